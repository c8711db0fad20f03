import { Module } from '@nestjs/common';
import { MatchmakingModule } from '#features/matchmaking';
import { OrganisationsModule } from '#features/organisations';
import { GrantTextsService } from './grant-texts.service.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';

const PROVIDERS = [GrantTextsService, ImportsRepository, ImportsService];

@Module({ imports: [MatchmakingModule, OrganisationsModule], providers: PROVIDERS, exports: PROVIDERS })
export class ImportsModule {}
