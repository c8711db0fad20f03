import { groupBy } from '#kernel';
import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { Token } from '../text/analyser.js';
import { mostOf, type PreparedQuery, saturationOf, unitIn, type ValuedUnit } from './compare.js';
import { type LatentSpace, pullOf } from './latent-space.js';
import { along } from './points.js';
import { frequencyIn } from './postings.js';
import { type AnalysedField, gramsOfWord, isPair, pairsOf, type TextStore } from './text-store.js';
import type { TextPartCode } from '../scoring/parts.js';
import type { Span, TextMatch } from './text.types.js';

/** Maximum number of places shown per side, as many as a reader can take in. */
const MOST_SPANS = 5;
/** Minimum share of common grams at which two words are shown as similarly spelt. */
const ALIKE = 0.5;
/** Number of words shown as a hint of a common meaning. */
const MEANING_WORDS = 3;

export interface Compared {
  store: TextStore;
  finder: ConceptFinder;
  space: LatentSpace | undefined;
  point: Float32Array;
  prepared: PreparedQuery;
  slot: number;
  /** The item of the slot, analysed again. */
  fields: readonly AnalysedField[];
}

/** Minimum share of each part that is worth showing; 0 where left out. */
export type LeastShares = Partial<Record<TextPartCode, number>>;

/**
 * Everything that a query and the text of one slot have in common, with the places on both sides. Shares too small to
 * show are left out. Including them, the shares of WORDS, PHRASES and CONCEPTS add up to the feature, and those of the
 * other parts to at most the feature.
 */
export function matchesIn(compared: Compared, least: LeastShares): TextMatch[] {
  const { store, prepared, slot } = compared;
  const isTold = ({ part, share }: { part: TextPartCode; share: number }): boolean =>
    share > 0 && share >= (least[part] ?? 0);
  const shares = prepared.units
    .filter((unit) => mayBeTold(unit, prepared, least))
    .flatMap((unit) => sharesOf(unit, unitIn(unit, slot, store.words), prepared))
    .filter(isTold);
  const terms = shares.map(({ part, unit }) =>
    unit.equivalents.flatMap(({ list, same }) =>
      (part === 'CONCEPTS') !== same && frequencyIn(list, slot) > 0 ? [list.term] : [],
    ),
  );
  const places = placesIn(compared.fields, compared.finder, new Set(terms.flat()));
  const units = shares.map(({ part, share, unit }, index) => ({
    part,
    share,
    query: unit.said.slice(0, MOST_SPANS).map(({ field, from, to }) => spanOf(prepared.fields[field], from, to)),
    document: spansOf(terms[index] ?? [], places),
  }));
  return [...units, ...spellingMatches(compared, least.SPELLING ?? 0), ...meaningMatches(compared, least.MEANING ?? 0)];
}

/**
 * Whether a unit could reach a share worth showing in any text. Most units of a long query cannot, and are not looked
 * up.
 */
const mayBeTold = (unit: ValuedUnit, { most }: PreparedQuery, least: LeastShares): boolean =>
  unit.kind === 'PAIR'
    ? mostOf(unit) / most.pairs >= (least.PHRASES ?? 0)
    : mostOf(unit) / most.words >= Math.min(least.WORDS ?? 0, least.CONCEPTS ?? 0);

/** The shares of a unit in each part. */
function sharesOf(
  unit: ValuedUnit,
  { same, any }: { same: number; any: number },
  { most }: PreparedQuery,
): { part: TextPartCode; share: number; unit: ValuedUnit }[] {
  if (unit.kind === 'PAIR') return [{ part: 'PHRASES', share: same / most.pairs, unit }];
  return [
    { part: 'WORDS', share: same / most.words, unit },
    { part: 'CONCEPTS', share: (any - same) / most.words, unit },
  ];
}

/** The places of each term in the document. Spans are cut out of the text only for shown matches. */
type Places = ReadonlyMap<string, readonly Place[]>;
interface Place {
  field: AnalysedField;
  from: number;
  to: number;
}

/** The first places of any of the terms, without those inside another one. */
function spansOf(terms: readonly string[], places: Places): Span[] {
  const found = terms.flatMap((term) => places.get(term) ?? []);
  const within = (place: Place, i: number): boolean =>
    found.some(
      (other, j) =>
        j !== i &&
        other.field === place.field &&
        other.from <= place.from &&
        other.to >= place.to &&
        (other.to - other.from > place.to - place.from || j < i),
    );
  return found
    .filter((place, i) => !within(place, i))
    .slice(0, MOST_SPANS)
    .map(({ field, from, to }) => spanOf(field, from, to));
}

/** The places of the wanted terms in the fields: words, parts of words, concepts and pairs. */
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

/** The words of a query, prepared for spelling comparison with every document that is shown. */
interface Sought {
  words: readonly SoughtWord[];
  /** Indexes of the query's words by gram; the words share the weight of a common gram. */
  withGram: ReadonlyMap<string, readonly number[]>;
  grams: ReadonlyMap<string, PreparedQuery['grams'][number]>;
}

