import { Module } from '@nestjs/common';
import { CapabilitiesModule } from '#features/capabilities';
import { MatchmakingModule } from '#features/matchmaking';
import { SavedSearchesHandlers } from './saved-searches.handlers.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { AlertsResolver, SavedSearchesResolver } from './saved-searches.resolver.js';
import { SavedSearchesService } from './saved-searches.service.js';
import { SearchFitsService } from './search-fits.service.js';

const PROVIDERS = [SavedSearchesRepository, SavedSearchesService, SearchFitsService];

@Module({ imports: [CapabilitiesModule, MatchmakingModule], providers: PROVIDERS, exports: PROVIDERS })
export class SearchesModule {}

@Module({
  imports: [SearchesModule, CapabilitiesModule, MatchmakingModule],
  providers: [AlertsResolver, SavedSearchesResolver],
})
export class SearchesApiModule {}

/** Tells people of what fits their searches. Runs in the worker process only. */
@Module({ imports: [SearchesModule], providers: [SavedSearchesHandlers] })
export class SearchesWorkerModule {}
