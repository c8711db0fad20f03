import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor } from '#platform/access';
import { type GraphqlContext, PageArgs, toConnection } from '#platform/graphql';
import { CandidatesService } from './candidates.service.js';
import {
  CandidateConnection,
  CandidateFilterInput,
  CandidateType,
  OpenNeedConnection,
  toCandidateType,
  toOpenNeedType,
} from './candidates.types.js';
import { CapabilityType } from '#features/capabilities';
import { matchesOfNeedLoader } from './matches.loader.js';
import { MatchesRepository } from './matches.repository.js';
import { MatchType, toMatchType } from './matches.types.js';
import { NeedType } from './needs.types.js';

@Resolver(() => NeedType)
export class NeedCandidatesResolver {
  constructor(private readonly candidatesService: CandidatesService) {}

  @ResolveField(() => CandidateConnection, {
    description: 'Capabilities that pass every hard gate, best first. Staff only; empty for others.',
  })
  async candidates(
    @CurrentActor() actor: Actor,
    @Parent() { id }: NeedType,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CandidateFilterInput, nullable: true }) filter: CandidateFilterInput | null,
  ) {
    return toConnection(await this.candidatesService.page(actor, id, filter ?? {}, page), toCandidateType(id));
  }

  @ResolveField(() => CandidateConnection, {
    description:
      'Capabilities that fail one hard gate which a single change would mend, best first. Staff only; empty for others.',
  })
  async almostFit(@CurrentActor() actor: Actor, @Parent() { id }: NeedType, @Args() page: PageArgs) {
    return toConnection(await this.candidatesService.almostFit(actor, id, page), toCandidateType(id));
  }

  @ResolveField(() => CandidateType, {
    nullable: true,
    description:
      'One capability with all its gates and its score, whether it fits or not. Staff only; null for others.',
  })
  async whyNot(
    @CurrentActor() actor: Actor,
    @Parent() { id }: NeedType,
    @Args('capabilityId', { type: () => ID }) capabilityId: string,
  ) {
    const candidate = await this.candidatesService.whyNot(actor, id, capabilityId);
    return candidate && toCandidateType(id)(candidate);
  }
}

@Resolver(() => CandidateType)
export class CandidatesResolver {
  constructor(private readonly matches: MatchesRepository) {}

  @ResolveField(() => MatchType, { nullable: true, description: 'The match it has become, if it has.' })
  async match({ needId, capability }: CandidateType, _args: unknown, context: GraphqlContext) {
    const matches = await matchesOfNeedLoader.load(context, this.matches, needId);
    const found = matches?.find(({ capabilityId }) => capabilityId === capability.id);
    return found ? toMatchType(found) : null;
  }
}

@Resolver(() => CapabilityType)
export class OpenNeedsResolver {
  constructor(private readonly candidates: CandidatesService) {}

  @ResolveField(() => OpenNeedConnection, {
    description: 'Published needs it fits, best first. For staff and the host; empty for others.',
  })
  async openNeeds(@CurrentActor() actor: Actor, @Parent() capability: CapabilityType, @Args() page: PageArgs) {
    return toConnection(await this.candidates.openNeeds(actor, capability, page), toOpenNeedType);
  }
}
