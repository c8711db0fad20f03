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
  const units = compared.prepared.units.flatMap((unit) => unitMatches(unit, compared));
  return [...units, ...spellingMatches(compared, units), ...meaningMatches(compared)].filter(({ share }) => share > 0);
}

function unitMatches(unit: ValuedUnit, { store, finder, prepared, slot, fields }: Compared): TextMatch[] {
  const { same, any } = unitIn(unit, slot, store.words);
  if (any === 0) return [];
  const query = unit.said.slice(0, MOST_SPANS).map(({ field, from, to }) => spanOf(prepared.fields[field], from, to));
  const present = unit.equivalents.filter(({ list }) => frequencyIn(list, slot) > 0);
  const places = (terms: readonly string[]): Span[] => fields.flatMap((field) => placesOf(terms, field, finder)).slice(0, MOST_SPANS);
  if (unit.kind === 'PAIR') return [{ part: 'PHRASES', share: same / prepared.most.pairs, query, document: places([unit.term]) }];
  const own = present.flatMap(({ list, same: isSame }) => (isSame ? [list.term] : []));
  const others = present.flatMap(({ list, same: isSame }) => (isSame ? [] : [list.term]));
  return [
    { part: 'WORDS', share: same / prepared.most.words, query, document: places(own) },
    { part: 'CONCEPTS', share: (any - same) / prepared.most.words, query, document: places(others) },
  ];
}

/** Where a field says one of the terms: words, parts of words, concepts or pairs. */
function placesOf(terms: readonly string[], field: AnalysedField, finder: ConceptFinder): Span[] {
  const wanted = new Set(terms);
  const found = new Map<number, Span>();
  const keep = (from: number, to: number): void => void (found.has(from) || found.set(from, spanOf(field, from, to)));
  for (const { term, from, to } of field.concepts) if (wanted.has(term)) keep(from, to);
  for (const { term, first } of pairsOf(field.tokens)) if (wanted.has(term)) keep(first, first + 1);
  for (const [at, { term, parts }] of field.tokens.entries()) {
    if (wanted.has(term) || parts.some((part) => wanted.has(part) || finder.of(part).some((concept) => wanted.has(concept)))) keep(at, at);
  }
  const spans = [...found.values()];
  return spans.filter((span) => !spans.some((other) => other !== span && other.start <= span.start && other.end >= span.end)).sort((a, b) => a.start - b.start);
}

function spanOf(analysed: AnalysedField | undefined, from: number, to: number): Span {
  const { field, tokens } = analysed as AnalysedField;
  const { start } = tokens[from] as Token;
  const { end } = tokens[to] as Token;
  return { field: field.name, start, end, text: field.text.slice(start, end) };
}

/** Words that are written alike, where nothing better ties them. */
function spellingMatches({ store, prepared, slot, fields }: Compared, better: readonly TextMatch[]): TextMatch[] {
  const gains = new Map(prepared.grams.map(({ gram, list, value }) => [gram, (value * saturationOf(store.grams, slot, frequencyIn(list, slot))) / prepared.most.grams]));
  const explained = new Set(better.filter(({ share }) => share > 0).flatMap(({ query }) => query.map(({ field, start }) => `${field} ${start}`)));
  const words = wordsOf(prepared.fields);
  const shared = new Map<string, number>();
  for (const word of words.keys()) for (const gram of new Set(gramsOfWord(word))) shared.set(gram, (shared.get(gram) ?? 0) + 1);
  const others = [...wordsOf(fields)].map(([word, spans]) => ({ grams: new Set(gramsOfWord(word)), spans }));
  return [...words].flatMap(([word, spans]) => {
    if (spans.every(({ field, start }) => explained.has(`${field} ${start}`))) return [];
    const grams = [...new Set(gramsOfWord(word))].filter((gram) => (gains.get(gram) ?? 0) > 0);
    const alike = others.filter((other) => grams.filter((gram) => other.grams.has(gram)).length >= ALIKE * Math.min(other.grams.size, new Set(gramsOfWord(word)).size));
    if (alike.length === 0) return [];
    const share = grams.filter((gram) => alike.some((other) => other.grams.has(gram))).reduce((sum, gram) => sum + (gains.get(gram) ?? 0) / (shared.get(gram) ?? 1), 0);
    return [{ part: 'SPELLING' as const, share, query: spans.slice(0, MOST_SPANS), document: alike.flatMap((other) => other.spans).slice(0, MOST_SPANS) }];
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
