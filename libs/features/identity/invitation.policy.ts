import { type Actor, isActor, type Role, ROLES, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';

interface InvitingRule {
  /** Roles that may be given by an invitation. */
  roles: readonly Role[];
  /** Organisations for which invitations may be sent: any, or only the inviter's own. */
  organisations: 'ANY' | 'OWN';
  /** Maximum number of mails in 24 hours, repeated mails included. */
  perDay: number;
}

/** Who may invite whom. A role without entries in `roles` may invite nobody. */
export const INVITING: Record<Role, InvitingRule> = {
  ADMIN: { roles: ROLES, organisations: 'ANY', perDay: 200 },
  STAFF: { roles: ['STARTUP', 'PARTNER', 'GUEST'], organisations: 'ANY', perDay: 100 },
  PARTNER: { roles: ['PARTNER'], organisations: 'OWN', perDay: 10 },
  STARTUP: { roles: ['STARTUP'], organisations: 'OWN', perDay: 10 },
  COORDINATOR: { roles: [], organisations: 'OWN', perDay: 0 },
  GUEST: { roles: [], organisations: 'OWN', perDay: 0 },
};

/** The facts of an invitation that policies need. */
export interface InvitationRights {
  organisationId: string;
  role: Role;
}

type Inviter = Pick<Actor, 'role' | 'organisationId'>;

/**
 * Checked when an invitation is sent, and again when it is accepted, because the inviter's right may have ended
 * meanwhile.
 */
export function mayInvite(inviter: Inviter, { organisationId, role }: InvitationRights): boolean {
  const rule = INVITING[inviter.role];
  return rule.roles.includes(role) && (rule.organisations === 'ANY' || organisationId === inviter.organisationId);
}

/** The program itself (first account, seed) may invite anybody. */
export const mayInviteIn = (scope: Scope, invitation: InvitationRights): boolean =>
  !isActor(scope) || mayInvite(scope, invitation);

/** Invitations that an actor may see and withdraw, as a condition on `invitation`: those the actor could have sent. */
export function visibleInvitations(actor: Actor): Sql {
  const { roles, organisations } = INVITING[actor.role];
  const own = organisations === 'ANY' ? sql`TRUE` : sql`invitation.organisation_id = ${actor.organisationId}`;
  return sql`invitation.workspace_id = ${actor.workspaceId} AND invitation.role = ANY(${[...roles]}::text[]) AND ${own}`;
}
