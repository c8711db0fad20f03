import { day, newNeed } from '../inputs.js';
import { SUBJECTS } from './subjects/index.js';
import type { World } from './world.js';

/** A sample call of a mutation: its variables, and which of them are ids of which kind. */
export interface MutationSample {
  variables: (world: World) => Record<string, unknown>;
  /** Positions of ids in the variables, e.g. `input.slots.0.capabilityId`, with the kind of object they identify. */
  ids: Record<string, string>;
  /** The kind of object whose version `version` is, if it is not that of the first id. */
  versionOf?: string;
  /** The mutation ends the session it runs in, so no test may succeed with it here. */
  endsSession?: boolean;
  /**
   * Every call writes an event to the log of the oldest workspace, so that the answer is the same for known and unknown
   * accounts.
   */
  leavesTrace?: boolean;
}

const TABLES: Record<string, string> = {
  need: 'need',
  match: 'match',
  capability: 'capability',
  initiative: 'initiative',
  milestone: 'milestone',
  report: 'report',
  round: 'allocation_round',
  ranking: 'allocation_ranking',
  search: 'saved_search',
  file: 'need_file',
  organisation: 'organisation',
  membership: 'membership',
  person: 'person',
  ...Object.fromEntries(SUBJECTS.map(({ kind, table }) => [kind, table])),
};

export function tableOf(kind: string): string {
  const table = TABLES[kind];
  if (!table) throw new Error(`There is no table of ${kind}.`);
  return table;
}

const onMatch = (more: Record<string, unknown> = {}): MutationSample => ({
  variables: (world) => ({ matchId: world.id('match', 'asked'), version: 1, ...more }),
  ids: { matchId: 'match' },
});
const onNeed: MutationSample = {
  variables: (world) => ({ id: world.id('need', 'asked'), version: 1 }),
  ids: { id: 'need' },
};
const onReport = (more: Record<string, unknown> = {}): MutationSample => ({
  variables: (world) => ({ id: world.id('report', 'matched'), version: 1, ...more }),
  ids: { id: 'report' },
});
const onRound: MutationSample = {
  variables: (world) => ({ id: world.id('round', 'open'), version: 1 }),
  ids: { id: 'round' },
};
const without: MutationSample = { variables: () => ({}), ids: {} };

