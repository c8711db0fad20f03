import { type Actor, type Role, ROLES, systemScope } from '#kernel';
import { mayImport, visibleImports } from './import.policy.js';

const actor = (role: Role): Actor => ({
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId: 'o',
  role,
});

it('says who imports, and who sees that it happened', () => {
  expect(
    ROLES.map((role) => `${role}: imports ${mayImport(actor(role))}, sees ${visibleImports(actor(role)).text}`).join(
      '\n',
    ),
  ).toMatchInlineSnapshot(`
"STAFF: imports false, sees import_run.workspace_id = $1
STARTUP: imports false, sees FALSE
PARTNER: imports false, sees FALSE
COORDINATOR: imports false, sees FALSE
ADMIN: imports true, sees import_run.workspace_id = $1
GUEST: imports false, sees FALSE"
`);
  expect(mayImport(systemScope('w'))).toBe(true);
});

it('shows imports of its own workspace only', () => {
  expect(visibleImports(actor('STAFF')).values).toEqual(['w']);
});
