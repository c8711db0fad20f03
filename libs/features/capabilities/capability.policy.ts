import { type Actor, hasRole, isActor, isGuest, type Scope } from '#kernel';
import { MEMBERS, objectPolicy } from '#platform/access';

/** Staff and administrators enter capabilities; so does the program itself (seed, import). */
export const mayRegisterCapability = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** Staff keep the register; the people of the host keep their own entries. */
export const mayUpdateCapability = (actor: Actor, capability: { organisationId: string }): boolean =>
  hasRole(actor, 'STAFF', 'ADMIN') || (hasRole(actor, 'PARTNER') && capability.organisationId === actor.organisationId);

export const CAPABILITY_ACTIONS = ['UPDATE'] as const;
export type CapabilityAction = (typeof CAPABILITY_ACTIONS)[number];

export const capabilityActions = (actor: Actor, capability: { organisationId: string }): CapabilityAction[] =>
  mayUpdateCapability(actor, capability) ? ['UPDATE'] : [];

/** The same for the titles of capabilities in events. */
export const maySeeCapabilities = (actor: Actor): boolean => !isGuest(actor);

/** The catalogue is open to everybody in the workspace. */
export const capabilityPolicy = objectPolicy<{ organisationId: string }>('Capability', {
  readBy: 'capability.read',
  sees: MEMBERS,
  facts: (capability: { organisationId: string }) => capability,
  fields: `accessCriteriaUrl actions biosafetyLevel capacityPerMonth certifications clinicalSpeciality equipment gmmClass id kind lastConfirmed leadTimeDays methods name
    nextFreeOn openToCompanies organisation priceGroups requiredTraining sampleTypes site source summary trlFrom trlTo unit validUntil version`,
});
