import { organisations } from '#features/organisations';
import { capabilities } from '#features/capabilities';
import { matchmaking } from '#features/matchmaking';
import { defineFeature } from '#platform/composition';
import { GrantTextsService } from './grant-texts.service.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import * as events from './import.events.js';
import { walls } from './imports.walls.js';

export const imports = defineFeature({
  name: 'imports',
  uses: [organisations, capabilities, matchmaking],
  walls,
  subjects: { IMPORT: 'HEARD' },
  events: [events],
  permissions: { 'import.run': { roles: ['ADMIN'], given: 'BY_TOKEN' } },
  services: [GrantTextsService, ImportsService],
  internals: [ImportsRepository],
});
