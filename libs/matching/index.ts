export { type Decision, type Outcome, OUTCOMES, type ShownCandidate } from './learning/decision.js';
export { type ExplorationOptions, type ShownPlace, withExploration } from './learning/exploration.js';
export { learn, LEARNING, type LearningEvidence, type LearningOptions, type LearningResult } from './learning/learn.js';
export { Bm25Index, type Bm25Options, type MatchedTerm, type SearchHit, type SearchOptions } from './ranking/bm25.js';
export { TextIndex } from './ranking/text-index.js';
export type { Language, Span, TextDocument, TextField, TextHit, TextItem, TextMatch } from './ranking/text.types.js';
export { type Features, HAND_WEIGHTS, NAMED_PART_CODES, type NamedPartCode, type Part, PART_CODES, PARTNER_BIAS, type PartCode, partsOf, scoreOf, TEXT_PART_CODES, type TextPartCode, type Weights } from './scoring/parts.js';
export { tokenise, type Token } from './text/tokenise.js';
