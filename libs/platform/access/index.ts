export { accessContextOf, assertAllowed, assertFactors, CurrentActor, isPermitted, PerhapsActor, Public, PUBLIC, Requires, REQUIRES, type AccessContext } from './access.js';
export { AccessGuard } from './access.guard.js';
export { AUTHENTICATOR, type Authenticator } from './authenticator.js';
export { ACCESS_COOKIE, type AskingHeaders, cookieOf, CSRF_HEADER, isPage, REFRESH_COOKIE, tokenOf } from './credentials.js';
