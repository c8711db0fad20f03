import {
  ASKER,
  canRead,
  defineWalls,
  everybody,
  forRoles,
  members,
  type RoleConditions,
  STAFF,
} from '#platform/database';

/** Rankings and answers of the actor's own organisation: a startup's for its needs, a partner's for its slots. */
const OWN_SIDE: RoleConditions = {
  STARTUP: `organisation_id = ${ASKER.organisation} AND side = 'NEED'`,
  PARTNER: `organisation_id = ${ASKER.organisation} AND side <> 'NEED'`,
  ...STAFF,
};
const OF_RANKING: RoleConditions = {
  ...everybody(
    `EXISTS (SELECT FROM allocation_ranking k WHERE k.workspace_id = allocation_ranking_change.workspace_id AND k.id = allocation_ranking_change.ranking_id)`,
  ),
  ...STAFF,
};
/** The pairs among which an organisation that ranks in the round may choose. */
const TO_RANK: RoleConditions = {
  ...everybody(`EXISTS (
    SELECT FROM allocation_ranking k WHERE k.workspace_id = allocation_pair.workspace_id AND k.round_id = allocation_pair.round_id
      AND (k.need_id = allocation_pair.need_id OR k.slot_id = allocation_pair.slot_id))`),
  ...STAFF,
};

/** Row-level security of allocation rounds. A partner may read the needs it can be paired with. */
export const walls = defineWalls('allocation', {
  tables: {
    allocation_round: { read: members(), write: STAFF, hold: forRoles(['STARTUP', 'PARTNER']) },
    allocation_slot: { read: members(), write: STAFF },
    allocation_applicant: { read: { ...everybody(canRead('need', 'allocation_applicant')), ...STAFF }, write: STAFF },
    allocation_pair: { read: TO_RANK, write: STAFF },
    allocation_ranking: { read: OWN_SIDE, write: OWN_SIDE },
    allocation_ranking_change: { read: OF_RANKING, write: OF_RANKING },
    allocation_answer: { read: OWN_SIDE, write: STAFF },
    allocation_result: { read: STAFF, write: STAFF },
  },
  opens: {
    need: {
      PARTNER: `state <> 'WITHDRAWN' AND EXISTS (
        SELECT FROM allocation_pair p WHERE p.workspace_id = need.workspace_id AND p.need_id = need.id)`,
    },
  },
});
