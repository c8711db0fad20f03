import { type Role, ROLES } from '#kernel';

/** Everybody who belongs to the workspace; a guest of one initiative does not. */
const MEMBERS = ROLES.filter((role) => role !== 'GUEST');

/** Roles per permission; a permission that is not listed is nobody's. */
export const PERMISSIONS = {
  'account.use': ROLES,
  'person.read': ['STAFF', 'ADMIN'],
  'person.manage': ['ADMIN'],
  'invitation.read': ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'],
  'invitation.send': ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'],
  'organisation.read': MEMBERS,
  'capability.read': MEMBERS,
  'capability.update': ['STAFF', 'ADMIN', 'PARTNER'],
  'need.read': ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'],
  'need.submit': ['STARTUP'],
  'need.fetchFile': ['STARTUP', 'PARTNER'],
  'need.publish': ['STAFF', 'ADMIN'],
  'need.breakGlass': ['ADMIN'],
  'need.withdraw': ['STARTUP', 'STAFF', 'ADMIN'],
  'match.read': ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'],
  'match.shortlist': ['STAFF', 'ADMIN'],
  'match.askInterest': ['STAFF', 'ADMIN'],
  'match.answer': ['PARTNER'],
  'match.recordNda': ['STAFF', 'ADMIN'],
  'match.openConfidential': ['PARTNER'],
  'match.introduce': ['STAFF', 'ADMIN'],
  'match.withdraw': ['STAFF', 'ADMIN', 'STARTUP'],
  'savedSearch.read': ['STAFF', 'ADMIN', 'PARTNER'],
  'savedSearch.save': ['STAFF', 'ADMIN', 'PARTNER'],
  'alert.read': ['STAFF', 'ADMIN', 'PARTNER'],
  'round.read': ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'],
  'round.run': ['STAFF', 'ADMIN'],
  'round.rank': ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'],
  'weights.read': ['STAFF', 'ADMIN'],
  'weights.change': ['STAFF', 'ADMIN'],
  'initiative.read': ROLES,
  'initiative.create': ['STAFF', 'ADMIN'],
  'milestone.read': ROLES,
  'milestone.add': ['STAFF', 'ADMIN'],
  'milestone.complete': ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'],
  'milestone.move': ['STAFF', 'ADMIN'],
  'report.read': ['STAFF', 'ADMIN', 'COORDINATOR'],
  'report.draft': ['STAFF', 'ADMIN'],
  'report.send': ['STAFF', 'ADMIN'],
  'report.acknowledge': ['COORDINATOR'],
  'report.askCompletion': ['COORDINATOR'],
  'report.accept': ['COORDINATOR'],
  'letter.read': MEMBERS,
  'activity.read': ROLES,
  'access.read': ['STAFF', 'ADMIN'],
  'audit.read': ['ADMIN'],
  'webhook.manage': ['STAFF', 'ADMIN'],
  'import.run': ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** What no API token may do: manage accounts, sessions, tokens and who comes in. That takes a person who has signed in. */
const BY_PEOPLE_ONLY = ['account.use', 'person.manage', 'invitation.send'] as const satisfies readonly Permission[];

/** A permission that an API token may be given, as far as its owner's role has the permission. */
export type TokenPermission = Exclude<Permission, (typeof BY_PEOPLE_ONLY)[number]>;

export const TOKEN_PERMISSIONS = (Object.keys(PERMISSIONS) as Permission[]).filter(
  (permission): permission is TokenPermission => !(BY_PEOPLE_ONLY as readonly Permission[]).includes(permission),
);

export const isTokenPermission = (permission: Permission): permission is TokenPermission =>
  (TOKEN_PERMISSIONS as readonly Permission[]).includes(permission);
