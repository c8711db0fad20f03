import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { sql, type Sql } from '#platform/database';
import type { InitiativeStage } from './initiative.rules.js';
import type { MilestoneState } from './milestone.rules.js';

const leads = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** Staff lead initiatives; so does the program itself (seed). */
export const mayLeadInitiatives = (scope: Scope): boolean => !isActor(scope) || leads(scope);

interface OwnedMilestone {
  ownerOrganisationId: string;
}

/** Staff, or somebody of the organisation that answers for the milestone. */
export const mayCompleteMilestone = (actor: Actor, milestone: OwnedMilestone): boolean =>
  leads(actor) || (hasRole(actor, 'STARTUP', 'PARTNER') && milestone.ownerOrganisationId === actor.organisationId);

/** Evidence is written among those who work together, and may name what others should not know. */
export const maySeeWorkings = (actor: Actor, participatingOrganisationIds: readonly string[]): boolean =>
  leads(actor) || (hasRole(actor, 'STARTUP', 'PARTNER') && participatingOrganisationIds.includes(actor.organisationId));

export const INITIATIVE_ACTIONS = ['ADD_MILESTONE', 'COMPLETE_MILESTONE', 'MOVE_MILESTONE', 'DRAFT_REPORT'] as const;
export type InitiativeAction = (typeof INITIATIVE_ACTIONS)[number];

/** What the actor may do now with an initiative it sees. */
export function initiativeActions(actor: Actor, stage: InitiativeStage, milestones: readonly (OwnedMilestone & { state: MilestoneState })[]): InitiativeAction[] {
  const open = stage !== 'CLOSED';
  const planned = milestones.filter(({ state }) => state === 'PLANNED');
  const may: Record<InitiativeAction, boolean> = {
    ADD_MILESTONE: open && leads(actor),
    COMPLETE_MILESTONE: open && planned.some((milestone) => mayCompleteMilestone(actor, milestone)),
    MOVE_MILESTONE: open && leads(actor) && planned.length > 0,
    DRAFT_REPORT: leads(actor),
  };
  return INITIATIVE_ACTIONS.filter((action) => may[action]);
}

const openToCluster = sql`initiative.visibility = 'CLUSTER'`;

/** The initiatives an actor may see, as a condition on the table `initiative`. */
export function visibleInitiatives(actor: Actor): Sql {
  const here = sql`initiative.workspace_id = ${actor.workspaceId}`;
  if (leads(actor)) return here;
  if (hasRole(actor, 'STARTUP', 'PARTNER')) {
    return sql`${here} AND (${openToCluster}
      OR EXISTS (SELECT FROM participation p WHERE p.workspace_id = initiative.workspace_id AND p.initiative_id = initiative.id AND p.organisation_id = ${actor.organisationId})
      OR EXISTS (SELECT FROM milestone m WHERE m.workspace_id = initiative.workspace_id AND m.initiative_id = initiative.id AND m.owner_organisation_id = ${actor.organisationId}))`;
  }
  if (hasRole(actor, 'COORDINATOR')) {
    // A report one has received leads to what it is about. Only the table is known here, not the feature above.
    return sql`${here} AND (${openToCluster}
      OR EXISTS (SELECT FROM report r WHERE r.workspace_id = initiative.workspace_id AND r.initiative_id = initiative.id AND r.recipient_id = ${actor.organisationId}
        AND r.state IN ('DELIVERED', 'RECEIVED', 'COMPLETION_ASKED', 'ACCEPTED')))`;
  }
  // A guest sees the initiative it was invited to, not even the others that are open to the cluster.
  if (hasRole(actor, 'GUEST') && actor.initiativeId) return sql`${here} AND initiative.id = ${actor.initiativeId}`;
  return sql`false`;
}
