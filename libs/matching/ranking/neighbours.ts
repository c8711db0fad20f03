import { dot, type LatentSpace } from './latent-space.js';
import type { PostingList, Postings } from './postings.js';

/** Terms nearer than this (cosine) are used in the same places: transplant and graft. */
const LEAST_NEAR = 0.6;
const MOST_NEIGHBOURS = 3;
/** How sure it is that a neighbour says what the term says, per unit of nearness. */
const SURENESS = 0.3;
/** A term of more texts than this needs no help, and looking through them all would take long. */
const MOST_TEXTS = 500;
/** Texts two terms must share; what never stands together is near by accident. */
const LEAST_SHARED = 2;

/** Terms that the texts themselves use in place of each other, found in the latent space when first asked for. */
export class Neighbours {
  private readonly found = new Map<string, readonly (readonly [term: string, sureness: number])[]>();

  constructor(
    private readonly space: LatentSpace,
    private readonly words: Postings,
  ) {}

  /** The nearest terms, nearest first, with how sure each is (0…1). Concepts and pairs have none and are none. */
  of(term: string): readonly (readonly [term: string, sureness: number])[] {
    const known = this.found.get(term);
    if (known) return known;
    const neighbours = isPlain(term) ? this.search(term) : [];
    this.found.set(term, neighbours);
    return neighbours;
  }

  private search(term: string): readonly (readonly [term: string, sureness: number])[] {
    const slots = this.words.list(term)?.slots ?? [];
    const own = this.directionOf(term);
    if (own === undefined || slots.length < LEAST_SHARED || slots.length > MOST_TEXTS) return [];
    const shared = new Map<PostingList, number>();
    for (const slot of slots) for (const list of this.words.listsOf(slot)) shared.set(list, (shared.get(list) ?? 0) + 1);
    const near: [string, number][] = [];
    for (const [{ term: other }, count] of shared) {
      if (count < LEAST_SHARED || other === term || !isPlain(other)) continue;
      const direction = this.directionOf(other);
      const nearness = direction === undefined ? 0 : dot(own, direction) / Math.sqrt(dot(own, own) * dot(direction, direction));
      if (nearness >= LEAST_NEAR) near.push([other, nearness]);
    }
    return near
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_NEIGHBOURS)
      .map(([other, nearness]) => [other, nearness * SURENESS] as const);
  }

  private directionOf(term: string): Float32Array | undefined {
    const { rows, rank, vectors } = this.space;
    const row = rows.get(term);
    return row === undefined ? undefined : vectors.subarray(row * rank, (row + 1) * rank);
  }
}

/** A word of a language, no number in it. */
const isPlain = (term: string): boolean => !term.startsWith('concept:') && !/[\s\p{N}]/u.test(term);
