import type { TextPartCode } from '../scoring/parts.js';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One piece of text: a name, a summary, a list of methods. */
export interface TextField {
  /** What it is called where it came from; given back with each highlighted span. */
  name: string;
  text: string;
  /** Guessed from the text when it is not said. */
  language?: Language;
  /** Titles and names weigh more than running text. */
  title?: boolean;
}

/** What one work, or one offer, says; the same thing in two languages is one item with fields of both. */
export interface TextItem {
  fields: TextField[];
}

/** A profile: one offer, or several works of which the best are looked at. */
export interface TextDocument {
  id: string;
  items: TextItem[];
}

/** Characters from `start` up to, not including, `end` of the field's text, in UTF-16 units. */
export interface Span {
  field: string;
  start: number;
  end: number;
  /** As written there. */
  text: string;
}

/** One thing the two texts have in common. */
export interface TextMatch {
  part: TextPartCode;
  /** Its share of the part's feature. The shares of a part's matches add up to at most the feature. */
  share: number;
  query: Span[];
  document: Span[];
}

export interface TextHit {
  id: string;
  /** Each 0…1. */
  features: Record<TextPartCode, number>;
}
