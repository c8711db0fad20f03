import { Module } from '@nestjs/common';
import { MatchmakingModule } from '#features/matchmaking';
import { OrganisationsModule } from '#features/organisations';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';

const PROVIDERS = [ImportsRepository, ImportsService];

@Module({ imports: [MatchmakingModule, OrganisationsModule], providers: PROVIDERS, exports: PROVIDERS })
export class ImportsModule {}
