import { type Actor, type Role, ROLES, systemScope } from '#kernel';
import {
  initiativeActions,
  mayLeadInitiatives,
  maySeeWorkings,
  milestoneSteps,
  visibleInitiatives,
} from './initiative.policy.js';

const actor = (role: Role, organisationId = 'own'): Actor => ({
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId,
  role,
});
const milestones = [
  { ownerOrganisationId: 'own', state: 'PLANNED' as const },
  { ownerOrganisationId: 'other', state: 'DONE' as const },
];

describe('initiativeActions', () => {
  it('is this for each role', () => {
    const rows = ROLES.flatMap((role) => [
      `${role} own milestone: ${initiativeActions(actor(role), 'IMPLEMENTATION', milestones).join(' ') || '-'}`,
      `${role} others' milestones: ${initiativeActions(actor(role, 'stranger'), 'IMPLEMENTATION', milestones).join(' ') || '-'}`,
      `${role} closed: ${initiativeActions(actor(role), 'CLOSED', milestones).join(' ') || '-'}`,
    ]);
    expect(rows.join('\n')).toMatchInlineSnapshot(`
"STAFF own milestone: ADD_MILESTONE COMPLETE_MILESTONE MOVE_MILESTONE DRAFT_REPORT
STAFF others' milestones: ADD_MILESTONE COMPLETE_MILESTONE MOVE_MILESTONE DRAFT_REPORT
STAFF closed: DRAFT_REPORT
STARTUP own milestone: COMPLETE_MILESTONE
STARTUP others' milestones: -
STARTUP closed: -
PARTNER own milestone: COMPLETE_MILESTONE
PARTNER others' milestones: -
PARTNER closed: -
COORDINATOR own milestone: -
COORDINATOR others' milestones: -
COORDINATOR closed: -
ADMIN own milestone: ADD_MILESTONE COMPLETE_MILESTONE MOVE_MILESTONE DRAFT_REPORT
ADMIN others' milestones: ADD_MILESTONE COMPLETE_MILESTONE MOVE_MILESTONE DRAFT_REPORT
ADMIN closed: DRAFT_REPORT
GUEST own milestone: -
GUEST others' milestones: -
GUEST closed: -"
`);
  });
});

describe('who leads', () => {
  it.each(ROLES.map((role) => [role, role === 'STAFF' || role === 'ADMIN'] as const))('%s: %p', (role, expected) =>
    expect(mayLeadInitiatives(actor(role))).toBe(expected),
  );
  it('lets the program itself', () => expect(mayLeadInitiatives(systemScope('w'))).toBe(true));
});

describe('who completes a milestone', () => {
  const mayComplete = (one: Actor, ownerOrganisationId: string) =>
    milestoneSteps.may('complete', one, { ownerOrganisationId, state: 'PLANNED' });
  it.each(ROLES.map((role) => [role, role !== 'COORDINATOR' && role !== 'GUEST'] as const))(
    '%s of its owner: %p',
    (role, expected) => {
      expect(mayComplete(actor(role), 'own')).toBe(expected);
    },
  );
  it.each(ROLES.map((role) => [role, role === 'STAFF' || role === 'ADMIN'] as const))(
    '%s of another organisation: %p',
    (role, expected) => {
      expect(mayComplete(actor(role), 'other')).toBe(expected);
    },
  );
});

describe('who sees evidence and the match behind', () => {
  it.each(ROLES.map((role) => [role, role === 'STAFF' || role === 'ADMIN'] as const))(
    '%s without taking part: %p',
    (role, expected) => expect(maySeeWorkings(actor(role), ['other'])).toBe(expected),
  );
  it.each(ROLES.map((role) => [role, role !== 'COORDINATOR' && role !== 'GUEST'] as const))(
    '%s taking part: %p',
    (role, expected) => expect(maySeeWorkings(actor(role), ['own'])).toBe(expected),
  );
});

describe('visibleInitiatives', () => {
  it('binds the workspace for every role', () => {
    for (const role of ROLES) expect(visibleInitiatives({ ...actor(role), initiativeId: 'i' }).values[0]).toBe('w');
  });
  it('narrows for all but staff', () => {
    for (const role of ['STARTUP', 'PARTNER', 'COORDINATOR'] as const)
      expect(visibleInitiatives(actor(role)).text).toContain("visibility = 'CLUSTER'");
    for (const role of ['STARTUP', 'PARTNER'] as const) expect(visibleInitiatives(actor(role)).values).toContain('own');
    expect(visibleInitiatives(actor('COORDINATOR')).values).toEqual(['w']);
    for (const role of ['STAFF', 'ADMIN'] as const) expect(visibleInitiatives(actor(role)).values).toEqual(['w']);
  });
  it('is the one initiative for a guest, and none for a guest of none', () => {
    expect(visibleInitiatives({ ...actor('GUEST'), initiativeId: 'i' })).toMatchObject({ values: ['w', 'i'] });
    expect(visibleInitiatives(actor('GUEST')).text).toMatch(/ AND FALSE$/);
  });
});
