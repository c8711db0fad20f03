import { type Mentions, type Named, saysAll } from './names.js';

interface Known {
  named: Named;
  /** A plain array, because a common method has thousands of rows. */
  rows: number[];
  /** The terms under which the name is indexed: those for its rarest word at the time. */
  under: readonly string[];
}

/**
 * An index of names of methods and instruments by the terms that express them. A need is compared only with names whose
 * rarest word it mentions.
 */
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

  /** For each of the first `rows` rows, the number of its names that the need mentions. */
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
