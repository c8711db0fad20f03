import { TEXT_PART_CODES, type Weights } from '../scoring/parts.js';
import { noFeatures, type TextFeatures } from './compare.js';
import type { TextStore } from './text-store.js';
import type { TextHit } from './text.types.js';

/**
 * The features of a query against documents, computed for the documents requested. Must be read before the index
 * changes.
 */
export class Hits implements Iterable<[id: string, hit: TextHit]> {
  constructor(
    private readonly store: TextStore,
    private readonly featuresOf: (slots: readonly number[], into?: TextFeatures) => TextFeatures,
  ) {}

  /** Undefined when there is no such document. */
  get(id: string): TextHit | undefined {
    const known = this.store.get(id);
    return known && { id, features: this.featuresOf(known.slots) };
  }

  /** Adds the points of the texts to the sums of the chosen rows, part by part in the order of `PART_CODES`. */
  addPoints(
    sums: Float64Array,
    chosen: readonly number[],
    ids: readonly (string | undefined)[],
    weights: Weights,
  ): void {
    const slots = this.store.slotsOf(ids);
    const into = noFeatures();
    for (const row of chosen) {
      const own = slots[row];
      if (own === undefined) continue;
      const features = this.featuresOf(own, into);
      let sum = sums[row] as number;
      for (const code of TEXT_PART_CODES) sum += weights[code] * features[code];
      sums[row] = sum;
    }
  }

  /** Every document with anything in common with the query, unordered. */
  *[Symbol.iterator](): Generator<[id: string, hit: TextHit]> {
    for (const { document, slots } of this.store.all()) {
      const features = this.featuresOf(slots);
      if (TEXT_PART_CODES.some((code) => features[code] > 0)) yield [document.id, { id: document.id, features }];
    }
  }
}
