import { type Actor, type Role, ROLES } from '#kernel';
import { type MatchFacts, matchPolicy, matchSteps, seesCompany } from './match.policy.js';
import { MATCH_STATES } from './match.rules.js';

const actor = (role: Role, organisationId: string): Actor => ({
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId,
  role,
});
const match = (change: Partial<MatchFacts> = {}): MatchFacts => ({
  state: 'INTEREST_ASKED',
  ndaNeeded: true,
  needOrganisationId: 'startup',
  capabilityOrganisationId: 'lab',
  interestedAt: null,
  ...change,
});

/** Actions by role and state, for people of the organisations concerned. */
const matrix = (ndaNeeded: boolean) =>
  ROLES.map((role) => {
    const organisation = role === 'STARTUP' ? 'startup' : role === 'PARTNER' ? 'lab' : 'other';
    return `${role}: ${MATCH_STATES.map((state) => `${state}=${matchSteps.actionsFor(actor(role, organisation), match({ state, ndaNeeded })).join('+') || '-'}`).join(' ')}`;
  }).join('\n');

describe('matchSteps', () => {
  it('is this for each role and state when an NDA is needed', () =>
    expect(matrix(true)).toMatchInlineSnapshot(`
"STAFF: SUGGESTED=WITHDRAW SHORTLISTED=ASK_INTEREST+WITHDRAW INTEREST_ASKED=WITHDRAW INTERESTED=RECORD_NDA+WITHDRAW DECLINED=- NDA=INTRODUCE+WITHDRAW INTRODUCED=CREATE_INITIATIVE+WITHDRAW MEETING=CREATE_INITIATIVE+WITHDRAW AGREEMENT=CREATE_INITIATIVE+WITHDRAW RUNNING=CREATE_INITIATIVE DONE=CREATE_INITIATIVE FAILED=- WITHDRAWN=-
STARTUP: SUGGESTED=WITHDRAW SHORTLISTED=WITHDRAW INTEREST_ASKED=WITHDRAW INTERESTED=WITHDRAW DECLINED=- NDA=WITHDRAW INTRODUCED=WITHDRAW MEETING=WITHDRAW AGREEMENT=WITHDRAW RUNNING=- DONE=- FAILED=- WITHDRAWN=-
PARTNER: SUGGESTED=- SHORTLISTED=- INTEREST_ASKED=ACCEPT_INTEREST+DECLINE_INTEREST INTERESTED=- DECLINED=- NDA=OPEN_CONFIDENTIAL INTRODUCED=OPEN_CONFIDENTIAL MEETING=OPEN_CONFIDENTIAL AGREEMENT=OPEN_CONFIDENTIAL RUNNING=OPEN_CONFIDENTIAL DONE=OPEN_CONFIDENTIAL FAILED=- WITHDRAWN=-
COORDINATOR: SUGGESTED=- SHORTLISTED=- INTEREST_ASKED=- INTERESTED=- DECLINED=- NDA=- INTRODUCED=- MEETING=- AGREEMENT=- RUNNING=- DONE=- FAILED=- WITHDRAWN=-
ADMIN: SUGGESTED=WITHDRAW SHORTLISTED=ASK_INTEREST+WITHDRAW INTEREST_ASKED=WITHDRAW INTERESTED=RECORD_NDA+WITHDRAW DECLINED=- NDA=INTRODUCE+WITHDRAW INTRODUCED=CREATE_INITIATIVE+WITHDRAW MEETING=CREATE_INITIATIVE+WITHDRAW AGREEMENT=CREATE_INITIATIVE+WITHDRAW RUNNING=CREATE_INITIATIVE DONE=CREATE_INITIATIVE FAILED=- WITHDRAWN=-
GUEST: SUGGESTED=- SHORTLISTED=- INTEREST_ASKED=- INTERESTED=- DECLINED=- NDA=- INTRODUCED=- MEETING=- AGREEMENT=- RUNNING=- DONE=- FAILED=- WITHDRAWN=-"
`));
  it('is this for each role and state when no NDA is needed', () =>
    expect(matrix(false)).toMatchInlineSnapshot(`
"STAFF: SUGGESTED=WITHDRAW SHORTLISTED=ASK_INTEREST+WITHDRAW INTEREST_ASKED=WITHDRAW INTERESTED=INTRODUCE+WITHDRAW DECLINED=- NDA=INTRODUCE+WITHDRAW INTRODUCED=CREATE_INITIATIVE+WITHDRAW MEETING=CREATE_INITIATIVE+WITHDRAW AGREEMENT=CREATE_INITIATIVE+WITHDRAW RUNNING=CREATE_INITIATIVE DONE=CREATE_INITIATIVE FAILED=- WITHDRAWN=-
STARTUP: SUGGESTED=WITHDRAW SHORTLISTED=WITHDRAW INTEREST_ASKED=WITHDRAW INTERESTED=WITHDRAW DECLINED=- NDA=WITHDRAW INTRODUCED=WITHDRAW MEETING=WITHDRAW AGREEMENT=WITHDRAW RUNNING=- DONE=- FAILED=- WITHDRAWN=-
PARTNER: SUGGESTED=- SHORTLISTED=- INTEREST_ASKED=ACCEPT_INTEREST+DECLINE_INTEREST INTERESTED=OPEN_CONFIDENTIAL DECLINED=- NDA=OPEN_CONFIDENTIAL INTRODUCED=OPEN_CONFIDENTIAL MEETING=OPEN_CONFIDENTIAL AGREEMENT=OPEN_CONFIDENTIAL RUNNING=OPEN_CONFIDENTIAL DONE=OPEN_CONFIDENTIAL FAILED=- WITHDRAWN=-
COORDINATOR: SUGGESTED=- SHORTLISTED=- INTEREST_ASKED=- INTERESTED=- DECLINED=- NDA=- INTRODUCED=- MEETING=- AGREEMENT=- RUNNING=- DONE=- FAILED=- WITHDRAWN=-
ADMIN: SUGGESTED=WITHDRAW SHORTLISTED=ASK_INTEREST+WITHDRAW INTEREST_ASKED=WITHDRAW INTERESTED=INTRODUCE+WITHDRAW DECLINED=- NDA=INTRODUCE+WITHDRAW INTRODUCED=CREATE_INITIATIVE+WITHDRAW MEETING=CREATE_INITIATIVE+WITHDRAW AGREEMENT=CREATE_INITIATIVE+WITHDRAW RUNNING=CREATE_INITIATIVE DONE=CREATE_INITIATIVE FAILED=- WITHDRAWN=-
GUEST: SUGGESTED=- SHORTLISTED=- INTEREST_ASKED=- INTERESTED=- DECLINED=- NDA=- INTRODUCED=- MEETING=- AGREEMENT=- RUNNING=- DONE=- FAILED=- WITHDRAWN=-"
`));
  it.each(MATCH_STATES.map((state) => [state]))('gives people of other organisations nothing in %s', (state) => {
    for (const role of ['STARTUP', 'PARTNER', 'COORDINATOR'] as const)
      expect(matchSteps.actionsFor(actor(role, 'stranger'), match({ state, ndaNeeded: false }))).toEqual([]);
  });
  it('offers one initiative per match', () => {
    const introduced = { ...match({ state: 'INTRODUCED' }), hasInitiative: true };
    expect(matchSteps.actionsFor(actor('STAFF', 'x'), introduced)).not.toContain('CREATE_INITIATIVE');
  });
});

describe('who knows whom', () => {
  it('hides a partner that has not said it is interested from the startup', () => {
    expect(matchPolicy.mayRead(actor('STARTUP', 'startup'), 'capability', match())).toBe(false);
    expect(matchPolicy.mayRead(actor('STARTUP', 'startup'), 'capability', match({ state: 'DECLINED' }))).toBe(false);
    expect(matchPolicy.mayRead(actor('STARTUP', 'startup'), 'capability', match({ interestedAt: new Date(0) }))).toBe(
      true,
    );
  });
  it('hides the company from the partner until the introduction', () => {
    expect(seesCompany(actor('PARTNER', 'lab'), match({ state: 'NDA' }))).toBe(false);
    expect(seesCompany(actor('PARTNER', 'lab'), match({ state: 'INTRODUCED' }))).toBe(true);
  });
});
