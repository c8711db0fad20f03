import type { Analyser, Token } from '../text/analyser.js';
import type { Concept } from './glossary.js';

/** A concept found in a text. */
export interface FoundConcept {
  /** Such as `concept:cell culture`, in either language. */
  term: string;
  /** Indexes of the first and last token. */
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  concepts: string[];
}

const newNode = (): Node => ({ next: new Map(), concepts: [] });

/** Finds glossary terms of one or several words in analysed text, by their stems. */
export class ConceptFinder {
  private readonly root = newNode();

  constructor(
    glossary: readonly Concept[],
    private readonly analyser: Analyser,
  ) {
    for (const { id, sv, en } of glossary) {
      for (const term of sv) this.add(`concept:${id}`, analyser.analyse(term, 'sv'));
      for (const term of en) this.add(`concept:${id}`, analyser.analyse(term, 'en'));
    }
  }

  /** Every concept in the tokens. Of two that begin at the same token, the longer one wins. */
  find(tokens: readonly Token[]): FoundConcept[] {
    const found: FoundConcept[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node: Node | undefined = this.root;
      let longest: { concepts: string[]; to: number } | undefined;
      for (let to = from; to < tokens.length; to++) {
        const token = tokens[to] as Token;
        if (to > from && token.position - (tokens[to - 1] as Token).position > 2) break;
        node = node.next.get(token.term);
        if (node === undefined) break;
        if (node.concepts.length > 0) longest = { concepts: node.concepts, to };
      }
      if (longest) for (const term of longest.concepts) found.push({ term, from, to: longest.to });
    }
    return found;
  }

  /** The concepts that a single term expresses: a word, or a part of a compound. */
  of(term: string): readonly string[] {
    return this.root.next.get(term)?.concepts ?? [];
  }

  private add(concept: string, tokens: readonly Token[]): void {
    if (tokens.length === 0) return;
    let node = this.root;
    for (const { term } of tokens) {
      const next = node.next.get(term) ?? newNode();
      node.next.set(term, next);
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }
}
