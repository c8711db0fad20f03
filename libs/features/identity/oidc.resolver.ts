import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, Public, Requires } from '#platform/access';
import type { GraphqlContext } from '#platform/graphql';
import { Verbatim } from '#platform/graphql';
import { oidcCookie, OIDC_MINUTES } from './oidc.rules.js';
import { type BegunFlow, OidcService } from './oidc.service.js';
import { ExternalIdentityType, SignInProviderType } from './oidc.types.js';

const provider = { type: () => ID };

@Resolver(() => ExternalIdentityType)
export class OidcResolver {
  constructor(private readonly oidc: OidcService) {}

  @Query(() => [SignInProviderType], { description: 'Other services one may sign in by.' })
  @Public()
  signInProviders(): SignInProviderType[] {
    return this.oidc.providers().map(({ id, label }) => ({ id, label }));
  }

  @Query(() => [ExternalIdentityType], { description: 'Services you sign in by.' })
  @Requires('account.use')
  externalIdentities(@CurrentActor() actor: Actor) {
    return this.oidc.identities(actor);
  }

  @Mutation(() => String, {
    description:
      'Takes an invitation up by another service. Go to the address in the answer, in the browser that asked.',
  })
  @Public()
  @Verbatim('provider', 'token')
  async acceptInvitationBy(
    @Args('provider', provider) providerId: string,
    @Args('token', { type: () => String }) token: string,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return keep(await this.oidc.beginWithInvitation(providerId, token), context);
  }

  @Mutation(() => String, {
    description:
      'Lets you sign in by another service from now on. Go to the address in the answer, in the browser that asked.',
  })
  @Requires('account.use')
  @Verbatim('provider')
  async linkExternalIdentity(
    @CurrentActor() actor: Actor,
    @Args('provider', provider) providerId: string,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return keep(await this.oidc.beginLinking(actor, providerId), context);
  }

  @Mutation(() => Boolean)
  @Requires('account.use')
  async unlinkExternalIdentity(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.oidc.unlink(actor, id);
    return true;
  }
}

/** Sets the flow's secret as a cookie of the browser and returns the address alone. */
function keep({ url, browserSecret }: BegunFlow, context: GraphqlContext): string {
  context.reply?.header('set-cookie', oidcCookie(browserSecret, OIDC_MINUTES * 60));
  return url;
}
