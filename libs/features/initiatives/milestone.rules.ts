import { MILESTONE_LIMITS } from '#contracts/fields/initiatives';
import { Checks, type Day, lifecycle } from '#kernel';

export const MILESTONE_STATES = ['PLANNED', 'DONE', 'CANCELLED'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

export type MilestoneStep = 'complete' | 'move' | 'cancel';

export const milestoneLifecycle = lifecycle<MilestoneState, MilestoneStep>(
  'MILESTONE',
  { PLANNED: { complete: 'DONE', move: 'PLANNED', cancel: 'CANCELLED' }, DONE: {}, CANCELLED: {} },
  {
    subject: { sv: 'Delmålet', en: 'The milestone' },
    states: {
      PLANNED: { sv: 'är planerat', en: 'is planned' },
      DONE: { sv: 'är klart', en: 'is done' },
      CANCELLED: { sv: 'är inställt', en: 'is cancelled' },
    },
    steps: {
      complete: { sv: 'markeras som klart', en: 'be marked as done' },
      move: { sv: 'flyttas', en: 'be moved' },
      cancel: { sv: 'ställas in', en: 'be cancelled' },
    },
  },
);

export interface MilestoneDraft {
  title: string;
  dueOn: Day;
  ownerOrganisationId: string;
}

/** Days outside this range are typing errors (0026-11-23), not plans. */
const EARLIEST: Day = '2000-01-01';
const LATEST: Day = '2100-12-31';

/** Adds the faults of a day to `checks`; null and undefined pass. */
export const checkPlannedDay = (checks: Checks, field: string, day: Day | null | undefined): Checks =>
  checks
    .day(field, day)
    .require(
      !day || (day >= EARLIEST && day <= LATEST),
      field,
      'Året verkar vara felskrivet.',
      'The year looks mistyped.',
    );

/**
 * Adds the faults of a milestone to `checks`.
 * @param path of the milestone in the input, with a trailing dot, e.g. `milestones.0.`
 */
export function checkMilestone(
  checks: Checks,
  milestone: MilestoneDraft,
  startsOn: Day | null | undefined,
  path = '',
): void {
  checks.text(`${path}title`, milestone.title, MILESTONE_LIMITS.title);
  checkPlannedDay(checks, `${path}dueOn`, milestone.dueOn);
  // A due date after the end is allowed (the final report is often due then), one before the start is not.
  checks.require(
    !startsOn || milestone.dueOn >= startsOn,
    `${path}dueOn`,
    'Delmålet ligger före initiativets start.',
    'The milestone is before the start of the initiative.',
  );
}

/** @throws AppError INVALID without evidence, which every completed milestone needs. */
export const checkEvidence = (evidence: string): void =>
  new Checks().text('evidence', evidence, MILESTONE_LIMITS.evidence).done();

/** @throws AppError INVALID naming each field that is wrong. */
export function checkMove(from: Day, to: Day, reason: string, today: Day): void {
  checkPlannedDay(new Checks(), 'dueOn', to)
    .require(to !== from, 'dueOn', 'Det är samma dag som förut.', 'This is the same day as before.')
    .require(to >= today, 'dueOn', 'Datumet har redan passerat.', 'This day has already passed.')
    .text('reason', reason, MILESTONE_LIMITS.reason)
    .done();
}
