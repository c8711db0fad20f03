import { type Actor, hasRole, stepPolicy } from '#kernel';
import { ALL, type Condition, NONE, objectPolicy, nestedType } from '#platform/access';
import { sql, type Sql } from '#platform/database';
import { needLifecycle, type NeedState } from './need.rules.js';

/** The facts of a need that policies need. */
export interface NeedFacts {
  state: NeedState;
  organisationId: string;
}

export const NEED_ACTIONS = ['PUBLISH', 'WITHDRAW'] as const;
export type NeedAction = (typeof NEED_ACTIONS)[number];

const isStaff = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');
const owns = (actor: Actor, need: NeedFacts): boolean =>
  hasRole(actor, 'STARTUP') && need.organisationId === actor.organisationId;

/** Who may add and remove confidential files. */
export const mayKeepFiles = (actor: Actor, need: NeedFacts): boolean => owns(actor, need);
/**
 * Who may read the confidential text outside any match, with a stated reason and an entry in the startup's ledger:
 * administrators only, no other staff.
 */
export const mayBreakGlass = (actor: Actor): boolean => hasRole(actor, 'ADMIN');
/** Roles whose work it is to triage incoming needs and to find candidates for them. */
export const triagesNeeds = isStaff;
export const maySeeCandidates = (actor: Actor): boolean => isStaff(actor);

/** Who may preview the need as a partner sees it: everybody who sees the whole need. */
export const mayViewAs = (actor: Actor, need: NeedFacts): boolean => isStaff(actor) || owns(actor, need);

/** Who may take which step of a need, and which steps the page offers. */
export const needSteps = stepPolicy(needLifecycle, {
  actions: NEED_ACTIONS,
  steps: {
    publish: { action: 'PUBLISH', may: isStaff },
    withdraw: { action: 'WITHDRAW', may: (actor: Actor, need: NeedFacts) => isStaff(actor) || owns(actor, need) },
    addFile: { may: mayKeepFiles },
  },
});

const OWN: Condition<NeedFacts> = {
  says: { sv: 'det egna företagets', en: "its own company's" },
  where: ({ organisationId }) => sql`need.organisation_id = ${organisationId}`,
  holds: owns,
};
const ASKED: Condition<unknown> = {
  says: {
    sv: 'de som den har tillfrågats om, tills behovet eller matchningen dras tillbaka',
    en: 'those it has been asked about, until need or match is withdrawn',
  },
  where: ({ organisationId }) => sql`need.state <> 'WITHDRAWN' AND EXISTS (
        SELECT FROM match m WHERE m.workspace_id = need.workspace_id AND m.need_id = need.id
          AND m.capability_organisation_id = ${organisationId} AND match_seen_by_partner(m.state))`,
};
const INTRODUCED: Condition<unknown> = {
  says: { sv: 'först sedan parterna har presenterats för varandra', en: 'only once the parties have been introduced' },
  enforcedBy: 'features/matchmaking/match.policy.ts#seesCompany',
};
const CHOOSERS = { STAFF: ALL, ADMIN: ALL };

const needPolicy = objectPolicy<NeedFacts>('Need', {
  readBy: 'need.read',
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: OWN, PARTNER: ASKED, COORDINATOR: NONE, GUEST: NONE },
  table: 'need',
  facts: ({ row }: { row: NeedFacts }) => row,
  fields: `actions anonymisedSummary biosafetyLevel budgetSek certifications clinicalSpeciality expiresOn gmmClass hasConfidentialDescription id kind language matches
    moneyDirection ndaNeeded personalData publishedAt referenceNo sampleTypes softGates state submittedAt successCriteria title trainingAccepted trlNow trlTarget version
    volumePerMonth windowFrom windowTo`,
  narrower: {
    // Only the startup that wrote it. A partner opens the text through its match, and each reading is recorded.
    confidentialDescription: { STARTUP: OWN },
    organisation: { ...CHOOSERS, STARTUP: OWN, PARTNER: INTRODUCED },
    confidentialFiles: { STARTUP: OWN },
    reveals: { ...CHOOSERS, STARTUP: OWN },
    candidates: CHOOSERS,
    almostFit: CHOOSERS,
    whyNot: CHOOSERS,
    viewAs: { ...CHOOSERS, STARTUP: OWN },
  },
});

export const mayReadConfidential = (actor: Actor, need: NeedFacts): boolean =>
  needPolicy.mayRead(actor, 'confidentialDescription', need);
export const maySeeReveals = (actor: Actor, need: NeedFacts): boolean => needPolicy.mayRead(actor, 'reveals', need);

/** Needs an actor may see, as a condition on `need`. */
export const visibleNeeds = (actor: Actor): Sql => needPolicy.visible(actor);

interface RevealFacts {
  /** Organisation of the person who opened the text. */
  organisationId: string;
}
const OF_OWN_MATCH: Condition<RevealFacts> = {
  says: { sv: 'den egna öppningen', en: 'its own opening' },
  holds: (actor, { organisationId }) => actor.organisationId === organisationId,
};
const OF_OWN_NEED: Condition<unknown> = {
  says: OWN.says,
  enforcedBy: 'features/matchmaking/need.policy.ts#maySeeReveals',
};
objectPolicy<RevealFacts>('Reveal', {
  readBy: 'need.read',
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: OF_OWN_NEED, PARTNER: OF_OWN_MATCH, COORDINATOR: NONE, GUEST: NONE },
  facts: (reveal: RevealFacts) => reveal,
  fields: 'agreement at byName field matchId organisation reason',
  narrower: { fileName: { STARTUP: OF_OWN_NEED, PARTNER: OF_OWN_MATCH } },
});
objectPolicy<NeedFacts>('PartnerView', {
  readBy: 'need.read',
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: OWN, PARTNER: NONE, COORDINATOR: NONE, GUEST: NONE },
  facts: ({ need }: { need: { row: NeedFacts } }) => need.row,
  fields: 'need opensConfidential',
  narrower: { confidentialText: { STARTUP: OWN }, confidentialFiles: { STARTUP: OWN } },
});
nestedType('NeedFile', 'addedAt id kind name size url');
/** Every break-glass reading is recorded in the startup's ledger. */
objectPolicy('BrokenGlass', {
  readBy: 'need.breakGlass',
  sees: { STAFF: NONE, ADMIN: ALL, STARTUP: NONE, PARTNER: NONE, COORDINATOR: NONE, GUEST: NONE },
  fields: 'needId reveal text',
});
/** Computed from the actor's own input; nothing is stored. */
objectPolicy<NeedFacts>('NeedPreview', {
  readBy: 'need.submit',
  sees: { STAFF: NONE, ADMIN: NONE, STARTUP: OWN, PARTNER: NONE, COORDINATOR: NONE, GUEST: NONE },
  facts: ({ row }: { row: NeedFacts }) => row,
  fields: 'telling viewAs',
});
nestedType('TellingPart', 'field kind text');
