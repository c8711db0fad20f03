import { addWorkingDays, type Day, type Lifecycle, lifecycle } from '#kernel';

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

export type MatchStepName =
  | 'shortlist'
  | 'askInterest'
  | 'accept'
  | 'decline'
  | 'recordNda'
  | 'introduce'
  | 'meet'
  | 'agree'
  | 'start'
  | 'finish'
  | 'fail'
  | 'createInitiative'
  | 'withdraw';

/** From the introduction on, an initiative may be started from a match, which does not change the match's state. */
export const matchLifecycle = lifecycle<MatchState, MatchStepName>(
  'MATCH',
  {
    SUGGESTED: { shortlist: 'SHORTLISTED', withdraw: 'WITHDRAWN' },
    SHORTLISTED: { askInterest: 'INTEREST_ASKED', withdraw: 'WITHDRAWN' },
    INTEREST_ASKED: { accept: 'INTERESTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    INTERESTED: { recordNda: 'NDA', introduce: 'INTRODUCED', withdraw: 'WITHDRAWN' },
    DECLINED: {},
    NDA: { introduce: 'INTRODUCED', withdraw: 'WITHDRAWN' },
    INTRODUCED: { meet: 'MEETING', agree: 'AGREEMENT', createInitiative: 'INTRODUCED', withdraw: 'WITHDRAWN' },
    MEETING: { agree: 'AGREEMENT', createInitiative: 'MEETING', withdraw: 'WITHDRAWN' },
    AGREEMENT: { start: 'RUNNING', createInitiative: 'AGREEMENT', withdraw: 'WITHDRAWN' },
    RUNNING: { finish: 'DONE', fail: 'FAILED', createInitiative: 'RUNNING' },
    DONE: { createInitiative: 'DONE' },
    FAILED: { createInitiative: 'FAILED' },
    WITHDRAWN: {},
  },
  {
    subject: { sv: 'Matchningen', en: 'The match' },
    states: {
      SUGGESTED: { sv: 'är föreslagen', en: 'is suggested' },
      SHORTLISTED: { sv: 'är utvald', en: 'is shortlisted' },
      INTEREST_ASKED: { sv: 'väntar på partnerns svar', en: 'waits for the partner’s answer' },
      INTERESTED: { sv: 'har partnerns intresse', en: 'has the partner’s interest' },
      DECLINED: { sv: 'har avböjts av partnern', en: 'has been declined by the partner' },
      NDA: { sv: 'har ett sekretessavtal', en: 'is under an NDA' },
      INTRODUCED: { sv: 'har lett till att parterna presenterats', en: 'has come to an introduction' },
      MEETING: { sv: 'har gått vidare till möte', en: 'has come to a meeting' },
      AGREEMENT: { sv: 'har lett till avtal', en: 'has come to an agreement' },
      RUNNING: { sv: 'pågår', en: 'is under way' },
      DONE: { sv: 'är slutförd', en: 'is finished' },
      FAILED: { sv: 'är avbruten', en: 'has been broken off' },
      WITHDRAWN: { sv: 'är återkallad', en: 'has been withdrawn' },
    },
    steps: {
      shortlist: { sv: 'väljas ut', en: 'be shortlisted' },
      askInterest: { sv: 'skickas till partnern', en: 'be sent to the partner' },
      accept: { sv: 'besvaras med ja', en: 'be answered with yes' },
      decline: { sv: 'avböjas', en: 'be declined' },
      recordNda: { sv: 'få ett sekretessavtal registrerat', en: 'have an NDA recorded' },
      introduce: { sv: 'leda till en presentation', en: 'come to an introduction' },
      meet: { sv: 'gå vidare till möte', en: 'come to a meeting' },
      agree: { sv: 'leda till avtal', en: 'come to an agreement' },
      start: { sv: 'påbörjas', en: 'be started' },
      finish: { sv: 'slutföras', en: 'be finished' },
      fail: { sv: 'avbrytas', en: 'be broken off' },
      createInitiative: { sv: 'bli ett initiativ', en: 'become an initiative' },
      withdraw: { sv: 'återkallas', en: 'be withdrawn' },
    },
  },
);

/** When the need requires an NDA, the parties are introduced only after it has been recorded. */
export const ndaMatchLifecycle = matchLifecycle.without({
  INTERESTED: {
    introduce: {
      sv: 'Behovet kräver ett sekretessavtal. Registrera det innan parterna presenteras för varandra.',
      en: 'The need asks for an NDA. Record it before the parties are introduced.',
    },
  },
});

export const matchLifecycleOf = ({ ndaNeeded }: { ndaNeeded: boolean }): Lifecycle<MatchState, MatchStepName> =>
  ndaNeeded ? ndaMatchLifecycle : matchLifecycle;

/** States of an open match, from which it can be withdrawn. */
export const OPEN_MATCH_STATES = MATCH_STATES.filter((state) => matchLifecycle.can(state, 'withdraw'));

/** States in which the partner has been asked and still sees the match. */
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

/** States in which the partner may read the confidential text; INTERESTED only when the need requires no NDA. */
export const STATES_OPEN_TO_PARTNER: readonly MatchState[] = [
  'INTERESTED',
  'NDA',
  'INTRODUCED',
  'MEETING',
  'AGREEMENT',
  'RUNNING',
  'DONE',
];

/**
 * The stages at which a startup may preview its need as a partner sees it. Each is the match state of the same name.
 */
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

/**
 * States by which a host's track record is counted, as good or bad. A withdrawn match says nothing about the host, and
 * an open match has no outcome yet.
 */
export const GOOD_OUTCOMES: readonly MatchState[] = ['AGREEMENT', 'RUNNING', 'DONE'];
export const BAD_OUTCOMES: readonly MatchState[] = ['DECLINED', 'FAILED'];

/** States in which the cooperation did not come about or was broken off. */
export const BROKEN_OFF_STATES: readonly MatchState[] = [...BAD_OUTCOMES, 'WITHDRAWN'];
/** States in which the two parties have not agreed on anything yet. */
export const STATES_BEFORE_AGREEMENT: readonly MatchState[] = MATCH_STATES.filter(
  (state) => !GOOD_OUTCOMES.includes(state) && !BROKEN_OFF_STATES.includes(state),
);

export const DECLINE_REASONS = [
  'NO_CAPACITY',
  'WRONG_METHOD',
  'WRONG_TIME',
  'NOT_OPEN_TO_COMPANIES',
  'CONFLICT_OF_INTEREST',
  'OTHER',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Every wait is due after five working days. */
const WAIT_WORKING_DAYS = 5;
const WAITING_STATES: readonly MatchState[] = ['INTEREST_ASKED', 'INTERESTED', 'NDA'];

/** The facts of a match and its need that the rules use. */
export interface MatchContext {
  state: MatchState;
  ndaNeeded: boolean;
}

/** The day on which the wait in this state is due; null in a state without a wait. */
export const dueOnIn = (state: MatchState, today: Day): Day | null =>
  WAITING_STATES.includes(state) ? addWorkingDays(today, WAIT_WORKING_DAYS) : null;

/**
 * Whether the partner may now read the confidential text: after it has declared interest and, when the need requires
 * one, under an NDA.
 */
export const mayOpenConfidential = ({ state, ndaNeeded }: MatchContext): boolean =>
  STATES_OPEN_TO_PARTNER.includes(state) && !(ndaNeeded && state === 'INTERESTED');
