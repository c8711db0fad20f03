import type { Day } from '#kernel';
import { Column } from '../columns.js';
import type { CapabilityFacts, NeedFacts } from '../facts.js';
import { askedGates, type GateOutcome, outcomesByKey } from './evaluate.js';
import { GATE_CODES, type GateCode } from './gate.types.js';
import { GATES } from './gate-table.js';

/**
 * The facts that gates read, in columns over many capabilities, so that a need's gates are evaluated once per distinct
 * value.
 */
export class GateColumns {
  private readonly columns = Object.fromEntries(
    GATE_CODES.map((code) => [code, new Column<CapabilityFacts>()]),
  ) as Record<GateCode, Column<CapabilityFacts>>;

  set(row: number, capability: CapabilityFacts): void {
    for (const code of GATE_CODES)
      this.columns[code].set(row, JSON.stringify(GATES[code].reads.map((fact) => capability[fact])), capability);
  }

  /** A function from row to outcome, for the first `rows` rows. */
  outcomes(need: NeedFacts, today: Day, rows: number): (row: number) => GateOutcome {
    const sums = new Float64Array(rows);
    for (const { code, keyOf } of askedGates(need, today)) this.columns[code].addTo(sums, keyOf);
    const keys = new Int32Array(sums);
    const outcomeOf = outcomesByKey(need);
    return (row) => outcomeOf(keys[row] as number);
  }
}
