import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, notFound } from '#kernel';
import { actorOf, CurrentActor, Requires, seesPersonName } from '#platform/access';
import { DayScalar, type GraphqlContext, MultiLine, PageArgs, toConnection } from '#platform/graphql';
import { CapabilitiesService, capabilityLoader } from '#features/capabilities';
import { GateType, ScorePartType, TextMatchType, toGateType } from './candidates.types.js';
import { CapabilityType, toCapabilityType } from '#features/capabilities';
import { type MatchAction, matchSteps, seesGate, seesStep } from './match.policy.js';
import type { DeclineReason, MatchState } from './match.rules.js';
import { hasInitiativeLoader, matchStepsLoader, ndaLoader } from './matches.loader.js';
import { STARTED_INITIATIVES, type StartedInitiatives } from './matches.port.js';
import { MatchesRepository } from './matches.repository.js';
import { MatchesService } from './matches.service.js';
import { ConfidentialTextType, MatchConnection, MatchStepType, MatchType, toMatchType } from './matches.types.js';
import { DeclineReasonType, MatchActionType, MatchStateType } from './matchmaking.types.js';
import { NeedFilesService } from './need-files.service.js';
import { needLoader } from './needs.loader.js';
import { NeedsService } from './needs.service.js';
import { NeedType, toNeedFileType, toNeedType, toRevealType } from './needs.types.js';

const idArg = { type: () => ID };
const versionArg = { type: () => Int, description: 'The version you have read; a stale one is refused.' };

@Resolver(() => MatchType)
export class MatchesResolver {
  constructor(
    private readonly matches: MatchesService,
    private readonly repository: MatchesRepository,
    private readonly needs: NeedsService,
    private readonly capabilities: CapabilitiesService,
    private readonly files: NeedFilesService,
    @Inject(STARTED_INITIATIVES) private readonly initiatives: StartedInitiatives,
  ) {}

  @Query(() => MatchConnection, { name: 'matches', description: 'Matches you may see, newest first.' })
  @Requires('match.read')
  async list(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('states', { type: () => [MatchStateType], nullable: true }) states: MatchState[] | null,
  ) {
    return toConnection(await this.matches.list(actor, states, page), toMatchType);
  }

  @Query(() => MatchType, { name: 'match' })
  @Requires('match.read')
  async get(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return toMatchType(await this.matches.get(actor, id));
  }

  @Mutation(() => MatchType, { description: "Puts a capability on a need's list." })
  @Requires('match.shortlist')
  async shortlistCapability(
    @CurrentActor() actor: Actor,
    @Args('needId', idArg) needId: string,
    @Args('capabilityId', idArg) capabilityId: string,
  ) {
    return toMatchType(await this.matches.shortlist(actor, needId, capabilityId));
  }

  @Mutation(() => MatchType, { description: 'Asks the partner, who has five working days to answer.' })
  @Requires('match.askInterest')
  async askInterest(
    @CurrentActor() actor: Actor,
    @Args('matchId', idArg) matchId: string,
    @Args('version', versionArg) version: number,
  ) {
    return toMatchType(await this.matches.askInterest(actor, matchId, version));
  }

  @Mutation(() => MatchType)
  @Requires('match.answer')
  async acceptInterest(
    @CurrentActor() actor: Actor,
    @Args('matchId', idArg) matchId: string,
    @Args('version', versionArg) version: number,
  ) {
    return toMatchType(await this.matches.acceptInterest(actor, matchId, version));
  }

  @Mutation(() => MatchType)
  @Requires('match.answer')
  @MultiLine('comment')
  async declineInterest(
    @CurrentActor() actor: Actor,
    @Args('matchId', idArg) matchId: string,
    @Args('version', versionArg) version: number,
    @Args('reason', { type: () => DeclineReasonType }) reason: DeclineReason,
    @Args('comment', { type: () => String, nullable: true }) comment: string | null,
  ) {
    return toMatchType(await this.matches.declineInterest(actor, matchId, version, reason, comment));
  }

  @Mutation(() => MatchType, {
    description: 'Records the signed NDA; the partner may then open the confidential text.',
  })
  @Requires('match.recordNda')
  async recordNda(
    @CurrentActor() actor: Actor,
    @Args('matchId', idArg) matchId: string,
    @Args('version', versionArg) version: number,
    @Args('signedOn', { type: () => DayScalar }) signedOn: string,
    @Args('diarienummer', { type: () => String, nullable: true }) diarienummer: string | null,
  ) {
    return toMatchType(await this.matches.recordNda(actor, matchId, version, signedOn, diarienummer));
  }

