import type { Day } from '#kernel';
import type { CapabilityFacts, NeedFacts } from '../facts.js';
import { type Counterfactual, GATE_CODES, type GateCode, type GateHardness, type GateResult, type GateVerdict, type Pair, SOFTENABLE_GATES } from './gate.types.js';
import { GATES } from './gate-table.js';

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
  failed: GateCode[];
  /** Failed soft gates. */
  warned: GateCode[];
  unknown: GateCode[];
}

export function outcomeOf(need: NeedFacts, capability: CapabilityFacts, today: Day): GateOutcome {
  const pair = { need, capability, today };
  const outcome: GateOutcome = { failed: [], warned: [], unknown: [] };
  for (const code of GATE_CODES) {
    const verdict = GATES[code].evaluate(pair);
    if (verdict === 'UNKNOWN') outcome.unknown.push(code);
    else if (verdict === 'FAILS') (hardnessOf(need, code) === 'HARD' ? outcome.failed : outcome.warned).push(code);
  }
  return outcome;
}

/** True when no hard gate fails. */
export const passesGates = (gates: readonly Pick<GateResult, 'verdict' | 'hardness'>[]): boolean => gates.every(({ verdict, hardness }) => verdict !== 'FAILS' || hardness === 'SOFT');
