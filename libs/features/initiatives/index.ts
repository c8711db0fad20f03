export { initiatives } from './initiatives.feature.js';
export {
  IndicatorEntity,
  InitiativeEntity,
  MilestoneEntity,
  MilestoneMoveEntity,
  ParticipationEntity,
} from './initiative.entity.js';
export {
  initiativeChanged,
  initiativeCreated,
  milestoneAdded,
  milestoneCompleted,
  milestoneMoved,
} from './initiative.events.js';
export { showCoordinators, visibleInitiatives } from './initiative.policy.js';
export { initiativeShape } from './initiative.shape.js';
export type { InitiativeDraft, InitiativeStage, NewIndicator, ParticipationRole } from './initiative.rules.js';
export { InitiativesLoader } from './initiatives.loader.js';
export type { InitiativeRow, MilestoneRow } from './initiatives.repository.js';
export {
  InitiativesResolver,
  MatchInitiativeResolver,
  MilestonesResolver,
  ParticipationsResolver,
} from './initiatives.resolver.js';
export { InitiativesService } from './initiatives.service.js';
export { InitiativeType } from './initiatives.types.js';
export type { MilestoneState } from './milestone.rules.js';
export { MilestonesService } from './milestones.service.js';
