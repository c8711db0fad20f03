import { type Actor, hasRole, stepPolicy } from '#kernel';
import {
  ALL,
  AS_PARENT,
  type Condition,
  everyRole,
  NONE,
  objectPolicy,
  nestedType,
  STAFF_ONLY,
} from '#platform/access';
import { sql, type Sql } from '#platform/database';
import type { Side } from './ranking.rules.js';
import { roundLifecycle } from './round.rules.js';

/** Staff prepare, open, close and publish rounds, and see every list in them. */
export const mayRunRounds = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** The facts of a list that policies need. */
export interface RankingFacts {
  side: Side;
  organisationId: string;
}

/** A startup ranks the slots for its needs, a partner the needs for its slots. */
export const ownsRanking = (actor: Actor, { side, organisationId }: RankingFacts): boolean =>
  hasRole(actor, side === 'NEED' ? 'STARTUP' : 'PARTNER') && organisationId === actor.organisationId;

/** Roles that set their own lists; staff set lists only on behalf of others. */
export const ranksForItself = (actor: Actor): boolean => hasRole(actor, 'STARTUP', 'PARTNER');

/** Staff see every need of a round, a startup only its own. */
export const seesNeed = (actor: Actor, need: { organisationId: string }): boolean =>
  mayRunRounds(actor) || ownsRanking(actor, { side: 'NEED', organisationId: need.organisationId });

/**
 * Staff see every slot of a round, a partner its own. A startup sees slots only as choices on its lists, without the
 * host.
 */
export const seesSlot = (actor: Actor, slot: { organisationId: string }): boolean =>
  mayRunRounds(actor) || ownsRanking(actor, { side: 'SLOT', organisationId: slot.organisationId });

/** Staff may set a list on behalf of its owner, e.g. after a telephone call, and must give a reason. */
export const mayRank = (actor: Actor, ranking: RankingFacts): boolean =>
  mayRunRounds(actor) || ownsRanking(actor, ranking);

export const ROUND_ACTIONS = ['OPEN', 'FILL', 'DRY_RUN', 'CLOSE', 'PUBLISH', 'CANCEL'] as const;
export type RoundAction = (typeof ROUND_ACTIONS)[number];

/** Who may take which step of a round, and which steps the page offers. For `rank`, the list decides who may set it. */
export const roundSteps = stepPolicy(roundLifecycle, {
  actions: ROUND_ACTIONS,
  steps: {
    open: { action: 'OPEN', may: mayRunRounds },
    fill: { action: 'FILL', may: mayRunRounds },
    dryRun: { action: 'DRY_RUN', may: mayRunRounds },
    close: { action: 'CLOSE', may: mayRunRounds },
    publish: { action: 'PUBLISH', may: mayRunRounds },
    cancel: { action: 'CANCEL', may: mayRunRounds },
  },
});

const WITH_ITS_NEED: Condition<unknown> = {
  says: { sv: 'öppnade omgångar som det egna behovet är med i', en: 'opened rounds that its own need is in' },
  where: ({ organisationId }) => sql`allocation_round.opened_at IS NOT NULL AND EXISTS (
        SELECT FROM allocation_applicant a JOIN need n ON n.workspace_id = a.workspace_id AND n.id = a.need_id
        WHERE a.workspace_id = allocation_round.workspace_id AND a.round_id = allocation_round.id AND n.organisation_id = ${organisationId})`,
};
const WITH_ITS_SLOT: Condition<unknown> = {
  says: { sv: 'öppnade omgångar som den egna resursen är med i', en: 'opened rounds that its own capability is in' },
  where: ({ organisationId }) => sql`allocation_round.opened_at IS NOT NULL AND EXISTS (
        SELECT FROM allocation_slot s JOIN capability c ON c.workspace_id = s.workspace_id AND c.id = s.capability_id
        WHERE s.workspace_id = allocation_round.workspace_id AND s.round_id = allocation_round.id AND c.organisation_id = ${organisationId})`,
};
const OWN_LIST: Condition<RankingFacts> = {
  says: {
    sv: 'den egna listan och vad resultatet betyder för den',
    en: 'its own list and what the result means for it',
  },
  where: ({ organisationId, role }) =>
    sql`allocation_ranking.organisation_id = ${organisationId} AND allocation_ranking.side = ${role === 'STARTUP' ? 'NEED' : 'SLOT'}`,
  holds: ownsRanking,
};
const OWN_NEED: Condition<unknown> = {
  says: { sv: 'det egna', en: 'its own' },
  enforcedBy: 'features/allocation/round.policy.ts#seesNeed',
};
const OWN_SLOT: Condition<unknown> = {
  says: { sv: 'det egna', en: 'its own' },
  enforcedBy: 'features/allocation/round.policy.ts#seesSlot',
};
const RUNNERS = { STAFF: ALL, ADMIN: ALL };

