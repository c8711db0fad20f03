import { type Actor, hasRole } from '#kernel';
import { objectPolicy, nestedType, STAFF_ONLY } from '#platform/access';
import type { Sql } from '#platform/database';

/** Who may see and change the weights: those who choose among candidates. */
export const mayManageWeights = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

const weightsPolicy = objectPolicy('ScoreWeights', {
  readBy: 'weights.read',
  sees: STAFF_ONLY,
  table: 'score_weights',
  fields: 'byName changes createdAt evidence id parts reason source versionNo',
});
objectPolicy('WeightsInUse', { readBy: 'weights.read', sees: STAFF_ONLY, fields: 'hostBiases parts versionNo' });
objectPolicy('WeightsPreview', {
  readBy: 'weights.read',
  sees: STAFF_ONLY,
  fields: 'adoptable changes evidence hostBiases parts reason',
});
objectPolicy('HostBias', { readBy: 'weights.read', sees: STAFF_ONLY, fields: 'organisation points' });
objectPolicy('LearningEvidence', {
  readBy: 'weights.read',
  sees: STAFF_ONLY,
  fields:
    'decisions heldOutAccuracyLearned heldOutAccuracyPrior heldOutLogLossLearned heldOutLogLossPrior lowerBound pairs',
});
nestedType('PartWeight', 'code handPoints points');

/** The same as a condition on `score_weights`, for lists. */
export const visibleWeights = (actor: Actor): Sql => weightsPolicy.visible(actor);
