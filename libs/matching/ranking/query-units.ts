import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { Neighbours } from './neighbours.js';
import type { PostingList } from './postings.js';
import { type AnalysedField, pairsOf, type TextStore } from './text-store.js';
import type { Language } from './text.types.js';

/** How sure it is that a term of a text says what the query's term says. */
const SAME_CONCEPT = 0.7;
/** The same letters in the other language: sure when the glossary says so too, likely when it knows neither. */
const SAME_LETTERS = { confirmed: 0.95, unknown: 0.9, doubtful: 0.5 } as const;
const COGNATE = 0.8;
/** Below this a translation that was learned leaves room for words that sound alike. */
const WEAK_TRANSLATION = 0.4;
/** Part of a compound against a word of its own. */
const PART_WEIGHT = 0.5;
/** Several words that are one concept, on top of the words themselves. */
const MULTIWORD_WEIGHT = 0.5;

/** A query of more words than this says what it means itself; words used in the same places would only blur it. */
const SHORT_QUERY = 40;

/** Learned from texts in both languages: term → terms of the other language with how sure each is (0…1). */
export type Translations = ReadonlyMap<string, readonly (readonly [term: string, sureness: number])[]>;

/** What a query is looked up in. */
export interface Known {
  store: TextStore;
  finder: ConceptFinder;
  translations: Translations;
  neighbours: Neighbours | undefined;
}

export interface Equivalent {
  list: PostingList;
  /** 0…1. */
  sureness: number;
  /** The query's own word (or its letters in the other language), or another way to say it. */
  same: boolean;
}

/** One thing a query says, with every term that says it in the texts. */
export interface QueryUnit {
  term: string;
  /** Words, or words that make sense only together. */
  kind: 'WORD' | 'PAIR';
  weight: number;
  equivalents: Equivalent[];
  /** Field and token indexes of where the query says it. */
  said: { field: number; from: number; to: number }[];
}

const otherOf = (term: string): { language: Language; term: string } =>
  term.startsWith('sv:')
    ? { language: 'en', term: `en:${term.slice(3)}` }
    : { language: 'sv', term: `sv:${term.slice(3)}` };

/** What a query says, looked up in a store; units that no text of the store says are left out. */
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
  // "Foster" is a fetus in Swedish and no foster home: the glossary tells such pairs apart.
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
