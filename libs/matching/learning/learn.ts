import type { LocalisedText } from '#kernel';
import { HAND_WEIGHTS, type Weights } from '../scoring/parts.js';
import { type Decision, type Pair, pairsOf } from './decision.js';
import { fit, type Fitted, type FitOptions, logitOf, logLoss } from './fit.js';

export interface LearningOptions extends Omit<FitOptions, 'looseness'> {
  /** How far weights may stray, tried one after the other: little is sooner shown to help, much helps more. */
  loosenesses: readonly number[];
  /** Fewer needs than this with a preference in them teach nothing. */
  leastNeeds: number;
  /** Parts the needs are held out in, one after the other. */
  folds: number;
}

/** Set on simulated worlds of other seeds than the benchmark's (test/bench/learning.mjs). */
export const LEARNING: LearningOptions = {
  prior: HAND_WEIGHTS,
  loosenesses: [0.2, 0.5],
  biasLooseness: 1.5,
  leastNeeds: 20,
  folds: 5,
};

/** What the answer rests on. Losses and accuracies are means over needs that were held out, each need counting alike. */
export interface LearningEvidence {
  decisions: number;
  pairs: number;
  /** Mean ln-loss of a preference; ln 2 = .693 is a guess. Null when too little was known to hold anything out. */
  heldOutLogLossPrior: number | null;
  heldOutLogLossLearned: number | null;
  /** Share of preferences the score agrees with, 0…1. */
  heldOutAccuracyPrior: number | null;
  heldOutAccuracyLearned: number | null;
  /** One-sided 95 % lower bound of how much smaller the learned loss is, weighted by place or not, whichever is less. Below 0 the prior stays. */
  lowerBound: number | null;
}

export interface LearningResult {
  /** The learned ones where `adopted`, else the prior itself. */
  weights: Weights;
  hostBias: ReadonlyMap<string, number>;
  adopted: boolean;
  reason: LocalisedText;
  evidence: LearningEvidence;
}

/**
 * Weights learnt from decisions, adopted only where needs that were held out show that they are not worse than the prior:
 * the needs are divided in folds, each fold is judged by weights that never saw it, and the one-sided 95 % lower bound of
 * the mean gain in log loss must be at least 0, nor may fewer preferences come out right, and the choices must be foretold better than by a guess. The bound must hold by the assumed
 * chance of being looked at and without it: it is not measured, and where people read whole lists, counting low places
 * more would turn the list round and find itself confirmed. Of several loosenesses that pass
 * the one of the largest gain is taken. Depends on nothing but its input; the order of the decisions does not matter.
 *
 * What it cannot guard against is people who decide consistently by something else than a good match: their decisions
 * are all there is to hold out.
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

/** Those that pass by their gain, before those that do not by their lower bound, which is below 0 or refused. */
const rankOf = (held: HeldOut): number =>
  passes(held)
    ? (held.heldOutLogLossPrior ?? 0) - (held.heldOutLogLossLearned ?? 0)
    : Math.min(0, held.lowerBound ?? 0) - 1;

const BY_PLACE = ({ weight }: Pair): number => weight;
const EVENLY = ({ evenWeight }: Pair): number => evenWeight;

/** Judges every need by weights that were learnt without its fold. */
function holdOut(needs: readonly Pair[][], options: FitOptions, folds: number): HeldOut {
  const results = Array.from({ length: folds }, (_, fold) => {
    const training = needs.filter((__, i) => i % folds !== fold).flat();
    const fitted = fit(training, options);
    const prior: Fitted = { ...fitted, weights: options.prior, hostBias: new Map() };
    // Spread alike: where people choose blindly, scores that merely differ less would foretell them better.
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

/** The pairs of each need, needs by id. */
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
