import { type Actor, type Role, ROLES, systemScope } from '#kernel';
import { mayRecordAdoptions, visibleAdoptions, visibleLetters } from './adoption.policy.js';

const actor = (role: Role): Actor => ({
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId: 'o',
  role,
});

it('says who records adoptions', () => {
  expect(ROLES.map((role) => `${role}: ${mayRecordAdoptions(actor(role))}`).join('\n')).toMatchInlineSnapshot(`
"STAFF: true
STARTUP: false
PARTNER: false
COORDINATOR: false
ADMIN: true
GUEST: false"
`);
  expect(mayRecordAdoptions(systemScope('w'))).toBe(true);
});

it('lets every role but a guest read its own workspace only', () => {
  for (const role of ROLES)
    expect([visibleAdoptions(actor(role)).values, visibleLetters(actor(role)).values]).toEqual(
      role === 'GUEST' ? [[], []] : [['w'], ['w']],
    );
});
