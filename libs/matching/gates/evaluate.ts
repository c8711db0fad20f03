import type { Day } from '#kernel';
import type { CapabilityFacts, NeedFacts } from '../facts.js';
import { type Counterfactual, GATE_CODES, type GateCode, type GateHardness, type GateResult, type GateVerdict, type Pair, SOFTENABLE_GATES } from './gate.types.js';
import { GATES } from './gate-table.js';

const DEFINITIONS = GATE_CODES.map((code) => [code, GATES[code]] as const);

const softenable: ReadonlySet<string> = new Set(SOFTENABLE_GATES);

/** SOFT only where the need says so and a wish is possible at all. */
export const hardnessOf = (need: NeedFacts, code: GateCode): GateHardness => (need.softGates.includes(code) && softenable.has(code) ? 'SOFT' : 'HARD');

export const verdictOf = (code: GateCode, need: NeedFacts, capability: CapabilityFacts, today: Day): GateVerdict => GATES[code].evaluate({ need, capability, today });

/** The pair with one fact changed. */
const changed = (pair: Pair, { side, field, to }: Counterfactual): Pair => (side === 'NEED' ? { ...pair, need: { ...pair.need, [field]: to } } : { ...pair, capability: { ...pair.capability, [field]: to } });

/** The first of the changes (they come smallest first) after which the gate, asked again, meets. Changes that do not hold are never told. */
export const firstThatHolds = (code: GateCode, pair: Pair, changes: readonly Counterfactual[]): Counterfactual | null => changes.find((change) => GATES[code].evaluate(changed(pair, change)) === 'MEETS') ?? null;

/** Every gate with its verdict, in words, and for a failed one the smallest change that would make it meet. */
export function evaluateGates(need: NeedFacts, capability: CapabilityFacts, today: Day): GateResult[] {
  const pair = { need, capability, today };
  return GATE_CODES.map((code) => {
    const verdict = GATES[code].evaluate(pair);
    return { code, verdict, hardness: hardnessOf(need, code), reason: GATES[code].words[verdict](pair), change: verdict === 'FAILS' ? firstThatHolds(code, pair, GATES[code].changes(pair)) : null };
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

/** Most lists are empty; thousands of outcomes share this one. */
const NONE: readonly GateCode[] = [];

export function outcomeOf(need: NeedFacts, capability: CapabilityFacts, today: Day): GateOutcome {
  const pair = { need, capability, today };
  let [failed, warned, unknown] = [NONE, NONE, NONE];
  for (const [code, { evaluate }] of DEFINITIONS) {
    const verdict = evaluate(pair);
    if (verdict === 'MEETS') continue;
    if (verdict === 'UNKNOWN') unknown = [...unknown, code];
    else if (hardnessOf(need, code) === 'HARD') failed = [...failed, code];
    else warned = [...warned, code];
  }
  return { failed, warned, unknown };
}

/** True when no hard gate fails. */
export const passesGates = (gates: readonly Pick<GateResult, 'verdict' | 'hardness'>[]): boolean => gates.every(({ verdict, hardness }) => verdict !== 'FAILS' || hardness === 'SOFT');
