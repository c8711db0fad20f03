import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import type { GraphqlContext } from '#platform/graphql';
import { adoptionsOfLetterLoader } from './adoptions.loader.js';
import { AdoptionsService } from './adoptions.service.js';
import { AdoptionType, LetterOfIntentType, toAdoptionType, toLetterOfIntentType } from './adoptions.types.js';

@Resolver(() => LetterOfIntentType)
export class LettersOfIntentResolver {
  constructor(private readonly adoptions: AdoptionsService) {}

  @Query(() => [LetterOfIntentType], { description: 'Letters of intent, the latest first.' })
  @Requires('letter.read')
  async lettersOfIntent(@CurrentActor() actor: Actor) {
    return (await this.adoptions.letters(actor)).map(toLetterOfIntentType);
  }

  @ResolveField('adoptions', () => [AdoptionType], { description: 'By name of the organisation.' })
  async adoptionsOf({ id }: LetterOfIntentType, _args: unknown, context: GraphqlContext) {
    const adoptions = await adoptionsOfLetterLoader.load(context, this.adoptions, id);
    return (adoptions ?? []).map(toAdoptionType);
  }
}

@Resolver(() => AdoptionType)
export class AdoptionsResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType)
  organisation({ organisationId }: AdoptionType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, organisationId);
  }
}
