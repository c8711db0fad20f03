import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { objectPolicy, STAFF_ONLY } from '#platform/access';
import type { Sql } from '#platform/database';

/**
 * Only administrators and the program itself may import, because an import rewrites the registers everybody works with.
 */
export const mayImport = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'ADMIN');

/** No fields: an import has no GraphQL type, only events about it. */
const importPolicy = objectPolicy('ImportRun', {
  readBy: 'import.run',
  sees: STAFF_ONLY,
  table: 'import_run',
  fields: '',
});

/** The imports an actor may see, as a condition on `import_run`. */
export const visibleImports = (actor: Actor): Sql => importPolicy.visible(actor);
