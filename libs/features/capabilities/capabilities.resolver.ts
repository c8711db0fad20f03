import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { actorOf, CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, PageArgs, toConnection } from '#platform/graphql';
import { UpdateCapabilityInput } from './capabilities.inputs.js';
import { CapabilitiesService } from './capabilities.service.js';
import { CapabilityConnection, CapabilityType, toCapabilityType } from './capabilities.types.js';
import { type CapabilityAction, capabilityActions } from './capability.policy.js';
import { CapabilityActionType } from './capabilities.types.js';

@Resolver(() => CapabilityType)
export class CapabilitiesResolver {
  constructor(
    private readonly capabilities: CapabilitiesService,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Query(() => CapabilityConnection, { name: 'capabilities', description: 'What labs and clinics offer, by name.' })
  @Requires('capability.read')
  async list(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
  ) {
    return toConnection(await this.capabilities.list(actor, search, page), toCapabilityType);
  }

  @Query(() => CapabilityType, { name: 'capability' })
  @Requires('capability.read')
  async get(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toCapabilityType(await this.capabilities.get(actor, id));
  }

  @Mutation(() => CapabilityType, {
    description:
      'Corrects facts of what is offered: by staff, or by the host, whose correction also confirms the entry.',
  })
  @Requires('capability.update')
  async updateCapability(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version you have read; a stale one is refused.' })
    version: number,
    @Args('input') input: UpdateCapabilityInput,
  ) {
    return toCapabilityType(await this.capabilities.update(actor, id, version, { ...input }));
  }

  @ResolveField(() => [CapabilityActionType], { description: 'What you may do now.' })
  actions(capability: CapabilityType, _args: unknown, context: GraphqlContext): CapabilityAction[] {
    const actor = actorOf(context);
    return capabilityActions(actor, capability);
  }

  @ResolveField(() => OrganisationType)
  organisation({ organisationId }: CapabilityType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, organisationId);
  }
}
