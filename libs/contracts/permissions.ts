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
const BY_PEOPLE_ONLY: readonly string[] = ['account.use', 'person.manage', 'invitation.send'] satisfies Permission[];

/** What an API token may be given, as far as its owner's role has it. */
export const TOKEN_SCOPES = (Object.keys(PERMISSIONS) as Permission[]).filter(
  (permission) => !BY_PEOPLE_ONLY.includes(permission),
);

/** What a token must be given to read a thing, wherever in an answer it stands. */
export const SCOPE_TO_READ: Readonly<Record<string, Permission>> = {
  Alert: 'alert.read',
  AllocationRound: 'round.read',
  AnonymisedNeed: 'need.read',
  Candidate: 'match.read',
  Capability: 'capability.read',
  ConfidentialText: 'match.openConfidential',
  Initiative: 'initiative.read',
  Invitation: 'invitation.read',
  LetterOfIntent: 'letter.read',
  LiveEvent: 'activity.read',
  Match: 'match.read',
  Need: 'need.read',
  OpenNeed: 'need.read',
  Person: 'person.read',
  Report: 'report.read',
  Reveal: 'need.read',
  SavedSearch: 'savedSearch.read',
  ScoreWeights: 'weights.read',
};
