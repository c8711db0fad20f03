import type { AllocationResult, Certificate, CheckCode, WelfarePrice } from '#matching';
import { answerForNeed, answerForSlot, type Answer, type Placements } from './answer.rules.js';
import type { Book } from './book.rules.js';
import type { Prepared } from './instance.rules.js';
import { placeOf } from './ranking.rules.js';
import type { RoundMode } from './round.rules.js';

export interface Placement {
  needId: string;
  slotId: string;
  /** Position of the pair on each side's list, counted from 1. */
  needPlace: number;
  slotPlace: number;
}

/** An allocation with the verifier's certificate. */
export interface Outcome {
  mode: RoundMode;
  placements: Placement[];
  unplaced: string[];
  /** Pairs left out because only one side accepts the other. */
  oneSided: number;
  certificate: Certificate;
  /** What the best total costs compared with the stable allocation; null for the stable allocation itself. */
  price: WelfarePrice | null;
}

/**
 * Checks that a result of this mode need not pass: MAX_WELFARE accepts blocking pairs for the sake of the best total.
 */
const EXCUSED: Record<RoundMode, readonly CheckCode[]> = { STABLE: [], MAX_WELFARE: ['NO_BLOCKING_PAIR'] };

/** Failed checks, other than those its mode excuses; with any of them a result must not be published. */
export const failedChecks = ({ mode, certificate }: Pick<Outcome, 'mode' | 'certificate'>): CheckCode[] =>
  certificate.checks.flatMap(({ code, passed }) => (passed || EXCUSED[mode].includes(code) ? [] : [code]));

export function outcomeOf(prepared: Prepared, { mode, assignments, certificate, price }: AllocationResult): Outcome {
  const { needByCode, slotByCode, needGroups, slotGroups, oneSided } = prepared;
  const placements = assignments.map(({ applicant, host }): Placement => {
    const [needId, slotId] = [needByCode.get(applicant) as string, slotByCode.get(host) as string];
    return {
      needId,
      slotId,
      needPlace: placeOf(needGroups.get(needId) ?? [], slotId) ?? 0,
      slotPlace: placeOf(slotGroups.get(slotId) ?? [], needId) ?? 0,
    };
  });
  const placed = new Set(placements.map(({ needId }) => needId));
  return {
    mode,
    placements,
    unplaced: [...needByCode.values()].filter((id) => !placed.has(id)),
    oneSided: oneSided.length,
    certificate,
    price: price ?? null,
  };
}

/** The answer to each list, by the id of its need or slot. */
export function answersOf(
  { needs, slots }: Pick<Book, 'needs' | 'slots'>,
  prepared: Prepared,
  outcome: Pick<Outcome, 'placements'>,
): Map<string, Answer> {
  const placements: Placements = new Map(outcome.placements.map(({ needId, slotId }) => [needId, slotId]));
  const capacityOf = new Map(slots.map(({ id, capacity }) => [id, capacity]));
  return new Map([
    ...needs.map(({ id }) => [id, answerForNeed(id, prepared, capacityOf, placements)] as const),
    ...slots.map(({ id, capacity }) => [id, answerForSlot(id, prepared, capacity, placements)] as const),
  ]);
}
