import type { ConceptFinder, FoundConcept } from '../glossary/concept-finder.js';
import type { Analyser, Token } from '../text/analyser.js';
import { CognateFinder } from '../text/cognates.js';
import { gramsOf, soundOf } from '../text/spelling.js';
import { Postings } from './postings.js';
import type { Language, TextDocument, TextField, TextItem } from './text.types.js';

/** Number of cached analyses of explained items, about 10 KB each. */
const MOST_EXPLAINED = 500;
/** Weight of a title relative to running text. */
const TITLE_WEIGHT = 3;
export const GRAM_SIZE = 4;

/** A field with its terms. */
export interface AnalysedField {
  field: TextField;
  language: Language;
  tokens: readonly Token[];
  concepts: readonly FoundConcept[];
}

/** Grams are cached, because words recur in many texts. A full cache is cleared. */
const gramsKnown = new Map<string, readonly string[]>();
const MOST_WORDS = 50_000;

/** The distinct grams of a lower-case word's sound. */
export function gramsOfWord(word: string): readonly string[] {
  const known = gramsKnown.get(word);
  if (known) return known;
  const grams = [...new Set(gramsOf(soundOf(word), GRAM_SIZE))];
  if (gramsKnown.size >= MOST_WORDS) gramsKnown.clear();
  gramsKnown.set(word, grams);
  return grams;
}
/** Pairs of neighbouring words, with at most one stop word between them. */
export const pairsOf = (tokens: readonly Token[]): { term: string; first: number }[] =>
  tokens.slice(1).flatMap((token, i) => {
    const before = tokens[i] as Token;
    return token.position - before.position <= 2 ? [{ term: `${before.term} ${token.term}`, first: i }] : [];
  });

/** Whether a term is a pair. Concepts may contain spaces too. */
export const isPair = (term: string): boolean => term.includes(' ') && !term.startsWith('concept:');

/** Analysed documents in inverted indexes. Every item of a document has a slot of its own. */
export class TextStore {
  /** Stems, parts of compounds, concepts and pairs of neighbours. */
  readonly words = new Postings();
  readonly grams = new Postings();
  /** By language, the terms that terms of the other language may sound like. */
  readonly cognates: Readonly<Record<Language, CognateFinder>> = { sv: new CognateFinder(), en: new CognateFinder() };
  private readonly documents = new Map<string, { document: TextDocument; slots: number[] }>();
  /** Slots of removed documents, to be reused. */
  private readonly free: number[] = [];
  private slotsEver = 0;
  /** Analyses of recently explained items, latest last, because the same few items rank high for many needs. */
  private readonly explained = new Map<TextItem, AnalysedField[]>();
  /** The slots of the last requested list of ids, until the store changes. */
  private lastAsked: { ids: readonly (string | undefined)[]; slots: (readonly number[] | undefined)[] } | undefined;

  constructor(
    private readonly analyser: Analyser,
    private readonly concepts: ConceptFinder,
  ) {}

  get size(): number {
    return this.documents.size;
  }

  /** The highest slot ever filled, plus one. */
  get slotCount(): number {
    return this.slotsEver;
  }

  all(): IterableIterator<{ document: TextDocument; slots: number[] }> {
    return this.documents.values();
  }

  get(id: string): { document: TextDocument; slots: number[] } | undefined {
    return this.documents.get(id);
  }

  /** The slots of each of the ids; undefined where there is no such document. */
  slotsOf(ids: readonly (string | undefined)[]): readonly (readonly number[] | undefined)[] {
    if (this.lastAsked?.ids !== ids || this.lastAsked.slots.length !== ids.length)
      this.lastAsked = { ids, slots: ids.map((id) => (id === undefined ? undefined : this.documents.get(id)?.slots)) };
    return this.lastAsked.slots;
  }

