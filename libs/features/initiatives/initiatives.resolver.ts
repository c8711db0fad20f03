import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MatchType } from '#features/matchmaking';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { actorOf, CurrentActor, Requires } from '#platform/access';
import { DayScalar, type GraphqlContext, MultiLine, PageArgs, toConnection } from '#platform/graphql';
import { type InitiativeAction, initiativeActions, maySeeWorkings } from './initiative.policy.js';
import { CreateInitiativeInput, MilestoneInput } from './initiatives.inputs.js';
import { InitiativesLoader } from './initiatives.loader.js';
import { InitiativesService } from './initiatives.service.js';
import {
  IndicatorType,
  InitiativeActionType,
  InitiativeConnection,
  InitiativeType,
  MilestoneMoveType,
  MilestoneType,
  ParticipationType,
  toIndicatorType,
  toInitiativeType,
  toMilestoneMoveType,
  toMilestoneType,
} from './initiatives.types.js';
import { MilestonesService } from './milestones.service.js';

const idArg = { type: () => ID };
const versionArg = { type: () => Int, description: 'The version you have read; a stale one is refused.' };

@Resolver(() => InitiativeType)
export class InitiativesResolver {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly loader: InitiativesLoader,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Query(() => InitiativeConnection, { name: 'initiatives', description: 'Initiatives you may see, newest first.' })
  @Requires('initiative.read')
  async list(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return toConnection(await this.initiatives.list(actor, page), toInitiativeType);
  }

  @Query(() => InitiativeType, { name: 'initiative' })
  @Requires('initiative.read')
  async get(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return toInitiativeType(await this.initiatives.get(actor, id));
  }

  @Mutation(() => InitiativeType, { description: 'Starts an initiative that you lead, from a match or without one.' })
  @Requires('initiative.create')
  async createInitiative(@CurrentActor() actor: Actor, @Args('input') input: CreateInitiativeInput) {
    return toInitiativeType(await this.initiatives.create(actor, input));
  }

  @ResolveField(() => OrganisationType, { description: 'The organisation that owns it.' })
  organisation({ row }: InitiativeType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, row.organisationId);
  }

  @ResolveField(() => [ParticipationType])
  participations({ id }: InitiativeType, _args: unknown, context: GraphqlContext) {
    return this.loader.participations(context, id);
  }

  @ResolveField(() => [MilestoneType], { description: 'By due date.' })
  async milestones({ id }: InitiativeType, _args: unknown, context: GraphqlContext) {
    return (await this.loader.milestones(context, id)).map(toMilestoneType);
  }

  @ResolveField(() => [IndicatorType])
  async indicators({ id }: InitiativeType, _args: unknown, context: GraphqlContext) {
    return (await this.loader.indicators(context, id)).map(toIndicatorType);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The match it grew out of; for staff and those who take part.',
  })
  async matchId({ id, row }: InitiativeType, _args: unknown, context: GraphqlContext): Promise<string | null> {
    const actor = actorOf(context);
    const participants = await this.loader.participations(context, id);
    return maySeeWorkings(
      actor,
      participants.map(({ organisationId }) => organisationId),
    )
      ? row.matchId
      : null;
  }

  @ResolveField(() => [InitiativeActionType], { description: 'What you may do now.' })
  async actions({ id, stage }: InitiativeType, _args: unknown, context: GraphqlContext): Promise<InitiativeAction[]> {
    const actor = actorOf(context);
    return initiativeActions(actor, stage, await this.loader.milestones(context, id));
  }
}

@Resolver(() => ParticipationType)
export class ParticipationsResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType)
  organisation({ organisationId }: ParticipationType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, organisationId);
  }
}

@Resolver(() => MilestoneType)
export class MilestonesResolver {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly loader: InitiativesLoader,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Mutation(() => MilestoneType)
  @Requires('milestone.add')
  async addMilestone(
    @CurrentActor() actor: Actor,
    @Args('initiativeId', idArg) initiativeId: string,
    @Args('input') input: MilestoneInput,
  ) {
    return toMilestoneType(await this.milestones.add(actor, initiativeId, input));
  }

  @Mutation(() => MilestoneType, {
    description: 'Done, with evidence: by staff or by the organisation that owns the milestone.',
  })
  @Requires('milestone.complete')
  @MultiLine('evidence')
  async completeMilestone(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
    @Args('evidence', { type: () => String }) evidence: string,
  ) {
    return toMilestoneType(await this.milestones.complete(actor, id, version, evidence));
  }

  @Mutation(() => MilestoneType, { description: 'Moves the date; the old one and the reason are kept.' })
  @Requires('milestone.move')
  @MultiLine('reason')
  async moveMilestone(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
    @Args('dueOn', { type: () => DayScalar }) dueOn: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return toMilestoneType(await this.milestones.move(actor, id, version, dueOn, reason));
  }

  @ResolveField(() => OrganisationType)
  ownerOrganisation({ row }: MilestoneType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, row.ownerOrganisationId);
  }

  @ResolveField(() => String, { nullable: true, description: 'For staff and those who take part.' })
  async evidence({ row }: MilestoneType, _args: unknown, context: GraphqlContext): Promise<string | null> {
    const actor = actorOf(context);
    const participants = await this.loader.participations(context, row.initiativeId);
    return maySeeWorkings(actor, [row.ownerOrganisationId, ...participants.map(({ organisationId }) => organisationId)])
      ? row.evidence
      : null;
  }

  @ResolveField(() => [MilestoneMoveType], { description: 'Oldest first.' })
  async moves({ id }: MilestoneType, _args: unknown, context: GraphqlContext) {
    return (await this.loader.moves(context, id)).map(toMilestoneMoveType);
  }
}

/** A field of matchmaking's type Match, contributed by this feature. */
@Resolver(() => MatchType)
export class MatchInitiativeResolver {
  constructor(private readonly loader: InitiativesLoader) {}

  @ResolveField(() => InitiativeType, { nullable: true })
  initiative(match: MatchType, _args: unknown, context: GraphqlContext) {
    return this.loader.ofMatch(context, match.id);
  }
}
