import { organisations } from '#features/organisations';
import { defineFeature } from '#platform/composition';
import * as events from './agreement.events.js';
import { AgreementsRepository } from './agreements.repository.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { AgreementsService } from './agreements.service.js';
import { walls } from './agreements.walls.js';

export const agreements = defineFeature({
  name: 'agreements',
  uses: [organisations],
  walls,
  subjects: { AGREEMENT: 'HEARD' },
  events: [events],
  permissions: {
    'agreement.read': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
    'agreement.record': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
  },
  internals: [AgreementsRepository, AgreementsService],
  api: { resolvers: [AgreementsResolver] },
});
