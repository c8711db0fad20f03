import { type Mentions, type Named, saysAll } from './names.js';

interface Known {
  named: Named;
  /** A plain array: rows of a common method are thousands. */
  rows: number[];
  /** The terms it is found by: those that say its rarest word at the time. */
  under: readonly string[];
}

/** Names of methods and instruments by what says them: a need looks only at names of which it says the rarest word. */
export class NameIndex {
  private readonly names = new Map<string, Known>();
  private readonly byTerm = new Map<string, Set<Known>>();
  private readonly ofRow: (readonly Named[])[] = [];

  set(row: number, names: readonly Named[]): void {
    for (const { name } of this.ofRow[row] ?? []) this.forget(name, row);
    this.ofRow[row] = names;
    for (const named of names) {
      const known = this.names.get(named.name);
      if (known) known.rows.push(row);
      else this.learn(named, row);
    }
  }

  /** How many names of each of the first `rows` rows the need says. */
  counts(mentions: Mentions, rows: number): Uint32Array {
    const counts = new Uint32Array(rows);
    const said = new Set<Known>();
    for (const term of mentions)
      for (const known of this.byTerm.get(term) ?? [])
        if (!said.has(known) && saysAll(mentions, known.named)) said.add(known);
    for (const known of said) for (const row of known.rows) counts[row] = (counts[row] as number) + 1;
    return counts;
  }

  private learn(named: Named, row: number): void {
    const commonness = (terms: readonly string[]): number =>
      terms.reduce((sum, term) => sum + (this.byTerm.get(term)?.size ?? 0), 0);
    const under = named.words.reduce((rarest, word) => (commonness(word) < commonness(rarest) ? word : rarest));
    const known = { named, rows: [row], under };
    this.names.set(named.name, known);
    for (const term of under) {
      const list = this.byTerm.get(term);
      if (list) list.add(known);
      else this.byTerm.set(term, new Set([known]));
    }
  }

  private forget(name: string, row: number): void {
    const known = this.names.get(name);
    if (known === undefined) return;
    known.rows.splice(known.rows.indexOf(row), 1);
    if (known.rows.length > 0) return;
    this.names.delete(name);
    for (const term of known.under) this.byTerm.get(term)?.delete(known);
  }
}
