import { addWorkingDays, type Day, defineStateError, nextState, type TransitionTable, wrongState } from '#kernel';

export const MATCH_STATES = [
  'SUGGESTED',
  'SHORTLISTED',
  'INTEREST_ASKED',
  'INTERESTED',
  'DECLINED',
  'NDA',
  'INTRODUCED',
  'MEETING',
  'AGREEMENT',
  'RUNNING',
  'DONE',
  'FAILED',
  'WITHDRAWN',
] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const MATCH_STEPS = [
  'shortlist',
  'askInterest',
  'accept',
  'decline',
  'recordNda',
  'introduce',
  'meet',
  'agree',
  'start',
  'finish',
  'fail',
  'withdraw',
] as const;
export type MatchStepName = (typeof MATCH_STEPS)[number];

export const MATCH_TRANSITIONS: TransitionTable<MatchState, MatchStepName> = {
  SUGGESTED: { shortlist: 'SHORTLISTED', withdraw: 'WITHDRAWN' },
  SHORTLISTED: { askInterest: 'INTEREST_ASKED', withdraw: 'WITHDRAWN' },
  INTEREST_ASKED: { accept: 'INTERESTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  INTERESTED: { recordNda: 'NDA', introduce: 'INTRODUCED', withdraw: 'WITHDRAWN' },
  DECLINED: {},
  NDA: { introduce: 'INTRODUCED', withdraw: 'WITHDRAWN' },
  INTRODUCED: { meet: 'MEETING', agree: 'AGREEMENT', withdraw: 'WITHDRAWN' },
  MEETING: { agree: 'AGREEMENT', withdraw: 'WITHDRAWN' },
  AGREEMENT: { start: 'RUNNING', withdraw: 'WITHDRAWN' },
  RUNNING: { finish: 'DONE', fail: 'FAILED' },
  DONE: {},
  FAILED: {},
  WITHDRAWN: {},
};

/** States from which withdrawing is possible: the match is still open. */
export const OPEN_MATCH_STATES = MATCH_STATES.filter((state) => MATCH_TRANSITIONS[state].withdraw);

/** States in which the partner has been asked, and not been shut out again. */
export const STATES_SEEN_BY_PARTNER: readonly MatchState[] = [
  'INTEREST_ASKED',
  'INTERESTED',
  'DECLINED',
  'NDA',
  'INTRODUCED',
  'MEETING',
  'AGREEMENT',
  'RUNNING',
  'DONE',
  'FAILED',
];

/** Where a partner stands towards a need, for a startup that wants to see through its eyes; each is the match state of the same name. */
export const PARTNER_STAGES = [
  'INTEREST_ASKED',
  'INTERESTED',
  'NDA',
  'INTRODUCED',
] as const satisfies readonly MatchState[];
export type PartnerStage = (typeof PARTNER_STAGES)[number];

/** States in which the two parties know each other's names. */
export const INTRODUCED_STATES: readonly MatchState[] = [
  'INTRODUCED',
  'MEETING',
  'AGREEMENT',
  'RUNNING',
  'DONE',
  'FAILED',
];

/** How a match ended as far as the host had a hand in it; a withdrawn one says nothing of the host, an open one nothing yet. */
export const GOOD_OUTCOMES: readonly MatchState[] = ['AGREEMENT', 'RUNNING', 'DONE'];
export const BAD_OUTCOMES: readonly MatchState[] = ['DECLINED', 'FAILED'];

export const DECLINE_REASONS = [
  'NO_CAPACITY',
  'WRONG_METHOD',
  'WRONG_TIME',
  'NOT_OPEN_TO_COMPANIES',
  'CONFLICT_OF_INTEREST',
  'OTHER',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Every wait has a clock of five working days. */
const WAIT_WORKING_DAYS = 5;
const WAITING_STATES: readonly MatchState[] = ['INTEREST_ASKED', 'INTERESTED', 'NDA'];

/** What the rules need to know of a match's need. */
export interface MatchContext {
  state: MatchState;
  ndaNeeded: boolean;
}

defineStateError('MATCH', 'match');

/**
 * The state after a step.
 * @throws AppError MATCH_STATE when the step is not possible, e.g. an introduction before the NDA that the need asks for.
 */
export function matchAfter({ state, ndaNeeded }: MatchContext, step: MatchStepName): MatchState {
  const next = nextState(MATCH_TRANSITIONS, state, step);
  const ndaMissing = step === 'introduce' && ndaNeeded && state === 'INTERESTED';
  if (!next || ndaMissing) throw wrongState('MATCH', state, step);
  return next;
}

/** The day the wait in this state ends, or null when nobody is awaited. */
export const dueOnIn = (state: MatchState, today: Day): Day | null =>
  WAITING_STATES.includes(state) ? addWorkingDays(today, WAIT_WORKING_DAYS) : null;

/** Whether the partner may read the confidential text now: interested, and under an NDA where the need asks for one. */
export const mayOpenConfidential = ({ state, ndaNeeded }: MatchContext): boolean =>
  (state === 'INTERESTED' && !ndaNeeded) ||
  ['NDA', 'INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE'].includes(state);
