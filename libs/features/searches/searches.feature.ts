import { activity } from '#features/activity';
import { identity } from '#features/identity';
import { capabilities } from '#features/capabilities';
import { matchmaking } from '#features/matchmaking';
import { defineFeature } from '#platform/composition';
import { AlertsAgendaRepository } from './alerts-agenda.repository.js';
import { SavedSearchesHandlers } from './saved-searches.handlers.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { AlertsResolver, SavedSearchesResolver } from './saved-searches.resolver.js';
import { SavedSearchesService } from './saved-searches.service.js';
import { SearchFitsService } from './search-fits.service.js';
import * as events from './saved-search.events.js';
import { walls } from './searches.walls.js';

export const searches = defineFeature({
  name: 'searches',
  uses: [activity, identity, capabilities, matchmaking],
  walls,
  subjects: { SAVED_SEARCH: 'HEARD' },
  events: [events],
  permissions: {
    'savedSearch.read': { roles: ['STAFF', 'ADMIN', 'PARTNER'], given: 'BY_TOKEN' },
    'savedSearch.save': { roles: ['STAFF', 'ADMIN', 'PARTNER'], given: 'BY_TOKEN' },
    'alert.read': { roles: ['STAFF', 'ADMIN', 'PARTNER'], given: 'BY_TOKEN' },
  },
  internals: [AlertsAgendaRepository, SavedSearchesRepository, SavedSearchesService, SearchFitsService],
  api: { resolvers: [AlertsResolver, SavedSearchesResolver] },
  worker: [SavedSearchesHandlers],
});
