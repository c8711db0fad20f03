import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { actorOf, CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, PageArgs, toConnection } from '#platform/graphql';
import { agreementActions } from './agreement.policy.js';
import { AgreementInput } from './agreements.inputs.js';
import { partiesLoader } from './agreements.loader.js';
import { AgreementsService } from './agreements.service.js';
import { AgreementActionType, AgreementConnection, AgreementObjectType, toAgreementType } from './agreements.types.js';

@Resolver(() => AgreementObjectType)
export class AgreementsResolver {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Query(() => AgreementConnection, { name: 'agreements', description: 'The latest signed first.' })
  @Requires('agreement.read')
  async list(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return toConnection(await this.agreements.list(actor, page), toAgreementType);
  }

  @Mutation(() => AgreementObjectType, { description: 'Enters an agreement that has been signed.' })
  @Requires('agreement.record')
  async recordAgreement(
    @CurrentActor() actor: Actor,
    @Args('input') input: AgreementInput,
    @Args('idempotencyKey', {
      type: () => String,
      nullable: true,
      description: 'The same key gives the same agreement, however often it is sent.',
    })
    idempotencyKey: string | null,
  ) {
    return toAgreementType(await this.agreements.record(actor, input, idempotencyKey));
  }

  @Mutation(() => AgreementObjectType, {
    description: 'Replaces what is recorded of an agreement, its parties as well.',
  })
  @Requires('agreement.record')
  async changeAgreement(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version you have read; a stale one is refused.' })
    version: number,
    @Args('input') input: AgreementInput,
  ) {
    return toAgreementType(await this.agreements.change(actor, id, version, input));
  }

  @ResolveField('parties', () => [OrganisationType], { description: 'By name.' })
  async partiesOf({ id }: AgreementObjectType, _args: unknown, context: GraphqlContext) {
    const ids = (await partiesLoader.load(context, this.agreements, id)) ?? [];
    return Promise.all(ids.map((organisationId) => this.organisations.load(context, organisationId)));
  }

  @ResolveField('actions', () => [AgreementActionType], { description: 'What you may do now.' })
  actions(_parent: unknown, _args: unknown, context: GraphqlContext) {
    const actor = actorOf(context);
    return agreementActions(actor);
  }
}
