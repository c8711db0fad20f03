import type { ConceptFinder } from '../glossary/concept-finder.js';
import { HAND_WEIGHTS, TEXT_PART_CODES, type TextPartCode } from '../scoring/parts.js';
import type { Analyser } from '../text/analyser.js';
import { inSlices, type Pause } from '../slices.js';
import { compareSlots, type PreparedQuery, prepareQuery, slotFeatures, type TextFeatures } from './compare.js';
import { Hits } from './hits.js';
import { type LatentSpace, learnLatentSpace, projectText } from './latent-space.js';
import { type LeastShares, matchesIn } from './matches.js';
import { Neighbours } from './neighbours.js';
import { Points } from './points.js';
import type { Translations } from './query-units.js';
import { TextStore } from './text-store.js';
import type { TextDocument, TextHit, TextItem, TextMatch } from './text.types.js';

/** Dimensions of meaning. */
const RANK = 150;
/** A profile of several items scores by the mean of this many of its best. */
const BEST_ITEMS = 5;

/**
 * Documents that come and go one at a time, compared with a query text in either language.
 *
 * Each feature is a share, 0…1, of what a text could reach at most for this query:
 * WORDS and CONCEPTS together Σ_u w_u · idf_u · tf·(k1 + 1)/(tf + k1·(1 − b + b·|d|/avg|d|)) over the query's units, BM25
 * (Robertson and Zaragoza 2009) with the frequencies of all terms that say the unit, each by how sure that is
 * (probabilistic structured queries, Darwish and Oard, SIGIR 2003); WORDS is what the query's own words give of it, CONCEPTS what
 * the glossary, learned translations, words used in the same places and words that sound alike add. w_u weighs words by how they cluster, (cf/df)^½.
 * PHRASES is the same over neighbouring words, SPELLING over 4-grams of how words sound. MEANING is the cosine in the latent space.
 * A share does not depend on other documents but through idf and average length.
 */
export class TextIndex {
  private readonly store: TextStore;
  private space: LatentSpace | undefined;
  private neighbours: Neighbours | undefined;
  private points = new Points(0);
  private translations: Translations = new Map();
  /** Counts changes, so that nothing prepared outlives them. */
  private version = 0;
  private last: { query: TextItem; version: number; prepared: PreparedQuery } | undefined;
  /** Slots changed while a rebuild is under way, to be placed again when it is done. */
  private changed: Set<number> | undefined;

  constructor(
    private readonly analyser: Analyser,
    private readonly finder: ConceptFinder,
  ) {
    this.store = new TextStore(analyser, finder);
  }

  get size(): number {
    return this.store.size;
  }

  /** Adds the document or replaces the one with this id; searchable at once. */
  upsert(document: TextDocument): void {
    this.version += 1;
    for (const slot of this.store.upsert(document)) this.place(slot);
  }

  /** False when there was no such document. */
  remove(id: string): boolean {
    const known = this.store.get(id) !== undefined;
    this.version += 1;
    for (const slot of this.store.remove(id)) this.place(slot);
    return known;
  }

  /** Takes translations learned from texts in both languages instead of those it had. */
  translateWith(translations: Translations): void {
    this.translations = translations;
    this.version += 1;
  }

  /** Compares the query with every document at once; the result is read before the index changes. */
  compare(query: TextItem): Hits {
    const featuresOf = compareSlots(this.store, this.prepare(query), this.points);
    return new Hits(this.store, (slots, into) =>
      slots.length === 1 ? featuresOf(slots[0] as number, into) : meanOf(bestItems(slots, (slot) => featuresOf(slot))),
    );
  }

  /** The features of one document, at the cost of one; undefined when there is no such document. */
  compareOne(query: TextItem, id: string): TextHit | undefined {
    const known = this.store.get(id);
    if (known === undefined) return undefined;
    const prepared = this.prepare(query);
    return {
      id,
      features: meanOf(bestItems(known.slots, (slot) => slotFeatures(this.store, prepared, this.points, slot))),
    };
  }