interface SoughtWord {
  grams: readonly string[];
  places: readonly WordPlace[];
  /**
   * For each place of the word, the units of the query there. When a text contains one of them, that place has a better
   * match than spelling.
   */
  unitsAt: readonly (readonly ValuedUnit[])[];
  /** The upper bound of the share of its grams in any text. */
  most: number;
}

const soughtBy = new WeakMap<PreparedQuery, Sought>();

function soughtIn(prepared: PreparedQuery): Sought {
  const known = soughtBy.get(prepared);
  if (known) return known;
  const said = groupBy(
    prepared.units.flatMap((unit) => unit.said.map(({ field, from }) => ({ unit, place: `${field} ${from}` }))),
    ({ place }) => place,
  );
  const unitsAt = ([field, at]: WordPlace): ValuedUnit[] => (said.get(`${field} ${at}`) ?? []).map(({ unit }) => unit);
  const placed = [...placesOfWords(prepared.fields)].map(([word, places]) => ({
    grams: gramsOfWord(word),
    places,
    unitsAt: places.map(unitsAt),
  }));
  const withGram = new Map<string, number[]>();
  for (const [index, { grams }] of placed.entries()) {
    for (const gram of grams) {
      const list = withGram.get(gram);
      if (list) list.push(index);
      else withGram.set(gram, [index]);
    }
  }
  const weighed = new Map(prepared.grams.map((gram) => [gram.gram, gram]));
  const mostIn = (gram: string): number =>
    mostOf(weighed.get(gram) ?? { value: 0 }) / prepared.most.grams / (withGram.get(gram)?.length ?? 1);
  const words = placed.map((word) => ({ ...word, most: word.grams.reduce((sum, gram) => sum + mostIn(gram), 0) }));
  const sought = { words, withGram, grams: weighed };
  soughtBy.set(prepared, sought);
  return sought;
}

/** Words with a similar spelling that have no better match. */
function spellingMatches({ store, prepared, slot, fields }: Compared, least: number): TextMatch[] {
  const { words, withGram, grams: weighed } = soughtIn(prepared);
  const says = (unit: ValuedUnit): boolean => unitIn(unit, slot, store.words).any > 0;
  const isLeft = words.map(({ most, unitsAt }) => most >= least && !unitsAt.every((units) => units.some(says)));
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
      const like = touched.filter(
        (index) =>
          isLeft[index] &&
          (inCommon[index] as number) >= ALIKE * Math.max(grams.length, words[index]?.grams.length ?? 0),
      );
      for (const index of touched) inCommon[index] = 0;
      touched.length = 0;
      const places: WordPlace[] | null = like.length > 0 ? [[field, at]] : null;
      seen.set(word, places);
      if (places) for (const index of like) alike[index]?.push({ grams, places });
    }
  }
  const gain = (gram: string): number => {
    const known = weighed.get(gram);
    return known
      ? (known.value * saturationOf(store.grams, slot, frequencyIn(known.list, slot))) / prepared.most.grams
      : 0;
  };
  return words.flatMap(({ grams, places }, index) => {
    const others = alike[index] ?? [];
    const gained = grams.filter((gram) => others.some((other) => other.grams.includes(gram)));
    const share = gained.reduce((sum, gram) => sum + gain(gram) / (withGram.get(gram)?.length ?? 1), 0);
    if (share === 0 || share < least) return [];
    return [
      {
        part: 'SPELLING' as const,
        share,
        query: spansAt(places, prepared.fields),
        document: spansAt(
          others.flatMap((other) => other.places),
          fields,
        ),
      },
    ];
  });
}

/** Field and token indexes. */
type WordPlace = readonly [field: number, token: number];

const spansAt = (places: readonly WordPlace[], fields: readonly AnalysedField[]): Span[] =>
  places.slice(0, MOST_SPANS).map(([field, at]) => spanOf(fields[field], at, at));

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

/** The words on each side that contribute most to the closeness of the two meanings. */
function meaningMatches({ space, point, prepared, fields }: Compared, least: number): TextMatch[] {
  if (!space || !prepared.meaning) return [];
  const share = prepared.settled * along(point, 0, prepared.meaning);
  if (share <= 0 || share < least) return [];
  return [
    {
      part: 'MEANING',
      share,
      query: drawing(prepared.fields, space, point),
      document: drawing(fields, space, prepared.meaning),
    },
  ];
}

/** The first places of the words that contribute most towards the point. */
function drawing(fields: readonly AnalysedField[], space: LatentSpace, point: Float32Array): Span[] {
  const seen = new Set<string>();
  const strongest: { pull: number; field: AnalysedField; at: number }[] = [];
  for (const field of fields) {
    for (const [at, { term }] of field.tokens.entries()) {
      if (seen.has(term)) continue;
      seen.add(term);
      const pull = pullOf(space, term, point);
      if (pull <= (strongest[MEANING_WORDS - 1]?.pull ?? 0)) continue;
      const place = strongest.findIndex((other) => other.pull < pull);
      strongest.splice(place < 0 ? strongest.length : place, 0, { pull, field, at });
      strongest.length = Math.min(strongest.length, MEANING_WORDS);
    }
  }
  return strongest.map(({ field, at }) => spanOf(field, at, at));
}
