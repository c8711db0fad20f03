import { Module } from '@nestjs/common';
import { OrganisationsApiModule, OrganisationsModule } from '#features/organisations';
import { AdoptionsRepository } from './adoptions.repository.js';
import { AdoptionsResolver, LettersOfIntentResolver } from './adoptions.resolver.js';
import { AdoptionsService } from './adoptions.service.js';

const PROVIDERS = [AdoptionsRepository, AdoptionsService];

@Module({ imports: [OrganisationsModule], providers: PROVIDERS, exports: PROVIDERS })
export class AdoptionsModule {}

@Module({ imports: [AdoptionsModule, OrganisationsApiModule], providers: [AdoptionsResolver, LettersOfIntentResolver] })
export class AdoptionsApiModule {}
