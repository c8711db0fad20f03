import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { TextPartCode } from '../scoring/parts.js';
import { type LatentSpace, projectText } from './latent-space.js';
import type { Points } from './points.js';
import { frequencyIn, type PostingList, type Postings } from './postings.js';
import { type Equivalent, type Known, type QueryUnit, queryUnits } from './query-units.js';
import { type AnalysedField, gramsOfWord, type TextStore } from './text-store.js';

/**
 * BM25 parameters: how soon repetitions of a term stop adding, and how much long texts are penalised (see
 * `saturationOf`).
 */
const K1 = 1.2;
const B = 0.75;
/** Grams in more than this share of the texts are ignored. */
const COMMON_GRAM = 0.4;
/** With fewer texts than this, no gram is ignored. */
const FEW_TEXTS = 10;
/**
 * In a large collection, units in more than this share of the texts are ignored. Above one half, the weight of
 * Robertson and Sparck Jones (JASIS 27, 1976) is negative.
 */
const COMMON_UNIT = 0.6;
const MANY_TEXTS = 100;
/**
 * Number of terms at which a query's meaning has half its full weight, because few words do not determine a meaning.
 */
const MEANING_HALF = 100;

export type TextFeatures = Record<TextPartCode, number>;

export interface ValuedUnit extends QueryUnit {
  /** weight · idf · clustering. */
  value: number;
}

/** A query looked up in a store, ready to be compared with any of the store's slots. */
export interface PreparedQuery {
  fields: readonly AnalysedField[];
  units: readonly ValuedUnit[];
  grams: readonly { gram: string; list: PostingList; value: number }[];
  /** The upper bounds of a slot's sums: of words and concepts, of pairs, and of grams. */
  most: { words: number; pairs: number; grams: number };
  /** Terms of the query with their frequencies, and the query's point in the latent space. */
  said: ReadonlyMap<string, number>;
  meaning: Float32Array | undefined;
  /** Weight of the meaning of a query of this length: 0…1. */
  settled: number;
}

export function prepareQuery(
  fields: readonly AnalysedField[],
  where: Known & { space: LatentSpace | undefined },
): PreparedQuery {
  const { store, finder, space } = where;
  const seen = { by: new Uint32Array(store.slotCount), round: 0 };
  const texts = store.words.size;
  const most = texts > MANY_TEXTS ? texts * COMMON_UNIT : texts;
  const units = queryUnits(fields, where).flatMap((unit) => {
    // Checked first, because counting the slots of the most common units takes longest.
    if (unit.equivalents.some(({ list }) => list.slots.length > most)) return [];
    const count = slotsOf(unit, seen);
    if (count > most) return [];
    const best = unit.equivalents.reduce((a, b) => (b.sureness > a.sureness ? b : a));
    return [{ ...unit, value: unit.weight * idf(texts, count) * clustering(best.list) }];
  });
  const { size } = store.grams;
  const grams = [...new Set(fields.flatMap(({ tokens }) => tokens.flatMap(({ word }) => gramsOfWord(word))))].flatMap(
    (gram) => {
      const list = store.grams.list(gram);
      return list === undefined || (size > FEW_TEXTS && list.slots.length > size * COMMON_GRAM)
        ? []
        : [{ gram, list, value: idf(size, list.slots.length) * clustering(list) }];
    },
  );
  const reachable = (values: readonly { value: number }[]): number =>
    values.reduce((sum, each) => sum + mostOf(each), 0);
  const said = termsSaid(fields, finder);
  return {
    fields,
    units,
    grams,
    most: {
      words: reachable(units.filter(({ kind }) => kind === 'WORD')),
      pairs: reachable(units.filter(({ kind }) => kind === 'PAIR')),
      grams: reachable(grams),
    },
    said,
    meaning: space && projectText(space, said),
    settled: said.size / (said.size + MEANING_HALF),
  };
}

/** The upper bound of a unit's contribution, which it approaches as its frequency grows. */
export const mostOf = ({ value }: { value: number }): number => value * (K1 + 1);

