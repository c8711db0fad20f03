import { INITIATIVE_LIMITS } from '#contracts/fields/initiatives';
import { Checks, type Day, defineError, lifecycle, type TransitionTable } from '#kernel';
import { checkMilestone, checkPlannedDay, type MilestoneDraft } from './milestone.rules.js';

export const INITIATIVE_STAGES = [
  'IDEA',
  'PRESTUDY',
  'MOBILISATION',
  'IMPLEMENTATION',
  'ADOPTION',
  'CLOSED',
  'PARKED',
] as const;
export type InitiativeStage = (typeof INITIATIVE_STAGES)[number];

export const INITIATIVE_VISIBILITIES = ['PARTICIPANTS', 'CLUSTER'] as const;
export type InitiativeVisibility = (typeof INITIATIVE_VISIBILITIES)[number];

export const PARTICIPATION_ROLES = ['OWNER', 'STARTUP', 'PARTNER', 'FINANCIER', 'COORDINATOR'] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

export const INDICATOR_KINDS = ['OUTPUT', 'RESULT'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const COUNTING_RULES = ['DISTINCT_ORGNR', 'SUM', 'LATEST'] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/** The input that starts an initiative. */
export interface InitiativeDraft {
  matchId?: string | null;
  titleSv: string;
  titleEn?: string | null;
  summarySv?: string | null;
  summaryEn?: string | null;
  startsOn?: Day | null;
  endsOn?: Day | null;
  visibility: InitiativeVisibility;
  milestones: MilestoneDraft[];
}

export interface NewIndicator {
  code: string;
  nameSv: string;
  nameEn: string;
  definitionSv: string;
  definitionEn: string;
  kind: IndicatorKind;
  unit: string;
  countingRule: CountingRule;
  baseline?: number | null;
  target?: number | null;
  /** The latest value, if any. */
  actual?: number | null;
}

const MOST_MILESTONES = INITIATIVE_LIMITS.milestones.most;

/** @throws AppError INVALID naming every field that is wrong. */
export function checkInitiative(draft: InitiativeDraft): void {
  const checks = new Checks()
    .text('titleSv', draft.titleSv, INITIATIVE_LIMITS.titleSv)
    .text('titleEn', draft.titleEn, INITIATIVE_LIMITS.titleEn)
    .text('summarySv', draft.summarySv, INITIATIVE_LIMITS.summarySv)
    .text('summaryEn', draft.summaryEn, INITIATIVE_LIMITS.summaryEn)
    .require(
      !draft.startsOn || !draft.endsOn || draft.startsOn <= draft.endsOn,
      'endsOn',
      'Slutet ligger före början.',
      'The end is before the start.',
    )
    .require(
      draft.milestones.length <= MOST_MILESTONES,
      'milestones',
      `Ange högst ${MOST_MILESTONES}.`,
      `Give at most ${MOST_MILESTONES}.`,
    );
  checkPlannedDay(checks, 'startsOn', draft.startsOn);
  checkPlannedDay(checks, 'endsOn', draft.endsOn);
  draft.milestones
    .slice(0, MOST_MILESTONES)
    .forEach((milestone, index) => checkMilestone(checks, milestone, draft.startsOn, `milestones.${index}.`));
  checks.done();
}

/** @throws AppError INVALID naming every field that is wrong. */
export function checkIndicator(indicator: NewIndicator): void {
  const checks = new Checks()
    .require(
      /^[A-Z0-9_]{2,30}$/.test(indicator.code),
      'code',
      'Ange 2–30 versaler, siffror eller understreck, t.ex. RCO01.',
      'Give 2–30 capitals, digits or underscores, e.g. RCO01.',
    )
    .text('nameSv', indicator.nameSv, { least: 1, most: 200 })
    .text('nameEn', indicator.nameEn, { least: 1, most: 200 })
    .text('definitionSv', indicator.definitionSv, { least: 1, most: 2000 })
    .text('definitionEn', indicator.definitionEn, { least: 1, most: 2000 })
    .text('unit', indicator.unit, { least: 1, most: 40 });
  for (const field of ['baseline', 'target', 'actual'] as const) checks.between(field, indicator[field], -1e12, 1e12);
  checks.done();
}

/**
 * The first stage. An initiative from a match begins with two participants and a plan; without a match it is only an
 * idea.
 */
export const firstStage = (hasMatch: boolean): InitiativeStage => (hasMatch ? 'MOBILISATION' : 'IDEA');

/** Steps on the plan, and the stages to which an initiative may be moved. */
export type InitiativeStep = 'addMilestone' | 'completeMilestone' | 'moveMilestone' | InitiativeStage;

const inEachStage = (steps: (stage: InitiativeStage) => Partial<Record<InitiativeStep, InitiativeStage>>) =>
  Object.fromEntries(INITIATIVE_STAGES.map((stage) => [stage, steps(stage)])) as TransitionTable<
    InitiativeStage,
    InitiativeStep
  >;

/**
 * An initiative may move to any other stage, back and forth, PARKED included. Only CLOSED is final; then the plan
 * cannot be changed.
 */
const TRANSITIONS = inEachStage((from) =>
  from === 'CLOSED'
    ? {}
    : {
        addMilestone: from,
        completeMilestone: from,
        moveMilestone: from,
        ...Object.fromEntries(INITIATIVE_STAGES.filter((to) => to !== from).map((to) => [to, to])),
      },
);

export const initiativeLifecycle = lifecycle<InitiativeStage, InitiativeStep>('INITIATIVE', TRANSITIONS, {
  subject: { sv: 'Initiativet', en: 'The initiative' },
  states: {
    IDEA: { sv: 'är i idéskedet', en: 'is at the idea stage' },
    PRESTUDY: { sv: 'är i förstudie', en: 'is in its prestudy' },
    MOBILISATION: { sv: 'är i mobilisering', en: 'is in mobilisation' },
    IMPLEMENTATION: { sv: 'är i genomförande', en: 'is in implementation' },
    ADOPTION: { sv: 'är i införande', en: 'is in adoption' },
    CLOSED: { sv: 'är avslutat', en: 'is closed' },
    PARKED: { sv: 'är vilande', en: 'is parked' },
  },
  steps: {
    addMilestone: { sv: 'få fler delmål', en: 'take more milestones' },
    completeMilestone: { sv: 'få delmål markerade som klara', en: 'have milestones marked as done' },
    moveMilestone: { sv: 'få delmål flyttade', en: 'have milestones moved' },
    IDEA: { sv: 'föras till idéskedet', en: 'be moved to the idea stage' },
    PRESTUDY: { sv: 'föras till förstudie', en: 'be moved to its prestudy' },
    MOBILISATION: { sv: 'föras till mobilisering', en: 'be moved to mobilisation' },
    IMPLEMENTATION: { sv: 'föras till genomförande', en: 'be moved to implementation' },
    ADOPTION: { sv: 'föras till införande', en: 'be moved to adoption' },
    CLOSED: { sv: 'avslutas', en: 'be closed' },
    PARKED: { sv: 'läggas som vilande', en: 'be parked' },
  },
});

export const matchHasInitiative = defineError('MATCH_HAS_INITIATIVE', 'CONFLICT', {
  meaning: 'The match already has an initiative.',
  remedy: 'Use the initiative that exists.',
  message: { sv: 'Matchningen har redan ett initiativ.', en: 'This match already has an initiative.' },
});
