import type { LocalisedText } from '#kernel';
import { HAND_WEIGHTS, type Weights } from '../scoring/parts.js';
import { type Decision, type Pair, pairsOf } from './decision.js';
import { fit, type Fitted, type FitOptions, logitOf, logLoss } from './fit.js';

export interface LearningOptions extends Omit<FitOptions, 'looseness'> {
  /** Values of looseness to try. A small one is confirmed with less data, a large one improves more. */
  loosenesses: readonly number[];
  /** Minimum number of needs with a preference; with fewer, nothing is learned. */
  leastNeeds: number;
  /** Number of folds in which needs are held out. */
  folds: number;
}

/** Set on simulated worlds with other seeds than the benchmark's (test/bench/learning.mjs). */
export const LEARNING: LearningOptions = {
  prior: HAND_WEIGHTS,
  loosenesses: [0.2, 0.5],
  biasLooseness: 1.5,
  leastNeeds: 20,
  folds: 5,
};

/**
 * The evidence behind a result. Losses and accuracies are means over held-out needs, with the same weight for each
 * need.
 */
export interface LearningEvidence {
  decisions: number;
  pairs: number;
  /**
   * Mean log loss of a preference; ln 2 = .693 is a guess. Null when there was too little data to hold anything out.
   */
  heldOutLogLossPrior: number | null;
  heldOutLogLossLearned: number | null;
  /** Share of preferences that agree with the score, 0…1. */
  heldOutAccuracyPrior: number | null;
  heldOutAccuracyLearned: number | null;
  /**
   * One-sided 95 % lower bound of the decrease in loss, the lesser of the bounds with and without weights by position.
   * Below 0 the prior stays.
   */
  lowerBound: number | null;
}

export interface LearningResult {
  /** The learned weights if `adopted`, else the prior. */
  weights: Weights;
  hostBias: ReadonlyMap<string, number>;
  adopted: boolean;
  reason: LocalisedText;
  evidence: LearningEvidence;
}

/**
 * Learns weights from decisions. They are adopted only if held-out needs show that they are not worse than the prior:
 * the needs are divided into folds, and each fold is judged by weights learned without it. The one-sided 95 % lower
 * bound of the mean gain in log loss must be at least 0, no fewer preferences may be predicted correctly, and the
 * choices must be predicted better than by a guess. The bound must hold both with and without the assumed probability
 * of examination, because that is not measured: where people read whole lists, a greater weight for low positions would
 * reverse the list and then appear confirmed. Of several values of looseness that pass, the one with the largest gain
 * is used. The result depends on the input only, not on the order of the decisions.
 *
 * This does not protect against people who consistently decide by something other than a good match, since only their
 * decisions can be held out.
 */
export function learn(decisions: readonly Decision[], options: LearningOptions = LEARNING): LearningResult {
  const needs = byNeed(decisions.flatMap(pairsOf));
  const pairs = needs.flat();
  const counted = { decisions: decisions.length, pairs: pairs.length };
  const stay = (reason: LocalisedText, held: HeldOut): LearningResult => ({
    weights: options.prior,
    hostBias: new Map(),
    adopted: false,
    reason,
    evidence: { ...counted, ...held },
  });
  if (needs.length < options.leastNeeds) {
    return stay(
      {
        sv: `För få avgjorda behov: ${needs.length} av minst ${options.leastNeeds}.`,
        en: `Too few needs decided: ${needs.length} of at least ${options.leastNeeds}.`,
      },
      NOTHING_HELD_OUT,
    );
  }
  const tried = options.loosenesses.map((looseness) => ({
    looseness,
    held: holdOut(needs, { ...options, looseness }, options.folds),
  }));
  const best = tried.reduce((one, other) => (rankOf(other.held) > rankOf(one.held) ? other : one));
  if (!passes(best.held)) {
    return stay(
      {
        sv: 'På undanhållna beslut är det inte visat att de inlärda vikterna är minst lika bra. De handsatta gäller.',
        en: 'On held-out decisions the learned weights are not shown to be at least as good. The hand weights stay.',
      },
      best.held,
    );
  }
  const { weights, hostBias } = fit(pairs, { ...options, looseness: best.looseness });
  const reason = {
    sv: 'På undanhållna beslut förutser de inlärda vikterna valen bättre än de handsatta.',
    en: 'On held-out decisions the learned weights foresee the choices better than the hand weights.',
  };
  return { weights, hostBias, adopted: true, reason, evidence: { ...counted, ...best.held } };
}

