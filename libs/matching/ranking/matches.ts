import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { Token } from '../text/analyser.js';
import { type PreparedQuery, saturationOf, unitIn, type ValuedUnit } from './compare.js';
import { contributionsIn, type LatentSpace } from './latent-space.js';
import { frequencyIn } from './postings.js';
import { type AnalysedField, gramsOfWord, pairsOf, type TextStore } from './text-store.js';
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
  point: Float32Array | undefined;
  prepared: PreparedQuery;
  slot: number;
  /** The item in the slot, analysed again: where its words stand is not kept in the index. */
  fields: readonly AnalysedField[];
}

/** What a query and the text of one slot have in common, with the places on both sides. The shares of WORDS, PHRASES and CONCEPTS add up to the feature, those of the others to at most it. */
export function matchesIn(compared: Compared): TextMatch[] {
  const places = placesIn(compared.fields, compared.finder);
  const units = compared.prepared.units.flatMap((unit) => unitMatches(unit, compared, places));
  return [...units, ...spellingMatches(compared, units), ...meaningMatches(compared)].filter(({ share }) => share > 0);
}

type Places = ReadonlyMap<string, readonly Span[]>;

function unitMatches(unit: ValuedUnit, { store, prepared, slot }: Compared, places: Places): TextMatch[] {
  const { same, any } = unitIn(unit, slot, store.words);
  if (any === 0) return [];
  const query = unit.said.slice(0, MOST_SPANS).map(({ field, from, to }) => spanOf(prepared.fields[field], from, to));
  if (unit.kind === 'PAIR') return [{ part: 'PHRASES', share: same / prepared.most.pairs, query, document: spansOf([unit.term], places) }];
  const present = unit.equivalents.filter(({ list }) => frequencyIn(list, slot) > 0);
  const terms = (own: boolean): string[] => present.flatMap(({ list, same: isSame }) => (isSame === own ? [list.term] : []));
  const matches: TextMatch[] = [];
  if (same > 0) matches.push({ part: 'WORDS', share: same / prepared.most.words, query, document: spansOf(terms(true), places) });
  if (any > same) matches.push({ part: 'CONCEPTS', share: (any - same) / prepared.most.words, query, document: spansOf(terms(false), places) });
  return matches;
}

/** The first places of any of the terms, without those that lie within another. */
function spansOf(terms: readonly string[], places: Places): Span[] {
  const spans = terms.flatMap((term) => (places.get(term) ?? []).slice(0, MOST_SPANS));
  const within = (span: Span, i: number): boolean =>
    spans.some((other, j) => j !== i && other.field === span.field && other.start <= span.start && other.end >= span.end && (other.end - other.start > span.end - span.start || j < i));
  return spans.filter((span, i) => !within(span, i)).slice(0, MOST_SPANS);
}

/** Where the fields say each term: words, parts of words, concepts and pairs. */
function placesIn(fields: readonly AnalysedField[], finder: ConceptFinder): Places {
  const places = new Map<string, Span[]>();
  const add = (term: string, field: AnalysedField, from: number, to: number): void => {
    const spans = places.get(term);
    if (spans === undefined) places.set(term, [spanOf(field, from, to)]);
    else if (spans.length < MOST_SPANS) spans.push(spanOf(field, from, to));
  };
  for (const field of fields) {
    for (const { term, from, to } of field.concepts) add(term, field, from, to);
    for (const { term, first } of pairsOf(field.tokens)) add(term, field, first, first + 1);
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

/** Words that are written alike, where nothing better ties them. */
function spellingMatches({ store, prepared, slot, fields }: Compared, better: readonly TextMatch[]): TextMatch[] {
  const explained = new Set(better.flatMap(({ query }) => query.map(({ field, start }) => `${field} ${start}`)));
  const words = [...wordsOf(prepared.fields)].map(([word, spans]) => ({ grams: gramsOfWord(word), spans }));
  const left = words.filter(({ spans }) => !spans.every(({ field, start }) => explained.has(`${field} ${start}`)));
  if (left.length === 0) return [];
  const gains = new Map(prepared.grams.map(({ gram, list, value }) => [gram, (value * saturationOf(store.grams, slot, frequencyIn(list, slot))) / prepared.most.grams]));
  // A gram of several words of the query is shared among them.
  const sharing = new Map<string, number>();
  for (const { grams } of words) for (const gram of grams) sharing.set(gram, (sharing.get(gram) ?? 0) + 1);
  const others = [...wordsOf(fields)].map(([word, spans]) => ({ grams: gramsOfWord(word), spans }));
  const withGram = new Map<string, number[]>();
  for (const [index, { grams }] of others.entries()) {
    for (const gram of grams) {
      const list = withGram.get(gram);
      if (list) list.push(index);
      else withGram.set(gram, [index]);
    }
  }
  return left.flatMap(({ grams, spans }) => {
    const inCommon = new Map<number, number>();
    for (const gram of grams) for (const index of withGram.get(gram) ?? []) inCommon.set(index, (inCommon.get(index) ?? 0) + 1);
    const alike = new Set([...inCommon].filter(([index, count]) => count >= ALIKE * Math.max(grams.length, others[index]?.grams.length ?? 0)).map(([index]) => index));
    if (alike.size === 0) return [];
    const gained = grams.filter((gram) => withGram.get(gram)?.some((index) => alike.has(index)));
    const share = gained.reduce((sum, gram) => sum + (gains.get(gram) ?? 0) / (sharing.get(gram) ?? 1), 0);
    return [{ part: 'SPELLING' as const, share, query: spans.slice(0, MOST_SPANS), document: [...alike].flatMap((index) => others[index]?.spans ?? []).slice(0, MOST_SPANS) }];
  });
}

function wordsOf(fields: readonly AnalysedField[]): Map<string, Span[]> {
  const words = new Map<string, Span[]>();
  for (const field of fields) {
    for (const [at, { word }] of field.tokens.entries()) {
      const spans = words.get(word);
      if (spans) spans.push(spanOf(field, at, at));
      else words.set(word, [spanOf(field, at, at)]);
    }
  }
  return words;
}

/** The words of each side that draw the two meanings together most. */
function meaningMatches({ space, point, prepared, fields }: Compared): TextMatch[] {
  if (!space || !point || !prepared.meaning) return [];
  const nearness = contributionsIn(space, prepared.said, point);
  const total = [...nearness.values()].reduce((sum, gain) => sum + gain, 0);
  if (total <= 0) return [];
  const counted = new Map(fields.flatMap(({ tokens }) => tokens.map(({ term }) => [term, 1] as const)));
  return [{
    part: 'MEANING',
    share: prepared.settled * total,
    query: drawing(prepared.fields, nearness),
    document: drawing(fields, contributionsIn(space, counted, prepared.meaning)),
  }];
}

/** The first place of each of the words with the largest gains. */
function drawing(fields: readonly AnalysedField[], gains: ReadonlyMap<string, number>): Span[] {
  const places = new Map<string, Span>();
  for (const field of fields) for (const [at, { term }] of field.tokens.entries()) if ((gains.get(term) ?? 0) > 0 && !places.has(term)) places.set(term, spanOf(field, at, at));
  return [...places].sort(([a], [b]) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0)).slice(0, MEANING_WORDS).map(([, span]) => span);
}
