export { matchmaking } from './matchmaking.feature.js';
export { type Candidate, type CandidateFilter, filterOf, type Judgement } from './candidate.rules.js';
export { CandidatesResolver } from './candidates.resolver.js';
export { BilingualRecordsService } from './bilingual-records.service.js';
export { CandidatesService } from './candidates.service.js';
export { CatalogueService } from './catalogue.service.js';
export { AgreementEntity, MatchEntity, MatchStepEntity, RevealEntity, type MatchRow } from './match.entity.js';
export {
  BROKEN_OFF_STATES,
  INTRODUCED_STATES,
  matchLifecycle,
  type MatchState,
  STATES_BEFORE_AGREEMENT,
} from './match.rules.js';
export { STARTED_INITIATIVES, type StartedInitiatives } from './matches.port.js';
export { MatchesResolver } from './matches.resolver.js';
export { MatchesService } from './matches.service.js';
export { MatchType } from './matches.types.js';
export { matchPolicy, visibleMatches } from './match.policy.js';
export { NeedConfidentialEntity, NeedEntity, NeedExcludedPartyEntity, type NeedForMatching } from './need.entity.js';
export type { NeedDraft } from './need.rules.js';
export { visibleNeeds } from './need.policy.js';
export { needLoader } from './needs.loader.js';
export { NeedsResolver, RevealsResolver } from './needs.resolver.js';
export { ScoreObservationEntity, ScoreWeightsEntity } from './weights.entity.js';
export type { CurrentWeights } from './weights.rules.js';
export { NeedsService } from './needs.service.js';
export { WeightsService } from './weights.service.js';
export { NeedType, toNeedType } from './needs.types.js';
