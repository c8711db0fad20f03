import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type Actor, defineError, forbidden, hasRole, unauthenticated } from '#kernel';
import { isTokenPermission, type Permission, ruleOf } from './permissions.js';

export const REQUIRES = 'access:requires';
export const PUBLIC = 'access:public';

/**
 * The operation needs this permission: the first level of access control. The second, on the loaded object, is the
 * feature's policy.
 */
export const Requires = (permission: Permission) => SetMetadata(REQUIRES, permission);

/** The operation is open to everybody, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Whether the actor's role has the permission at all and, for an API token, whether the token was given it. */
export const isPermitted = (actor: Actor, permission: Permission): boolean =>
  ruleOf(permission).roles.includes(actor.role) &&
  (!actor.tokenPermissions || (isTokenPermission(permission) && actor.tokenPermissions.includes(permission)));

/** The only permission that a session with a second factor due may use. It is enough to set up a second factor. */
const WITHOUT_SECOND_FACTOR: Permission = 'account.use';

const secondFactorDue = defineError('SECOND_FACTOR_DUE', 'FORBIDDEN', {
  meaning: 'The role demands a second factor, and the account has none.',
  remedy: 'Turn on the second factor; until then only the own account can be read and changed.',
  message: {
    sv: 'Din roll kräver en andra faktor. Slå på den under Konto.',
    en: 'Your role demands a second factor. Turn it on under Account.',
  },
});

/**
 * @throws AppError SECOND_FACTOR_DUE for any permission but that for the own account, while the session lacks the
 *   second factor that the role demands.
 */
export function assertFactors(actor: Actor, permission?: Permission): void {
  if (!actor.secondFactorDue || permission === WITHOUT_SECOND_FACTOR) return;
  throw secondFactorDue();
}

/** Throws FORBIDDEN unless `allowed`. For steps that a viewer may know about but may not take. */
export function assertAllowed(allowed: boolean): void {
  if (!allowed) throw forbidden();
}

/** Staff see the name of the person who did something; others see it only for people of their own organisation. */
export const seesPersonName = (actor: Actor, organisationId: string | null): boolean =>
  hasRole(actor, 'STAFF', 'ADMIN') || organisationId === actor.organisationId;

/** What every transport puts into its request context once the session is known. */
export interface AccessContext {
  actor: Actor | null;
}

/** Gets the access context from any kind of Nest execution context. */
export function accessContextOf(context: ExecutionContext): AccessContext {
  if (context.getType<string>() === 'graphql') return context.getArgByIndex<AccessContext>(2);
  return context.switchToHttp().getRequest<AccessContext>();
}

/** The signed-in actor; UNAUTHENTICATED when there is none. */
export function actorOf({ actor }: AccessContext): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}

/** The same, as a parameter of an operation or a route. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor =>
  actorOf(accessContextOf(context)),
);

/** The signed-in actor or null, for operations that are `@Public()`. */
export const PerhapsActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor | null => accessContextOf(context).actor ?? null,
);
