import { activity } from '#features/activity';
import { capabilities } from '#features/capabilities';
import { identity } from '#features/identity';
import { matchmaking } from '#features/matchmaking';
import { defineFeature } from '#platform/composition';
import { PreferencesFromScoresService } from './preferences-from-scores.service.js';
import { PublishRoundService } from './publish-round.service.js';
import { RankingsRepository } from './rankings.repository.js';
import { RankingsService } from './rankings.service.js';
import { RoundsHandlers } from './rounds.handlers.js';
import { ShortlistPlacementsService } from './shortlist-placements.service.js';
import { RoundsJobs } from './rounds.jobs.js';
import { RoundsAgendaRepository } from './rounds-agenda.repository.js';
import { RoundsRepository } from './rounds.repository.js';
import { RankingsResolver, RoundsResolver, SlotsResolver } from './rounds.resolver.js';
import { RoundsService } from './rounds.service.js';
import * as events from './round.events.js';
import { walls } from './allocation.walls.js';

export const allocation = defineFeature({
  name: 'allocation',
  uses: [activity, identity, capabilities, matchmaking],
  walls,
  subjects: { ROUND: 'HEARD', RANKING: 'HEARD' },
  events: [events],
  permissions: {
    'round.read': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
    'round.run': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'round.rank': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
  },
  services: [PublishRoundService, RankingsService, RoundsService, ShortlistPlacementsService],
  internals: [PreferencesFromScoresService, RankingsRepository, RoundsAgendaRepository, RoundsRepository],
  api: { resolvers: [RankingsResolver, RoundsResolver, SlotsResolver] },
  worker: [RoundsHandlers, RoundsJobs],
});
