import { type Features, PART_CODES } from '../scoring/parts.js';
import { inversePropensity } from './propensity.js';

/** What became of a candidate that was shown. SHORTLISTED: chosen, and the host has not answered. */
export const OUTCOMES = ['GOOD', 'ACCEPTED', 'SHORTLISTED', 'SKIPPED', 'DECLINED', 'BAD'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One candidate of a list, as it was shown and as it ended. */
export interface ShownCandidate {
  candidateId: string;
  /** The organisation that offers it. */
  hostId: string;
  /** The place it was shown at, from 1. */
  rank: number;
  /** As they were when it was shown. */
  features: Features;
  outcome: Outcome;
}

/** The list shown for one need, and what was made of it. */
export interface Decision {
  needId: string;
  shown: readonly ShownCandidate[];
}

/** One preference: of two candidates for the same need, this one rather than that one. */
export interface Pair {
  needId: string;
  /** Features of the preferred less those of the other, in the order of `PART_CODES`. */
  difference: Float64Array;
  preferredHost: string;
  otherHost: string;
  /** How much it counts. The pairs of one preferred candidate count as `inversePropensity` of one together. */
  weight: number;
  /** How much it would count if every place were looked at alike; the pairs of one preferred candidate count 1 together. */
  evenWeight: number;
}

/**
 * Which outcome is preferred to which. A host's no is held against a candidate only beside a host's yes; being chosen
 * from a list only beside being passed over in it. SHORTLISTED and DECLINED were chosen alike: neither is preferred.
 */
const PREFERRED_TO: Record<Outcome, readonly Outcome[]> = {
  GOOD: ['SKIPPED', 'DECLINED', 'BAD'],
  ACCEPTED: ['SKIPPED', 'DECLINED'],
  SHORTLISTED: ['SKIPPED'],
  SKIPPED: [],
  DECLINED: [],
  BAD: [],
};

/**
 * The preferences in a decision.
 *
 * A chosen candidate is preferred to every one passed over, above it and below it, and counts by the inverse of the
 * chance that its place was looked at (T. Joachims, A. Swaminathan, T. Schnabel, "Unbiased Learning-to-Rank with Biased
 * Feedback", WSDM 2017). Only those passed over above it would be the surer evidence one by one, but together they only
 * ever contradict the list as it was shown, and teach to turn it round. Comparing two answers needs both to have been
 * seen, so the lower of their places counts.
 */
export function pairsOf({ needId, shown }: Decision): Pair[] {
  return shown.flatMap((preferred) => {
    const others = shown.filter(({ outcome }) => PREFERRED_TO[preferred.outcome].includes(outcome));
    return others.map((other) => ({
      needId,
      difference: Float64Array.from(PART_CODES, (code) => preferred.features[code] - other.features[code]),
      preferredHost: preferred.hostId,
      otherHost: other.hostId,
      weight:
        inversePropensity(other.outcome === 'SKIPPED' ? preferred.rank : Math.max(preferred.rank, other.rank)) /
        others.length,
      evenWeight: 1 / others.length,
    }));
  });
}
