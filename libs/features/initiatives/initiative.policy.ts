import { matchPolicy } from '#features/matchmaking';
import { type Actor, hasRole, isActor, type Scope, stepPolicy } from '#kernel';
import { ALL, type Condition, objectPolicy, nestedType, seenElsewhere } from '#platform/access';
import { sql, type Sql } from '#platform/database';
import { type InitiativeStage, initiativeLifecycle } from './initiative.rules.js';
import { milestoneLifecycle, type MilestoneState } from './milestone.rules.js';

const leads = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** Staff lead initiatives; so does the program itself (seed). */
export const mayLeadInitiatives = (scope: Scope): boolean => !isActor(scope) || leads(scope);

/** The facts of a milestone that policies need. */
interface MilestoneFacts {
  state: MilestoneState;
  ownerOrganisationId: string;
}

/** Staff, or a person of the organisation that owns the milestone. */
const answersFor = (actor: Actor, milestone: MilestoneFacts): boolean =>
  leads(actor) || (hasRole(actor, 'STARTUP', 'PARTNER') && milestone.ownerOrganisationId === actor.organisationId);

/** Who may take which step of a milestone, and which steps the page offers. */
export const milestoneSteps = stepPolicy(milestoneLifecycle, {
  actions: ['COMPLETE_MILESTONE', 'MOVE_MILESTONE'] as const,
  steps: {
    complete: { action: 'COMPLETE_MILESTONE', may: answersFor },
    move: { action: 'MOVE_MILESTONE', may: leads },
  },
});

/**
 * Milestones on the actor's agenda, as a condition on `milestone`: for staff all, for others those of their own
 * organisation.
 */
export function milestonesToSeeTo(actor: Actor): Sql {
  if (leads(actor)) return sql`TRUE`;
  return hasRole(actor, 'STARTUP', 'PARTNER')
    ? sql`milestone.owner_organisation_id = ${actor.organisationId}`
    : sql`FALSE`;
}

/**
 * Whether the actor may read evidence, which participants write among themselves and which may contain confidential
 * names.
 */
export const maySeeWorkings = (actor: Actor, participatingOrganisationIds: readonly string[]): boolean =>
  leads(actor) || (hasRole(actor, 'STARTUP', 'PARTNER') && participatingOrganisationIds.includes(actor.organisationId));

export const INITIATIVE_ACTIONS = ['ADD_MILESTONE', 'COMPLETE_MILESTONE', 'MOVE_MILESTONE', 'DRAFT_REPORT'] as const;
export type InitiativeAction = (typeof INITIATIVE_ACTIONS)[number];

const PLAN_STEP = { COMPLETE_MILESTONE: 'completeMilestone', MOVE_MILESTONE: 'moveMilestone' } as const;

/**
 * The actions on an initiative that the page offers the actor: on the initiative itself, or on at least one of its
 * milestones.
 */
export function initiativeActions(
  actor: Actor,
  stage: InitiativeStage,
  milestones: readonly MilestoneFacts[],
): InitiativeAction[] {
  const offered = new Set<InitiativeAction>([
    ...(leads(actor) && initiativeLifecycle.can(stage, 'addMilestone') ? (['ADD_MILESTONE'] as const) : []),
    ...(leads(actor) ? (['DRAFT_REPORT'] as const) : []),
    ...milestones
      .flatMap((milestone) => milestoneSteps.actionsFor(actor, milestone))
      .filter((action) => initiativeLifecycle.can(stage, PLAN_STEP[action])),
  ]);
  return INITIATIVE_ACTIONS.filter((action) => offered.has(action));
}

const openToCluster = sql`initiative.visibility = 'CLUSTER'`;

const TAKING_PART: Condition<unknown> = {
  says: {
    sv: 'de som är öppna för klustret, och de som den egna organisationen deltar i eller har en milstolpe i',
    en: 'those open to the cluster, and those its organisation takes part in or has a milestone of',
  },
  where: ({ organisationId }) => sql`(${openToCluster}
      OR EXISTS (SELECT FROM participation p WHERE p.workspace_id = initiative.workspace_id AND p.initiative_id = initiative.id AND p.organisation_id = ${organisationId})
      OR EXISTS (SELECT FROM milestone m WHERE m.workspace_id = initiative.workspace_id AND m.initiative_id = initiative.id AND m.owner_organisation_id = ${organisationId}))`,
};
/** A condition on the table `initiative`, with its description. */
type Introduction = Required<Pick<Condition<unknown>, 'says' | 'where'>>;
const introductions: Introduction[] = [];
/**
 * Lets coordinators see further initiatives. Called by features that depend on this one, e.g. for initiatives whose
 * report the coordinator has received.
 */
export const showCoordinators = (introduction: Introduction): void => void introductions.push(introduction);

const INTRODUCED: Condition<unknown> = {
  get says() {
    return {
      sv: ['de som är öppna för klustret', ...introductions.map(({ says }) => says.sv)].join(', och '),
      en: ['those open to the cluster', ...introductions.map(({ says }) => says.en)].join(', and '),
    };
  },
  where: (actor) => introductions.reduce((seen, { where }) => sql`(${seen} OR ${where(actor)})`, openToCluster),
};
const INVITED: Condition<unknown> = {
  says: { sv: 'det initiativ som den är inbjuden till', en: 'the initiative it was invited to' },
  // A guest does not see the other initiatives open to the cluster.
  where: ({ initiativeId }) => (initiativeId ? sql`initiative.id = ${initiativeId}` : sql`FALSE`),
};
const SEEN = {
  STAFF: ALL,
  ADMIN: ALL,
  STARTUP: TAKING_PART,
  PARTNER: TAKING_PART,
  COORDINATOR: INTRODUCED,
  GUEST: INVITED,
};

/** Condition for the evidence of milestones and the match behind an initiative. */
const WORKING_ON_IT: Condition<unknown> = {
  says: { sv: 'de som den egna organisationen deltar i', en: 'those its organisation takes part in' },
  enforcedBy: 'features/initiatives/initiative.policy.ts#maySeeWorkings',
};
const WORKINGS = { STAFF: ALL, ADMIN: ALL, STARTUP: WORKING_ON_IT, PARTNER: WORKING_ON_IT };

const initiativePolicy = objectPolicy('Initiative', {
  readBy: 'initiative.read',
  sees: SEEN,
  table: 'initiative',
  fields:
    'actions endsOn financier id indicators milestones organisation participations processLeaderName programme stage startsOn summary title version visibility',
  narrower: { matchId: WORKINGS },
});
objectPolicy('Milestone', {
  readBy: 'milestone.read',
  sees: seenElsewhere(SEEN, 'features/initiatives/initiative.policy.ts#visibleInitiatives'),
  fields: 'doneAt dueOn id moves ownerOrganisation state title version',
  narrower: { evidence: WORKINGS },
});
nestedType('MilestoneMove', 'at byName fromDate reason toDate');
nestedType('Indicator', 'actual baseline code countingRule definition kind name target unit');
nestedType('Participation', 'organisation role');
matchPolicy.add({ fields: 'initiative' });

/** The initiatives an actor may see, as a condition on the table `initiative`. */
export const visibleInitiatives = (actor: Actor): Sql => initiativePolicy.visible(actor);
