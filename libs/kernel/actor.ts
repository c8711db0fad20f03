export const ROLES = ['STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR', 'ADMIN', 'GUEST'] as const;
export type Role = (typeof ROLES)[number];

/** All roles that belong to the workspace; a guest belongs to one initiative only. */
export const MEMBER_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'GUEST');

/**
 * The person who sends a request, with the membership in use. Rights come from `workspaceId`, `organisationId` and
 * `role`, never from the person alone.
 */
export interface Actor {
  readonly personId: string;
  readonly personName: string;
  readonly workspaceId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** The one initiative a GUEST may see; absent for every other role. */
  readonly initiativeId?: string;
  /** The signed-in session; absent for an API token, and for work done by the program itself. */
  readonly sessionId?: string;
  /** Identifies what gives access: a session under one membership, or an API token. Open connections end with it. */
  readonly grantId?: string;
  /**
   * For an API token: its permissions, which apply within those of the role. Absent for a session, which has all of the
   * role's.
   */
  readonly tokenPermissions?: readonly string[];
  /** The role demands a second factor that this session lacks: the actor may use only the own account. */
  readonly secondFactorDue?: boolean;
}

/** Where a unit of work runs: a person's workspace, or the program's own work in one workspace. */
export type Scope = Actor | SystemScope;

/** The program itself, e.g. a job handler; it has a workspace but no person and no role. */
export interface SystemScope {
  readonly workspaceId: string;
  readonly system: true;
}

export const systemScope = (workspaceId: string): SystemScope => ({ workspaceId, system: true });

export const isActor = (scope: Scope): scope is Actor => !('system' in scope);

/** A guest belongs to one initiative only, and cannot read registers that are open to the whole workspace. */
export const isGuest = (actor: Actor): boolean => actor.role === 'GUEST';

export const hasRole = (actor: Actor, ...roles: Role[]): boolean => roles.includes(actor.role);
