export const ROLES = ['STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR', 'ADMIN', 'GUEST'] as const;
export type Role = (typeof ROLES)[number];

/** Everybody who belongs to the workspace; a guest of one initiative does not. */
export const MEMBER_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'GUEST');

/**
 * Who asks: a person by the membership in use. Rights come from `workspaceId`, `organisationId` and `role`,
 * never from the person alone.
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
  /** What lets the actor in: a session under one membership, or an API token. Open connections end with it. */
  readonly grantId?: string;
  /** Of an API token: all it may do, within what the role may. Absent for a session, which may do all the role may. */
  readonly tokenPermissions?: readonly string[];
  /** The role demands a second factor that this session has not given: it may use its account, and nothing else. */
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

/** A guest belongs to one initiative only: registers that are open to the whole workspace are closed to it. */
export const isGuest = (actor: Actor): boolean => actor.role === 'GUEST';

export const hasRole = (actor: Actor, ...roles: Role[]): boolean => roles.includes(actor.role);
