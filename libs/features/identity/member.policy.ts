import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

/** Staff and administrators see the members of the workspace. */
export const maySeeMembers = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** Administrators manage members; so does the program itself (first account, seed). */
export const mayManageMembers = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'ADMIN');

interface MemberFacts {
  personId: string;
}

/** Administrators manage everybody but themselves, so that nobody can raise, keep or drop their own rights. */
export const mayManageMember = (actor: Actor, { personId }: MemberFacts): boolean =>
  hasRole(actor, 'ADMIN') && personId !== actor.personId;

/** Actions on a member. Ending one's own sessions is not among them; the account page offers it. */
export const PERSON_ACTIONS = ['DISABLE', 'ENABLE', 'END_SESSIONS'] as const;
export type PersonAction = (typeof PERSON_ACTIONS)[number];

export function personActions(actor: Actor, person: MemberFacts & { disabled: boolean }): PersonAction[] {
  if (!mayManageMember(actor, person)) return [];
  return person.disabled ? ['ENABLE'] : ['DISABLE', 'END_SESSIONS'];
}

export const MEMBERSHIP_ACTIONS = ['CHANGE_ROLE', 'END'] as const;
export type MembershipAction = (typeof MEMBERSHIP_ACTIONS)[number];

export const membershipActions = (actor: Actor, member: MemberFacts): MembershipAction[] =>
  mayManageMember(actor, member) ? [...MEMBERSHIP_ACTIONS] : [];

/**
 * People an actor may see, as a condition on `person`: those with a membership in force in this workspace. Memberships
 * in other workspaces are not shown.
 */
export function visiblePeople(actor: Actor): Sql {
  if (!maySeeMembers(actor)) return sql`FALSE`;
  return sql`EXISTS (SELECT FROM membership seen WHERE seen.person_id = person.id AND seen.workspace_id = ${actor.workspaceId} AND seen.ended_at IS NULL)`;
}

export const visibleMemberships = (actor: Actor): Sql =>
  maySeeMembers(actor) ? sql`membership.workspace_id = ${actor.workspaceId}` : sql`FALSE`;
