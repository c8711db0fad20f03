import { type Actor, hasRole } from '#kernel';
import { sql, type Sql } from '#platform/database';

/** Who may see how the score is made, and change it: those who choose by it. */
export const mayManageWeights = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** Its twin for lists, as a condition on `score_weights`. */
export const visibleWeights = (actor: Actor): Sql => (mayManageWeights(actor) ? sql`score_weights.workspace_id = ${actor.workspaceId}` : sql`FALSE`);
