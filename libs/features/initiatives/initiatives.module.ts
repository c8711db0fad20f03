import { Module } from '@nestjs/common';
import { MatchmakingModule } from '#features/matchmaking';
import { OrganisationsApiModule, OrganisationsModule } from '#features/organisations';
import { InitiativesLoader } from './initiatives.loader.js';
import { InitiativesRepository } from './initiatives.repository.js';
import {
  InitiativesResolver,
  MatchInitiativeResolver,
  MilestonesResolver,
  ParticipationsResolver,
} from './initiatives.resolver.js';
import { InitiativesService } from './initiatives.service.js';
import { MilestonesService } from './milestones.service.js';

const PROVIDERS = [InitiativesRepository, InitiativesService, MilestonesService];

@Module({ imports: [MatchmakingModule, OrganisationsModule], providers: PROVIDERS, exports: PROVIDERS })
export class InitiativesModule {}

@Module({
  imports: [InitiativesModule, OrganisationsApiModule],
  providers: [
    InitiativesResolver,
    MilestonesResolver,
    ParticipationsResolver,
    MatchInitiativeResolver,
    InitiativesLoader,
  ],
  exports: [InitiativesLoader],
})
export class InitiativesApiModule {}
