export { Bm25Index, type Bm25Options, type MatchedTerm, type SearchHit, type SearchOptions } from './bm25.js';
export { tokenise, type Token } from './tokenise.js';
