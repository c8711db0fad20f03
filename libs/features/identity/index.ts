export { MembershipEntity, PersonEntity, SessionEntity, WorkspaceEntity, type Language } from './identity.entity.js';
export { IdentityApiModule, IdentityModule } from './identity.module.js';
export { IdentityResolver, MembershipResolver } from './identity.resolver.js';
export { LanguageType } from './identity.types.js';
export { PeopleService, type NewPerson } from './people.service.js';
export { SessionsService } from './sessions.service.js';
