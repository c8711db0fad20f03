export { Bm25Index, type Bm25Options, type MatchedTerm, type SearchHit, type SearchOptions } from './ranking/bm25.js';
export { TextIndex } from './ranking/text-index.js';
export type { Language, Span, TextDocument, TextField, TextHit, TextItem, TextMatch } from './ranking/text.types.js';
export { type Features, HAND_WEIGHTS, type Part, PART_CODES, type PartCode, partsOf, scoreOf, TEXT_PART_CODES, type TextPartCode, type Weights } from './scoring/parts.js';
export { tokenise, type Token } from './text/tokenise.js';
