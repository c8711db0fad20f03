import { type Actor, hasRole, isActor, isGuest, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

/** Staff and administrators enter organisations; so does the program itself (seed, import). */
export const mayRegisterOrganisation = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** The register of organisations is open to everybody who belongs to the workspace; a guest reads names of them in its initiative only. */
export const visibleOrganisations = (actor: Actor): Sql => (isGuest(actor) ? sql`FALSE` : sql`organisation.workspace_id = ${actor.workspaceId}`);
