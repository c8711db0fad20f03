import type { ConceptFinder } from '../glossary/concept-finder.js';
import type { CapabilityFacts } from '../facts.js';
import type { TextItem } from '../ranking/text.types.js';
import type { Analyser } from '../text/analyser.js';

/** Every term and concept a need's text says. */
export type Mentions = ReadonlySet<string>;

/** One name of a method or instrument: for each of its words, the terms any of which says it. */
export interface Named {
  name: string;
  words: readonly (readonly string[])[];
}

/** Reads names of methods and instruments so that a need in either language mentions them. */
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

  /** The methods and instruments of a capability, each once, read once for many needs. */
  namesOf({ methods, equipment }: Pick<CapabilityFacts, 'methods' | 'equipment'>): Named[] {
    return [...new Set([...methods, ...equipment])].flatMap((name) => {
      const tokens = this.analyser.analyse(name, this.analyser.languageOf({ name: '', text: name }));
      const whole = this.concepts.find(tokens).filter(({ from, to }) => from === 0 && to === tokens.length - 1);
      // A name that is one concept is said by the concept; else every word of it has to be said.
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

  /** The term, the same letters in the other language, and its concepts. */
  private saysOf(term: string): string[] {
    return [`sv:${term.slice(3)}`, `en:${term.slice(3)}`, ...this.concepts.of(term)];
  }
}

/** Whether every word of the name is said. */
export const saysAll = (mentions: Mentions, { words }: Named): boolean =>
  words.every((says) => says.some((term) => mentions.has(term)));

/** Names of which the need's text says every word. */
export const mentioned = (mentions: Mentions, names: readonly Named[]): string[] =>
  names.filter((named) => saysAll(mentions, named)).map(({ name }) => name);
