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
import { NeedsRepository } from './needs.repository.js';
import { NeedsResolver, RevealsResolver } from './needs.resolver.js';
import { NeedsService } from './needs.service.js';
import { WeightsRepository } from './weights.repository.js';
import { HostBiasResolver, WeightsResolver } from './weights.resolver.js';
import { WeightsService } from './weights.service.js';

const PROVIDERS = [BilingualRecordsService, CandidatesService, CapabilitiesRepository, CapabilitiesService, CatalogueService, MatchesRepository, MatchesService, NeedsRepository, NeedsService, WeightsRepository, WeightsService];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class MatchmakingModule {}

@Module({
  imports: [MatchmakingModule, OrganisationsApiModule],
  providers: [CandidatesResolver, CapabilitiesResolver, MatchesResolver, NeedCandidatesResolver, NeedsResolver, OpenNeedsResolver, RevealsResolver, HostBiasResolver, WeightsResolver],
})
export class MatchmakingApiModule {}
