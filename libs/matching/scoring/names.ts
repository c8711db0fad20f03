import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { CapabilityFacts } from '../facts.js';
import type { TextItem } from '../ranking/text.types.js';
import type { Analyser } from '../text/analyser.js';

/** Every term and concept in a need's text. */
export type Mentions = ReadonlySet<string>;

/** A name of a method or instrument: for each of its words, the terms that express the word. */
export interface Named {
  name: string;
  words: readonly (readonly string[])[];
}

/** Reads names of methods and instruments, such that a need in either language can mention them. */
export class NameReader {
  constructor(
    private readonly analyser: Analyser,
    private readonly concepts: ConceptFinder,
  ) {}

  mentionsIn({ fields }: TextItem): Mentions {
    return new Set(
      fields.flatMap((field) => {
        const tokens = this.analyser.analyse(field.text, this.analyser.languageOf(field));
        return [
          ...tokens.flatMap(({ term, parts }) => [term, ...parts].flatMap((each) => [each, ...this.concepts.of(each)])),
          ...this.concepts.find(tokens).map(({ term }) => term),
        ];
      }),
    );
  }

  /** The distinct methods and instruments of a capability, in the form compared with needs. */
  namesOf({ methods, equipment }: Pick<CapabilityFacts, 'methods' | 'equipment'>): Named[] {
    return [...new Set([...methods, ...equipment])].flatMap((name) => {
      const tokens = this.analyser.analyse(name, this.analyser.languageOf({ name: '', text: name }));
      const whole = this.concepts.find(tokens).filter(({ from, to }) => from === 0 && to === tokens.length - 1);
      // A name that is a single concept is mentioned by the concept; any other name only by all of its words.
      if (tokens.length === 0) return [];
      if (whole.length > 0)
        return [
          {
            name,
            words: [
              [...whole.map(({ term }) => term), ...(tokens.length === 1 ? this.saysOf(tokens[0]?.term ?? '') : [])],
            ],
          },
        ];
      return [{ name, words: tokens.map(({ term }) => this.saysOf(term)) }];
    });
  }

  /** The terms that express a term: itself, the same letters in the other language, and its concepts. */
  private saysOf(term: string): string[] {
    return [`sv:${term.slice(3)}`, `en:${term.slice(3)}`, ...this.concepts.of(term)];
  }
}

/** Whether every word of the name is mentioned. */
export const saysAll = (mentions: Mentions, { words }: Named): boolean =>
  words.every((says) => says.some((term) => mentions.has(term)));

/** The names of which the need's text mentions every word. */
export const mentioned = (mentions: Mentions, names: readonly Named[]): string[] =>
  names.filter((named) => saysAll(mentions, named)).map(({ name }) => name);
