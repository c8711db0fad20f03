import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { Token } from '../text/analyser.js';
import { type PreparedQuery, saturationOf, unitIn, type ValuedUnit } from './compare.js';
import { dot, type LatentSpace, pullsIn } from './latent-space.js';
import { frequencyIn } from './postings.js';
import { type AnalysedField, gramsOfWord, isPair, pairsOf, type TextStore } from './text-store.js';
import type { TextPartCode } from '../scoring/parts.js';
import type { Span, TextMatch } from './text.types.js';

/** As many places as a reader can take in. */
const MOST_SPANS = 5;
/** Words with this share of their grams in common are shown as alike. */
const ALIKE = 0.5;
/** As many words as give a hint of what a meaning is about. */
const MEANING_WORDS = 3;

export interface Compared {
  store: TextStore;
  finder: ConceptFinder;
  space: LatentSpace | undefined;
  point: Float32Array;
  prepared: PreparedQuery;
  slot: number;
  /** The item in the slot, analysed again. */
  fields: readonly AnalysedField[];
}

/** The least share of each part that is worth telling; 0 where it is left out. */
export type LeastShares = Partial<Record<TextPartCode, number>>;

/**
 * What a query and the text of one slot have in common, with the places on both sides. The shares of WORDS, PHRASES and CONCEPTS
 * add up to the feature, those of the others to at most it, less what is not worth telling.
 */
export function matchesIn(compared: Compared, least: LeastShares): TextMatch[] {
  const { store, prepared, slot } = compared;
  const found = prepared.units.flatMap((unit) => {
    const { same, any } = unitIn(unit, slot, store.words);
    return any > 0 ? [{ unit, same, any }] : [];
  });
  const shares = found.flatMap((each) => sharesOf(each, prepared)).filter(({ part, share }) => share > 0 && share >= (least[part] ?? 0));
  const terms = shares.map(({ part, unit }) => unit.equivalents.flatMap(({ list, same }) => ((part === 'CONCEPTS') !== same && frequencyIn(list, slot) > 0 ? [list.term] : [])));
  const places = placesIn(compared.fields, compared.finder, new Set(terms.flat()));
  const units = shares.map(({ part, share, unit }, index) => ({ part, share, query: unit.said.slice(0, MOST_SPANS).map(({ field, from, to }) => spanOf(prepared.fields[field], from, to)), document: spansOf(terms[index] ?? [], places) }));
  return [...units, ...spellingMatches(compared, found.map(({ unit }) => unit), least.SPELLING ?? 0), ...meaningMatches(compared, least.MEANING ?? 0)].filter(({ part, share }) => share > 0 && share >= (least[part] ?? 0));
}

/** What a unit gives of each part. */
function sharesOf({ unit, same, any }: { unit: ValuedUnit; same: number; any: number }, { most }: PreparedQuery): { part: TextPartCode; share: number; unit: ValuedUnit }[] {
  if (unit.kind === 'PAIR') return [{ part: 'PHRASES', share: same / most.pairs, unit }];
  return [{ part: 'WORDS', share: same / most.words, unit }, { part: 'CONCEPTS', share: (any - same) / most.words, unit }];
}

/** Where the document says what the query asks for. Spans are cut out of the text only for what is shown. */
type Places = ReadonlyMap<string, readonly Place[]>;
interface Place {
  field: AnalysedField;
  from: number;
  to: number;
}

/** The first places of any of the terms, without those that lie within another. */
function spansOf(terms: readonly string[], places: Places): Span[] {
  const found = terms.flatMap((term) => places.get(term) ?? []);
  const within = (place: Place, i: number): boolean =>
    found.some((other, j) => j !== i && other.field === place.field && other.from <= place.from && other.to >= place.to && (other.to - other.from > place.to - place.from || j < i));
  return found.filter((place, i) => !within(place, i)).slice(0, MOST_SPANS).map(({ field, from, to }) => spanOf(field, from, to));
}

/** Where the fields say each of the wanted terms: words, parts of words, concepts and pairs. */
function placesIn(fields: readonly AnalysedField[], finder: ConceptFinder, wanted: ReadonlySet<string>): Places {
  const places = new Map<string, Place[]>();
  const add = (term: string, field: AnalysedField, from: number, to: number): void => {
    if (!wanted.has(term)) return;
    const known = places.get(term);
    if (known === undefined) places.set(term, [{ field, from, to }]);
    else if (known.length < MOST_SPANS) known.push({ field, from, to });
  };
  const wantsPairs = [...wanted].some(isPair);
  for (const field of fields) {
    for (const { term, from, to } of field.concepts) add(term, field, from, to);
    if (wantsPairs) for (const { term, first } of pairsOf(field.tokens)) add(term, field, first, first + 1);
    for (const [at, { term, parts }] of field.tokens.entries()) {
      add(term, field, at, at);
      for (const part of parts) for (const each of [part, ...finder.of(part)]) add(each, field, at, at);
    }
  }
  return places;
}

function spanOf(analysed: AnalysedField | undefined, from: number, to: number): Span {
  const { field, tokens } = analysed as AnalysedField;
  const { start } = tokens[from] as Token;
  const { end } = tokens[to] as Token;
  return { field: field.name, start, end, text: field.text.slice(start, end) };
}

/** The words of a query, as they are looked for in every document it is shown with. */
interface Sought {
  words: readonly { grams: readonly string[]; places: readonly WordPlace[] }[];
  /** Words of the query by gram: a gram of several is shared among them. */
  withGram: ReadonlyMap<string, readonly number[]>;
  grams: ReadonlyMap<string, PreparedQuery['grams'][number]>;
}

