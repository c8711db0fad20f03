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

/** SOFT only where the need says so and a wish is possible at all. */
export const hardnessOf = (need: NeedFacts, code: GateCode): GateHardness =>
  need.softGates.includes(code) && softenable.has(code) ? 'SOFT' : 'HARD';

export const verdictOf = (code: GateCode, need: NeedFacts, capability: CapabilityFacts, today: Day): GateVerdict =>
  GATES[code].evaluate({ need, capability, today });

/** The pair with one fact changed. */
const changed = (pair: Pair, { side, field, to }: Counterfactual): Pair =>
  side === 'NEED'
    ? { ...pair, need: { ...pair.need, [field]: to } }
    : { ...pair, capability: { ...pair.capability, [field]: to } };

/** The first of the changes (they come smallest first) after which the gate, asked again, meets. Changes that do not hold are never told. */
export const firstThatHolds = (code: GateCode, pair: Pair, changes: readonly Counterfactual[]): Counterfactual | null =>
  changes.find((change) => GATES[code].evaluate(changed(pair, change)) === 'MEETS') ?? null;

/** Every gate with its verdict, in words, and for a failed one the smallest change that would make it meet. */
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

/** Which gates are not met, without words: cheap enough for every capability of a workspace. */
export interface GateOutcome {
  /** Failed hard gates: any of these excludes. */
  failed: readonly GateCode[];
  /** Failed soft gates. */
  warned: readonly GateCode[];
  unknown: readonly GateCode[];
}

/** An outcome as one number: a digit to the base of three for each gate. It stays below 3¹² and so within a small integer. */
const DIGIT: Record<GateVerdict, number> = { MEETS: 0, UNKNOWN: 1, FAILS: 2 };

/** Reads what `keyOf` of the asked gates add up to. Thousands of capabilities share the same few outcomes. */
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

/** The gates that a need asks something of, each with what a capability adds to the key of its outcome; the others are met by all. */
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

/** One need's gates made ready for one capability after the other. */
export function gateOutcomes(need: NeedFacts, today: Day): (capability: CapabilityFacts) => GateOutcome {
  const gates = askedGates(need, today);
  const outcomeOf = outcomesByKey(need);
  return (capability) => outcomeOf(gates.reduce((key, { keyOf }) => key + keyOf(capability), 0));
}

/** True when no hard gate fails. */
export const passesGates = (gates: readonly Pick<GateResult, 'verdict' | 'hardness'>[]): boolean =>
  gates.every(({ verdict, hardness }) => verdict !== 'FAILS' || hardness === 'SOFT');
