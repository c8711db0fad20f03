import { type Actor, hasRole, isActor, isGuest, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

/** Staff and administrators record what bodies decide; so does the program itself (seed). */
export const mayRecordAdoptions = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** The register of adoptions is open to everybody who belongs to the workspace: not to guests, and to nobody outside it. */
export const visibleAdoptions = (actor: Actor): Sql => (isGuest(actor) ? sql`FALSE` : sql`adoption.workspace_id = ${actor.workspaceId}`);

export const visibleLetters = (actor: Actor): Sql => (isGuest(actor) ? sql`FALSE` : sql`letter_of_intent.workspace_id = ${actor.workspaceId}`);
