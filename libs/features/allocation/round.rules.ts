import { ROUND_LIMITS } from '#contracts/fields/rounds';
import { Checks, lifecycle } from '#kernel';

export const ROUND_STATES = ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export type RoundStep = 'open' | 'fill' | 'rank' | 'close' | 'dryRun' | 'publish' | 'cancel';

export const roundLifecycle = lifecycle<RoundState, RoundStep>(
  'ROUND',
  {
    DRAFT: { open: 'OPEN', cancel: 'CANCELLED' },
    OPEN: { fill: 'OPEN', rank: 'OPEN', close: 'CLOSED', dryRun: 'OPEN', cancel: 'CANCELLED' },
    CLOSED: { dryRun: 'CLOSED', publish: 'PUBLISHED', cancel: 'CANCELLED' },
    PUBLISHED: {},
    CANCELLED: {},
  },
  {
    subject: { sv: 'Omgången', en: 'The round' },
    states: {
      DRAFT: { sv: 'förbereds', en: 'is being prepared' },
      OPEN: { sv: 'är öppen', en: 'is open' },
      CLOSED: { sv: 'är stängd', en: 'is closed' },
      PUBLISHED: { sv: 'är publicerad', en: 'is published' },
      CANCELLED: { sv: 'är avbruten', en: 'has been cancelled' },
    },
    steps: {
      open: { sv: 'öppnas', en: 'be opened' },
      fill: { sv: 'få listorna ifyllda', en: 'have its lists filled' },
      rank: { sv: 'ta emot listor', en: 'take lists' },
      close: { sv: 'stängas', en: 'be closed' },
      dryRun: { sv: 'provköras', en: 'be tried' },
      publish: { sv: 'publiceras', en: 'be published' },
      cancel: { sv: 'avbrytas', en: 'be cancelled' },
    },
  },
);

/**
 * STABLE: no need and slot would both gain by trading places. MAX_WELFARE: the best total, at the cost of blocking
 * pairs.
 */
export const ROUND_MODES = ['STABLE', 'MAX_WELFARE'] as const;
export type RoundMode = (typeof ROUND_MODES)[number];

/** The state by the clock: an open round whose time has passed counts as closed, even before the row says so. */
export const stateAt = (round: { state: RoundState; closesAt: Date }, now: Date): RoundState =>
  round.state === 'OPEN' && round.closesAt <= now ? 'CLOSED' : round.state;

export interface SlotDraft {
  capabilityId: string;
  /** Shown to startups in place of the host's name. */
  descriptionSv: string;
  descriptionEn: string;
  capacity: number;
  /** The least number of needs that the slot must be given. */
  minimum?: number | null;
}

export interface RoundDraft {
  titleSv: string;
  titleEn: string;
  mode: RoundMode;
  closesAt: Date;
  /** Decides every draw between ties; generated when left out. */
  seed?: string | null;
  needIds: string[];
  slots: SlotDraft[];
}

const MOST_NEEDS = ROUND_LIMITS.needIds.most;
const MOST_SLOTS = ROUND_LIMITS.slots.most;

/** @throws AppError INVALID when the time has passed or is more than a year away. */
export const checkClosing = (checks: Checks, closesAt: Date, now: Date): Checks =>
  checks
    .require(closesAt > now, 'closesAt', 'Tiden har redan passerat.', 'This time has already passed.')
    .require(
      closesAt.getTime() - now.getTime() <= ROUND_LIMITS.days.most * 86_400_000,
      'closesAt',
      'Ange en tid inom ett år.',
      'Give a time within a year.',
    );

const once = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** @throws AppError INVALID naming each field that is wrong. */
export function checkRound(draft: RoundDraft, now: Date): void {
  const { titleSv, titleEn, closesAt, seed, needIds, slots } = draft;
  const checks = new Checks()
    .text('titleSv', titleSv, ROUND_LIMITS.titleSv)
    .text('titleEn', titleEn, ROUND_LIMITS.titleEn)
    .text('seed', seed, ROUND_LIMITS.seed)
    .require(
      needIds.length >= ROUND_LIMITS.needIds.least && needIds.length <= MOST_NEEDS,
      'needIds',
      `Välj 1 till ${MOST_NEEDS} behov.`,
      `Choose 1 to ${MOST_NEEDS} needs.`,
    )
    .require(once(needIds), 'needIds', 'Ett behov finns med två gånger.', 'A need is there twice.')
    .require(
      slots.length >= ROUND_LIMITS.slots.least && slots.length <= MOST_SLOTS,
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
      .text(`slots.${index}.descriptionSv`, slot.descriptionSv, ROUND_LIMITS.descriptionSv)
      .text(`slots.${index}.descriptionEn`, slot.descriptionEn, ROUND_LIMITS.descriptionEn)
      .between(`slots.${index}.capacity`, slot.capacity, ROUND_LIMITS.capacity.least, ROUND_LIMITS.capacity.most)
      .between(`slots.${index}.minimum`, slot.minimum, ROUND_LIMITS.capacity.least, slot.capacity)
      .require(
        !slot.minimum || draft.mode === 'MAX_WELFARE',
        `slots.${index}.minimum`,
        'Ett lägsta antal går bara att hålla när helheten vägs samman.',
        'A least number can be kept only when the best total is sought.',
      );
  }
  checks.done();
}
