import { Global, Module } from '@nestjs/common';
import { OrganisationsApiModule } from '#features/organisations';
import { AUTHENTICATOR } from '#platform/access';
import { IdentityRepository } from './identity.repository.js';
import './identity.policy.js';
import { IdentityResolver, MembershipResolver } from './identity.resolver.js';
import { PeopleService } from './people.service.js';
import { SessionsService } from './sessions.service.js';

/** Global, because every transport needs the authenticator. */
@Global()
@Module({
  providers: [IdentityRepository, PeopleService, SessionsService, { provide: AUTHENTICATOR, useExisting: SessionsService }],
  exports: [IdentityRepository, PeopleService, SessionsService, AUTHENTICATOR],
})
export class IdentityModule {}

@Module({ imports: [OrganisationsApiModule], providers: [IdentityResolver, MembershipResolver] })
export class IdentityApiModule {}
