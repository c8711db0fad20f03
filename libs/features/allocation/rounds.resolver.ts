import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CapabilitiesService, capabilityLoader, CapabilityType, toCapabilityType } from '#features/capabilities';
import { type Actor, notFound } from '#kernel';
import { actorOf, CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, MultiLine, PageArgs, toConnection } from '#platform/graphql';
import type { Book } from './book.rules.js';
import { PublishRoundService } from './publish-round.service.js';
import { RankingsRepository } from './rankings.repository.js';
import { RankingsService } from './rankings.service.js';
import { mayRank, mayRunRounds, type RoundAction, roundSteps, seesNeed, seesSlot } from './round.policy.js';
import type { RoundMode, RoundState } from './round.rules.js';
import { CreateAllocationRoundInput } from './rounds.inputs.js';
import { answersLoader, bookLoader, rankingChangesLoader, roundLoader } from './rounds.loader.js';
import type { RoundRow } from './rounds.repository.js';
import { RoundsService } from './rounds.service.js';
import {
  AllocationActionType,
  AllocationModeType,
  AllocationStateType,
  AnswerType,
  ChoiceType,
  OutcomeType,
  RankingChangeType,
  RankingType,
  RoundConnection,
  RoundType,
  SlotType,
  toAnswerTypes,
  toNeedChoice,
  toOutcomeType,
  toRankingChangeType,
  toRankingTypes,
  toRoundType,
  toSlotType,
} from './rounds.types.js';

const idArg = { type: () => ID };
const versionArg = { type: () => Int, description: 'The version you have read; a stale one is refused.' };

@Resolver(() => RoundType)
export class RoundsResolver {
  constructor(
    private readonly rounds: RoundsService,
    private readonly rankingsService: RankingsService,
    private readonly publishing: PublishRoundService,
    private readonly repository: RankingsRepository,
  ) {}

  @Query(() => RoundConnection, { name: 'allocationRounds', description: 'Rounds you may see, newest first.' })
  @Requires('round.read')
  async list(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('states', { type: () => [AllocationStateType], nullable: true }) states: RoundState[] | null,
  ) {
    return toConnection(await this.rounds.list(actor, states, page), (row) => this.asType(row));
  }

  @Query(() => RoundType, { name: 'allocationRound' })
  @Requires('round.read')
  async get(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return this.asType(await this.rounds.get(actor, id));
  }

  @Mutation(() => RoundType, { description: 'Prepares a round; only staff see it until it is opened.' })
  @Requires('round.run')
  async createAllocationRound(
    @CurrentActor() actor: Actor,
    @Args('input') { idempotencyKey, ...draft }: CreateAllocationRoundInput,
  ) {
    return this.asType(await this.rounds.create(actor, draft, idempotencyKey));
  }

  @Mutation(() => RoundType, {
    description: 'Shows the round to those who take part, with every list started from the matching scores.',
  })
  @Requires('round.run')
  async openAllocationRound(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return this.asType(await this.rounds.open(actor, id, version));
  }

  @Mutation(() => RoundType, { description: 'Judges every pair anew and refills the lists that nobody has set.' })
  @Requires('round.run')
  async fillAllocationPreferences(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return this.asType(await this.rounds.fill(actor, id, version));
  }

  @Mutation(() => RankingType, {
    description: 'Sets one list. What is left out of it is not accepted. Staff give a reason.',
  })
  @Requires('round.rank')
  @MultiLine('reason')
  async setAllocationPreferences(
    @CurrentActor() actor: Actor,
    @Args('rankingId', idArg) rankingId: string,
    @Args('version', versionArg) version: number,
    @Args('groups', { type: () => [[ID]], description: 'Ids in groups of equally liked ones, best first.' })
    groups: string[][],
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<RankingType> {
    const { ranking, book } = await this.rankingsService.set(actor, rankingId, version, groups, reason);
    const [type] = toRankingTypes([ranking], book, mayRunRounds(actor));
    if (!type) throw notFound();
    return type;
  }

  @Mutation(() => RoundType, { description: 'Ends the ranking before its time.' })
  @Requires('round.run')
  async closeAllocationRound(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return this.asType(await this.rounds.close(actor, id, version));
  }

  @Mutation(() => RoundType, {
    description:
      'Allocates, verifies and freezes the result, and tells each side its own. Published before: the first result stands.',
  })
  @Requires('round.run')
  async publishAllocationRound(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return this.asType(await this.publishing.publish(actor, id, version));
  }

  @Mutation(() => RoundType)
  @Requires('round.run')
  async cancelAllocationRound(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return this.asType(await this.rounds.cancel(actor, id, version));
  }

  @ResolveField(() => Int, { nullable: true, description: 'For staff.' })
  needCount({ row }: RoundType, _args: unknown, context: GraphqlContext): number | null {
    const actor = actorOf(context);
    return mayRunRounds(actor) ? row.needCount : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'For staff.' })
  slotCount({ row }: RoundType, _args: unknown, context: GraphqlContext): number | null {
    const actor = actorOf(context);
    return mayRunRounds(actor) ? row.slotCount : null;
  }

