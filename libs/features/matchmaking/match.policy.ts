import { type Actor, hasRole, stepPolicy } from '#kernel';
import { ALL, type Condition, NONE, objectPolicy, nestedType } from '#platform/access';
import { sql, type Sql } from '#platform/database';
import {
  INTRODUCED_STATES,
  matchLifecycleOf,
  type MatchState,
  type MatchStepName,
  mayOpenConfidential,
} from './match.rules.js';

/** The facts of a match that policies need. */
export interface MatchFacts {
  state: MatchState;
  ndaNeeded: boolean;
  needOrganisationId: string;
  capabilityOrganisationId: string;
  interestedAt: Date | null;
}

/** Further facts that the offered actions depend on. */
interface MatchWithInitiative extends MatchFacts {
  /** Whether an initiative has been started from the match. */
  hasInitiative?: boolean;
}

export const MATCH_ACTIONS = [
  'ASK_INTEREST',
  'ACCEPT_INTEREST',
  'DECLINE_INTEREST',
  'RECORD_NDA',
  'OPEN_CONFIDENTIAL',
  'INTRODUCE',
  'CREATE_INITIATIVE',
  'WITHDRAW',
] as const;
export type MatchAction = (typeof MATCH_ACTIONS)[number];

const NOBODY = '00000000-0000-0000-0000-000000000000';

const isStaff = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');
const isHost = (actor: Actor, match: MatchFacts): boolean =>
  hasRole(actor, 'PARTNER') && match.capabilityOrganisationId === actor.organisationId;
const isSeeker = (actor: Actor, match: MatchFacts): boolean =>
  hasRole(actor, 'STARTUP') && match.needOrganisationId === actor.organisationId;

/** Roles whose work it is to introduce the parties, and roles whose work it is to answer for a capability. */
export const arrangesMatches = isStaff;
export const answersForMatches = (actor: Actor): boolean => hasRole(actor, 'PARTNER');

export const mayOpen = (actor: Actor, match: MatchFacts): boolean => isHost(actor, match) && mayOpenConfidential(match);

/**
 * An imaginary partner whose match is at this stage, together with that match. Every rule answers for it as for a real
 * partner.
 */
export const imaginedPartner = (
  actor: Actor,
  stage: MatchState,
  need: { organisationId: string; ndaNeeded: boolean },
): { partner: Actor; match: MatchFacts } => ({
  partner: { ...actor, personId: NOBODY, membershipId: NOBODY, organisationId: NOBODY, role: 'PARTNER' },
  match: {
    state: stage,
    ndaNeeded: need.ndaNeeded,
    needOrganisationId: need.organisationId,
    capabilityOrganisationId: NOBODY,
    interestedAt: null,
  },
});

/** A partner learns the company's name at the introduction. */
export const seesCompany = (actor: Actor, match: MatchFacts): boolean =>
  !isHost(actor, match) || INTRODUCED_STATES.includes(match.state);

/**
 * Whether the actor learns a need's company only through a match of its own, which holds for partners. Every other role
 * that sees the need knows the company.
 */
export const learnsCompanyByMatch = (actor: Actor): boolean => hasRole(actor, 'PARTNER');
export const seesCompanyOfNeed = (actor: Actor, matches: readonly MatchFacts[]): boolean =>
  !learnsCompanyByMatch(actor) || matches.some((match) => isHost(actor, match) && seesCompany(actor, match));

/** People of a partner are not shown the gate that excludes a party by name. */
export const seesGate = (actor: Actor, gate: { code: string }): boolean =>
  !hasRole(actor, 'PARTNER') || gate.code !== 'NOT_EXCLUDED';

/** When a match was shortlisted is shown to staff only. */
export const seesStep = (actor: Actor, step: { toState: MatchState }): boolean =>
  isStaff(actor) || step.toState !== 'SHORTLISTED';

/** Whether the actor receives events, without a title, about a match that was withdrawn from its organisation. */
export const hearsOfWithdrawal = (actor: Actor): boolean => hasRole(actor, 'PARTNER');

