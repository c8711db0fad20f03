export { identity } from './identity.feature.js';
export {
  ApiTokenEntity,
  MembershipEntity,
  PersonEntity,
  SessionEntity,
  WorkspaceEntity,
  type Language,
} from './identity.entity.js';
export { IdentityResolver, MembershipResolver } from './identity.resolver.js';
export { LanguageType } from './identity.types.js';
export { InvitationEntity, InvitationSendingEntity } from './invitation.entity.js';
export { invitationLink } from './invitation.rules.js';
export { InvitationsService } from './invitations.service.js';
export { MembersService } from './members.service.js';
export { PeopleService, type NewPerson } from './people.service.js';
export { SessionsService, type Means } from './sessions.service.js';
