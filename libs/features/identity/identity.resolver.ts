import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import { type Actor, localised, notFound } from '#kernel';
import { cookieOf, CurrentActor, PerhapsActor, Public, REFRESH_COOKIE, Requires } from '#platform/access';
import { type GraphqlContext, Sensitive, Verbatim } from '#platform/graphql';
import type { Language } from './identity.entity.js';
import {
  LanguageType,
  MembershipType,
  MeType,
  SignInByLinkInput,
  SignInInput,
  SignInPayload,
  toMembershipType,
} from './identity.types.js';
import { sessionOver } from './identity.errors.js';
import { linkSecretOf } from './magic-link.rules.js';
import { askedByPage, deliver, noCookies } from './session-cookies.rules.js';
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
  @Sensitive({ account: ({ input }) => (input as SignInInput).email, onlyFailures: true })
  async signIn(
    @Args('input') { email, password, code }: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    return this.begin(
      await this.signingIn.byPassword(email, password, { code, userAgent: context.request?.headers['user-agent'] }),
      context,
    );
  }

  @Mutation(() => SignInPayload, { description: 'Signs in by a link from a mail, in the browser that asked for it.' })
  @Public()
  @Sensitive({ onlyFailures: true })
  async signInByLink(
    @Args('input') { token, code }: SignInByLinkInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    const { cookie, 'user-agent': userAgent } = context.request?.headers ?? {};
    return this.begin(await this.signingIn.byLink(token, linkSecretOf(cookie), { code, userAgent }), context);
  }

  @Mutation(() => SignInPayload, {
    description: 'New tokens for a refresh token, which works once. One that comes again ends the session.',
  })
  @Public()
  @Sensitive({ onlyFailures: true })
  @Verbatim('refreshToken')
  async refreshSession(
    @Args('refreshToken', {
      type: () => String,
      nullable: true,
      description: 'Of an API client; the page sends its cookie.',
    })
    refreshToken: string | null,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    const token = askedByPage(context) ? cookieOf(context.request?.headers.cookie, REFRESH_COOKIE) : refreshToken;
    if (!token) throw sessionOver();
    return this.begin(await this.sessions.refresh(token), context);
  }

  @Mutation(() => Boolean)
  @Requires('account.use')
  async signOut(@CurrentActor() actor: Actor, @Context() context: GraphqlContext): Promise<boolean> {
    await this.sessions.signOut(actor);
    context.reply?.header('set-cookie', noCookies());
    return true;
  }

  @Mutation(() => MeType, {
    description:
      'Goes on under another of your memberships, in the same session. The page gets new cookies; an API client refreshes.',
  })
  @Requires('account.use')
  async useMembership(
    @CurrentActor() actor: Actor,
    @Args('membershipId', { type: () => ID }) membershipId: string,
    @Context() context: GraphqlContext,
  ): Promise<MeType> {
    const { actor: changed, started } = await this.sessions.changeMembership(actor, membershipId, askedByPage(context));
    if (started) deliver(started, context);
    context.actor = changed;
    return this.describe(changed);
  }

  @Mutation(() => MeType)
  @Requires('account.use')
  async setLanguage(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => LanguageType }) language: Language,
  ): Promise<MeType> {
    await this.sessions.setLanguage(actor, language);
    return this.describe(actor);
  }

  private async begin(started: StartedSession, context: GraphqlContext): Promise<SignInPayload> {
    return { ...deliver(started, context), me: await this.describe(started.actor) };
  }

  private async describe(actor: Actor): Promise<MeType> {
    const { name, email, language, memberships } = await this.sessions.me(actor);
    const all = memberships.map(toMembershipType);
    const membership = all.find(({ id }) => id === actor.membershipId);
    if (!membership) throw notFound();
    return {
      id: actor.personId,
      name,
      email,
      language,
      membership,
      memberships: all,
      secondFactorDue: !!actor.secondFactorDue,
    };
  }
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType, {
    description: 'In another workspace only its id is told until that membership is in use.',
  })
  async organisation(membership: MembershipType, _args: unknown, context: GraphqlContext): Promise<OrganisationType> {
    if (membership.workspace.id === context.actor?.workspaceId)
      return this.organisations.load(context, membership.organisationId);
    return {
      id: membership.organisationId,
      name: localised(membership.workspace.name.sv, membership.workspace.name.en),
      kind: 'OTHER',
      orgnr: null,
      rorId: null,
      municipality: null,
      website: null,
      clusterRoles: [],
      source: '',
      retrievedAt: null,
    };
  }
}
