import { Module } from '@nestjs/common';
import { CapabilitiesModule } from '#features/capabilities';
import { OrganisationsApiModule } from '#features/organisations';
import { CandidatesResolver, NeedCandidatesResolver, OpenNeedsResolver } from './candidates.resolver.js';
import { BilingualRecordsService } from './bilingual-records.service.js';
import { CandidatesService } from './candidates.service.js';
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
import { WeightsRepository } from './weights.repository.js';
import { HostBiasResolver, WeightsResolver } from './weights.resolver.js';
import { WeightsService } from './weights.service.js';

const PROVIDERS = [
  BilingualRecordsService,
  CandidatesService,
  CatalogueService,
  MatchesRepository,
  MatchesService,
  NeedFilesRepository,
  NeedFilesService,
  NeedsRepository,
  NeedsService,
  WeightsRepository,
  WeightsService,
];

@Module({ imports: [CapabilitiesModule], providers: PROVIDERS, exports: PROVIDERS })
export class MatchmakingModule {}

@Module({
  imports: [MatchmakingModule, CapabilitiesModule, OrganisationsApiModule],
  controllers: [NeedFilesController],
  providers: [
    CandidatesResolver,
    MatchesResolver,
    NeedCandidatesResolver,
    NeedPreviewResolver,
    NeedsResolver,
    OpenNeedsResolver,
    RevealsResolver,
    HostBiasResolver,
    WeightsResolver,
  ],
})
export class MatchmakingApiModule {}
