import { type Features, PART_CODES } from '../scoring/parts.js';
import { inversePropensity } from './propensity.js';

/** The outcome of a shown candidate. SHORTLISTED: chosen, and the host has not answered. */
export const OUTCOMES = ['GOOD', 'ACCEPTED', 'SHORTLISTED', 'SKIPPED', 'DECLINED', 'BAD'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One candidate of a list, as it was shown and with its outcome. */
export interface ShownCandidate {
  candidateId: string;
  /** The organisation that offers the capability. */
  hostId: string;
  /** Position in the list, from 1. */
  rank: number;
  /** The features as of when it was shown. */
  features: Features;
  outcome: Outcome;
}

/** The list shown for one need, with the outcomes. */
export interface Decision {
  needId: string;
  shown: readonly ShownCandidate[];
}

/** A preference for one of two candidates for the same need. */
export interface Pair {
  needId: string;
  /** Features of the preferred candidate minus those of the other, in the order of `PART_CODES`. */
  difference: Float64Array;
  preferredHost: string;
  otherHost: string;
  /**
   * Weight of the pair: `inversePropensity` of its position, divided by the number of pairs of the preferred candidate.
   */
  weight: number;
  /** Weight if every position were examined alike; those of all pairs of one preferred candidate add up to 1. */
  evenWeight: number;
}

/**
 * The outcomes that each outcome is preferred to. A host's refusal counts only in comparison with another host's
 * acceptance, and being chosen only in comparison with being passed over. SHORTLISTED and DECLINED were both chosen, so
 * neither is preferred to the other.
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
 * A chosen candidate is preferred to every one passed over, above and below it, and is weighted by the inverse of the
 * probability that its position was examined (T. Joachims, A. Swaminathan, T. Schnabel, "Unbiased Learning-to-Rank with
 * Biased Feedback", WSDM 2017). Each candidate passed over above the chosen one would be the surer evidence, but
 * together such pairs only ever contradict the shown order, and would teach to reverse it. A comparison of two answers
 * requires that both were examined, so the lower of their positions counts.
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