  @ResolveField(() => [ChoiceType], { description: 'The needs in the round. Staff see all, a startup its own.' })
  async needs({ id }: RoundType, _args: unknown, context: GraphqlContext): Promise<ChoiceType[]> {
    const actor = actorOf(context);
    const { needs } = await this.bookOf(context, id);
    return needs.filter((need) => seesNeed(actor, need)).map((need) => toNeedChoice(need));
  }

  @ResolveField(() => [SlotType], {
    description: 'The capabilities in the round. Staff see all, a partner its own; startups meet them in their lists.',
  })
  async slots({ id }: RoundType, _args: unknown, context: GraphqlContext): Promise<SlotType[]> {
    const actor = actorOf(context);
    const { slots } = await this.bookOf(context, id);
    return slots.filter((slot) => seesSlot(actor, slot)).map(toSlotType);
  }

  @ResolveField(() => [RankingType], { description: 'The lists you may read: staff all, others their own.' })
  async rankings({ id }: RoundType, _args: unknown, context: GraphqlContext): Promise<RankingType[]> {
    const actor = actorOf(context);
    const book = await this.bookOf(context, id);
    return toRankingTypes(book.rankings, book, mayRunRounds(actor));
  }

  @ResolveField(() => [AnswerType], {
    description: 'What the result means for your own lists; staff see all. Empty until it is published.',
  })
  async answers({ id }: RoundType, _args: unknown, context: GraphqlContext): Promise<AnswerType[]> {
    const answers = (await answersLoader.load(context, this.repository, id)) ?? [];
    return answers.length === 0 ? [] : toAnswerTypes(answers, await this.bookOf(context, id));
  }

  @ResolveField(() => OutcomeType, {
    nullable: true,
    description: 'The published result as a whole. For staff; null for others and before.',
  })
  async outcome({ id, state }: RoundType, _args: unknown, context: GraphqlContext): Promise<OutcomeType | null> {
    const actor = actorOf(context);
    const outcome =
      mayRunRounds(actor) && state === 'PUBLISHED' ? await this.publishing.published(actor, id) : undefined;
    return outcome ? toOutcomeType(outcome, await this.bookOf(context, id)) : null;
  }

  @ResolveField(() => OutcomeType, {
    nullable: true,
    description:
      'What publishing would give now; nothing is stored and nobody is told. For staff, while the round is open or closed.',
  })
  async dryRun(
    @CurrentActor() actor: Actor,
    @Parent() { id }: RoundType,
    @Args('mode', {
      type: () => AllocationModeType,
      nullable: true,
      description: "The round's own unless you ask for the other.",
    })
    mode: RoundMode | null,
    @Context() context: GraphqlContext,
  ): Promise<OutcomeType> {
    return toOutcomeType(await this.publishing.dryRun(actor, id, mode), await this.bookOf(context, id));
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'JSON with everything an auditor needs to check the result anew, under pseudonyms. For staff; null before it is published.',
  })
  async certificate({ row }: RoundType, _args: unknown, context: GraphqlContext): Promise<string | null> {
    const actor = actorOf(context);
    return mayRunRounds(actor) ? ((await this.publishing.certificateJson(actor, row)) ?? null) : null;
  }

  @ResolveField(() => [AllocationActionType], { description: 'What you may do now.' })
  actions({ state }: RoundType, _args: unknown, context: GraphqlContext): RoundAction[] {
    const actor = actorOf(context);
    return roundSteps.actionsFor(actor, { state });
  }

  private asType(row: RoundRow): RoundType {
    return toRoundType(row, this.rounds.stateOf(row));
  }

  private async bookOf(context: GraphqlContext, id: string): Promise<Book> {
    const book = await bookLoader.load(context, this.repository, id);
    if (!book) throw notFound();
    return book;
  }
}

@Resolver(() => SlotType)
export class SlotsResolver {
  constructor(private readonly capabilities: CapabilitiesService) {}

  @ResolveField(() => CapabilityType, { nullable: true })
  async capability(
    { capabilityId }: SlotType,
    _args: unknown,
    context: GraphqlContext,
  ): Promise<CapabilityType | null> {
    const capability = await capabilityLoader.load(context, this.capabilities, capabilityId);
    return capability ? toCapabilityType(capability) : null;
  }
}

@Resolver(() => RankingType)
export class RankingsResolver {
  constructor(
    private readonly rounds: RoundsService,
    private readonly repository: RankingsRepository,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether you may set it now.' })
  async mayEdit({ row }: RankingType, _args: unknown, context: GraphqlContext): Promise<boolean> {
    const actor = actorOf(context);
    if (!mayRank(actor, row)) return false;
    const round = await roundLoader.load(context, this.rounds, row.roundId);
    return !!round && this.rounds.stateOf(round) === 'OPEN';
  }

  @ResolveField(() => [RankingChangeType], { description: 'Who set it and why. For staff; empty for others.' })
  async changes({ id }: RankingType, _args: unknown, context: GraphqlContext): Promise<RankingChangeType[]> {
    return ((await rankingChangesLoader.load(context, this.repository, id)) ?? []).map(toRankingChangeType);
  }
}
