import { activity } from '#features/activity';
import { organisations } from '#features/organisations';
import { MEMBER_ROLES } from '#kernel';
import { defineFeature } from '#platform/composition';
import { CapabilitiesAgendaRepository } from './capabilities-agenda.repository.js';
import { CapabilitiesRepository } from './capabilities.repository.js';
import { CapabilitiesResolver } from './capabilities.resolver.js';
import { CapabilitiesService } from './capabilities.service.js';
import * as events from './capability.events.js';
import { walls } from './capabilities.walls.js';
import { capabilityShapes } from './capability.shape.js';

export const capabilities = defineFeature({
  name: 'capabilities',
  uses: [activity, organisations],
  walls,
  subjects: { CAPABILITY: 'HEARD' },
  events: [events],
  permissions: {
    'capability.read': { roles: MEMBER_ROLES, given: 'BY_TOKEN' },
    'capability.update': { roles: ['STAFF', 'ADMIN', 'PARTNER'], given: 'BY_TOKEN' },
  },
  services: [CapabilitiesService],
  internals: [CapabilitiesAgendaRepository, CapabilitiesRepository],
  api: { shapes: capabilityShapes, resolvers: [CapabilitiesResolver] },
});
