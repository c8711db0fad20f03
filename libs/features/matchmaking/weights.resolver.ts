import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, MultiLine, PageArgs, toConnection } from '#platform/graphql';
import { WeightsService } from './weights.service.js';
import {
  HostBiasType,
  ScoreWeightsConnection,
  toScoreWeightsType,
  toWeightsInUseType,
  toWeightsPreviewType,
  WeightsInUseType,
  WeightsPreviewType,
} from './weights.types.js';

const versionArg = { type: () => Int, description: 'The version in use that you have seen; a stale one is refused.' };

@Resolver()
export class WeightsResolver {
  constructor(private readonly weights: WeightsService) {}

  @Query(() => WeightsInUseType, { description: 'How the score is made now.' })
  @Requires('weights.read')
  async weightsInUse(@CurrentActor() actor: Actor) {
    return toWeightsInUseType(await this.weights.current(actor.workspaceId));
  }

  @Query(() => ScoreWeightsConnection, { description: 'Every version of how the score is made, newest first.' })
  @Requires('weights.read')
  async scoreWeights(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return toConnection(await this.weights.history(actor, page), toScoreWeightsType);
  }

  @Query(() => WeightsPreviewType, {
    description: 'What learning from the decisions so far would give. Changes nothing.',
  })
  @Requires('weights.change')
  async previewScoreWeights(@CurrentActor() actor: Actor) {
    return toWeightsPreviewType(
      await this.weights.preview(actor),
      (await this.weights.current(actor.workspaceId)).weights,
    );
  }

  @Mutation(() => WeightsInUseType, {
    description:
      'Learns from the decisions so far and takes the result into use; refused with NOTHING_LEARNED when held-out decisions do not bear it out.',
  })
  @Requires('weights.change')
  async learnScoreWeights(@CurrentActor() actor: Actor, @Args('versionNo', versionArg) versionNo: number) {
    return toWeightsInUseType(await this.weights.learn(actor, versionNo));
  }

  @Mutation(() => WeightsInUseType, { description: 'Takes an earlier version into use again.' })
  @Requires('weights.change')
  @MultiLine('reason')
  async revertScoreWeights(
    @CurrentActor() actor: Actor,
    @Args('versionNo', versionArg) versionNo: number,
    @Args('toId', { type: () => ID, nullable: true, description: 'The earlier version; null for the hand weights.' })
    toId: string | null,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return toWeightsInUseType(await this.weights.revert(actor, versionNo, toId ?? null, reason));
  }
}

@Resolver(() => HostBiasType)
export class HostBiasResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType)
  organisation({ organisationId }: HostBiasType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, organisationId);
  }
}
