export { accessContextOf, assertAllowed, CurrentActor, isPermitted, PerhapsActor, Public, PUBLIC, Requires, REQUIRES, type AccessContext } from './access.js';
export { AccessGuard } from './access.guard.js';
export { AUTHENTICATOR, isBearer, SESSION_COOKIE, tokenOf, type Authenticator } from './authenticator.js';