/** One line for each mutation of the schema; a new mutation fails the write matrix until it has a line. */
export const MUTATIONS: Record<string, MutationSample> = {
  acceptInterest: onMatch(),
  askInterest: onMatch(),
  declineInterest: onMatch({ reason: 'NO_CAPACITY' }),
  introduceMatch: onMatch(),
  openConfidential: { variables: (world) => ({ matchId: world.id('match', 'asked') }), ids: { matchId: 'match' } },
  recordNda: onMatch({ signedOn: '2026-01-15' }),
  withdrawMatch: onMatch(),
  publishNeed: onNeed,
  withdrawNeed: onNeed,
  removeNeedFile: { variables: (world) => ({ id: world.id('file', 'asked') }), ids: { id: 'file' } },
  shortlistCapability: {
    variables: (world) => ({ needId: world.id('need', 'asked'), capabilityId: world.id('capability', 'declined') }),
    ids: { needId: 'need', capabilityId: 'capability' },
  },
  submitNeed: {
    variables: (world) => ({
      input: { ...newNeed('Odling av celler'), excludedOrganisationIds: [world.id('organisation', 'excluded')] },
    }),
    ids: { 'input.excludedOrganisationIds.0': 'organisation' },
  },
  updateCapability: {
    variables: (world) => ({ id: world.id('capability', 'asked'), version: 1, input: { leadTimeDays: 10 } }),
    ids: { id: 'capability' },
  },
  saveSearch: {
    variables: (world) => ({
      input: {
        name: 'Bevakning',
        watches: 'CANDIDATES',
        needId: world.id('need', 'asked'),
        capabilityIds: [world.id('capability', 'asked')],
      },
    }),
    ids: { 'input.needId': 'need', 'input.capabilityIds.0': 'capability' },
  },
  changeSavedSearch: {
    variables: (world) => ({ id: world.id('search', 'staff'), version: 1, input: { active: false } }),
    ids: { id: 'search' },
  },
  deleteSavedSearch: { variables: (world) => ({ id: world.id('search', 'staff'), version: 1 }), ids: { id: 'search' } },
  markAlertsRead: { variables: (world) => ({ ids: [world.id('search', 'staff')] }), ids: { 'ids.0': 'search' } },
  createAllocationRound: {
    variables: (world) => ({
      input: {
        titleSv: 'Omgång',
        titleEn: 'Round',
        mode: 'STABLE',
        closesAt: new Date(Date.now() + 86_400_000).toISOString(),
        needIds: [world.id('need', 'asked')],
        slots: [
          {
            capabilityId: world.id('capability', 'asked'),
            descriptionSv: 'En plats',
            descriptionEn: 'A place',
            capacity: 1,
          },
        ],
      },
    }),
    ids: { 'input.needIds.0': 'need', 'input.slots.0.capabilityId': 'capability' },
  },
  openAllocationRound: onRound,
  closeAllocationRound: onRound,
  cancelAllocationRound: onRound,
  fillAllocationPreferences: onRound,
  publishAllocationRound: onRound,
  setAllocationPreferences: {
    variables: (world) => ({
      rankingId: world.id('ranking', 'A'),
      version: 1,
      groups: [[world.id('ranking', 'B')]],
      reason: 'Enligt samtal',
    }),
    ids: { rankingId: 'ranking', 'groups.0.0': 'need' },
  },
  createInitiative: {
    variables: (world) => ({
      input: {
        titleSv: 'Ett initiativ',
        visibility: 'PARTICIPANTS',
        matchId: world.id('match', 'introduced'),
        milestones: [{ title: 'Ett delmål', dueOn: day(9), ownerOrganisationId: world.id('organisation', 'A') }],
      },
    }),
    ids: { 'input.matchId': 'match', 'input.milestones.0.ownerOrganisationId': 'organisation' },
  },
  addMilestone: {
    variables: (world) => ({
      initiativeId: world.id('initiative', 'matched'),
      input: { title: 'Ett delmål', dueOn: day(9), ownerOrganisationId: world.id('organisation', 'A') },
    }),
    ids: { initiativeId: 'initiative', 'input.ownerOrganisationId': 'organisation' },
  },
  completeMilestone: {
    variables: (world) => ({ id: world.id('milestone', 'matched'), version: 1, evidence: 'Protokoll från mötet' }),
    ids: { id: 'milestone' },
  },
  moveMilestone: {
    variables: (world) => ({
      id: world.id('milestone', 'matched'),
      version: 1,
      dueOn: day(40),
      reason: 'Lokalen byggs om',
    }),
    ids: { id: 'milestone' },
  },
  draftReport: {
    variables: (world) => ({
      input: {
        initiativeId: world.id('initiative', 'matched'),
        recipientId: world.id('organisation', 'stockholm'),
        periodFrom: day(-20),
        periodTo: day(0),
        dueOn: day(14),
      },
    }),
    ids: { 'input.initiativeId': 'initiative', 'input.recipientId': 'organisation' },
  },
  sendReport: onReport(),
  acknowledgeReport: onReport({ diarienummer: 'RS 2026-1' }),
  askCompletion: onReport({ comment: 'Skriv mer' }),
  acceptReport: onReport(),
  learnScoreWeights: { variables: () => ({ versionNo: 0 }), ids: {} },
  revertScoreWeights: {
    variables: (world) => ({ versionNo: 0, reason: 'Tillbaka', toId: world.id('need', 'asked') }),
    ids: { toId: 'need' },
  },
  addWebhook: {
    variables: () => ({ input: { url: 'https://93.184.216.34/hook', events: ['need.published'] } }),
    ids: {},
  },
  removeWebhook: { variables: (world) => ({ id: world.id('need', 'asked'), version: 1 }), ids: { id: 'need' } },
  resumeWebhook: { variables: (world) => ({ id: world.id('need', 'asked'), version: 1 }), ids: { id: 'need' } },
  testWebhook: { variables: (world) => ({ id: world.id('need', 'asked') }), ids: { id: 'need' } },
  setLanguage: { variables: () => ({ language: 'SV' }), ids: {} },
  useMembership: {
    variables: (world) => ({ membershipId: world.id('membership', 'A') }),
    ids: { membershipId: 'membership' },
    endsSession: true,
  },
  invite: {
    variables: (world) => ({
      input: {
        email: 'ny@matrix.example',
        organisationId: world.id('organisation', 'A'),
        role: 'STARTUP',
        language: 'SV',
      },
    }),
    ids: { 'input.organisationId': 'organisation' },
  },
  resendInvitation: { variables: (world) => ({ id: world.id('need', 'asked'), version: 1 }), ids: { id: 'need' } },
  revokeInvitation: { variables: (world) => ({ id: world.id('need', 'asked'), version: 1 }), ids: { id: 'need' } },
  acceptInvitation: {
    variables: () => ({ input: { token: 'x'.repeat(43), name: 'Kim', password: 'ett långt lösenord 1' } }),
    ids: {},
  },
  acceptInvitationBy: { variables: () => ({ token: 'x'.repeat(43), provider: 'ingen' }), ids: {} },
  // The version is out of date on purpose: a permitted caller would otherwise end the other principals' access.
  changeRole: {
    variables: (world) => ({ membershipId: world.id('membership', 'A'), role: 'PARTNER', version: 99 }),
    ids: { membershipId: 'membership' },
  },
  endMembership: {
    variables: (world) => ({ membershipId: world.id('membership', 'A'), version: 99 }),
    ids: { membershipId: 'membership' },
  },
  disablePerson: { variables: (world) => ({ id: world.id('person', 'A'), version: 99 }), ids: { id: 'person' } },
  enablePerson: { variables: (world) => ({ id: world.id('person', 'A'), version: 99 }), ids: { id: 'person' } },
  endSessionsOfPerson: {
    variables: (world) => ({ id: world.id('person', 'A') }),
    ids: { id: 'person' },
    endsSession: true,
  },
  linkExternalIdentity: { variables: () => ({ provider: 'ingen' }), ids: {} },
  unlinkExternalIdentity: { variables: (world) => ({ id: world.id('need', 'asked') }), ids: { id: 'need' } },
  requestSignInLink: { variables: () => ({ email: 'nobody@matrix.example' }), ids: {}, leavesTrace: true },
  signInByLink: { variables: () => ({ input: { token: 'x'.repeat(43) } }), ids: {} },
  refreshSession: { variables: () => ({ refreshToken: 'x'.repeat(43) }), ids: {} },
  endSession: { variables: (world) => ({ id: world.id('need', 'asked') }), ids: { id: 'need' } },
  endOtherSessions: { ...without, endsSession: true },
  createApiToken: {
    variables: () => ({ input: { name: 'Ett program', scopes: ['need.read'], validDays: 1 } }),
    ids: {},
  },
  revokeApiToken: { variables: (world) => ({ id: world.id('need', 'asked') }), ids: { id: 'need' } },
  changePassword: {
    variables: () => ({ input: { current: 'fel lösenord', password: 'ett långt lösenord 1' } }),
    ids: {},
  },
  proposeSecondFactor: without,
  confirmSecondFactor: { variables: () => ({ code: '000000' }), ids: {} },
  disableSecondFactor: { variables: () => ({ proof: { password: 'fel lösenord' } }), ids: {} },
  breakGlass: {
    variables: (world) => ({ needId: world.id('need', 'asked'), reason: 'Enligt begäran från företaget' }),
    ids: { needId: 'need' },
  },
  signIn: { variables: () => ({ input: { email: 'nobody@matrix.example', password: 'fel' } }), ids: {} },
  signOut: { ...without, endsSession: true },
  ...Object.assign({}, ...SUBJECTS.map(({ mutations }) => mutations)),
};

/** The variables with another id at one position. */
export function withId(variables: Record<string, unknown>, place: string, id: string): Record<string, unknown> {
  const copy = structuredClone(variables);
  const keys = place.split('.');
  const last = keys.pop() as string;
  let at: unknown = copy;
  for (const key of keys) at = (at as Record<string, unknown>)[key];
  (at as Record<string, unknown>)[last] = id;
  return copy;
}
