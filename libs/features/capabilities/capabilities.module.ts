import { Module } from '@nestjs/common';
import { OrganisationsApiModule } from '#features/organisations';
import { CapabilitiesRepository } from './capabilities.repository.js';
import { CapabilitiesResolver } from './capabilities.resolver.js';
import { CapabilitiesService } from './capabilities.service.js';

@Module({ providers: [CapabilitiesRepository, CapabilitiesService], exports: [CapabilitiesService] })
export class CapabilitiesModule {}

@Module({ imports: [CapabilitiesModule, OrganisationsApiModule], providers: [CapabilitiesResolver] })
export class CapabilitiesApiModule {}
