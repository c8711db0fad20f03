import { capabilityPolicy } from '#features/capabilities';
import type { Actor } from '#kernel';
import { ALL, type Condition, NONE, objectPolicy } from '#platform/access';

const OF_ITS_OWN: Condition<{ organisationId: string }> = {
  says: { sv: 'de som den egna organisationen erbjuder', en: 'those its own organisation offers' },
  holds: (actor, { organisationId }) => actor.organisationId === organisationId,
};

/** The open needs that a capability fits are shown to staff and to its host. */
capabilityPolicy.add({ fields: '', narrower: { openNeeds: { STAFF: ALL, ADMIN: ALL, PARTNER: OF_ITS_OWN } } });

/** Whether the actor may see which needs a capability fits, in anonymised form: staff, and people of the host. */
export const maySeeOpenNeeds = (actor: Actor, capability: { organisationId: string }): boolean =>
  capabilityPolicy.mayRead(actor, 'openNeeds', capability);

const FITTING: Condition<unknown> = {
  says: {
    sv: 'publicerade behov som det egna erbjudandet passar och som inte undantar en',
    en: 'published needs that what it offers fits and that do not exclude it',
  },
  enforcedBy: 'features/matchmaking/candidates.service.ts#needsThatFit',
};
objectPolicy('OpenNeed', {
  readBy: 'need.read',
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: NONE, PARTNER: FITTING, COORDINATOR: NONE, GUEST: NONE },
  fields:
    'anonymisedSummary gates id kind language matches parts questions referenceNo score title trlNow trlTarget windowFrom windowTo',
});