const soughtBy = new WeakMap<PreparedQuery, Sought>();

function soughtIn(prepared: PreparedQuery): Sought {
  const known = soughtBy.get(prepared);
  if (known) return known;
  const words = [...placesOfWords(prepared.fields)].map(([word, places]) => ({ grams: gramsOfWord(word), places }));
  const withGram = new Map<string, number[]>();
  for (const [index, { grams }] of words.entries()) {
    for (const gram of grams) {
      const list = withGram.get(gram);
      if (list) list.push(index);
      else withGram.set(gram, [index]);
    }
  }
  const sought = { words, withGram, grams: new Map(prepared.grams.map((gram) => [gram.gram, gram])) };
  soughtBy.set(prepared, sought);
  return sought;
}

/** Words that are written alike, where nothing better ties them. */
function spellingMatches({ store, prepared, slot, fields }: Compared, better: readonly ValuedUnit[], least: number): TextMatch[] {
  const { words, withGram, grams: weighed } = soughtIn(prepared);
  const explained = new Set(better.flatMap(({ said }) => said.map(({ field, from }) => `${field} ${from}`)));
  const isLeft = words.map(({ places }) => !places.every(([field, token]) => explained.has(`${field} ${token}`)));
  if (!isLeft.includes(true)) return [];
  const alike = words.map((): { grams: readonly string[]; places: WordPlace[] }[] => []);
  const seen = new Map<string, WordPlace[] | null>();
  const inCommon = new Uint8Array(words.length);
  const touched: number[] = [];
  for (const [field, { tokens }] of fields.entries()) {
    for (const [at, { word }] of tokens.entries()) {
      const known = seen.get(word);
      if (known !== undefined) {
        known?.push([field, at]);
        continue;
      }
      const grams = gramsOfWord(word);
      for (const gram of grams) {
        for (const index of withGram.get(gram) ?? []) {
          if (inCommon[index] === 0) touched.push(index);
          inCommon[index] = (inCommon[index] as number) + 1;
        }
      }
      const like = touched.filter((index) => isLeft[index] && (inCommon[index] as number) >= ALIKE * Math.max(grams.length, words[index]?.grams.length ?? 0));
      for (const index of touched) inCommon[index] = 0;
      touched.length = 0;
      const places: WordPlace[] | null = like.length > 0 ? [[field, at]] : null;
      seen.set(word, places);
      if (places) for (const index of like) alike[index]?.push({ grams, places });
    }
  }
  const gain = (gram: string): number => {
    const known = weighed.get(gram);
    return known ? (known.value * saturationOf(store.grams, slot, frequencyIn(known.list, slot))) / prepared.most.grams : 0;
  };
  return words.flatMap(({ grams, places }, index) => {
    const others = alike[index] ?? [];
    const gained = grams.filter((gram) => others.some((other) => other.grams.includes(gram)));
    const share = gained.reduce((sum, gram) => sum + gain(gram) / (withGram.get(gram)?.length ?? 1), 0);
    if (share === 0 || share < least) return [];
    return [{ part: 'SPELLING' as const, share, query: spansAt(places, prepared.fields), document: spansAt(others.flatMap((other) => other.places), fields) }];
  });
}

/** Field and token indexes. */
type WordPlace = readonly [field: number, token: number];

const spansAt = (places: readonly WordPlace[], fields: readonly AnalysedField[]): Span[] => places.slice(0, MOST_SPANS).map(([field, at]) => spanOf(fields[field], at, at));

function placesOfWords(fields: readonly AnalysedField[]): Map<string, WordPlace[]> {
  const words = new Map<string, WordPlace[]>();
  for (const [index, { tokens }] of fields.entries()) {
    for (const [at, { word }] of tokens.entries()) {
      const places = words.get(word);
      if (places) places.push([index, at]);
      else words.set(word, [[index, at]]);
    }
  }
  return words;
}

/** The words of each side that draw the two meanings together most. */
function meaningMatches({ space, point, prepared, fields }: Compared, least: number): TextMatch[] {
  if (!space || !prepared.meaning) return [];
  const share = prepared.settled * dot(prepared.meaning, point);
  if (share <= 0 || share < least) return [];
  return [{ part: 'MEANING', share, query: drawing(prepared.fields, pullsIn(space, termsOf(prepared.fields), point)), document: drawing(fields, pullsIn(space, termsOf(fields), prepared.meaning)) }];
}

const termsOf = (fields: readonly AnalysedField[]): Map<string, number> => {
  const terms = new Map<string, number>();
  for (const { tokens } of fields) for (const { term } of tokens) terms.set(term, 1);
  return terms;
};

/** The first place of each of the words with the largest pulls. */
function drawing(fields: readonly AnalysedField[], pulls: readonly (readonly [term: string, pull: number])[]): Span[] {
  const largest = pulls.filter(([, pull]) => pull > 0).sort((a, b) => b[1] - a[1]);
  const spans: Span[] = [];
  for (const [term] of largest) {
    const field = fields.find(({ tokens }) => tokens.some((token) => token.term === term));
    const at = field?.tokens.findIndex((token) => token.term === term) ?? -1;
    if (field && at >= 0) spans.push(spanOf(field, at, at));
    if (spans.length === MEANING_WORDS) break;
  }
  return spans;
}
