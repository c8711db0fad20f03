import { type Actor, isActor, type Role, ROLES, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

interface InvitingRule {
  /** Roles one may invite to. */
  roles: readonly Role[];
  /** Into whose organisation. */
  organisations: 'ANY' | 'OWN';
  /** Mails in 24 hours, those sent again included. */
  perDay: number;
}

/** Who may invite whom. Whoever is not named by a row may invite nobody. */
export const INVITING: Record<Role, InvitingRule> = {
  ADMIN: { roles: ROLES, organisations: 'ANY', perDay: 200 },
  STAFF: { roles: ['STARTUP', 'PARTNER', 'GUEST'], organisations: 'ANY', perDay: 100 },
  PARTNER: { roles: ['PARTNER'], organisations: 'OWN', perDay: 10 },
  STARTUP: { roles: ['STARTUP'], organisations: 'OWN', perDay: 10 },
  COORDINATOR: { roles: [], organisations: 'OWN', perDay: 0 },
  GUEST: { roles: [], organisations: 'OWN', perDay: 0 },
};

/** What a policy needs to know of an invitation. */
export interface InvitationRights {
  organisationId: string;
  role: Role;
}

type Inviter = Pick<Actor, 'role' | 'organisationId'>;

/** Asked when an invitation is sent, and again when it is accepted: the inviter's right may have ended since. */
export function mayInvite(inviter: Inviter, { organisationId, role }: InvitationRights): boolean {
  const rule = INVITING[inviter.role];
  return rule.roles.includes(role) && (rule.organisations === 'ANY' || organisationId === inviter.organisationId);
}

/** The program itself (first account, seed) may invite anybody. */
export const mayInviteIn = (scope: Scope, invitation: InvitationRights): boolean =>
  !isActor(scope) || mayInvite(scope, invitation);

/** Invitations an actor may see and withdraw: those it might have sent itself, as a condition on `invitation`. */
export function visibleInvitations(actor: Actor): Sql {
  const { roles, organisations } = INVITING[actor.role];
  const own = organisations === 'ANY' ? sql`TRUE` : sql`invitation.organisation_id = ${actor.organisationId}`;
  return sql`invitation.workspace_id = ${actor.workspaceId} AND invitation.role = ANY(${[...roles]}::text[]) AND ${own}`;
}
