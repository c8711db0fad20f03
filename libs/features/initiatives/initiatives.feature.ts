import { activity } from '#features/activity';
import { identity, INVITED_INITIATIVES } from '#features/identity';
import { organisations } from '#features/organisations';
import { matchmaking, STARTED_INITIATIVES } from '#features/matchmaking';
import { ROLES } from '#kernel';
import { defineFeature } from '#platform/composition';
import { InitiativesLoader } from './initiatives.loader.js';
import { InitiativesAgendaRepository } from './initiatives-agenda.repository.js';
import { InitiativesRepository } from './initiatives.repository.js';
import {
  InitiativesResolver,
  MatchInitiativeResolver,
  MilestonesResolver,
  ParticipationsResolver,
} from './initiatives.resolver.js';
import { InitiativesService } from './initiatives.service.js';
import { MilestonesService } from './milestones.service.js';
import * as events from './initiative.events.js';
import { walls } from './initiatives.walls.js';
import { initiativeShapes } from './initiative.shape.js';

export const initiatives = defineFeature({
  name: 'initiatives',
  uses: [activity, organisations, identity, matchmaking],
  walls,
  subjects: { INITIATIVE: 'HEARD' },
  events: [events],
  permissions: {
    'initiative.read': { roles: ROLES, given: 'BY_TOKEN' },
    'initiative.create': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'milestone.read': { roles: ROLES, given: 'BY_TOKEN' },
    'milestone.add': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'milestone.complete': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
    'milestone.move': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
  },
  services: [InitiativesService, MilestonesService, InitiativesLoader],
  internals: [InitiativesAgendaRepository, InitiativesRepository],
  ports: [
    { provide: INVITED_INITIATIVES, useExisting: InitiativesService },
    { provide: STARTED_INITIATIVES, useExisting: InitiativesService },
  ],
  api: {
    shapes: initiativeShapes,
    resolvers: [InitiativesResolver, MilestonesResolver, ParticipationsResolver, MatchInitiativeResolver],
  },
});
