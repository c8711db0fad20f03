import { organisations } from '#features/organisations';
import { MEMBER_ROLES } from '#kernel';
import { defineFeature } from '#platform/composition';
import { AdoptionsRepository } from './adoptions.repository.js';
import { AdoptionsResolver, LettersOfIntentResolver } from './adoptions.resolver.js';
import { AdoptionsService } from './adoptions.service.js';
import * as events from './adoption.events.js';
import { walls } from './adoptions.walls.js';

export const adoptions = defineFeature({
  name: 'adoptions',
  uses: [organisations],
  walls,
  subjects: { ADOPTION: 'HEARD' },
  events: [events],
  permissions: { 'letter.read': { roles: MEMBER_ROLES, given: 'BY_TOKEN' } },
  services: [AdoptionsService],
  internals: [AdoptionsRepository],
  api: { resolvers: [AdoptionsResolver, LettersOfIntentResolver] },
});
