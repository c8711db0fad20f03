import { Bm25Index } from './bm25.js';
import type { TextDocument, TextHit, TextItem, TextMatch } from './text.types.js';

const textOf = (item: TextItem): string => item.fields.map(({ text }) => text).join('\n');

/** Documents that come and go one at a time, compared with a query text. */
export class TextIndex {
  private readonly words = new Bm25Index();

  get size(): number {
    return this.words.size;
  }

  /** Adds the document or replaces the one with this id; searchable at once. */
  upsert(document: TextDocument): void {
    this.words.upsert(document.id, document.items.map(textOf));
  }

  /** False when there was no such document. */
  remove(id: string): boolean {
    return this.words.remove(id);
  }

  /** The features of every document that has anything in common with the query, in no order. */
  compare(query: TextItem): Map<string, TextHit> {
    const hits = this.words.search(textOf(query), { limit: Math.max(1, this.size) });
    return new Map(hits.map(({ id, score }) => [id, { id, features: { WORDS: score / (score + 10), PHRASES: 0, SPELLING: 0, CONCEPTS: 0, MEANING: 0 } }]));
  }

  /** What query and document have in common, largest share first; for the few that are shown. */
  matches(_query: TextItem, _id: string): TextMatch[] {
    return [];
  }

  /** Renews what is learned from all texts together (meaning, statistics), in slices that let other work pass between. */
  async rebuild(): Promise<void> {}
}
