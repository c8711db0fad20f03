import { Module } from '@nestjs/common';
import { CapabilitiesModule } from '#features/capabilities';
import { MatchmakingModule } from '#features/matchmaking';
import { OrganisationsModule } from '#features/organisations';
import { GrantTextsService } from './grant-texts.service.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';

const PROVIDERS = [GrantTextsService, ImportsRepository, ImportsService];

@Module({
  imports: [CapabilitiesModule, MatchmakingModule, OrganisationsModule],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class ImportsModule {}
