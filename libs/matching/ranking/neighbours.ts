import { dot, type LatentSpace } from './latent-space.js';
import type { PostingList, Postings } from './postings.js';

/** Minimum cosine at which two terms count as used in the same contexts, such as transplant and graft. */
const LEAST_NEAR = 0.6;
const MOST_NEIGHBOURS = 3;
/** Probability, per unit of cosine, that a neighbour means the same as the term. */
const SURENESS = 0.3;
/** Terms in more than this share of the texts get no neighbours, since they are found often enough. */
const COMMON = 0.1;
const FEW_TEXTS = 20;
/** Number of a term's texts, spread evenly, that are searched for neighbours. */
const TEXTS_READ = 40;
/** Minimum number of texts that two terms must have in common; otherwise their closeness is an accident. */
const LEAST_SHARED = 2;

/** Terms that the texts use in the same contexts, found in the latent space at the first request and then cached. */
export class Neighbours {
  private readonly found = new Map<string, readonly (readonly [term: string, sureness: number])[]>();

  constructor(
    private readonly space: LatentSpace,
    private readonly words: Postings,
  ) {}

  /**
   * The nearest terms, nearest first, each with the probability (0…1) that it means the same. Concepts and pairs
   * neither have neighbours nor are neighbours.
   */
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
    if (
      own === undefined ||
      slots.length < LEAST_SHARED ||
      slots.length > Math.max(FEW_TEXTS, this.words.size * COMMON)
    )
      return [];
    const shared = new Map<PostingList, number>();
    const step = Math.max(1, slots.length / TEXTS_READ);
    for (let at = 0; at < slots.length; at += step)
      for (const list of this.words.listsOf(slots[Math.floor(at)] as number))
        shared.set(list, (shared.get(list) ?? 0) + 1);
    const near: [string, number][] = [];
    for (const [{ term: other }, count] of shared) {
      if (count < LEAST_SHARED || other === term || !isPlain(other)) continue;
      const direction = this.directionOf(other);
      const nearness =
        direction === undefined ? 0 : dot(own, direction) / Math.sqrt(dot(own, own) * dot(direction, direction));
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

/** Whether a term is a single word without digits. */
const isPlain = (term: string): boolean => !term.startsWith('concept:') && !/[\s\p{N}]/u.test(term);
