export {
  accessContextOf,
  actorOf,
  assertAllowed,
  assertFactors,
  CurrentActor,
  isPermitted,
  PerhapsActor,
  Public,
  PUBLIC,
  seesPersonName,
  Requires,
  REQUIRES,
  type AccessContext,
} from './access.js';
export {
  ALL,
  AS_PARENT,
  everyRole,
  MEMBERS,
  NONE,
  objectPolicy,
  nestedType,
  policyTable,
  seenElsewhere,
  STAFF_ONLY,
  ObjectPolicy,
  type ByRole,
  type Condition,
  type PolicyTable,
} from './object-policy.js';
export { AccessGuard } from './access.guard.js';
export { AUTHENTICATOR, type Authenticator } from './authenticator.js';
export { isAllowedOrigin } from './origin.js';
export {
  ACCESS_COOKIE,
  type AskingHeaders,
  cookieOf,
  CSRF_HEADER,
  isBearer,
  isPage,
  REFRESH_COOKIE,
  tokenOf,
} from './credentials.js';
export {
  declarePermissions,
  isTokenPermission,
  type Permission,
  type PermissionRule,
  permissionTable,
  ruleOf,
  tokenPermissions,
} from './permissions.js';
