import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { Neighbours } from './neighbours.js';
import type { PostingList } from './postings.js';
import { type AnalysedField, pairsOf, type TextStore } from './text-store.js';
import type { Language } from './text.types.js';

/** Probability that a term of a text means the same as the query's term. */
const SAME_CONCEPT = 0.7;
/**
 * The same letters in the other language: confirmed by the glossary, unknown to it on both sides, or known to it on one
 * side only.
 */
const SAME_LETTERS = { confirmed: 0.95, unknown: 0.9, doubtful: 0.5 } as const;
const COGNATE = 0.8;
/** A learned translation below this probability does not rule out words that sound alike. */
const WEAK_TRANSLATION = 0.4;
/** Weight of a part of a compound, relative to a separate word. */
const PART_WEIGHT = 0.5;
/** Weight of several words that are one concept, in addition to the words themselves. */
const MULTIWORD_WEIGHT = 0.5;

/** Longer queries get no neighbours: they have enough words of their own, and neighbours would only blur them. */
const SHORT_QUERY = 40;

/**
 * Translations learned from texts in both languages: by term, the terms of the other language with their probabilities.
 */
export type Translations = ReadonlyMap<string, readonly (readonly [term: string, sureness: number])[]>;

/** The sources in which a query is looked up. */
export interface Known {
  store: TextStore;
  finder: ConceptFinder;
  translations: Translations;
  neighbours: Neighbours | undefined;
}

export interface Equivalent {
  list: PostingList;
  /** Probability that the term means the same as the query's, 0…1. */
  sureness: number;
  /** True for the query's own word or the same letters in the other language, false for other equivalents. */
  same: boolean;
}

/** One unit of a query, with every term by which the texts may express it. */
export interface QueryUnit {
  term: string;
  /** WORD: a word. PAIR: two neighbouring words. */
  kind: 'WORD' | 'PAIR';
  weight: number;
  equivalents: Equivalent[];
  /** Places of the unit in the query, as field and token indexes. */
  said: { field: number; from: number; to: number }[];
}

const otherOf = (term: string): { language: Language; term: string } =>
  term.startsWith('sv:')
    ? { language: 'en', term: `en:${term.slice(3)}` }
    : { language: 'sv', term: `sv:${term.slice(3)}` };

/** The units of a query, looked up in a store. Units that no text of the store contains are left out. */
export function queryUnits(fields: readonly AnalysedField[], where: Known): QueryUnit[] {
  const { store } = where;
  const isLong = fields.reduce((sum, { tokens }) => sum + tokens.length, 0) > SHORT_QUERY;
  const known = isLong ? { ...where, neighbours: undefined } : where;
  const units = new Map<string, QueryUnit>();
  const say = (
    term: string,
    kind: QueryUnit['kind'],
    weight: number,
    said: QueryUnit['said'][number],
    equivalents: () => Equivalent[],
  ): boolean => {
    const before = units.get(term);
    if (before) {
      before.weight = Math.max(before.weight, weight);
      if (!before.said.some(({ field, from }) => field === said.field && from === said.from)) before.said.push(said);
      return before.equivalents.length > 0;
    }
    const found = equivalents();
    units.set(term, { term, kind, weight, equivalents: found, said: [said] });
    return found.length > 0;
  };
  for (const [field, { tokens, concepts }] of fields.entries()) {
    for (const [at, { term, parts }] of tokens.entries()) {
      const said = { field, from: at, to: at };
      const isSaid = say(term, 'WORD', 1, said, () => equivalentsOf(term, known));
      for (const part of parts) say(part, 'WORD', isSaid ? PART_WEIGHT : 1, said, () => equivalentsOf(part, known));
    }
    for (const { term, from, to } of concepts)
      if (to > from) say(term, 'WORD', MULTIWORD_WEIGHT, { field, from, to }, () => lists(store, [[term, 1]], false));
    for (const { term, first } of pairsOf(tokens))
      say(term, 'PAIR', 1, { field, from: first, to: first + 1 }, () => lists(store, [[term, 1]], true));
  }
  return [...units.values()].filter(({ equivalents }) => equivalents.length > 0);
}

const lists = (store: TextStore, terms: readonly (readonly [string, number])[], same: boolean): Equivalent[] =>
  terms.flatMap(([term, sureness]) => {
    const list = store.words.list(term);
    return list === undefined ? [] : [{ list, sureness, same }];
  });

function equivalentsOf(term: string, { store, finder, translations, neighbours }: Known): Equivalent[] {
  const concepts = finder.of(term);
  const other = otherOf(term);
  const otherConcepts = finder.of(other.term);
  const translated = translations.get(term) ?? [];
  // Swedish "foster" means fetus; the glossary distinguishes such false friends.
  const falseFriend =
    concepts.length > 0 && otherConcepts.length > 0 && !concepts.some((concept) => otherConcepts.includes(concept));
  const letters = falseFriend
    ? 0
    : concepts.length > 0 && otherConcepts.length > 0
      ? SAME_LETTERS.confirmed
      : concepts.length > 0 || otherConcepts.length > 0
        ? SAME_LETTERS.doubtful
        : SAME_LETTERS.unknown;
  const found = [
    ...lists(store, [[term, 1]], true),
    ...lists(store, letters > 0 ? [[other.term, letters]] : [], true),
    ...lists(
      store,
      concepts.map((concept) => [concept, SAME_CONCEPT / Math.sqrt(concepts.length)]),
      false,
    ),
    ...lists(store, translated, false),
    ...lists(store, neighbours?.of(term) ?? [], false),
  ];
  const isKnown = concepts.length > 0 || (translated[0]?.[1] ?? 0) >= WEAK_TRANSLATION;
  return isKnown || (letters === SAME_LETTERS.unknown && store.words.list(other.term) !== undefined)
    ? found
    : [
        ...found,
        ...lists(
          store,
          store.cognates[other.language].like(term).map(([cognate, likeness]) => [cognate, likeness * COGNATE]),
          false,
        ),
      ];
}
