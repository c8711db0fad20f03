import { Module } from '@nestjs/common';
import { OrganisationsLoader } from './organisations.loader.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';

@Module({
  providers: [OrganisationsService, OrganisationsRepository],
  exports: [OrganisationsService, OrganisationsRepository],
})
export class OrganisationsModule {}

@Module({
  imports: [OrganisationsModule],
  providers: [OrganisationsResolver, OrganisationsLoader],
  exports: [OrganisationsLoader],
})
export class OrganisationsApiModule {}
