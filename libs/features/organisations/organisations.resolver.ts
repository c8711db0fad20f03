import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { PageArgs, toConnection } from '#platform/graphql';
import type { OrganisationKind } from './organisation.rules.js';
import {
  OrganisationConnection,
  OrganisationKindType,
  OrganisationType,
  toOrganisationType,
} from './organisations.types.js';
import { OrganisationsService } from './organisations.service.js';

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @Query(() => OrganisationConnection, { name: 'organisations', description: 'The register, by name.' })
  @Requires('organisation.read')
  async list(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('kind', { type: () => OrganisationKindType, nullable: true }) kind: OrganisationKind | null,
  ) {
    return toConnection(await this.organisations.list(actor, { search, kind }, page), toOrganisationType);
  }

  @Query(() => OrganisationType, { name: 'organisation' })
  @Requires('organisation.read')
  async get(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toOrganisationType(await this.organisations.get(actor, id));
  }
}
