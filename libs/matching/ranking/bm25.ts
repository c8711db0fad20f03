import { tokenise } from '../text/tokenise.js';

export interface MatchedTerm {
  /** As written in the query, in lower case. */
  term: string;
  /** Its part of the score. */
  contribution: number;
}

export interface SearchHit {
  id: string;
  score: number;
  /** Largest part first. The parts add up to `score`, but for the rounding of floating-point sums. */
  matchedTerms: MatchedTerm[];
}

export interface SearchOptions {
  /** At most this many hits. */
  limit: number;
  /** Documents for which it is false are never returned. Asked only for documents good enough to be. */
  allowed?: (id: string) => boolean;
}

export interface Bm25Options {
  /** How fast repetitions of a term stop adding; 0 = only presence counts. */
  k1: number;
  /** How much long documents are held back; 0 = not at all, 1 = in full. */
  b: number;
}

interface Document {
  id: string;
  length: number;
  /** Term → how often. */
  frequencies: Map<string, number>;
}

interface QueryTerm {
  word: string;
  postings: Map<number, number>;
  /** idf times the number of times the query says the term. */
  weight: number;
}

/**
 * An in-memory index ranked by BM25, for documents that come and go one at a time.
 *
 * score(q, d) = Σ_t idf(t) · tf · (k1 + 1) / (tf + k1 · (1 − b + b · |d| / avg|d|))
 *
 * after S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * Foundations and Trends in Information Retrieval 3(4), 2009, with
 * idf(t) = ln(1 + (N − n + ½) / (n + ½)), whose added 1 keeps the weight of very common terms above
 * zero. A term that the query repeats counts that many times.
 */
export class Bm25Index {
  private readonly slots: (Document | null)[] = [];
  private readonly free: number[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly postings = new Map<string, Map<number, number>>();
  private totalLength = 0;
  private scores = new Float64Array(0);

  constructor(private readonly options: Bm25Options = { k1: 1.2, b: 0.75 }) {}

  get size(): number {
    return this.slotOf.size;
  }

  /** Adds the document or replaces the one with this id. Null fields are skipped. */
  upsert(id: string, fields: readonly (string | null | undefined)[]): void {
    this.remove(id);
    const frequencies = new Map<string, number>();
    let length = 0;
    for (const field of fields) {
      for (const { term } of tokenise(field ?? '')) {
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
        length += 1;
      }
    }
    const slot = this.free.pop() ?? this.slots.length;
    this.slots[slot] = { id, length, frequencies };
    this.slotOf.set(id, slot);
    this.totalLength += length;
    for (const [term, frequency] of frequencies) {
      const list = this.postings.get(term);
      if (list === undefined) this.postings.set(term, new Map([[slot, frequency]]));
      else list.set(slot, frequency);
    }
  }

  /** False when there was no such document. */
  remove(id: string): boolean {
    const slot = this.slotOf.get(id);
    const document = slot === undefined ? null : (this.slots[slot] ?? null);
    if (slot === undefined || document === null) return false;
    for (const term of document.frequencies.keys()) {
      const list = this.postings.get(term);
      list?.delete(slot);
      if (list?.size === 0) this.postings.delete(term);
    }
    this.totalLength -= document.length;
    this.slots[slot] = null;
    this.slotOf.delete(id);
    this.free.push(slot);
    return true;
  }

  /** Best first, equal scores by id; empty when no term of the query is known. */
  search(query: string, { limit, allowed = () => true }: SearchOptions): SearchHit[] {
    const terms = this.queryTerms(query);
    const touched = this.accumulate(terms);
    const best: { slot: number; id: string; score: number }[] = [];
    for (const slot of touched) {
      const score = this.scores[slot] ?? 0;
      this.scores[slot] = 0;
      const id = this.slots[slot]?.id;
      const last = best[limit - 1];
      if (id === undefined || limit < 1 || (last !== undefined && !isBetter(score, id, last)) || !allowed(id)) continue;
      best.splice(placeFor(score, id, best), 0, { slot, id, score });
      if (best.length > limit) best.pop();
    }
    return best.map(({ slot, id, score }) => ({ id, score, matchedTerms: this.explain(slot, terms) }));
  }

  /** Sums into `scores`, which is all zeros before and must be after; returns the slots it touched. */
  private accumulate(terms: readonly QueryTerm[]): number[] {
    if (this.scores.length < this.slots.length) this.scores = new Float64Array(Math.max(64, this.slots.length * 2));
    const touched: number[] = [];
    for (const { postings, weight } of terms) {
      for (const [slot, frequency] of postings) {
        const before = this.scores[slot] ?? 0;
        if (before === 0) touched.push(slot);
        this.scores[slot] = before + weight * this.saturation(slot, frequency);
      }
    }
    return touched;
  }

  private explain(slot: number, terms: readonly QueryTerm[]): MatchedTerm[] {
    return terms
      .flatMap(({ word, postings, weight }) => {
        const frequency = postings.get(slot);
        return frequency === undefined ? [] : [{ term: word, contribution: weight * this.saturation(slot, frequency) }];
      })
      .sort((a, b) => b.contribution - a.contribution || (a.term < b.term ? -1 : 1));
  }

  private queryTerms(query: string): QueryTerm[] {
    const known = new Map<string, QueryTerm>();
    for (const { word, term } of tokenise(query)) {
      const postings = this.postings.get(term);
      if (postings === undefined) continue;
      const idf = Math.log(1 + (this.size - postings.size + 0.5) / (postings.size + 0.5));
      const again = known.get(term);
      if (again === undefined) known.set(term, { word, postings, weight: idf });
      else again.weight += idf;
    }
    return [...known.values()];
  }

  private saturation(slot: number, frequency: number): number {
    const { k1, b } = this.options;
    const length = this.slots[slot]?.length ?? 0;
    const relativeLength = length / (this.totalLength / this.size);
    return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * relativeLength));
  }
}

type Ranked = { id: string; score: number };

const isBetter = (score: number, id: string, than: Ranked): boolean => score > than.score || (score === than.score && id < than.id);

/** Where a hit belongs in a list that is best first. */
function placeFor(score: number, id: string, ranked: readonly Ranked[]): number {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ranked[middle];
    if (other !== undefined && isBetter(score, id, other)) high = middle;
    else low = middle + 1;
  }
  return low;
}