  @Mutation(() => ConfidentialTextType, {
    description: 'Opens the confidential text; the opening is recorded and the startup reads of it at once.',
  })
  @Requires('match.openConfidential')
  async openConfidential(
    @CurrentActor() actor: Actor,
    @Args('matchId', idArg) matchId: string,
  ): Promise<ConfidentialTextType> {
    const { text, reveal } = await this.matches.openConfidential(actor, matchId);
    const nda = (await this.repository.ndas(actor, [matchId])).get(matchId);
    const { needId } = reveal;
    return {
      matchId,
      text,
      files: (await this.files.listOpened(actor, needId)).map(toNeedFileType),
      reveal: toRevealType({
        ...reveal,
        byName: actor.personName,
        ndaSignedOn: nda?.signedOn ?? null,
        ndaDiarienummer: nda?.diarienummer ?? null,
      }),
    };
  }

  @Mutation(() => MatchType, { description: 'Introduces the two parties to each other by name.' })
  @Requires('match.introduce')
  async introduceMatch(
    @CurrentActor() actor: Actor,
    @Args('matchId', idArg) matchId: string,
    @Args('version', versionArg) version: number,
  ) {
    return toMatchType(await this.matches.introduce(actor, matchId, version));
  }

  @Mutation(() => MatchType)
  @Requires('match.withdraw')
  async withdrawMatch(
    @CurrentActor() actor: Actor,
    @Args('matchId', idArg) matchId: string,
    @Args('version', versionArg) version: number,
  ) {
    return toMatchType(await this.matches.withdraw(actor, matchId, version));
  }

  @ResolveField(() => NeedType)
  async need({ row }: MatchType, _args: unknown, context: GraphqlContext) {
    const need = await needLoader.load(context, this.needs, row.needId);
    if (!need) throw notFound();
    return toNeedType(need);
  }

  @ResolveField(() => CapabilityType, {
    nullable: true,
    description: 'Null for the startup while the partner must stay unknown.',
  })
  async capability({ row }: MatchType, _args: unknown, context: GraphqlContext) {
    const capability = await capabilityLoader.load(context, this.capabilities, row.capabilityId);
    return capability ? toCapabilityType(capability) : null;
  }

  @ResolveField(() => [ScorePartType], {
    description: 'Empty for the startup while the partner must stay unknown: words in common would tell.',
  })
  parts({ row }: MatchType): ScorePartType[] {
    return row.parts;
  }

  @ResolveField(() => [TextMatchType], {
    description:
      'What the two texts had in common when the match was made. Empty for the startup while the partner must stay unknown.',
  })
  textMatches({ row }: MatchType): TextMatchType[] {
    return row.textMatches;
  }

  @ResolveField(() => [GateType], {
    description:
      'Empty for the startup while the partner must stay unknown. For the partner without the one about excluded parties: nobody is told of it.',
  })
  gates({ row }: MatchType, _args: unknown, context: GraphqlContext): GateType[] {
    const actor = actorOf(context);
    return row.gates.filter((gate) => seesGate(actor, gate)).map(toGateType);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'For staff and the partner; it may name what the startup must not learn.',
  })
  declineComment({ row }: MatchType): string | null {
    return row.declineComment;
  }

  @ResolveField(() => DayScalar, { nullable: true })
  async ndaSignedOn({ id }: MatchType, _args: unknown, context: GraphqlContext) {
    const nda = await ndaLoader.load(context, this.repository, id);
    return nda?.signedOn ?? null;
  }

  @ResolveField(() => [MatchStepType])
  async history({ id }: MatchType, _args: unknown, context: GraphqlContext): Promise<MatchStepType[]> {
    const actor = actorOf(context);
    const steps = (await matchStepsLoader.load(context, this.repository, id)) ?? [];
    return steps
      .filter((step) => seesStep(actor, step))
      .map(({ at, fromState, toState, byRole, byName, byOrganisation }) => ({
        at,
        fromState,
        toState,
        byRole,
        byName: seesPersonName(actor, byOrganisation) ? byName : null,
      }));
  }

  @ResolveField(() => [MatchActionType], { description: 'What you may do now, the next step first.' })
  async actions({ row }: MatchType, _args: unknown, context: GraphqlContext): Promise<MatchAction[]> {
    const actor = actorOf(context);
    const started = await hasInitiativeLoader.load(context, this.initiatives, row.id);
    return matchSteps.actionsFor(actor, { ...row, hasInitiative: started ?? false });
  }
}
