export { allocation } from './allocation.feature.js';
export { PublishRoundService } from './publish-round.service.js';
export { RankingsService } from './rankings.service.js';
export {
  AnswerEntity,
  ApplicantEntity,
  RankingChangeEntity,
  RankingEntity,
  ResultEntity,
  RoundEntity,
  SlotEntity,
} from './round.entity.js';
export { visibleRounds } from './round.policy.js';
export type { RoundDraft, RoundMode, RoundState, SlotDraft } from './round.rules.js';
export { RoundsHandlers } from './rounds.handlers.js';
export { RankingsResolver, RoundsResolver, SlotsResolver } from './rounds.resolver.js';
export { RoundsService } from './rounds.service.js';
export { ShortlistPlacementsService } from './shortlist-placements.service.js';
