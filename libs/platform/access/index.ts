export { accessContextOf, assertAllowed, CurrentActor, isPermitted, PerhapsActor, Public, PUBLIC, Requires, REQUIRES, type AccessContext } from './access.js';
export { ALL, AS_PARENT, everyRole, MEMBERS, NONE, objectPolicy, partOf, policyTable, STAFF_ONLY, ObjectPolicy, type Condition, type PolicyTable } from './object-policy.js';
export { AccessGuard } from './access.guard.js';
export { AUTHENTICATOR, isBearer, SESSION_COOKIE, tokenOf, type Authenticator } from './authenticator.js';
