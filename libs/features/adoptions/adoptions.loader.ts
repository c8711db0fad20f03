import { defineLoader } from '#platform/graphql';
import type { AdoptionsService } from './adoptions.service.js';

export const adoptionsOfLetterLoader = defineLoader('adoptionsOfLetter', (adoptions: AdoptionsService, actor, ids) =>
  adoptions.adoptionsOf(actor, ids),
);
