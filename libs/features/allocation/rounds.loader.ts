import { defineLoader } from '#platform/graphql';
import type { RankingsRepository } from './rankings.repository.js';
import type { RoundsService } from './rounds.service.js';

export const roundLoader = defineLoader('allocationRound', (rounds: RoundsService, actor, ids) =>
  rounds.byIds(actor, ids),
);

export const bookLoader = defineLoader('allocationBook', (rankings: RankingsRepository, actor, roundIds) =>
  rankings.books(actor, roundIds),
);

export const answersLoader = defineLoader('allocationAnswers', (rankings: RankingsRepository, actor, roundIds) =>
  rankings.answers(actor, roundIds),
);

export const rankingChangesLoader = defineLoader(
  'allocationRankingChanges',
  (rankings: RankingsRepository, actor, rankingIds) => rankings.changes(actor, rankingIds),
);