const roundPolicy = objectPolicy('AllocationRound', {
  readBy: 'round.read',
  sees: { ...RUNNERS, STARTUP: WITH_ITS_NEED, PARTNER: WITH_ITS_SLOT, COORDINATOR: NONE, GUEST: NONE },
  table: 'allocation_round',
  fields: 'actions answers closedAt closesAt id mode openedAt publishedAt rankings seed state title version',
  narrower: {
    needs: { ...RUNNERS, STARTUP: OWN_NEED },
    slots: { ...RUNNERS, PARTNER: OWN_SLOT },
    needCount: RUNNERS,
    slotCount: RUNNERS,
    outcome: RUNNERS,
    dryRun: RUNNERS,
    certificate: RUNNERS,
  },
});
export const rankingPolicy = objectPolicy<RankingFacts>('AllocationRanking', {
  readBy: 'round.read',
  sees: { ...RUNNERS, STARTUP: OWN_LIST, PARTNER: OWN_LIST, COORDINATOR: NONE, GUEST: NONE },
  table: 'allocation_ranking',
  facts: ({ row }: { row: RankingFacts }) => row,
  fields: 'about changedAt groups id mayEdit notAccepted origin side version',
  // Changes name hosts and the companies behind needs: for staff only, during the round and afterwards.
  narrower: { changes: RUNNERS },
});
const answerPolicy = objectPolicy('AllocationAnswer', {
  readBy: 'round.read',
  sees: {
    ...RUNNERS,
    STARTUP: { says: OWN_LIST.says, where: ofOwnAnswer },
    PARTNER: { says: OWN_LIST.says, where: ofOwnAnswer },
    COORDINATOR: NONE,
    GUEST: NONE,
  },
  table: 'allocation_answer',
  fields: 'about given id reasons side',
});
objectPolicy('AllocationSlot', {
  readBy: 'round.read',
  sees: { ...RUNNERS, STARTUP: NONE, PARTNER: OWN_SLOT, COORDINATOR: NONE, GUEST: NONE },
  fields: 'capability capacity code description id minimum',
});
objectPolicy('AllocationOutcome', {
  readBy: 'round.read',
  sees: STAFF_ONLY,
  fields: 'blockingPairs checks choices inputsSha256 mode oneSided placements price resultSha256 seed stable unplaced',
});
objectPolicy('AllocationRankingChange', { readBy: 'round.read', sees: STAFF_ONLY, fields: 'at byName byRole reason' });
objectPolicy('AllocationChoice', {
  readBy: 'round.read',
  sees: everyRole(AS_PARENT),
  fields: 'code id place referenceNo summary title',
  narrower: { score: RUNNERS },
});
nestedType('AllocationRankingGroup', 'choices');
nestedType('AllocationCheck', 'code count passed');
nestedType('AllocationPlacement', 'need slot');
nestedType('AllocationPrice', 'blockingPairs gain lose placedMore');

function ofOwnAnswer({ organisationId, role }: Actor): Sql {
  return sql`allocation_answer.organisation_id = ${organisationId} AND allocation_answer.side = ${role === 'STARTUP' ? 'NEED' : 'SLOT'}`;
}

/** Rounds an actor may see, as a condition on `allocation_round`. */
export const visibleRounds = (actor: Actor): Sql => roundPolicy.visible(actor);
/** Lists an actor may read, as a condition on `allocation_ranking`. */
export const visibleRankings = (actor: Actor): Sql => rankingPolicy.visible(actor);
/** Answers an actor may read, as a condition on `allocation_answer`. */
export const visibleAnswers = (actor: Actor): Sql => answerPolicy.visible(actor);