  /**
   * Adds the document or replaces the one with its id; its items keep their slots.
   * @returns the slots that were filled or emptied
   */
  upsert(given: TextDocument): number[] {
    this.lastAsked = undefined;
    // The language is guessed once and stored, because the text is analysed again when matches are shown.
    const document = {
      ...given,
      items: given.items.map(({ fields }) => ({
        fields: fields.map((field) => ({ ...field, language: this.analyser.languageOf(field) })),
      })),
    };
    const before = this.documents.get(given.id)?.slots ?? [];
    const slots = document.items.map((_, index) => before[index] ?? this.free.pop() ?? this.slotsEver++);
    for (const [index, item] of document.items.entries()) this.fill(slots[index] as number, item);
    const surplus = before.slice(slots.length);
    for (const slot of surplus) this.empty(slot);
    this.documents.set(document.id, { document, slots });
    return [...slots, ...surplus];
  }

  /** @returns the slots that were emptied, none when there was no such document */
  remove(id: string): readonly number[] {
    this.lastAsked = undefined;
    const slots = this.documents.get(id)?.slots ?? [];
    for (const slot of slots) this.empty(slot);
    this.documents.delete(id);
    return slots;
  }

  private empty(slot: number): void {
    this.words.empty(slot);
    this.grams.empty(slot);
    this.free.push(slot);
  }

  analyse(item: TextItem, otherwise?: Language): AnalysedField[] {
    return item.fields.map((field) => {
      const language = this.analyser.languageOf(field, otherwise);
      const tokens = this.analyser.analyse(field.text, language);
      return { field, language, tokens, concepts: this.concepts.find(tokens) };
    });
  }

  /** Analyses an item of the store again in order to show it, since the index does not keep the places of words. */
  analyseAgain(item: TextItem): AnalysedField[] {
    const fields = this.explained.get(item) ?? this.analyse(item);
    this.explained.delete(item);
    this.explained.set(item, fields);
    const [oldest] = this.explained.keys();
    if (oldest && this.explained.size > MOST_EXPLAINED) this.explained.delete(oldest);
    return fields;
  }

  /** Terms and concepts of a slot with their frequencies, without pairs; input of the latent space. */
  meaningOf(slot: number): Map<string, number> {
    const terms = this.words.termsOf(slot);
    for (const term of terms.keys()) if (isPair(term)) terms.delete(term);
    return terms;
  }

  private fill(slot: number, item: TextItem): void {
    const { frequencies, length, grams, gramsLength } = countsOf(this.analyse(item), this.concepts);
    for (const term of this.words.fill(slot, frequencies, length)) {
      if (isPair(term)) continue;
      if (term.startsWith('sv:')) this.cognates.sv.add(term);
      else if (term.startsWith('en:')) this.cognates.en.add(term);
    }
    this.grams.fill(slot, grams, gramsLength);
  }
}

/** The term and gram frequencies by which a text is indexed. */
function countsOf(fields: readonly AnalysedField[], finder: ConceptFinder) {
  const frequencies = new Map<string, number>();
  const grams = new Map<string, number>();
  let length = 0;
  let gramsLength = 0;
  const add = (counts: Map<string, number>, term: string, weight: number): void =>
    void counts.set(term, (counts.get(term) ?? 0) + weight);
  for (const { field, tokens, concepts } of fields) {
    const weight = field.title === true ? TITLE_WEIGHT : 1;
    for (const { word, term, parts } of tokens) {
      for (const each of [term, ...parts]) add(frequencies, each, weight);
      length += weight * (1 + parts.length);
      for (const part of parts) for (const concept of finder.of(part)) add(frequencies, concept, weight);
      const pieces = gramsOfWord(word);
      for (const gram of pieces) add(grams, gram, weight);
      gramsLength += weight * pieces.length;
    }
    for (const { term } of concepts) add(frequencies, term, weight);
    for (const { term } of pairsOf(tokens)) add(frequencies, term, weight);
  }
  return { frequencies, length, grams, gramsLength };
}
