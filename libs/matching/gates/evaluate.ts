import type { Day } from '#kernel';
import type { CapabilityFacts, NeedFacts } from '../facts.js';
import {
  type Counterfactual,
  GATE_CODES,
  type GateCode,
  type GateHardness,
  type GateResult,
  type GateVerdict,
  type Pair,
  SOFTENABLE_GATES,
} from './gate.types.js';
import { GATES } from './gate-table.js';

const softenable: ReadonlySet<string> = new Set(SOFTENABLE_GATES);

/** SOFT only if the need makes the gate a wish and the gate may be one. */
export const hardnessOf = (need: NeedFacts, code: GateCode): GateHardness =>
  need.softGates.includes(code) && softenable.has(code) ? 'SOFT' : 'HARD';

export const verdictOf = (code: GateCode, need: NeedFacts, capability: CapabilityFacts, today: Day): GateVerdict =>
  GATES[code].evaluate({ need, capability, today });

/** The pair with one fact changed. */
const changed = (pair: Pair, { side, field, to }: Counterfactual): Pair =>
  side === 'NEED'
    ? { ...pair, need: { ...pair.need, [field]: to } }
    : { ...pair, capability: { ...pair.capability, [field]: to } };

/**
 * The first of the changes (which come smallest first) after which the gate, evaluated again, is met. A change that
 * does not help is never shown.
 */
export const firstThatHolds = (code: GateCode, pair: Pair, changes: readonly Counterfactual[]): Counterfactual | null =>
  changes.find((change) => GATES[code].evaluate(changed(pair, change)) === 'MEETS') ?? null;

/** Every gate with its verdict in words and, if it fails, the smallest change by which it would be met. */
export function evaluateGates(need: NeedFacts, capability: CapabilityFacts, today: Day): GateResult[] {
  const pair = { need, capability, today };
  return GATE_CODES.map((code) => {
    const verdict = GATES[code].evaluate(pair);
    return {
      code,
      verdict,
      hardness: hardnessOf(need, code),
      reason: GATES[code].words[verdict](pair),
      change: verdict === 'FAILS' ? firstThatHolds(code, pair, GATES[code].changes(pair)) : null,
    };
  });
}

/** The gates that are not met, without words: cheap enough for every capability of a workspace. */
export interface GateOutcome {
  /** Failed hard gates; any of them excludes the capability. */
  failed: readonly GateCode[];
  /** Failed soft gates. */
  warned: readonly GateCode[];
  unknown: readonly GateCode[];
}

/** Encodes an outcome as one number with a base-3 digit for each gate. It stays below 3¹², and thus a small integer. */
const DIGIT: Record<GateVerdict, number> = { MEETS: 0, UNKNOWN: 1, FAILS: 2 };

/**
 * Decodes the sum of `keyOf` over the asked gates into an outcome. Outcomes are cached, because thousands of
 * capabilities share a few.
 */
export function outcomesByKey(need: NeedFacts): (key: number) => GateOutcome {
  const outcomes = new Map<number, GateOutcome>();
  return (key) => {
    let outcome = outcomes.get(key);
    if (outcome === undefined) {
      const having = (digit: number): GateCode[] =>
        GATE_CODES.filter((_, index) => Math.floor(key / 3 ** index) % 3 === digit);
      const failing = having(DIGIT.FAILS);
      outcome = {
        failed: failing.filter((code) => hardnessOf(need, code) === 'HARD'),
        warned: failing.filter((code) => hardnessOf(need, code) === 'SOFT'),
        unknown: having(DIGIT.UNKNOWN),
      };
      outcomes.set(key, outcome);
    }
    return outcome;
  };
}

/**
 * The gates for which the need has a requirement, each with its contribution to the key of the outcome. Every
 * capability meets the other gates.
 */
export function askedGates(
  need: NeedFacts,
  today: Day,
): { code: GateCode; keyOf: (capability: CapabilityFacts) => number }[] {
  return GATE_CODES.flatMap((code, index) => {
    const { asks, evaluate } = GATES[code];
    return asks?.(need) === false
      ? []
      : [{ code, keyOf: (capability) => DIGIT[evaluate({ need, capability, today })] * 3 ** index }];
  });
}

/** Prepares one need's gates for evaluation against many capabilities. */
export function gateOutcomes(need: NeedFacts, today: Day): (capability: CapabilityFacts) => GateOutcome {
  const gates = askedGates(need, today);
  const outcomeOf = outcomesByKey(need);
  return (capability) => outcomeOf(gates.reduce((key, { keyOf }) => key + keyOf(capability), 0));
}

/** True when no hard gate fails. */
export const passesGates = (gates: readonly Pick<GateResult, 'verdict' | 'hardness'>[]): boolean =>
  gates.every(({ verdict, hardness }) => verdict !== 'FAILS' || hardness === 'SOFT');
