import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { objectPolicy, STAFF_ONLY } from '#platform/access';
import type { Sql } from '#platform/database';

/** An import rewrites the registers everybody works with: administrators only, and the program itself. */
export const mayImport = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'ADMIN');

/** Without fields: an import has no GraphQL type, only events that name it. */
const importPolicy = objectPolicy('ImportRun', {
  readBy: 'import.run',
  sees: STAFF_ONLY,
  table: 'import_run',
  fields: '',
});

/** The imports an actor may see, as a condition on `import_run`. */
export const visibleImports = (actor: Actor): Sql => importPolicy.visible(actor);
