import { Module } from '@nestjs/common';
import { OrganisationsApiModule } from '#features/organisations';
import { CandidatesResolver, NeedCandidatesResolver, OpenNeedsResolver } from './candidates.resolver.js';
import { BilingualRecordsService } from './bilingual-records.service.js';
import { CandidatesService } from './candidates.service.js';
import { CapabilitiesRepository } from './capabilities.repository.js';
import { CapabilitiesResolver } from './capabilities.resolver.js';
import { CapabilitiesService } from './capabilities.service.js';
import { CatalogueService } from './catalogue.service.js';
import { MatchesRepository } from './matches.repository.js';
import { MatchesResolver } from './matches.resolver.js';
import { MatchesService } from './matches.service.js';
import { NeedFilesController } from './need-files.controller.js';
import { NeedFilesRepository } from './need-files.repository.js';
import { NeedFilesService } from './need-files.service.js';
import { NeedsRepository } from './needs.repository.js';
import { NeedPreviewResolver, NeedsResolver, RevealsResolver } from './needs.resolver.js';
import { NeedsService } from './needs.service.js';
import { SavedSearchesHandlers } from './saved-searches.handlers.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { AlertsResolver, SavedSearchesResolver } from './saved-searches.resolver.js';
import { SavedSearchesService } from './saved-searches.service.js';
import { SearchFitsService } from './search-fits.service.js';
import { WeightsRepository } from './weights.repository.js';
import { HostBiasResolver, WeightsResolver } from './weights.resolver.js';
import { WeightsService } from './weights.service.js';

const PROVIDERS = [
  BilingualRecordsService,
  CandidatesService,
  CapabilitiesRepository,
  CapabilitiesService,
  CatalogueService,
  MatchesRepository,
  MatchesService,
  NeedFilesRepository,
  NeedFilesService,
  NeedsRepository,
  NeedsService,
  SavedSearchesRepository,
  SavedSearchesService,
  SearchFitsService,
  WeightsRepository,
  WeightsService,
];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class MatchmakingModule {}

@Module({
  imports: [MatchmakingModule, OrganisationsApiModule],
  controllers: [NeedFilesController],
  providers: [
    AlertsResolver,
    CandidatesResolver,
    CapabilitiesResolver,
    MatchesResolver,
    NeedCandidatesResolver,
    NeedPreviewResolver,
    NeedsResolver,
    OpenNeedsResolver,
    RevealsResolver,
    SavedSearchesResolver,
    HostBiasResolver,
    WeightsResolver,
  ],
})
export class MatchmakingApiModule {}

/** Tells people of what fits their searches; only the worker has the mail server and the time. */
@Module({ imports: [MatchmakingModule], providers: [SavedSearchesHandlers] })
export class MatchmakingWorkerModule {}
