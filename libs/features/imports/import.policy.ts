import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

/** An import rewrites the registers everybody works with: administrators only, and the program itself. */
export const mayImport = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'ADMIN');

/** The imports an actor may see, as a condition on `import_run`. */
export const visibleImports = (actor: Actor): Sql =>
  hasRole(actor, 'STAFF', 'ADMIN') ? sql`import_run.workspace_id = ${actor.workspaceId}` : sql`FALSE`;