/** Who may take which step of a match, and which steps the page offers. */
export const matchSteps = stepPolicy<MatchState, MatchStepName, MatchWithInitiative, MatchAction>(matchLifecycleOf, {
  actions: MATCH_ACTIONS,
  steps: {
    askInterest: { action: 'ASK_INTEREST', may: isStaff },
    accept: { action: 'ACCEPT_INTEREST', may: isHost },
    decline: { action: 'DECLINE_INTEREST', may: isHost },
    recordNda: { action: 'RECORD_NDA', may: isStaff, offered: ({ ndaNeeded }) => ndaNeeded },
    introduce: { action: 'INTRODUCE', may: isStaff },
    createInitiative: {
      action: 'CREATE_INITIATIVE',
      may: isStaff,
      offered: ({ state, hasInitiative }) => state !== 'FAILED' && !hasInitiative,
    },
    withdraw: { action: 'WITHDRAW', may: (actor, match) => isStaff(actor) || isSeeker(actor, match) },
  },
  besides: { OPEN_CONFIDENTIAL: mayOpen },
});

const OWN_NEED: Condition<MatchFacts> = {
  says: {
    sv: 'det egna behovets, sedan en partner har tillfrågats',
    en: 'those of its own need, once a partner has been asked',
  },
  where: ({ organisationId }) =>
    sql`match.need_organisation_id = ${organisationId} AND match.state NOT IN ('SUGGESTED', 'SHORTLISTED')`,
  holds: isSeeker,
};
const PARTNER_INTERESTED: Condition<MatchFacts> = {
  says: {
    sv: 'sedan partnern har visat intresse; den som tackar nej förblir okänd',
    en: 'once the partner is interested; one that declines stays unknown',
  },
  holds: (actor, match) => isSeeker(actor, match) && match.interestedAt !== null,
};
// Corresponds to ASKED in the policy of needs: a visible match with an invisible need would break every list that
// queries both.
const ASKED: Condition<MatchFacts> = {
  says: {
    sv: 'de som den har tillfrågats om, tills behovet eller matchningen dras tillbaka',
    en: 'those it has been asked about, until need or match is withdrawn',
  },
  where: ({
    organisationId,
  }) => sql`match.capability_organisation_id = ${organisationId} AND match_seen_by_partner(match.state)
        AND EXISTS (SELECT FROM need n WHERE n.workspace_id = match.workspace_id AND n.id = match.need_id AND n.state <> 'WITHDRAWN')`,
  holds: isHost,
};
const KNOWING_THE_PARTNER = { STAFF: ALL, ADMIN: ALL, STARTUP: PARTNER_INTERESTED, PARTNER: ASKED };

export const matchPolicy = objectPolicy<MatchFacts>('Match', {
  readBy: 'match.read',
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: OWN_NEED, PARTNER: ASKED, COORDINATOR: NONE, GUEST: NONE },
  table: 'match',
  facts: ({ row }: { row: MatchFacts }) => row,
  fields: 'actions declineReason dueOn history id ndaSignedOn need score state version',
  narrower: {
    capability: KNOWING_THE_PARTNER,
    // Reasons and common words could reveal which partner it is.
    gates: KNOWING_THE_PARTNER,
    parts: KNOWING_THE_PARTNER,
    textMatches: KNOWING_THE_PARTNER,
    // The comment may contain information that the startup must not get.
    declineComment: { STAFF: ALL, ADMIN: ALL, PARTNER: ASKED },
  },
});
nestedType('MatchStep', 'at byName byRole fromState toState');
const OPENED: Condition<unknown> = {
  says: {
    sv: 'sedan partnern är intresserad och, där behovet kräver det, ett sekretessavtal är registrerat',
    en: 'once it is interested and, where the need asks for one, an NDA is recorded',
  },
  enforcedBy: 'features/matchmaking/match.policy.ts#mayOpen',
};
objectPolicy('ConfidentialText', {
  readBy: 'match.openConfidential',
  sees: { STAFF: NONE, ADMIN: NONE, STARTUP: NONE, PARTNER: OPENED, COORDINATOR: NONE, GUEST: NONE },
  fields: 'files matchId reveal text',
});

/** Matches an actor may see, as a condition on `match`. A withdrawn match becomes invisible to the partner at once. */
export const visibleMatches = (actor: Actor): Sql => matchPolicy.visible(actor);
