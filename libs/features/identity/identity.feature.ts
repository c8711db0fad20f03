import { organisations } from '#features/organisations';
import { ROLES } from '#kernel';
import { AUTHENTICATOR } from '#platform/access';
import { defineFeature } from '#platform/composition';
import './identity.policy.js';
import { AccessService } from './access.service.js';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { ApiTokensService } from './api-tokens.service.js';
import { IdentityRepository } from './identity.repository.js';
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
import { identitySettings } from './identity.settings.js';
import * as events from './identity.events.js';
import { walls } from './identity.walls.js';

export const identity = defineFeature({
  name: 'identity',
  uses: [organisations],
  walls,
  subjects: { MEMBERSHIP: 'HEARD', PERSON: 'HEARD', INVITATION: 'HEARD' },
  events: [events],
  settings: identitySettings,
  permissions: {
    'account.use': { roles: ROLES, given: 'BY_PEOPLE_ONLY' },
    'person.read': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'person.manage': { roles: ['ADMIN'], given: 'BY_PEOPLE_ONLY' },
    'invitation.read': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
    'invitation.send': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_PEOPLE_ONLY' },
    'access.read': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
  },
  services: [AccessService, InvitationsService, MembersService, PeopleService, SessionsService],
  internals: [IdentityRepository, InvitationsRepository, MagicLinkRepository, MembersRepository, SessionsRepository],
  ports: [{ provide: AUTHENTICATOR, useExisting: AccessService }],
  api: {
    resolvers: [
      IdentityResolver,
      MembershipResolver,
      SessionResolver,
      OidcResolver,
      PeopleResolver,
      PersonMembershipsResolver,
      InvitationsResolver,
      SecondFactorResolver,
    ],
    controllers: [OidcController],
    providers: [
      ApiTokensRepository,
      ApiTokensService,
      OidcRepository,
      OidcService,
      PasswordService,
      SecondFactorRepository,
      SecondFactorService,
      SignInAttempts,
      SignInService,
    ],
  },
  worker: [InvitationsHandlers, MagicLinkHandlers],
});