/** The contribution of a unit to one slot: by the query's own words, and by all equivalents. */
export function unitIn(unit: ValuedUnit, slot: number, words: Postings): { same: number; any: number } {
  let same = 0;
  let any = 0;
  for (const { list, sureness, same: own } of unit.equivalents) {
    const frequency = sureness * frequencyIn(list, slot);
    any = Math.max(any, frequency);
    if (own) same = Math.max(same, frequency);
  }
  return { same: unit.value * saturationOf(words, slot, same), any: unit.value * saturationOf(words, slot, any) };
}

/** The features of one slot; identical to those of `compareSlots`, and cheaper for few slots. */
export function slotFeatures(store: TextStore, query: PreparedQuery, points: Points, slot: number): TextFeatures {
  const sums = { same: 0, any: 0, pairs: 0, grams: 0 };
  for (const unit of query.units) {
    const { same, any } = unitIn(unit, slot, store.words);
    if (unit.kind === 'PAIR') sums.pairs += same;
    else {
      sums.same += same;
      sums.any += any;
    }
  }
  for (const { list, value } of query.grams)
    sums.grams += value * saturationOf(store.grams, slot, frequencyIn(list, slot));
  return featuresOf(query, sums, nearnessIn(query, points, slot), noFeatures());
}

/**
 * The features of every slot, computed one posting list at a time. `into` receives the result, so that reading
 * thousands of slots creates no objects.
 */
export function compareSlots(
  store: TextStore,
  query: PreparedQuery,
  points: Points,
): (slot: number, into?: TextFeatures) => TextFeatures {
  const zeros = (): Float64Array => new Float64Array(store.slotCount);
  const same = zeros();
  const any = zeros();
  const pairs = zeros();
  const grams = zeros();
  const scratch = { same: zeros(), any: zeros(), touched: new Int32Array(store.slotCount) };
  const wordNorms = normsOf(store.words, store.slotCount);
  for (const unit of query.units) {
    if (unit.kind === 'PAIR') addUnit(wordNorms, unit, scratch, pairs, pairs);
    else addUnit(wordNorms, unit, scratch, same, any);
  }
  const gramNorms = normsOf(store.grams, store.slotCount);
  for (const { list, value } of query.grams) {
    for (let i = 0; i < list.slots.length; i++) {
      const slot = list.slots[i] as number;
      grams[slot] =
        (grams[slot] as number) + value * saturated(list.frequencies[i] as number, gramNorms[slot] as number);
    }
  }
  const sums = { same: 0, any: 0, pairs: 0, grams: 0 };
  return (slot, into = noFeatures()) => {
    sums.same = same[slot] ?? 0;
    sums.any = any[slot] ?? 0;
    sums.pairs = pairs[slot] ?? 0;
    sums.grams = grams[slot] ?? 0;
    return featuresOf(query, sums, nearnessIn(query, points, slot), into);
  };
}

export const noFeatures = (): TextFeatures => ({ WORDS: 0, PHRASES: 0, SPELLING: 0, CONCEPTS: 0, MEANING: 0 });

const nearnessIn = ({ meaning }: PreparedQuery, points: Points, slot: number): number =>
  meaning ? points.nearness(slot, meaning) : 0;

const share = (value: number, of: number): number => (of > 0 ? value / of : 0);

function featuresOf(
  { most, settled }: PreparedQuery,
  sums: { same: number; any: number; pairs: number; grams: number },
  nearness: number,
  into: TextFeatures,
): TextFeatures {
  into.WORDS = share(sums.same, most.words);
  into.PHRASES = share(sums.pairs, most.pairs);
  into.SPELLING = share(sums.grams, most.grams);
  into.CONCEPTS = share(sums.any - sums.same, most.words);
  into.MEANING = settled * Math.max(0, nearness);
  return into;
}

type Scratch = { same: Float64Array; any: Float64Array; touched: Int32Array };