  /** What query and document have in common and is worth telling, largest share first; for the few that are shown. */
  matches(query: TextItem, id: string, least: LeastShares = {}): TextMatch[] {
    const known = this.store.get(id);
    if (known === undefined) return [];
    const prepared = this.prepare(query);
    const best =
      known.slots.length === 1
        ? known.slots
        : bestItems(known.slots, (slot) => slotFeatures(this.store, prepared, this.points, slot)).map(
            ({ slot }) => slot,
          );
    return best
      .flatMap((slot) => {
        const item = known.document.items[known.slots.indexOf(slot)] as TextItem;
        return matchesIn(
          {
            store: this.store,
            finder: this.finder,
            space: this.space,
            point: this.points.get(slot),
            prepared,
            slot,
            fields: this.store.analyseAgain(item),
          },
          least,
        );
      })
      .map((match) => ({ ...match, share: match.share / best.length }))
      .sort((a, b) => b.share - a.share);
  }

  /** Renews what is learned from all texts together, in slices that let other work pass between. */
  async rebuild(pause?: Pause): Promise<void> {
    if (this.changed) return;
    this.changed = new Set();
    try {
      const slots = [...this.store.all()].flatMap((known) => known.slots);
      const space = await learnLatentSpace(await inSlices(meaningsOf(slots, this.store), pause), RANK, pause);
      const points = await inSlices(placed(slots, this.store, space), pause);
      Object.assign(this, {
        space,
        neighbours: space && new Neighbours(space, this.store.words),
        points,
        version: this.version + 1,
      });
      for (const slot of this.changed) this.place(slot);
    } finally {
      this.changed = undefined;
    }
  }

  /** Where the text in the slot points now; nowhere when it is empty. */
  private place(slot: number): void {
    this.changed?.add(slot);
    if (this.space) this.points.set(slot, projectText(this.space, this.store.meaningOf(slot)));
  }

  /** The last query stays prepared: it is compared first and explained next. */
  private prepare(query: TextItem): PreparedQuery {
    if (this.last?.query !== query || this.last.version !== this.version) {
      const fields = this.store.analyse(query);
      this.last = {
        query,
        version: this.version,
        prepared: prepareQuery(fields, {
          store: this.store,
          finder: this.finder,
          translations: this.translations,
          neighbours: this.neighbours,
          space: this.space,
        }),
      };
    }
    return this.last.prepared;
  }
}

function* meaningsOf(slots: readonly number[], store: TextStore): Generator<undefined, Map<string, number>[]> {
  const meanings: Map<string, number>[] = [];
  for (const slot of slots) {
    meanings.push(store.meaningOf(slot));
    yield;
  }
  return meanings;
}

function* placed(
  slots: readonly number[],
  store: TextStore,
  space: LatentSpace | undefined,
): Generator<undefined, Points> {
  const points = new Points(space?.rank ?? 0);
  for (const slot of space ? slots : []) {
    points.set(slot, space && projectText(space, store.meaningOf(slot)));
    yield;
  }
  return points;
}

const textScore = (features: TextFeatures): number =>
  TEXT_PART_CODES.reduce((sum, code) => sum + HAND_WEIGHTS[code] * features[code], 0);

function bestItems(
  slots: readonly number[],
  featuresOf: (slot: number) => TextFeatures,
): { slot: number; features: TextFeatures }[] {
  const items = slots.map((slot) => ({ slot, features: featuresOf(slot) }));
  return items.length === 1
    ? items
    : items.sort((a, b) => textScore(b.features) - textScore(a.features)).slice(0, BEST_ITEMS);
}

function meanOf(items: readonly { features: TextFeatures }[]): TextFeatures {
  const mean = (code: TextPartCode): number =>
    items.reduce((sum, { features }) => sum + features[code], 0) / Math.max(1, items.length);
  return {
    WORDS: mean('WORDS'),
    PHRASES: mean('PHRASES'),
    SPELLING: mean('SPELLING'),
    CONCEPTS: mean('CONCEPTS'),
    MEANING: mean('MEANING'),
  };
}
