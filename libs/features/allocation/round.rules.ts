import { Checks, defineStateError, nextState, type TransitionTable, wrongState } from '#kernel';

export const ROUND_STATES = ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const ROUND_STEPS = ['open', 'fill', 'rank', 'close', 'publish', 'cancel'] as const;
export type RoundStep = (typeof ROUND_STEPS)[number];

export const ROUND_TRANSITIONS: TransitionTable<RoundState, RoundStep> = {
  DRAFT: { open: 'OPEN', cancel: 'CANCELLED' },
  OPEN: { fill: 'OPEN', rank: 'OPEN', close: 'CLOSED', cancel: 'CANCELLED' },
  CLOSED: { publish: 'PUBLISHED', cancel: 'CANCELLED' },
  PUBLISHED: {},
  CANCELLED: {},
};

defineStateError('ROUND', 'allocation round');

/** STABLE: nobody has a reason to trade places. MAX_WELFARE: the best total, at a price told in blocking pairs. */
export const ROUND_MODES = ['STABLE', 'MAX_WELFARE'] as const;
export type RoundMode = (typeof ROUND_MODES)[number];

/** @throws AppError ROUND_STATE when the step is not possible from `from`. */
export function roundAfter(from: RoundState, step: RoundStep): RoundState {
  const next = nextState(ROUND_TRANSITIONS, from, step);
  if (!next) throw wrongState('ROUND', from, step);
  return next;
}

/** The state as the clock has it: a round whose time has passed is closed, whether or not anybody has written so yet. */
export const stateAt = (round: { state: RoundState; closesAt: Date }, now: Date): RoundState =>
  round.state === 'OPEN' && round.closesAt <= now ? 'CLOSED' : round.state;

export interface SlotDraft {
  capabilityId: string;
  /** What startups read instead of a name. */
  descriptionSv: string;
  descriptionEn: string;
  capacity: number;
  /** Fewer than this and the slot is not run at all. */
  minimum?: number | null;
}

export interface RoundDraft {
  titleSv: string;
  titleEn: string;
  mode: RoundMode;
  closesAt: Date;
  /** Decides every lot; drawn when it is not chosen. */
  seed?: string | null;
  needIds: string[];
  slots: SlotDraft[];
}

/** Limits of one round: what the exact solver answers while somebody waits. */
const MOST_NEEDS = 100;
const MOST_SLOTS = 50;
const MOST_PLACES = 100;
const LONGEST_DAYS = 366;

/** @throws AppError INVALID when nobody would have time to rank, or nobody would remember. */
export const checkClosing = (checks: Checks, closesAt: Date, now: Date): Checks =>
  checks
    .require(closesAt > now, 'closesAt', 'Tiden har redan passerat.', 'This time has already passed.')
    .require(
      closesAt.getTime() - now.getTime() <= LONGEST_DAYS * 86_400_000,
      'closesAt',
      'Ange en tid inom ett år.',
      'Give a time within a year.',
    );

const once = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** @throws AppError INVALID naming each field that is wrong. */
export function checkRound(draft: RoundDraft, now: Date): void {
  const { titleSv, titleEn, closesAt, seed, needIds, slots } = draft;
  const checks = new Checks()
    .text('titleSv', titleSv, { least: 3, most: 200 })
    .text('titleEn', titleEn, { least: 3, most: 200 })
    .text('seed', seed, { most: 100 })
    .require(
      needIds.length >= 1 && needIds.length <= MOST_NEEDS,
      'needIds',
      `Välj 1 till ${MOST_NEEDS} behov.`,
      `Choose 1 to ${MOST_NEEDS} needs.`,
    )
    .require(once(needIds), 'needIds', 'Ett behov finns med två gånger.', 'A need is there twice.')
    .require(
      slots.length >= 1 && slots.length <= MOST_SLOTS,
      'slots',
      `Ange 1 till ${MOST_SLOTS} resurser.`,
      `Give 1 to ${MOST_SLOTS} capabilities.`,
    )
    .require(
      once(slots.map(({ capabilityId }) => capabilityId)),
      'slots',
      'En resurs finns med två gånger.',
      'A capability is there twice.',
    );
  checkClosing(checks, closesAt, now);
  for (const [index, slot] of slots.entries()) {
    checks
      .text(`slots.${index}.descriptionSv`, slot.descriptionSv, { least: 10, most: 300 })
      .text(`slots.${index}.descriptionEn`, slot.descriptionEn, { least: 10, most: 300 })
      .between(`slots.${index}.capacity`, slot.capacity, 1, MOST_PLACES)
      .between(`slots.${index}.minimum`, slot.minimum, 1, slot.capacity)
      .require(
        !slot.minimum || draft.mode === 'MAX_WELFARE',
        `slots.${index}.minimum`,
        'Ett lägsta antal går bara att hålla när helheten vägs samman.',
        'A least number can be kept only when the best total is sought.',
      );
  }
  checks.done();
}