/** Adds each slot's contribution of the unit. The scratch arrays are all zeros before and after. */
function addUnit(
  norms: Float64Array,
  { equivalents, value }: ValuedUnit,
  scratch: Scratch,
  same: Float64Array,
  any: Float64Array,
): void {
  const [only, ...others] = equivalents;
  if (only !== undefined && others.length === 0) {
    addList(norms, only, value, same, any);
    return;
  }
  let touched = 0;
  for (const { list, sureness, same: own } of equivalents) {
    for (let i = 0; i < list.slots.length; i++) {
      const slot = list.slots[i] as number;
      const frequency = sureness * (list.frequencies[i] as number);
      if (scratch.any[slot] === 0) scratch.touched[touched++] = slot;
      if (frequency > (scratch.any[slot] as number)) scratch.any[slot] = frequency;
      if (own && frequency > (scratch.same[slot] as number)) scratch.same[slot] = frequency;
    }
  }
  for (let i = 0; i < touched; i++) {
    const slot = scratch.touched[i] as number;
    const own = scratch.same[slot] as number;
    if (own > 0) same[slot] = (same[slot] as number) + value * saturated(own, norms[slot] as number);
    if (any !== same)
      any[slot] = (any[slot] as number) + value * saturated(scratch.any[slot] as number, norms[slot] as number);
    scratch.same[slot] = 0;
    scratch.any[slot] = 0;
  }
}

/** As `addUnit`, for a unit with a single equivalent, which needs no merging. */
function addList(
  norms: Float64Array,
  { list: { slots, frequencies }, sureness, same: own }: Equivalent,
  value: number,
  same: Float64Array,
  any: Float64Array,
): void {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    const gain = value * saturated(sureness * (frequencies[i] as number), norms[slot] as number);
    if (own) same[slot] = (same[slot] as number) + gain;
    if (any !== same) any[slot] = (any[slot] as number) + gain;
  }
}

/** Number of slots that contain the unit. @param seen by slot, the last round of counting that reached it */
function slotsOf({ equivalents }: QueryUnit, seen: { by: Uint32Array; round: number }): number {
  if (equivalents.length === 1) return equivalents[0]?.list.slots.length ?? 0;
  seen.round += 1;
  let count = 0;
  for (const { list } of equivalents) {
    for (const slot of list.slots) {
      if (seen.by[slot] === seen.round) continue;
      seen.by[slot] = seen.round;
      count += 1;
    }
  }
  return count;
}

/** ln(1 + (N − n + ½)/(n + ½)): adding 1 keeps the weight of very common terms positive. */
const idf = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/**
 * Weight of words that occur in clusters, which are likely topics of a text: the square root of the mean frequency in
 * the texts that contain the word (Kwok, SIGIR 1996).
 */
const clustering = (list: PostingList): number => Math.sqrt(Math.max(1, list.total / list.slots.length));

const saturated = (frequency: number, norm: number): number => (frequency * (K1 + 1)) / (frequency + norm);

const normOf = (postings: Postings, slot: number): number =>
  K1 * (1 - B + (B * postings.lengthOf(slot)) / postings.averageLength);

const norms = new WeakMap<Postings, { version: number; bySlot: Float64Array }>();

/** Cached until the postings change. */
function normsOf(postings: Postings, slots: number): Float64Array {
  const known = norms.get(postings);
  if (known?.version === postings.version) return known.bySlot;
  const bySlot = Float64Array.from({ length: slots }, (_, slot) => normOf(postings, slot));
  norms.set(postings, { version: postings.version, bySlot });
  return bySlot;
}

export const saturationOf = (postings: Postings, slot: number, frequency: number): number =>
  saturated(frequency, normOf(postings, slot));

/** The terms and concepts of a query with their frequencies, counted as the store counts those of a text. */
function termsSaid(fields: readonly AnalysedField[], finder: ConceptFinder): Map<string, number> {
  const said = new Map<string, number>();
  const add = (term: string): void => void said.set(term, (said.get(term) ?? 0) + 1);
  for (const { tokens, concepts } of fields) {
    for (const { term, parts } of tokens) {
      add(term);
      for (const part of parts) for (const each of [part, ...finder.of(part)]) add(each);
    }
    for (const { term } of concepts) add(term);
  }
  return said;
}
