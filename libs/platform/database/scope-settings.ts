import { isActor, type Scope } from '#kernel';

/** Role of the program's own work. Only `systemScope()` leads to it: no request can name it. */
const SYSTEM = 'SYSTEM';

const NAMES = ['workspace_id', 'organisation_id', 'role', 'person_id', 'initiative_id'];

/** The values of the settings, in the order of their names. */
const valuesOf = (scope: Scope): string[] =>
  isActor(scope)
    ? [scope.workspaceId, scope.organisationId, scope.role, scope.personId, scope.initiativeId ?? '']
    : [scope.workspaceId, '', SYSTEM, '', ''];

const SETTINGS = NAMES.map((name, index) => `set_config('app.${name}', $${index + 1}, true)`).join(', ');

/**
 * The statement that tells row-level security the actor, for the rest of the transaction. `true` makes the settings end
 * with the transaction; settings of the session would outlive it in the pool.
 */
export const scopeStatement = (scope: Scope): { text: string; values: string[] } => ({
  text: `SELECT ${SETTINGS}`,
  values: valuesOf(scope),
});

/** The same for a transaction that reads: it cannot write from then on. */
export const readingScopeStatement = (scope: Scope): { text: string; values: string[] } => ({
  text: `SELECT ${SETTINGS}, set_config('transaction_read_only', 'on', true)`,
  values: valuesOf(scope),
});

/** The same for scopes with the same settings, and for no others. */
export const scopeKey = (scope: Scope): string => valuesOf(scope).join(' ');
