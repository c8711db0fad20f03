import { type Actor, hasRole } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { INTRODUCED_STATES, MATCH_TRANSITIONS, matchAfter, type MatchState, type MatchStepName, mayOpenConfidential } from './match.rules.js';
import { STATES_SEEN_BY_PARTNER_SQL } from './need.policy.js';

/** What policies need to know of a match. */
export interface MatchFacts {
  state: MatchState;
  ndaNeeded: boolean;
  needOrganisationId: string;
  capabilityOrganisationId: string;
  interestedAt: Date | null;
}

export const MATCH_ACTIONS = ['ASK_INTEREST', 'ACCEPT_INTEREST', 'DECLINE_INTEREST', 'RECORD_NDA', 'OPEN_CONFIDENTIAL', 'INTRODUCE', 'CREATE_INITIATIVE', 'WITHDRAW'] as const;
export type MatchAction = (typeof MATCH_ACTIONS)[number];

const NOBODY = '00000000-0000-0000-0000-000000000000';

const isStaff = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');
const isHost = (actor: Actor, match: MatchFacts): boolean => hasRole(actor, 'PARTNER') && match.capabilityOrganisationId === actor.organisationId;
const isSeeker = (actor: Actor, match: MatchFacts): boolean => hasRole(actor, 'STARTUP') && match.needOrganisationId === actor.organisationId;

/** Who may take which step; whether the step is possible now is the transition table's word. */
export const mayStep: Record<Exclude<MatchStepName, 'shortlist' | 'meet' | 'agree' | 'start' | 'finish' | 'fail'>, (actor: Actor, match: MatchFacts) => boolean> = {
  askInterest: isStaff,
  accept: isHost,
  decline: isHost,
  recordNda: isStaff,
  introduce: isStaff,
  withdraw: (actor, match) => isStaff(actor) || isSeeker(actor, match),
};

export const mayOpen = (actor: Actor, match: MatchFacts): boolean => isHost(actor, match) && mayOpenConfidential(match);

/** A startup learns who the partner is once the partner has said it is interested; one that declined stays unknown. */
export const seesPartner = (actor: Actor, match: MatchFacts): boolean => !isSeeker(actor, match) || match.interestedAt !== null;

/** Any partner whose match stands at this stage, with the match: through them every rule answers as it would for the real one. */
export const imaginedPartner = (actor: Actor, stage: MatchState, need: { organisationId: string; ndaNeeded: boolean }): { partner: Actor; match: MatchFacts } => ({
  partner: { ...actor, personId: NOBODY, membershipId: NOBODY, organisationId: NOBODY, role: 'PARTNER' },
  match: { state: stage, ndaNeeded: need.ndaNeeded, needOrganisationId: need.organisationId, capabilityOrganisationId: NOBODY, interestedAt: null },
});

/** A partner learns which company it is at the introduction. */
export const seesCompany = (actor: Actor, match: MatchFacts): boolean => !isHost(actor, match) || INTRODUCED_STATES.includes(match.state);

/** A person's name in the history: staff see all, others those of their own organisation. */
export const seesName = (actor: Actor, byOrganisation: string): boolean => isStaff(actor) || byOrganisation === actor.organisationId;

const possible = (match: MatchFacts, step: keyof typeof mayStep): boolean => {
  try {
    return !!MATCH_TRANSITIONS[match.state][step] && !!matchAfter(match, step);
  } catch {
    return false;
  }
};

const ACTION_OF_STEP: [keyof typeof mayStep, MatchAction][] = [
  ['askInterest', 'ASK_INTEREST'],
  ['accept', 'ACCEPT_INTEREST'],
  ['decline', 'DECLINE_INTEREST'],
  ['recordNda', 'RECORD_NDA'],
  ['introduce', 'INTRODUCE'],
];

/** What the actor may do with the match now, the next step first. */
export function matchActions(actor: Actor, match: MatchFacts, hasInitiative: boolean): MatchAction[] {
  return [
    ...ACTION_OF_STEP.flatMap(([step, action]) => (mayStep[step](actor, match) && possible(match, step) && !(step === 'recordNda' && !match.ndaNeeded) ? [action] : [])),
    ...(mayOpen(actor, match) ? (['OPEN_CONFIDENTIAL'] as const) : []),
    ...(isStaff(actor) && INTRODUCED_STATES.includes(match.state) && match.state !== 'FAILED' && !hasInitiative ? (['CREATE_INITIATIVE'] as const) : []),
    ...(mayStep.withdraw(actor, match) && possible(match, 'withdraw') ? (['WITHDRAW'] as const) : []),
  ];
}

/** Matches an actor may see, as a condition on `match`. A withdrawn one is gone for the partner at once. */
export function visibleMatches(actor: Actor): Sql {
  const here = sql`match.workspace_id = ${actor.workspaceId}`;
  switch (actor.role) {
    case 'STAFF':
    case 'ADMIN':
      return here;
    case 'STARTUP':
      return sql`${here} AND match.need_organisation_id = ${actor.organisationId} AND match.state NOT IN ('SUGGESTED', 'SHORTLISTED')`;
    case 'PARTNER':
      // Twin of `visibleNeeds`: a match whose need is out of sight would break every list that asks for both.
      return sql`${here} AND match.capability_organisation_id = ${actor.organisationId} AND match.state IN (${STATES_SEEN_BY_PARTNER_SQL})
        AND EXISTS (SELECT FROM need n WHERE n.workspace_id = match.workspace_id AND n.id = match.need_id AND n.state <> 'WITHDRAWN')`;
    case 'COORDINATOR':
      return sql`FALSE`;
  }
}
