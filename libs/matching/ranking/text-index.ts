import { ConceptFinder } from '../glossary/concept-finder.js';
import type { Concept } from '../glossary/glossary.js';
import { HAND_WEIGHTS, TEXT_PART_CODES, type TextPartCode } from '../scoring/parts.js';
import type { Analyser } from '../text/analyser.js';
import { dot, type LatentSpace, learnLatentSpace, projectText } from './latent-space.js';
import type { PostingList, Postings } from './postings.js';
import { type QueryUnit, queryUnits, type Translations } from './query-units.js';
import { type AnalysedField, gramsOfWord, TextStore } from './text-store.js';
import type { TextDocument, TextHit, TextItem } from './text.types.js';

/** How fast repetitions of a term stop adding, and how much long texts are held back (see `saturation`). */
const K1 = 1.2;
const B = 0.75;
/** A query of this many known terms has half the say of a long one: few words do not settle a meaning. */
const MEANING_HALF = 100;
/** Dimensions of meaning. */
const RANK = 200;
/** A profile of several items scores by the mean of this many of its best. */
const BEST_ITEMS = 5;
/** Grams that more than this share of the texts have tell nothing. */
const COMMON_GRAM = 0.6;

type TextFeatures = Record<TextPartCode, number>;

/**
 * Documents that come and go one at a time, compared with a query text in either language.
 *
 * Each feature is a share, 0…1, of what a text could reach at most for this query:
 * WORDS and CONCEPTS together Σ_u w_u · idf_u · tf·(k1 + 1)/(tf + k1·(1 − b + b·|d|/avg|d|)) over the query's units, BM25
 * (Robertson and Zaragoza 2009) with the frequencies of all terms that say the unit, each by how sure that is
 * (probabilistic structured queries, Darwish and Oard, SIGIR 2003); WORDS is what the query's own words give of it, CONCEPTS what
 * the glossary, learned translations and words that sound alike add. w_u weighs words by how they cluster, (cf/df)^½.
 * PHRASES is the same over neighbouring words, SPELLING over 4-grams of how words sound. MEANING is the cosine in the latent space.
 * A share does not depend on other documents but through idf and average length.
 */
export class TextIndex {
  private store: TextStore;
  private readonly finder: ConceptFinder;
  private space: LatentSpace | undefined;
  private points = new Map<number, Float32Array>();
  private translations: Translations = new Map();
  /** Changes made while a rebuild is under way, to be made again on its result. */
  private journal: ({ upsert: TextDocument } | { remove: string })[] | undefined;

  constructor(private readonly analyser: Analyser, glossary: readonly Concept[]) {
    this.finder = new ConceptFinder(glossary, analyser);
    this.store = new TextStore(analyser, this.finder);
  }

  get size(): number {
    return this.store.size;
  }

  /** Adds the document or replaces the one with this id; searchable at once. */
  upsert(document: TextDocument): void {
    this.journal?.push({ upsert: document });
    for (const slot of this.store.get(document.id)?.slots ?? []) this.points.delete(slot);
    for (const slot of this.store.upsert(document)) this.place(slot);
  }

  /** False when there was no such document. */
  remove(id: string): boolean {
    this.journal?.push({ remove: id });
    for (const slot of this.store.get(id)?.slots ?? []) this.points.delete(slot);
    return this.store.remove(id);
  }

  /** Takes translations learned from texts in both languages instead of those it had. */
  translateWith(translations: Translations): void {
    this.translations = translations;
  }

  /** The features of every document that has anything in common with the query, in no order. */
  compare(query: TextItem): Map<string, TextHit> {
    const fields = this.store.analyse(query);
    const slots = this.compareSlots(fields);
    const hits = new Map<string, TextHit>();
    for (const { document, slots: own } of this.store.all()) {
      const features = own.length === 1 ? slots.featuresOf(own[0] as number) : meanOfBest(own.map((slot) => slots.featuresOf(slot)));
      if (features && TEXT_PART_CODES.some((code) => features[code] > 0)) hits.set(document.id, { id: document.id, features });
    }
    return hits;
  }

