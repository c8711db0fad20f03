import { type Actor, hasRole, nextState } from '#kernel';
import { sql, type Sql } from '#platform/database';
import type { Side } from './ranking.rules.js';
import { ROUND_TRANSITIONS, type RoundState, type RoundStep } from './round.rules.js';

/** Staff prepare, open, close and publish rounds, and see every list in them. */
export const mayRunRounds = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** What policies need to know of a list. */
export interface RankingFacts {
  side: Side;
  organisationId: string;
}

/** A startup orders what its need may get, a partner what its slot may take. */
export const ownsRanking = (actor: Actor, { side, organisationId }: RankingFacts): boolean => hasRole(actor, side === 'NEED' ? 'STARTUP' : 'PARTNER') && organisationId === actor.organisationId;

/** Staff may set a list for somebody who rang them; they give the reason. */
export const mayRank = (actor: Actor, ranking: RankingFacts): boolean => mayRunRounds(actor) || ownsRanking(actor, ranking);

/** Names of hosts and of companies behind needs: staff only, as long as the round lasts and afterwards; the match tells them in time. */
export const seesParties = (actor: Actor): boolean => mayRunRounds(actor);

export const ROUND_ACTIONS = ['OPEN', 'FILL', 'DRY_RUN', 'CLOSE', 'PUBLISH', 'CANCEL'] as const;
export type RoundAction = (typeof ROUND_ACTIONS)[number];

const STEP_OF_ACTION: Record<Exclude<RoundAction, 'DRY_RUN'>, RoundStep> = { OPEN: 'open', FILL: 'fill', CLOSE: 'close', PUBLISH: 'publish', CANCEL: 'cancel' };

export const mayDryRunIn = (state: RoundState): boolean => state === 'OPEN' || state === 'CLOSED';

/** What the actor may do with the round now, the next step first. */
export const roundActions = (actor: Actor, state: RoundState): RoundAction[] =>
  mayRunRounds(actor) ? ROUND_ACTIONS.filter((action) => (action === 'DRY_RUN' ? mayDryRunIn(state) : !!nextState(ROUND_TRANSITIONS, state, STEP_OF_ACTION[action]))) : [];

/** Rounds an actor may see, as a condition on `allocation_round`: staff all, others those opened with a need or slot of theirs. */
export function visibleRounds(actor: Actor): Sql {
  const here = sql`allocation_round.workspace_id = ${actor.workspaceId}`;
  switch (actor.role) {
    case 'STAFF':
    case 'ADMIN':
      return here;
    case 'STARTUP':
      return sql`${here} AND allocation_round.opened_at IS NOT NULL AND EXISTS (
        SELECT FROM allocation_applicant a JOIN need n ON n.workspace_id = a.workspace_id AND n.id = a.need_id
        WHERE a.workspace_id = allocation_round.workspace_id AND a.round_id = allocation_round.id AND n.organisation_id = ${actor.organisationId})`;
    case 'PARTNER':
      return sql`${here} AND allocation_round.opened_at IS NOT NULL AND EXISTS (
        SELECT FROM allocation_slot s JOIN capability c ON c.workspace_id = s.workspace_id AND c.id = s.capability_id
        WHERE s.workspace_id = allocation_round.workspace_id AND s.round_id = allocation_round.id AND c.organisation_id = ${actor.organisationId})`;
    case 'COORDINATOR':
    case 'GUEST':
      return sql`FALSE`;
  }
}
