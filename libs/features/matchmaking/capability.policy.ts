import { type Actor, hasRole } from '#kernel';

/** Staff keep the register; the people of the host keep their own entries. */
export const mayUpdateCapability = (actor: Actor, capability: { organisationId: string }): boolean => hasRole(actor, 'STAFF', 'ADMIN') || (hasRole(actor, 'PARTNER') && capability.organisationId === actor.organisationId);

export const CAPABILITY_ACTIONS = ['UPDATE'] as const;
export type CapabilityAction = (typeof CAPABILITY_ACTIONS)[number];

export const capabilityActions = (actor: Actor, capability: { organisationId: string }): CapabilityAction[] => (mayUpdateCapability(actor, capability) ? ['UPDATE'] : []);
