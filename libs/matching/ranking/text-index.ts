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

/** Maximum number of dimensions of the latent space. */
const RANK = 150;
/** A document of several items scores by the mean of this many of its best items. */
const BEST_ITEMS = 5;

/**
 * An index of documents, each of which can be added and removed at any time, compared with a query text in either
 * language.
 *
 * Each feature is a share, 0…1, of the maximum that a text could reach for this query. WORDS and CONCEPTS together are
 * Σ_u w_u · idf_u · tf·(k1 + 1)/(tf + k1·(1 − b + b·|d|/avg|d|)) over the query's units, which is BM25 (Robertson and
 * Zaragoza 2009). Its frequencies are those of all terms that express the unit, each weighted by its probability
 * (probabilistic structured queries, Darwish and Oard, SIGIR 2003). WORDS is the share due to the query's own words;
 * CONCEPTS is the rest, due to the glossary, learned translations, words used in the same contexts and words that sound
 * alike. w_u = (cf/df)^½ weights words by how they cluster. PHRASES is the same over neighbouring words, SPELLING over
 * 4-grams of how words sound. MEANING is the cosine in the latent space. Other documents affect a share only through
 * idf and average length.
 */
export class TextIndex {
  private readonly store: TextStore;
  private space: LatentSpace | undefined;
  private neighbours: Neighbours | undefined;
  private points = new Points(0);
  private translations: Translations = new Map();
  /** Number of changes, by which a prepared query is recognised as outdated. */
  private version = 0;
  private last: { query: TextItem; version: number; prepared: PreparedQuery } | undefined;
  /** Slots changed during a rebuild, whose points are computed again when it is done. */
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

  /** Adds the document or replaces the one with this id. It is searchable at once. */
  upsert(document: TextDocument): void {
    this.version += 1;
    for (const slot of this.store.upsert(document)) this.place(slot);
  }

  /** @returns false when there was no such document. */
  remove(id: string): boolean {
    const known = this.store.get(id) !== undefined;
    this.version += 1;
    for (const slot of this.store.remove(id)) this.place(slot);
    return known;
  }

  /** Replaces the translations, which are learned from texts in both languages. */
  translateWith(translations: Translations): void {
    this.translations = translations;
    this.version += 1;
  }

  /** Compares the query with every document. The result must be read before the index changes. */
  compare(query: TextItem): Hits {
    const featuresOf = compareSlots(this.store, this.prepare(query), this.points);
    return new Hits(this.store, (slots, into) =>
      slots.length === 1 ? featuresOf(slots[0] as number, into) : meanOf(bestItems(slots, (slot) => featuresOf(slot))),
    );
  }

  /** The features of one document, at the cost of one comparison; undefined when there is no such document. */
  compareOne(query: TextItem, id: string): TextHit | undefined {
    const known = this.store.get(id);
    if (known === undefined) return undefined;
    const prepared = this.prepare(query);
    return {
      id,
      features: meanOf(bestItems(known.slots, (slot) => slotFeatures(this.store, prepared, this.points, slot))),
    };
  }

  /**
   * Everything worth showing that query and document have in common, largest share first. For the few documents that
   * are shown.
   */
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

  /** Renews what is learned from all texts, in slices, so that other work can run in between. */
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

  /** Sets the point of the slot's text; none for an empty slot. */
  private place(slot: number): void {
    this.changed?.add(slot);
    if (this.space) this.points.set(slot, projectText(this.space, this.store.meaningOf(slot)));
  }

  /** Prepares a query. The last one is cached, since a query is first compared and then explained. */
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
