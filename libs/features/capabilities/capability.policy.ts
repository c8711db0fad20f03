import { type Actor, hasRole, isActor, isGuest, type Scope } from '#kernel';
import { MEMBERS, objectPolicy } from '#platform/access';

/** Staff and administrators enter capabilities; so does the program itself (seed, import). */
export const mayRegisterCapability = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** Staff may update every entry, people of the host their own organisation's. */
export const mayUpdateCapability = (actor: Actor, capability: { organisationId: string }): boolean =>
  hasRole(actor, 'STAFF', 'ADMIN') || (hasRole(actor, 'PARTNER') && capability.organisationId === actor.organisationId);

/** Roles whose work it is to confirm their organisation's capabilities. */
export const confirmsCapabilities = (actor: Actor): boolean => hasRole(actor, 'PARTNER');

export const CAPABILITY_ACTIONS = ['UPDATE'] as const;
export type CapabilityAction = (typeof CAPABILITY_ACTIONS)[number];

export const capabilityActions = (actor: Actor, capability: { organisationId: string }): CapabilityAction[] =>
  mayUpdateCapability(actor, capability) ? ['UPDATE'] : [];

/** Whether the actor may see the titles of capabilities in events: everybody but guests. */
export const maySeeCapabilities = (actor: Actor): boolean => !isGuest(actor);

/** Every member of the workspace may read the catalogue. */
export const capabilityPolicy = objectPolicy<{ organisationId: string }>('Capability', {
  readBy: 'capability.read',
  sees: MEMBERS,
  facts: (capability: { organisationId: string }) => capability,
  fields: `accessCriteriaUrl actions biosafetyLevel capacityPerMonth certifications clinicalSpeciality equipment gmmClass id kind lastConfirmed leadTimeDays methods name
    nextFreeOn openToCompanies organisation priceGroups requiredTraining sampleTypes site source summary trlFrom trlTo unit validUntil version`,
});
