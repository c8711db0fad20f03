import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

/** Staff and administrators enter organisations; so does the program itself (seed, import). */
export const mayRegisterOrganisation = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** The register of organisations is open to everybody in the workspace, and to nobody outside it. */
export const visibleOrganisations = (actor: Actor): Sql => sql`organisation.workspace_id = ${actor.workspaceId}`;
