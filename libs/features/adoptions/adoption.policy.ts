import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

/** Staff and administrators record what bodies decide; so does the program itself (seed). */
export const mayRecordAdoptions = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** The register of adoptions is open to everybody in the workspace, and to nobody outside it. */
export const visibleAdoptions = (actor: Actor): Sql => sql`adoption.workspace_id = ${actor.workspaceId}`;

export const visibleLetters = (actor: Actor): Sql => sql`letter_of_intent.workspace_id = ${actor.workspaceId}`;
