export { adoptions } from './adoptions.feature.js';
export { AdoptionEntity, LetterOfIntentEntity } from './adoption.entity.js';
export { adoptionRecorded } from './adoption.events.js';
export type { AdoptionDecision, AdoptionRecord, AdoptionState, NewLetter } from './adoption.rules.js';
export { AdoptionsResolver, LettersOfIntentResolver } from './adoptions.resolver.js';
export { AdoptionsService } from './adoptions.service.js';
