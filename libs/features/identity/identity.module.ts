import { Global, Module } from '@nestjs/common';
import { OrganisationsApiModule } from '#features/organisations';
import { AUTHENTICATOR } from '#platform/access';
import { AccessService } from './access.service.js';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { ApiTokensService } from './api-tokens.service.js';
import { IdentityRepository } from './identity.repository.js';
import './identity.policy.js';
import { IdentityResolver, MembershipResolver } from './identity.resolver.js';
import { InvitationsHandlers } from './invitations.handlers.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';
import { MagicLinkHandlers } from './magic-link.handlers.js';
import { MagicLinkRepository } from './magic-link.repository.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { OidcController } from './oidc.controller.js';
import { OidcRepository } from './oidc.repository.js';
import { OidcResolver } from './oidc.resolver.js';
import { OidcService } from './oidc.service.js';
import { PasswordService } from './password.service.js';
import { InvitationsResolver, PeopleResolver, PersonMembershipsResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { SignInService } from './sign-in.service.js';

/** Global, because every transport needs the authenticator. */
@Global()
@Module({
  providers: [
    AccessService,
    IdentityRepository,
    InvitationsRepository,
    InvitationsService,
    MembersRepository,
    MembersService,
    PeopleService,
    SessionsRepository,
    SessionsService,
    { provide: AUTHENTICATOR, useExisting: AccessService },
  ],
  exports: [IdentityRepository, InvitationsService, MembersService, PeopleService, SessionsService, AUTHENTICATOR],
})
export class IdentityModule {}

@Module({
  imports: [OrganisationsApiModule],
  controllers: [OidcController],
  providers: [
    ApiTokensRepository,
    ApiTokensService,
    IdentityResolver,
    MembershipResolver,
    SessionResolver,
    OidcRepository,
    OidcResolver,
    OidcService,
    PeopleResolver,
    PersonMembershipsResolver,
    InvitationsResolver,
    MagicLinkRepository,
    PasswordService,
    SecondFactorRepository,
    SecondFactorResolver,
    SecondFactorService,
    SignInAttempts,
    SignInService,
  ],
})
export class IdentityApiModule {}

/** Sends invitations and sign-in links; only the worker has the mail server and the time. */
@Module({ providers: [InvitationsRepository, InvitationsHandlers, MagicLinkRepository, MagicLinkHandlers] })
export class IdentityWorkerModule {}
