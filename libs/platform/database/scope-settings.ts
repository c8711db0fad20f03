import { isActor, isId, ROLES, type Scope } from '#kernel';

/** Role of the program's own work. Only `systemScope()` leads to it: no request can name it. */
const SYSTEM = 'SYSTEM';

const literal = (value: string): string => {
  // The settings are part of the text, because a statement with parameters cannot begin a transaction as well.
  if (value !== '' && value !== SYSTEM && !isId(value) && !(ROLES as readonly string[]).includes(value))
    throw new Error('A scope is made of ids and a role.');
  return `'${value}'`;
};

/**
 * The statement that tells row-level security the actor, for the rest of the transaction. `true` makes the settings end
 * with the transaction; settings of the session would outlive it in the pool.
 */
export function settingsOf(scope: Scope): string {
  const settings: [string, string][] = isActor(scope)
    ? [
        ['workspace_id', scope.workspaceId],
        ['organisation_id', scope.organisationId],
        ['role', scope.role],
        ['person_id', scope.personId],
        ['initiative_id', scope.initiativeId ?? ''],
      ]
    : [
        ['workspace_id', scope.workspaceId],
        ['organisation_id', ''],
        ['role', SYSTEM],
        ['person_id', ''],
        ['initiative_id', ''],
      ];
  return `SELECT ${settings.map(([name, value]) => `set_config('app.${name}', ${literal(value)}, true)`).join(', ')}`;
}
