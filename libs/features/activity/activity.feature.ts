import { matchmaking } from '#features/matchmaking';
import { searches } from '#features/searches';
import { allocation } from '#features/allocation';
import { ROLES } from '#kernel';
import { defineFeature } from '#platform/composition';
import './activity.policy.js';
import { ActivityResolver } from './activity.resolver.js';
import { ActivityService } from './activity.service.js';
import { AgendaRepository } from './agenda.repository.js';

export const activity = defineFeature({
  name: 'activity',
  uses: [matchmaking, searches, allocation],
  permissions: { 'activity.read': { roles: ROLES, given: 'BY_TOKEN' } },
  internals: [AgendaRepository],
  api: { resolvers: [ActivityResolver], providers: [ActivityService] },
});
