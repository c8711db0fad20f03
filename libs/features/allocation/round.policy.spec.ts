import { type Actor, type Role, ROLES } from '#kernel';
import { mayRank, mayRunRounds, ownsRanking, rankingPolicy, roundSteps, visibleRounds } from './round.policy.js';
import { ROUND_STATES } from './round.rules.js';

const actor = (role: Role, organisationId = 'own'): Actor => ({
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId,
  role,
});
const staff = (role: Role): boolean => role === 'STAFF' || role === 'ADMIN';

describe('roundSteps', () => {
  it('is this for each role and state', () => {
    const rows = ROLES.flatMap((role) =>
      ROUND_STATES.map(
        (state) => `${role} ${state}: ${roundSteps.actionsFor(actor(role), { state }).join(' ') || '-'}`,
      ),
    );
    expect(rows.filter((row) => !row.endsWith('-')).join('\n')).toMatchInlineSnapshot(`
"STAFF DRAFT: OPEN CANCEL
STAFF OPEN: FILL DRY_RUN CLOSE CANCEL
STAFF CLOSED: DRY_RUN PUBLISH CANCEL
ADMIN DRAFT: OPEN CANCEL
ADMIN OPEN: FILL DRY_RUN CLOSE CANCEL
ADMIN CLOSED: DRY_RUN PUBLISH CANCEL"
`);
  });
});

describe('who runs rounds and sees their parties', () => {
  it.each(ROLES)('%s', (role) =>
    expect([
      mayRunRounds(actor(role)),
      rankingPolicy.mayRead(actor(role), 'changes', { side: 'NEED', organisationId: 'x' }),
    ]).toEqual([staff(role), staff(role)]),
  );
});

describe('who sets a list', () => {
  const OWN: Record<Role, ('NEED' | 'SLOT')[]> = {
    STAFF: [],
    ADMIN: [],
    STARTUP: ['NEED'],
    PARTNER: ['SLOT'],
    COORDINATOR: [],
    GUEST: [],
  };
  it.each(ROLES.flatMap((role) => (['NEED', 'SLOT'] as const).map((side) => [role, side] as const)))(
    '%s and the list of a %s',
    (role, side) => {
      const own = OWN[role].includes(side);
      expect(ownsRanking(actor(role), { side, organisationId: 'own' })).toBe(own);
      expect(ownsRanking(actor(role), { side, organisationId: 'other' })).toBe(false);
      expect(mayRank(actor(role), { side, organisationId: 'own' })).toBe(own || staff(role));
      expect(mayRank(actor(role), { side, organisationId: 'other' })).toBe(staff(role));
    },
  );
});

describe('visibleRounds', () => {
  it('binds the workspace for every role that sees any', () => {
    for (const role of ROLES.filter((role) => role !== 'COORDINATOR' && role !== 'GUEST'))
      expect(visibleRounds(actor(role)).values[0]).toBe('w');
    for (const role of ['COORDINATOR', 'GUEST'] as const) expect(visibleRounds(actor(role)).text).toBe('FALSE');
  });
  it('shows others only opened rounds that they take part in', () => {
    for (const role of ['STARTUP', 'PARTNER'] as const) {
      expect(visibleRounds(actor(role)).text).toContain('opened_at IS NOT NULL');
      expect(visibleRounds(actor(role)).values).toContain('own');
    }
  });
});
