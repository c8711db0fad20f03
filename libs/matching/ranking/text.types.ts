import type { TextPartCode } from '../scoring/parts.js';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One piece of text: a name, a summary, a list of methods. */
export interface TextField {
  /** The field's name at its origin, returned with each highlighted span. */
  name: string;
  text: string;
  /** Guessed from the text when left out. */
  language?: Language;
  /** Titles and names weigh more than running text. */
  title?: boolean;
}

/** The text of one work or offer. The same content in two languages is one item with fields of both. */
export interface TextItem {
  fields: TextField[];
}

/** A profile: one offer, or several works, of which the best are compared. */
export interface TextDocument {
  id: string;
  items: TextItem[];
}

/** The characters of a field's text from `start` up to but excluding `end`, in UTF-16 units. */
export interface Span {
  field: string;
  start: number;
  end: number;
  /** The text of the span, unchanged. */
  text: string;
}

/** One thing that two texts have in common. */
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
