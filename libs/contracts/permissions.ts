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
  'need.publish': ['STAFF', 'ADMIN'],
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
  'webhook.manage': ['STAFF', 'ADMIN'],
  'import.run': ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;
