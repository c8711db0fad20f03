import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import { type Actor, localised, notFound } from '#kernel';
import { CurrentActor, PerhapsActor, Public, Requires, SESSION_COOKIE } from '#platform/access';
import type { GraphqlContext } from '#platform/graphql';
import type { Language } from './identity.entity.js';
import { LanguageType, MembershipType, MeType, SignInByLinkInput, SignInInput, SignInPayload, toMembershipType } from './identity.types.js';
import { linkSecretOf } from './magic-link.rules.js';
import { SessionsService, type StartedSession } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

@Resolver(() => MeType)
export class IdentityResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly signingIn: SignInService,
  ) {}

  @Query(() => MeType, { nullable: true, description: 'Who you are; null when not signed in.' })
  @Public()
  async me(@PerhapsActor() actor: Actor | null): Promise<MeType | null> {
    return actor && this.describe(actor);
  }

  @Mutation(() => SignInPayload)
  @Public()
  async signIn(@Args('input') { email, password, code }: SignInInput, @Context() context: GraphqlContext): Promise<SignInPayload> {
    return this.begin(await this.signingIn.byPassword(email, password, { code, userAgent: userAgentOf(context) }), context);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in by a link from a mail, in the browser that asked for it.' })
  @Public()
  async signInByLink(@Args('input') { token, code }: SignInByLinkInput, @Context() context: GraphqlContext): Promise<SignInPayload> {
    return this.begin(await this.signingIn.byLink(token, linkSecretOf(context.request?.headers.cookie), { code, userAgent: userAgentOf(context) }), context);
  }

  @Mutation(() => Boolean)
  @Requires('account.use')
  async signOut(@CurrentActor() actor: Actor, @Context() context: GraphqlContext): Promise<boolean> {
    await this.sessions.signOut(actor);
    setCookie(context, '', 0);
    return true;
  }

  @Mutation(() => MeType, { description: 'Goes on under another of your memberships; the page gets a new cookie.' })
  @Requires('account.use')
  async useMembership(@CurrentActor() actor: Actor, @Args('membershipId', { type: () => ID }) membershipId: string, @Context() context: GraphqlContext): Promise<MeType> {
    return (await this.begin(await this.sessions.changeMembership(actor, membershipId), context)).me;
  }

  @Mutation(() => MeType)
  @Requires('account.use')
  async setLanguage(@CurrentActor() actor: Actor, @Args('language', { type: () => LanguageType }) language: Language): Promise<MeType> {
    await this.sessions.setLanguage(actor, language);
    return this.describe(actor);
  }

  private async begin({ accessToken, expiresAt, actor }: StartedSession, context: GraphqlContext): Promise<SignInPayload> {
    setCookie(context, accessToken, Math.floor((expiresAt.getTime() - Date.now()) / 1000));
    // Fields of the answer are resolved as the one who has just signed in.
    context.actor = actor;
    return { accessToken, expiresAt, me: await this.describe(actor) };
  }

  private async describe(actor: Actor): Promise<MeType> {
    const { name, email, language, memberships } = await this.sessions.me(actor);
    const all = memberships.map(toMembershipType);
    const membership = all.find(({ id }) => id === actor.membershipId);
    if (!membership) throw notFound();
    return { id: actor.personId, name, email, language, membership, memberships: all };
  }
}

const userAgentOf = (context: GraphqlContext): string | undefined => context.request?.headers['user-agent'];

function setCookie(context: GraphqlContext, token: string, seconds: number): void {
  const secure = context.request?.protocol === 'https' ? '; Secure' : '';
  context.reply?.header('set-cookie', `${SESSION_COOKIE}=${token}; HttpOnly; SameSite=Lax; Path=/; Max-Age=${seconds}${secure}`);
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType, { description: 'In another workspace only its id is told until that membership is in use.' })
  async organisation(@Parent() membership: MembershipType, @Context() context: GraphqlContext): Promise<OrganisationType> {
    if (membership.workspace.id === context.actor?.workspaceId) return this.organisations.load(context, membership.organisationId);
    return { id: membership.organisationId, name: localised(membership.workspace.name.sv, membership.workspace.name.en), kind: 'OTHER', orgnr: null, rorId: null, municipality: null, website: null, clusterRoles: [], source: '', retrievedAt: null };
  }
}
