import { activity } from '#features/activity';
import { organisations } from '#features/organisations';
import { identity } from '#features/identity';
import { capabilities } from '#features/capabilities';
import { defineFeature } from '#platform/composition';
import { BilingualRecordsService } from './bilingual-records.service.js';
import { CandidatesResolver, NeedCandidatesResolver, OpenNeedsResolver } from './candidates.resolver.js';
import { CandidatesService } from './candidates.service.js';
import { CatalogueService } from './catalogue.service.js';
import { MatchesRepository } from './matches.repository.js';
import { MatchesResolver } from './matches.resolver.js';
import { MatchesService } from './matches.service.js';
import { MatchmakingAgendaRepository } from './matchmaking-agenda.repository.js';
import { NeedFilesController } from './need-files.controller.js';
import { NeedFilesRepository } from './need-files.repository.js';
import { NeedFilesService } from './need-files.service.js';
import { NeedsRepository } from './needs.repository.js';
import { NeedPreviewResolver, NeedsResolver, RevealsResolver } from './needs.resolver.js';
import { NeedsService } from './needs.service.js';
import { WeightsRepository } from './weights.repository.js';
import { HostBiasResolver, WeightsResolver } from './weights.resolver.js';
import { WeightsService } from './weights.service.js';
import * as events from './matchmaking.events.js';
import { walls } from './matchmaking.walls.js';
import { matchmakingShapes } from './matchmaking.shape.js';

export const matchmaking = defineFeature({
  name: 'matchmaking',
  uses: [activity, organisations, identity, capabilities],
  walls,
  subjects: { NEED: 'HEARD', MATCH: 'HEARD', WEIGHTS: 'HEARD' },
  events: [events],
  permissions: {
    'need.read': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
    'need.submit': { roles: ['STARTUP'], given: 'BY_TOKEN' },
    'need.fetchFile': { roles: ['STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
    'need.publish': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'need.breakGlass': { roles: ['ADMIN'], given: 'BY_TOKEN' },
    'need.withdraw': { roles: ['STARTUP', 'STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'match.read': { roles: ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER'], given: 'BY_TOKEN' },
    'match.shortlist': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'match.askInterest': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'match.answer': { roles: ['PARTNER'], given: 'BY_TOKEN' },
    'match.recordNda': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'match.openConfidential': { roles: ['PARTNER'], given: 'BY_TOKEN' },
    'match.introduce': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'match.withdraw': { roles: ['STAFF', 'ADMIN', 'STARTUP'], given: 'BY_TOKEN' },
    'weights.read': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'weights.change': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
  },
  services: [
    BilingualRecordsService,
    CandidatesService,
    CatalogueService,
    MatchesService,
    NeedsService,
    WeightsService,
  ],
  internals: [
    MatchesRepository,
    MatchmakingAgendaRepository,
    NeedFilesRepository,
    NeedFilesService,
    NeedsRepository,
    WeightsRepository,
  ],
  api: {
    shapes: matchmakingShapes,
    resolvers: [
      CandidatesResolver,
      MatchesResolver,
      NeedCandidatesResolver,
      NeedPreviewResolver,
      NeedsResolver,
      OpenNeedsResolver,
      RevealsResolver,
      HostBiasResolver,
      WeightsResolver,
    ],
    controllers: [NeedFilesController],
  },
});
