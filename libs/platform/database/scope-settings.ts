import { isActor, isId, ROLES, type Scope } from '#kernel';

/** Role of the program's own work. Only `systemScope()` leads to it: no request can name it. */
const SYSTEM = 'SYSTEM';

const NAMES = ['workspace_id', 'organisation_id', 'role', 'person_id', 'initiative_id'];

/** The values of the settings, in the order of their names. */
const valuesOf = (scope: Scope): string[] =>
  isActor(scope)
    ? [scope.workspaceId, scope.organisationId, scope.role, scope.personId, scope.initiativeId ?? '']
    : [scope.workspaceId, '', SYSTEM, '', ''];

const literal = (value: string): string => {
  // The settings are part of the text, because a statement with parameters cannot begin a transaction as well.
  if (value !== '' && value !== SYSTEM && !isId(value) && !(ROLES as readonly string[]).includes(value))
    throw new Error('A scope is made of ids and a role.');
  return `'${value}'`;
};

/**
 * The text that tells row-level security the actor, for the rest of the transaction. `true` makes the settings end with
 * the transaction; settings of the session would outlive it in the pool.
 */
export const settingsOf = (scope: Scope): string =>
  `SELECT ${valuesOf(scope)
    .map((value, index) => `set_config('app.${NAMES[index]}', ${literal(value)}, true)`)
    .join(', ')}`;

const READ_UNDER = `SELECT ${NAMES.map((name, index) => `set_config('app.${name}', $${index + 1}, true)`).join(', ')}, set_config('transaction_read_only', 'on', true)`;

/** The same as a prepared statement, for a transaction that reads: it cannot write from then on. */
export const scopeStatement = (scope: Scope): { text: string; values: string[] } => ({
  text: READ_UNDER,
  values: valuesOf(scope),
});

/** The same for scopes with the same settings, and for no others. */
export const scopeKey = (scope: Scope): string => valuesOf(scope).join(' ');