type HeldOut = Omit<LearningEvidence, 'decisions' | 'pairs'>;
const NOTHING_HELD_OUT: HeldOut = {
  heldOutLogLossPrior: null,
  heldOutLogLossLearned: null,
  heldOutAccuracyPrior: null,
  heldOutAccuracyLearned: null,
  lowerBound: null,
};

const passes = ({
  lowerBound,
  heldOutLogLossLearned,
  heldOutLogLossPrior,
  heldOutAccuracyLearned,
  heldOutAccuracyPrior,
}: HeldOut): boolean =>
  (lowerBound ?? -1) >= 0 &&
  (heldOutLogLossLearned ?? 1) < Math.LN2 &&
  (heldOutLogLossLearned ?? 0) < (heldOutLogLossPrior ?? 0) &&
  (heldOutAccuracyLearned ?? 0) >= (heldOutAccuracyPrior ?? 0);

/**
 * Order of tried values: those that pass come first, by their gain; the others follow by their lower bound, capped at
 * 0.
 */
const rankOf = (held: HeldOut): number =>
  passes(held)
    ? (held.heldOutLogLossPrior ?? 0) - (held.heldOutLogLossLearned ?? 0)
    : Math.min(0, held.lowerBound ?? 0) - 1;

const BY_PLACE = ({ weight }: Pair): number => weight;
const EVENLY = ({ evenWeight }: Pair): number => evenWeight;

/** Judges every need by weights that were learned without its fold. */
function holdOut(needs: readonly Pair[][], options: FitOptions, folds: number): HeldOut {
  const results = Array.from({ length: folds }, (_, fold) => {
    const training = needs.filter((__, i) => i % folds !== fold).flat();
    const fitted = fit(training, options);
    const prior: Fitted = { ...fitted, weights: options.prior, hostBias: new Map() };
    // Scaled to the same spread as the prior's scores: if people choose blindly, scores that merely differ less would
    // predict better.
    const learned: Fitted = {
      ...fitted,
      logitsPerPoint: fitted.logitsPerPoint * (spreadOf(training, prior) / spreadOf(training, fitted) || 1),
    };
    return needs
      .filter((__, i) => i % folds === fold)
      .map((need) => ({
        prior: judge(need, prior, BY_PLACE),
        learned: judge(need, learned, BY_PLACE),
        even: judge(need, prior, EVENLY).loss - judge(need, learned, EVENLY).loss,
      }));
  }).flat();
  const mean = (pick: (one: (typeof results)[number]) => number): number =>
    results.reduce((sum, one) => sum + pick(one), 0) / results.length;
  return {
    heldOutLogLossPrior: mean(({ prior }) => prior.loss),
    heldOutLogLossLearned: mean(({ learned }) => learned.loss),
    heldOutAccuracyPrior: mean(({ prior }) => prior.accuracy),
    heldOutAccuracyLearned: mean(({ learned }) => learned.accuracy),
    lowerBound: Math.min(
      lowerBoundOf(results.map(({ prior, learned }) => prior.loss - learned.loss)),
      lowerBoundOf(results.map(({ even }) => even)),
    ),
  };
}

const spreadOf = (pairs: readonly Pair[], fitted: Fitted): number =>
  Math.sqrt(pairs.reduce((sum, pair) => sum + logitOf(pair, fitted) ** 2, 0));

/** The pairs of each need, with needs sorted by id. */
function byNeed(pairs: readonly Pair[]): Pair[][] {
  const needs = new Map<string, Pair[]>();
  for (const pair of pairs) needs.set(pair.needId, [...(needs.get(pair.needId) ?? []), pair]);
  return [...needs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
}

function judge(
  pairs: readonly Pair[],
  fitted: Fitted,
  weightOf: (pair: Pair) => number,
): { loss: number; accuracy: number } {
  let total = 0;
  let loss = 0;
  let right = 0;
  for (const pair of pairs) {
    const logit = logitOf(pair, fitted);
    const weight = weightOf(pair);
    total += weight;
    loss += weight * logLoss(logit);
    right += weight * (logit > 0 ? 1 : logit === 0 ? 0.5 : 0);
  }
  return { loss: loss / total, accuracy: right / total };
}

const NORMAL_95 = 1.6449;

/**
 * One-sided 95 % lower bound of the mean, by Student's t with the quantile z + (z³ + z) / 4ν (M. Abramowitz and
 * I. Stegun, "Handbook of Mathematical Functions", 26.7.5, first term).
 */
export function lowerBoundOf(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return mean - (NORMAL_95 + (NORMAL_95 ** 3 + NORMAL_95) / (4 * (n - 1))) * Math.sqrt(variance / n);
}
