import { PART_CODES, type Weights } from '../scoring/parts.js';
import { type Curve, minimiseInBox } from './box-newton.js';
import type { Pair } from './decision.js';

export interface FitOptions {
  prior: Weights;
  /** How far a weight may deviate from its prior: one standard deviation is this share of (its prior + 4 points). */
  looseness: number;
  /** Standard deviation of a host's bias, in points. */
  biasLooseness: number;
}

export interface Fitted {
  /** Not below 0; they add up to as many points as the prior. */
  weights: Weights;
  /** Points by host, within ±`LARGEST_BIAS`. A host without an entry has 0. */
  hostBias: Map<string, number>;
  /** Logits per point of score for the people who decided: small when they decide by other criteria. */
  logitsPerPoint: number;
}

/** Maximum number of points that a host's bias may add or subtract. */
export const LARGEST_BIAS = 5;
/** Maximum number of hosts with a bias, those in most pairs first, because the fit is cubic in their number. */
const MOST_HOSTS = 200;
const SMALLEST_BIAS = 0.05;
/** Points added to a weight before its looseness is applied, so that small weights can change as well. */
const ROOM = 4;
const SLOPE = { least: 0, most: 0.5, start: 0.1, deviation: 0.1 };

/** The logit of the probability that the preferred candidate of a pair is preferred. */
export const logitOf = (
  { difference, preferredHost, otherHost }: Pair,
  { weights, hostBias, logitsPerPoint }: Fitted,
): number =>
  logitsPerPoint *
  (PART_CODES.reduce((sum, code, i) => sum + weights[code] * (difference[i] ?? 0), 0) +
    (hostBias.get(preferredHost) ?? 0) -
    (hostBias.get(otherHost) ?? 0));

/** ln(1 + e^−logit), without overflow. */
export const logLoss = (logit: number): number =>
  logit > 0 ? Math.log1p(Math.exp(-logit)) : Math.log1p(Math.exp(logit)) - logit;

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * The most probable weights (MAP) given preferences: pairwise logistic regression with a normal prior around the hand
 * weights and one around 0 for each host's bias. The problem is convex, so the solution is unique.
 *
 *   min Σ c · ln(1 + e^(−s·(w·d + b_h − b_g))) + ½ Σ ((w_i − w⁰_i)/σ_i)² + ½ Σ (b_h/τ)²,   w ≥ 0, |b| ≤ 5
 *
 * s is fitted first, with the prior's weights, so that little is learned from people who decide by criteria that the
 * parts do not show.
 */
export function fit(pairs: readonly Pair[], options: FitOptions): Fitted {
  const { prior, looseness, biasLooseness } = options;
  const nothing: Fitted = { weights: prior, hostBias: new Map(), logitsPerPoint: SLOPE.start };
  if (pairs.length === 0) return nothing;
  const slope = slopeOf(pairs, nothing);
  const hosts = hostsOf(pairs);
  const size = PART_CODES.length + hosts.length;
  const centre = new Float64Array(size);
  const precision = new Float64Array(size).fill(1 / biasLooseness ** 2);
  for (const [i, code] of PART_CODES.entries()) {
    centre[i] = prior[code];
    precision[i] = 1 / (looseness * (prior[code] + ROOM)) ** 2;
  }
  const place = new Map(hosts.map((host, i) => [host, PART_CODES.length + i]));
  const rows = pairs.map(({ difference, preferredHost, otherHost, weight }) =>
    sparse(
      difference,
      preferredHost === otherHost
        ? []
        : [
            [place.get(preferredHost), 1],
            [place.get(otherHost), -1],
          ],
      weight,
    ),
  );
  const box = {
    lower: new Float64Array(size).fill(-LARGEST_BIAS).fill(0, 0, PART_CODES.length),
    upper: new Float64Array(size).fill(LARGEST_BIAS).fill(Infinity, 0, PART_CODES.length),
  };
  const found = minimiseInBox((x) => penalisedLoss(x, rows, slope, centre, precision), centre, box);
  return rescaled(found, hosts, prior, slope);
}

interface Row {
  indexes: number[];
  values: number[];
  weight: number;
}

function sparse(difference: Float64Array, hosts: [number | undefined, number][], weight: number): Row {
  const entries: [number, number][] = [...difference.entries()].filter(([, value]) => value !== 0);
  for (const [index, value] of hosts) if (index !== undefined) entries.push([index, value]);
  return { indexes: entries.map(([index]) => index), values: entries.map(([, value]) => value), weight };
}

