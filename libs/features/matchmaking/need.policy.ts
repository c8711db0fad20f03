import { type Actor, hasRole, nextState } from '#kernel';
import { raw, sql, type Sql } from '#platform/database';
import { STATES_SEEN_BY_PARTNER } from './match.rules.js';
import { NEED_TRANSITIONS, type NeedState } from './need.rules.js';

/** What policies need to know of a need. */
export interface NeedFacts {
  state: NeedState;
  organisationId: string;
}

export const NEED_ACTIONS = ['PUBLISH', 'WITHDRAW'] as const;
export type NeedAction = (typeof NEED_ACTIONS)[number];

const isStaff = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');
const owns = (actor: Actor, need: NeedFacts): boolean => hasRole(actor, 'STARTUP') && need.organisationId === actor.organisationId;

export const mayPublishNeed = (actor: Actor): boolean => isStaff(actor);
export const mayWithdrawNeed = (actor: Actor, need: NeedFacts): boolean => isStaff(actor) || owns(actor, need);
/** Only the startup that wrote it reads the confidential text here; partners open it through their match. */
export const mayReadConfidential = (actor: Actor, need: NeedFacts): boolean => owns(actor, need);
/** Outside any match, with a stated reason and an entry in the startup's ledger; not even other staff. */
export const mayBreakGlass = (actor: Actor): boolean => hasRole(actor, 'ADMIN');
export const maySeeReveals = (actor: Actor, need: NeedFacts): boolean => isStaff(actor) || owns(actor, need);
export const maySeeCandidates = (actor: Actor): boolean => isStaff(actor);

/** Through a partner's eyes: for those who see the need whole. */
export const mayViewAs = (actor: Actor, need: NeedFacts): boolean => isStaff(actor) || owns(actor, need);

/** Which needs a capability fits, in anonymised form: staff, and the people of its host. */
export const maySeeOpenNeeds = (actor: Actor, capability: { organisationId: string }): boolean => isStaff(actor) || (hasRole(actor, 'PARTNER') && capability.organisationId === actor.organisationId);

/** What the actor may do with the need now. */
export const needActions = (actor: Actor, need: NeedFacts): NeedAction[] => [
  ...(mayPublishNeed(actor) && nextState(NEED_TRANSITIONS, need.state, 'publish') ? (['PUBLISH'] as const) : []),
  ...(mayWithdrawNeed(actor, need) && nextState(NEED_TRANSITIONS, need.state, 'withdraw') ? (['WITHDRAW'] as const) : []),
];

export const STATES_SEEN_BY_PARTNER_SQL = raw(STATES_SEEN_BY_PARTNER.map((state) => `'${state}'`).join(', '));

/**
 * Needs an actor may see, as a condition on `need`: staff all, a startup its own, a partner those it was asked
 * about and that were not withdrawn, a coordinator none.
 */
export function visibleNeeds(actor: Actor): Sql {
  const here = sql`need.workspace_id = ${actor.workspaceId}`;
  switch (actor.role) {
    case 'STAFF':
    case 'ADMIN':
      return here;
    case 'STARTUP':
      return sql`${here} AND need.organisation_id = ${actor.organisationId}`;
    case 'PARTNER':
      return sql`${here} AND need.state <> 'WITHDRAWN' AND EXISTS (
        SELECT FROM match m WHERE m.workspace_id = need.workspace_id AND m.need_id = need.id
          AND m.capability_organisation_id = ${actor.organisationId} AND m.state IN (${STATES_SEEN_BY_PARTNER_SQL}))`;
    case 'COORDINATOR':
      return sql`FALSE`;
  }
}