  /** Renews what is learned from all texts together, in slices that let other work pass between. */
  async rebuild(pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve))): Promise<void> {
    if (this.journal) return;
    this.journal = [];
    const store = new TextStore(this.analyser, this.finder);
    let since = performance.now();
    for (const { document } of [...this.store.all()]) {
      store.upsert(document);
      if (performance.now() - since > 8) {
        await pause();
        since = performance.now();
      }
    }
    const slots = [...store.all()].flatMap((known) => known.slots);
    const space = await learnLatentSpace(slots.map((slot) => store.meaningOf(slot)), { rank: RANK, pause });
    const points = new Map<number, Float32Array>();
    for (const slot of slots) {
      const point = space && projectText(space, store.meaningOf(slot));
      if (point) points.set(slot, point);
      if (performance.now() - since > 8) {
        await pause();
        since = performance.now();
      }
    }
    const journal = this.journal;
    this.journal = undefined;
    Object.assign(this, { store, space, points });
    for (const change of journal) {
      if ('upsert' in change) this.upsert(change.upsert);
      else this.remove(change.remove);
    }
  }

  private place(slot: number): void {
    const point = this.space && projectText(this.space, this.store.meaningOf(slot));
    if (point) this.points.set(slot, point);
  }

  private compareSlots(fields: readonly AnalysedField[]) {
    const count = this.store.slotCount;
    const same = new Float64Array(count);
    const all = new Float64Array(count);
    const pairs = new Float64Array(count);
    const scratch = { same: new Float64Array(count), all: new Float64Array(count), touched: new Int32Array(count) };
    let most = 0;
    let mostPairs = 0;
    for (const unit of queryUnits(fields, this.store, this.finder, this.translations)) {
      const gain = unit.kind === 'PAIR' ? this.addUnit(unit, scratch, pairs, pairs) : this.addUnit(unit, scratch, same, all);
      if (unit.kind === 'PAIR') mostPairs += gain;
      else most += gain;
    }
    const spelling = new Float64Array(count);
    const mostSpelling = this.addGrams(fields, spelling);
    const said = meaningOfQuery(fields, this.finder);
    const meaning = this.space && projectText(this.space, said);
    const settled = said.size / (said.size + MEANING_HALF);
    const share = (value: number | undefined, of: number): number => (of > 0 ? (value ?? 0) / of : 0);
    return {
      featuresOf: (slot: number): TextFeatures => {
        const point = meaning && this.points.get(slot);
        return {
          WORDS: share(same[slot], most),
          PHRASES: share(pairs[slot], mostPairs),
          SPELLING: share(spelling[slot], mostSpelling),
          CONCEPTS: share((all[slot] ?? 0) - (same[slot] ?? 0), most),
          MEANING: meaning && point ? settled * Math.max(0, dot(meaning, point)) : 0,
        };
      },
    };
  }

  /** Adds what each slot has of the unit. @returns the most a slot could have. */
  private addUnit({ equivalents, weight }: QueryUnit, scratch: { same: Float64Array; all: Float64Array; touched: Int32Array }, same: Float64Array, all: Float64Array): number {
    let touched = 0;
    for (const { list, sureness, same: own } of equivalents) {
      for (let i = 0; i < list.slots.length; i++) {
        const slot = list.slots[i] as number;
        const frequency = sureness * (list.frequencies[i] as number);
        if (scratch.all[slot] === 0) scratch.touched[touched++] = slot;
        if (frequency > (scratch.all[slot] as number)) scratch.all[slot] = frequency;
        if (own && frequency > (scratch.same[slot] as number)) scratch.same[slot] = frequency;
      }
    }
    const best = equivalents.reduce((a, b) => (b.sureness > a.sureness ? b : a));
    const value = weight * idf(this.store.words.size, touched) * clustering(best.list);
    for (let i = 0; i < touched; i++) {
      const slot = scratch.touched[i] as number;
      const own = scratch.same[slot] as number;
      const any = scratch.all[slot] as number;
      if (own > 0) same[slot] = (same[slot] as number) + value * saturation(this.store.words, slot, own);
      if (all !== same) all[slot] = (all[slot] as number) + value * saturation(this.store.words, slot, any);
      scratch.same[slot] = 0;
      scratch.all[slot] = 0;
    }
    return value * (K1 + 1);
  }

  private addGrams(fields: readonly AnalysedField[], into: Float64Array): number {
    const grams = new Set(fields.flatMap(({ tokens }) => tokens.flatMap(({ word }) => gramsOfWord(word))));
    const { grams: postings } = this.store;
    let most = 0;
    for (const gram of grams) {
      const list = postings.list(gram);
      if (list === undefined || (list.slots.length > postings.size * COMMON_GRAM && postings.size > 10)) continue;
      const value = idf(postings.size, list.slots.length) * clustering(list);
      most += value * (K1 + 1);
      for (let i = 0; i < list.slots.length; i++) {
        const slot = list.slots[i] as number;
        into[slot] = (into[slot] as number) + value * saturation(postings, slot, list.frequencies[i] as number);
      }
    }
    return most;
  }
}

/** ln(1 + (N − n + ½)/(n + ½)): the added 1 keeps the weight of very common terms above zero. */
const idf = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/** Words that come in clusters are what a text is about: the square root of the mean frequency where they are (Kwok, SIGIR 1996). */
const clustering = (list: PostingList): number => Math.sqrt(Math.max(1, list.total / list.slots.length));

const saturation = (postings: Postings, slot: number, frequency: number): number =>
  (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * postings.lengthOf(slot)) / postings.averageLength));

const textScore = (features: TextFeatures): number => TEXT_PART_CODES.reduce((sum, code) => sum + HAND_WEIGHTS[code] * features[code], 0);

function meanOfBest(items: readonly TextFeatures[]): TextFeatures | undefined {
  const best = [...items].sort((a, b) => textScore(b) - textScore(a)).slice(0, BEST_ITEMS);
  if (best.length === 0) return undefined;
  const mean = (code: TextPartCode): number => best.reduce((sum, features) => sum + features[code], 0) / best.length;
  return { WORDS: mean('WORDS'), PHRASES: mean('PHRASES'), SPELLING: mean('SPELLING'), CONCEPTS: mean('CONCEPTS'), MEANING: mean('MEANING') };
}

function meaningOfQuery(fields: readonly AnalysedField[], finder: ConceptFinder): Map<string, number> {
  const frequencies = new Map<string, number>();
  const add = (term: string): void => void frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  for (const { tokens, concepts } of fields) {
    for (const { term, parts } of tokens) {
      for (const each of [term, ...parts]) add(each);
      for (const part of parts) for (const concept of finder.of(part)) add(concept);
    }
    for (const { term } of concepts) add(term);
  }
  return frequencies;
}
