import { defineLoader } from '#platform/graphql';
import type { StartedInitiatives } from './matches.port.js';
import type { MatchesRepository } from './matches.repository.js';

export const matchesOfNeedLoader = defineLoader('matchesOfNeed', (matches: MatchesRepository, actor, needIds) =>
  matches.ofNeeds(actor, needIds),
);

export const ndaLoader = defineLoader('nda', (matches: MatchesRepository, actor, ids) => matches.ndas(actor, ids));

export const matchStepsLoader = defineLoader('matchSteps', (matches: MatchesRepository, actor, ids) =>
  matches.steps(actor, ids),
);

/** Whether an initiative has been started from a match. */
export const hasInitiativeLoader = defineLoader(
  'hasInitiative',
  async (initiatives: StartedInitiatives, actor, ids) => {
    const found = await initiatives.matchesWithInitiative(actor, ids);
    return new Map(ids.map((id) => [id, found.has(id)]));
  },
);
