import { type Actor, hasRole } from '#kernel';
import { ALL, type Condition, MEMBERS, NONE, objectPolicy } from '#platform/access';

/** Staff keep the register; the people of the host keep their own entries. */
export const mayUpdateCapability = (actor: Actor, capability: { organisationId: string }): boolean =>
  hasRole(actor, 'STAFF', 'ADMIN') || (hasRole(actor, 'PARTNER') && capability.organisationId === actor.organisationId);

export const CAPABILITY_ACTIONS = ['UPDATE'] as const;
export type CapabilityAction = (typeof CAPABILITY_ACTIONS)[number];

export const capabilityActions = (actor: Actor, capability: { organisationId: string }): CapabilityAction[] =>
  mayUpdateCapability(actor, capability) ? ['UPDATE'] : [];

const OF_ITS_OWN: Condition<{ organisationId: string }> = {
  says: { sv: 'de som den egna organisationen erbjuder', en: 'those its own organisation offers' },
  holds: (actor, { organisationId }) => actor.organisationId === organisationId,
};

/** The catalogue is open to everybody in the workspace; which open needs something fits, to staff and its host. */
export const capabilityPolicy = objectPolicy<{ organisationId: string }>('Capability', {
  sees: MEMBERS,
  facts: (capability: { organisationId: string }) => capability,
  fields: `accessCriteriaUrl actions biosafetyLevel capacityPerMonth certifications clinicalSpeciality equipment gmmClass id kind lastConfirmed leadTimeDays methods name
    nextFreeOn openToCompanies organisation priceGroups requiredTraining sampleTypes site source summary trlFrom trlTo unit validUntil version`,
  narrower: { openNeeds: { STAFF: ALL, ADMIN: ALL, PARTNER: OF_ITS_OWN } },
});

const FITTING: Condition<unknown> = {
  says: {
    sv: 'publicerade behov som det egna erbjudandet passar och som inte undantar en',
    en: 'published needs that what it offers fits and that do not exclude it',
  },
};
objectPolicy('OpenNeed', {
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: NONE, PARTNER: FITTING, COORDINATOR: NONE, GUEST: NONE },
  fields:
    'anonymisedSummary gates id kind language matches parts questions referenceNo score title trlNow trlTarget windowFrom windowTo',
});
