import type { CapabilityFacts } from './facts.js';
import type { GateOutcome } from './gates/evaluate.js';
import { GateColumns } from './gates/gate-columns.js';
import type { Hits } from './ranking/hits.js';
import { type FactAsking, FactColumns } from './scoring/fact-columns.js';
import type { Named } from './scoring/names.js';

/** A capability as stored in the table. */
export interface Fitting {
  id: string;
  facts: CapabilityFacts;
  names: readonly Named[];
}

/** A capability with its gate outcome and score, not yet explained. */
export interface Fit<E extends Fitting> {
  entry: E;
  outcome: GateOutcome;
  score: number;
}

/**
 * Many capabilities in columns. Gates and scores of all of them against one need are identical to those computed one by
 * one.
 */
export class FitTable<E extends Fitting> {
  private readonly rowOf = new Map<string, number>();
  private readonly rows: (E | undefined)[] = [];
  private readonly ids: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly gates = new GateColumns();
  private readonly facts = new FactColumns();

  get size(): number {
    return this.rowOf.size;
  }

  get(id: string): E | undefined {
    const row = this.rowOf.get(id);
    return row === undefined ? undefined : this.rows[row];
  }

  *entries(): Generator<E> {
    for (const entry of this.rows) if (entry) yield entry;
  }

  /** Adds the entry or replaces the one with its id. */
  set(entry: E): void {
    const row = this.rowOf.get(entry.id) ?? this.free.pop() ?? this.rows.length;
    this.rowOf.set(entry.id, row);
    this.rows[row] = entry;
    this.ids[row] = entry.id;
    this.gates.set(row, entry.facts);
    this.facts.set(row, entry.facts, entry.names);
  }

  remove(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.rowOf.delete(id);
    this.rows[row] = undefined;
    this.ids[row] = undefined;
    this.free.push(row);
  }

  /**
   * Compares every entry with one need.
   * @param hits what the need's text has in common with the entries' texts, by id.
   * @returns a function to the entries with a wanted outcome, best first. Equal scores are ordered by id, so that a
   *   list is always the same.
   */
  fits(asking: FactAsking, hits: Hits): (wanted: (outcome: GateOutcome) => boolean) => Fit<E>[] {
    const outcomeOf = this.gates.outcomes(asking.need, asking.today, this.rows.length);
    return (wanted) => {
      const chosen: number[] = [];
      for (let row = 0; row < this.rows.length; row++)
        if (this.rows[row] !== undefined && wanted(outcomeOf(row))) chosen.push(row);
      const scores = new Float64Array(this.rows.length);
      hits.addPoints(scores, chosen, this.ids, asking.weights);
      this.facts.addPoints(scores, asking);
      // Row numbers are sorted rather than result objects, since comparing thousands of objects costs more than
      // computing all scores.
      const bestFirst = (a: number, b: number): number => {
        const one = scores[a] as number;
        const other = scores[b] as number;
        return one > other ? -1 : one < other ? 1 : (this.ids[a] as string) < (this.ids[b] as string) ? -1 : 1;
      };
      return chosen
        .sort(bestFirst)
        .map((row) => ({ entry: this.rows[row] as E, outcome: outcomeOf(row), score: scores[row] as number }));
    };
  }
}
