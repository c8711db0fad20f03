import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, PageArgs, toConnection } from '#platform/graphql';
import { CapabilitiesService } from './capabilities.service.js';
import { CapabilityConnection, CapabilityType, toCapabilityType } from './capabilities.types.js';

@Resolver(() => CapabilityType)
export class CapabilitiesResolver {
  constructor(
    private readonly capabilities: CapabilitiesService,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Query(() => CapabilityConnection, { name: 'capabilities', description: 'What labs and clinics offer, by name.' })
  @Requires('capability.read')
  async list(@CurrentActor() actor: Actor, @Args() page: PageArgs, @Args('search', { type: () => String, nullable: true }) search: string | null) {
    return toConnection(await this.capabilities.list(actor, search, page), toCapabilityType);
  }

  @Query(() => CapabilityType, { name: 'capability' })
  @Requires('capability.read')
  async get(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toCapabilityType(await this.capabilities.get(actor, id));
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() { organisationId }: CapabilityType, @Context() context: GraphqlContext) {
    return this.organisations.load(context, organisationId);
  }
}
