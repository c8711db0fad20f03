export { cosine } from './embedding/cosine.js';
export { EmbeddingIndex } from './embedding/embedding-index.js';
export { type Decision, type Outcome, OUTCOMES, type ShownCandidate } from './learning/decision.js';
export { learn, LEARNING, type LearningEvidence, type LearningOptions, type LearningResult } from './learning/learn.js';
export {
  averagePrecision,
  type Graded,
  type Judgements,
  ndcgAt,
  percentile,
  recallAt,
  reciprocalRankAt,
  weightedKendallLoss,
} from './evaluation/measures.js';
export { ConceptFinder } from './glossary/concept-finder.js';
export { type Concept, GLOSSARY } from './glossary/glossary.js';
export { parseTermList, TermListError } from './glossary/import.js';
export { allocate, type AllocateOptions, allocateStable } from './allocation/allocate.js';
export {
  type AllocationInstance,
  type AllocationMode,
  type AllocationResult,
  type Applicant,
  type Assignment,
  type Certificate,
  type Check,
  CHECK_CODES,
  type CheckCode,
  type CheckExample,
  type Host,
  type PreferenceList,
  type WelfarePrice,
} from './allocation/allocation.types.js';
export { DEFAULT_SEED, inputHash, resultHash } from './allocation/canonical.js';
export { type InstanceProblem, InvalidInstance, parseInstance } from './allocation/parse-instance.js';
export { PROBLEMS, type ProblemCode } from './allocation/problems.js';
export { InfeasibleQuotas, type UnfilledHost } from './allocation/quotas.js';
export { type CertificateDifference, verify, verifyCertificate } from './allocation/verify.js';
export { MOST_PAIRS, TooManyPairs, welfareOf } from './allocation/welfare.js';
export { type CapabilityFacts, daysBetween, type NeedFacts } from './facts.js';
export { type Fit, FitTable } from './fit-table.js';
export { evaluateGates, gateOutcomes, type GateOutcome, hardnessOf, passesGates, verdictOf } from './gates/evaluate.js';
export {
  CHANGE_SIDES,
  type ChangeSide,
  type Counterfactual,
  type FactValue,
  GATE_CODES,
  GATE_HARDNESSES,
  GATE_VERDICTS,
  type GateCode,
  type GateHardness,
  type GateResult,
  type GateVerdict,
  SOFTENABLE_GATES,
  type SoftenableGate,
} from './gates/gate.types.js';
export { hasTerm, sameTerm } from './gates/same-term.js';
export type { Translations } from './ranking/query-units.js';
export type { Hits } from './ranking/hits.js';
export { TextIndex } from './ranking/text-index.js';
export type { Language, Span, TextDocument, TextField, TextHit, TextItem, TextMatch } from './ranking/text.types.js';
export { Analyser, loadAnalyser } from './text/analyser.js';
export { type FactEvidence, factFeatures, type FactPartCode, NEUTRAL, type Outcomes } from './scoring/fact-features.js';
export { mentioned, type Mentions, type Named, NameReader } from './scoring/names.js';
export {
  type Features,
  HAND_WEIGHTS,
  NAMED_PART_CODES,
  type NamedPartCode,
  type Part,
  PART_CODES,
  PARTNER_BIAS,
  type PartCode,
  partsOf,
  scoreOf,
  scoreOfFeatures,
  TEXT_PART_CODES,
  type TextPartCode,
  type Weights,
} from './scoring/parts.js';
export { matchWords, partReason } from './scoring/words.js';
export { stemEnglish } from './text/stem-english.js';
export { stemSwedish } from './text/stem-swedish.js';
export { CompoundSplitter } from './text/swedish-compounds.js';
export { SwedishLexicon } from './text/swedish-lexicon.js';
export { loadCompoundSplitter } from './text/swedish-word-list.js';
export { type BilingualRecord, learnTranslations } from './translation/learn-translations.js';