function penalisedLoss(
  x: Float64Array,
  rows: readonly Row[],
  slope: number,
  centre: Float64Array,
  precision: Float64Array,
): Curve {
  let value = 0;
  const gradient = new Float64Array(x.length);
  const hessian = Array.from({ length: x.length }, () => new Float64Array(x.length));
  for (let i = 0; i < x.length; i += 1) {
    const away = (x[i] ?? 0) - (centre[i] ?? 0);
    const strength = precision[i] ?? 0;
    value += 0.5 * strength * away * away;
    gradient[i] = strength * away;
    (hessian[i] as Float64Array)[i] = strength;
  }
  for (const { indexes, values, weight } of rows) {
    let points = 0;
    for (let k = 0; k < indexes.length; k += 1) points += (x[indexes[k] as number] as number) * (values[k] as number);
    const right = chance(slope * points);
    value += weight * logLoss(slope * points);
    const pull = -weight * slope * (1 - right);
    const bend = weight * slope * slope * right * (1 - right);
    for (let k = 0; k < indexes.length; k += 1) {
      const i = indexes[k] as number;
      const scaled = values[k] as number;
      gradient[i] = (gradient[i] as number) + pull * scaled;
      const row = hessian[i] as Float64Array;
      for (let m = 0; m < indexes.length; m += 1) {
        const j = indexes[m] as number;
        row[j] = (row[j] as number) + bend * scaled * (values[m] as number);
      }
    }
  }
  return { value, gradient, hessian };
}

/**
 * The slope that fits the prior's scores best, with a normal prior of its own. Every position has the same weight here:
 * if people choose blindly, weights by position would make them appear to choose against the score. With a slope of 0
 * nothing is learned.
 */
function slopeOf(pairs: readonly Pair[], prior: Fitted): number {
  const points = pairs.map((pair) => logitOf(pair, { ...prior, logitsPerPoint: 1 }));
  const strength = 1 / SLOPE.deviation ** 2;
  const curve = ([s = 0]: Float64Array): Curve => {
    let value = 0.5 * strength * (s - SLOPE.start) ** 2;
    let gradient = strength * (s - SLOPE.start);
    let bend = strength;
    for (const [i, { evenWeight: weight }] of pairs.entries()) {
      const apart = points[i] ?? 0;
      const right = chance(s * apart);
      value += weight * logLoss(s * apart);
      gradient -= weight * apart * (1 - right);
      bend += weight * apart * apart * right * (1 - right);
    }
    return { value, gradient: Float64Array.of(gradient), hessian: [Float64Array.of(bend)] };
  };
  return (
    minimiseInBox(curve, Float64Array.of(SLOPE.start), {
      lower: Float64Array.of(SLOPE.least),
      upper: Float64Array.of(SLOPE.most),
    })[0] ?? SLOPE.start
  );
}

function hostsOf(pairs: readonly Pair[]): string[] {
  const seen = new Map<string, number>();
  for (const { preferredHost, otherHost } of pairs) {
    if (preferredHost === otherHost) continue;
    for (const host of [preferredHost, otherHost]) seen.set(host, (seen.get(host) ?? 0) + 1);
  }
  return [...seen]
    .sort(([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1))
    .slice(0, MOST_HOSTS)
    .map(([host]) => host)
    .sort();
}

/**
 * Scales the weights to the prior's total and the biases in proportion; a common factor does not change the order of
 * candidates.
 */
function rescaled(x: Float64Array, hosts: readonly string[], prior: Weights, slope: number): Fitted {
  const total = PART_CODES.reduce((sum, code) => sum + prior[code], 0);
  const found = PART_CODES.reduce((sum, _, i) => sum + (x[i] ?? 0), 0);
  if (found <= 0) return { weights: prior, hostBias: new Map(), logitsPerPoint: slope };
  const factor = total / found;
  const weights = Object.fromEntries(PART_CODES.map((code, i) => [code, (x[i] ?? 0) * factor])) as Weights;
  const biases = hosts.map((host, i): [string, number] => [
    host,
    Math.max(-LARGEST_BIAS, Math.min(LARGEST_BIAS, (x[PART_CODES.length + i] ?? 0) * factor)),
  ]);
  return {
    weights,
    hostBias: new Map(biases.filter(([, bias]) => Math.abs(bias) >= SMALLEST_BIAS)),
    logitsPerPoint: slope,
  };
}
