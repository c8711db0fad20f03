import { Module } from '@nestjs/common';
import { CapabilitiesModule } from '#features/capabilities';
import { IdentityModule } from '#features/identity';
import { MatchmakingApiModule, MatchmakingModule } from '#features/matchmaking';
import { PreferencesFromScoresService } from './preferences-from-scores.service.js';
import { PublishRoundService } from './publish-round.service.js';
import { RankingsRepository } from './rankings.repository.js';
import { RankingsService } from './rankings.service.js';
import { RoundsHandlers } from './rounds.handlers.js';
import { RoundsJobs } from './rounds.jobs.js';
import { RoundsRepository } from './rounds.repository.js';
import { RankingsResolver, RoundsResolver, SlotsResolver } from './rounds.resolver.js';
import { RoundsService } from './rounds.service.js';
import { ShortlistPlacementsService } from './shortlist-placements.service.js';

const PROVIDERS = [
  PreferencesFromScoresService,
  PublishRoundService,
  RankingsRepository,
  RankingsService,
  RoundsRepository,
  RoundsService,
  ShortlistPlacementsService,
];

@Module({ imports: [IdentityModule, MatchmakingModule], providers: PROVIDERS, exports: PROVIDERS })
export class AllocationModule {}

@Module({
  imports: [AllocationModule, CapabilitiesModule, MatchmakingApiModule],
  providers: [RankingsResolver, RoundsResolver, SlotsResolver],
})
export class AllocationApiModule {}

/** Closes rounds by the clock, and does what publishing one leads to; only the worker has the time. */
@Module({ imports: [AllocationModule], providers: [RoundsHandlers, RoundsJobs] })
export class AllocationWorkerModule {}
