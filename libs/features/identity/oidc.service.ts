import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, canonicalText, type Clock, notFound } from '#kernel';
import { assertFactors } from '#platform/access';
import { CONFIG, type Config, type OidcProvider } from '#platform/config';
import { CLOCK } from '#platform/events';
import { LOGGER, type Logger } from '#platform/telemetry';
import * as client from 'openid-client';
import { IdentityRepository } from './identity.repository.js';
import { hashInvitationToken } from './invitation.rules.js';
import { InvitationsService } from './invitations.service.js';
import { oidcTrouble } from './oidc.errors.js';
import { type ExternalIdentityRow, type Identity, type OidcFlow, OidcRepository } from './oidc.repository.js';
import { acrValues, hindrance, isPersonalNumber, OIDC_MINUTES, safeNext } from './oidc.rules.js';
import { SessionsService, type StartedSession } from './sessions.service.js';

/** Maximum time for a provider's answer, in seconds. */
const PROVIDER_SECONDS = 5;

/**
 * A sign-in that has begun: the provider's address for the browser, and the secret that the browser keeps meanwhile.
 */
export interface BegunFlow {
  url: string;
  browserSecret: string;
}

/** The provider's claims about a person, after every check of the protocol. */
interface Claims extends Identity {
  acr: string | undefined;
  name: string | undefined;
}

const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce (RFC 9700), each flow bound to the browser
 * that began it. A person is identified by (issuer, subject) alone; an e-mail address in a claim connects nothing.
 */
@Injectable()
export class OidcService {
  private readonly configurations = new Map<string, Promise<client.Configuration>>();

  constructor(
    private readonly repository: OidcRepository,
    private readonly identity: IdentityRepository,
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  providers(): OidcProvider[] {
    return this.config.OIDC_PROVIDERS;
  }

  /** @throws AppError NOT_FOUND for an unknown provider; OIDC_UNAVAILABLE when it does not answer. */
  begin(providerId: string, next?: string): Promise<BegunFlow> {
    return this.start(providerId, { next: safeNext(next), invitationTokenHash: null, linkPersonId: null });
  }

  /** Begins a sign-in for the holder of an invitation. @throws AppError INVITATION_GONE; as for `begin`. */
  async beginWithInvitation(providerId: string, token: string): Promise<BegunFlow> {
    await this.invitations.received(token);
    return this.start(providerId, { next: '/', invitationTokenHash: hashInvitationToken(token), linkPersonId: null });
  }

  /** Begins connecting a provider to the account of a signed-in person. */
  beginLinking(actor: Actor, providerId: string): Promise<BegunFlow> {
    // A session that still owes its second factor must not add another way to sign in.
    assertFactors(actor);
    return this.start(providerId, { next: '/account', invitationTokenHash: null, linkPersonId: actor.personId });
  }

  /**
   * Handles the provider's redirect.
   * @param answer our own address with the parameters added by the provider.
   * @returns the address to go on to, with a session unless the flow was for linking.
   * @throws AppError OIDC_….
   */
  async finish(
    providerId: string,
    answer: URL,
    browserSecret: string | undefined,
    userAgent?: string,
  ): Promise<{ next: string; session: StartedSession | null }> {
    const flow = browserSecret ? await this.repository.take(hashSecret(browserSecret), this.clock.now()) : undefined;
    if (!flow || flow.provider !== providerId) throw oidcTrouble('EXPIRED');
    const provider = this.provider(providerId);
    const claims = await this.claims(provider, flow, answer);
    if (isPersonalNumber(claims.subject)) throw oidcTrouble('PERSONAL_NUMBER');
    if (flow.linkPersonId) {
      await this.link(claims, flow.linkPersonId, provider.id);
      return { next: flow.next, session: null };
    }
    const personId = flow.invitationTokenHash
      ? await this.accept(flow.invitationTokenHash, claims, provider)
      : await this.repository.personOf(claims);
    return { next: flow.next, session: await this.signIn(personId, claims, provider, userAgent) };
  }

  identities(actor: Actor): Promise<ExternalIdentityRow[]> {
    return this.repository.ofPerson(actor.personId);
  }

  /** @throws AppError NOT_FOUND for an identity of another person, or none. */
  async unlink(actor: Actor, id: string): Promise<void> {
    if (!(await this.repository.unlink(actor.personId, id))) throw notFound();
  }

  private provider(id: string): OidcProvider {
    const found = this.config.OIDC_PROVIDERS.find((provider) => provider.id === id);
    if (!found) throw notFound();
    return found;
  }

  private async start(
    providerId: string,
    purpose: Pick<OidcFlow, 'next' | 'invitationTokenHash' | 'linkPersonId'>,
  ): Promise<BegunFlow> {
    const provider = this.provider(providerId);
    const configuration = await this.configuration(provider);
    const browserSecret = randomBytes(32).toString('base64url');
    const [state, nonce, codeVerifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
    const now = this.clock.now();
    await this.repository.begin(
      hashSecret(browserSecret),
      { provider: provider.id, state, nonce, codeVerifier, ...purpose },
      now,
      new Date(now.getTime() + OIDC_MINUTES * 60_000),
    );
    const acr = acrValues(provider);
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri(provider),
      scope: provider.scopes.join(' '),
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(acr.length > 0 && { acr_values: acr.join(' ') }),
    });
    return { url: url.href, browserSecret };
  }

  private redirectUri({ id }: OidcProvider): string {
    return `${this.config.PUBLIC_URL.replace(/\/$/, '')}/auth/oidc/${id}/callback`;
  }

  /** The provider's metadata, read once; after a failure the next request reads it again. */
  private configuration(provider: OidcProvider): Promise<client.Configuration> {
    const known = this.configurations.get(provider.id);
    if (known) return known;
    const { issuer, clientId, clientSecret } = provider;
    const reading = client
      .discovery(
        new URL(issuer),
        clientId,
        clientSecret,
        clientSecret ? client.ClientSecretBasic(clientSecret) : client.None(),
        { timeout: PROVIDER_SECONDS, execute: issuer.startsWith('http://') ? [client.allowInsecureRequests] : [] },
      )
      .catch((error: unknown) => {
        this.configurations.delete(provider.id);
        this.logger.warn(
          { provider: provider.id, cause: (error as Error).message },
          'an OpenID provider could not be read',
        );
        throw oidcTrouble('UNAVAILABLE');
      });
    this.configurations.set(provider.id, reading);
    return reading;
  }

  private async claims(provider: OidcProvider, flow: OidcFlow, answer: URL): Promise<Claims> {
    const configuration = await this.configuration(provider);
    // The redirect address registered with the provider, because a proxy may have changed the address of the request.
    const url = new URL(`${this.redirectUri(provider)}${answer.search}`);
    try {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: flow.codeVerifier,
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw oidcTrouble('FAILED');
      const name = typeof claims['name'] === 'string' ? claims['name'] : undefined;
      return {
        issuer: claims.iss,
        subject: claims.sub,
        acr: typeof claims.acr === 'string' ? claims.acr : undefined,
        name,
      };
    } catch (error) {
      if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied')
        throw oidcTrouble('DENIED');
      // Only the error code: the text of a provider's answer must not enter the log.
      this.logger.warn(
        { provider: provider.id, cause: (error as { code?: string }).code ?? (error as Error).name },
        'a sign-in by OpenID Connect was refused',
      );
      throw oidcTrouble('FAILED');
    }
  }

  private async signIn(
    personId: string | undefined,
    { acr }: Claims,
    provider: OidcProvider,
    userAgent: string | undefined,
  ): Promise<StartedSession> {
    const person = personId ? await this.identity.personById(personId) : undefined;
    const memberships = person && !person.disabledAt ? await this.identity.memberships(person.id) : [];
    const trouble = hindrance(
      provider,
      memberships.map(({ role }) => role),
      acr,
    );
    const [membership] = memberships;
    if (trouble || !person || !membership) throw oidcTrouble(trouble ?? 'UNKNOWN');
    return this.sessions.begin(person.id, membership, {
      method: 'OIDC',
      level: provider.assurance[membership.role] ? 2 : 1,
      userAgent,
    });
  }

  /**
   * Accepts an invitation. A known identity accepts as its person; an unknown one gets a new account for the invited
   * address. An identity never takes over an existing account of that address: the account's owner must sign in first.
   */
  private async accept(tokenHash: string, claims: Claims, provider: OidcProvider): Promise<string> {
    try {
      const invitation = await this.invitations.receivedByHash(tokenHash);
      const trouble = hindrance(provider, [invitation.role], claims.acr);
      if (trouble) throw oidcTrouble(trouble);
      const known = await this.repository.personOf(claims);
      if (known) {
        await this.invitations.acceptByHashAs(known, tokenHash);
        return known;
      }
      if (invitation.hasAccount) throw oidcTrouble('SIGN_IN_FIRST');
      return await this.invitations.accept(tokenHash, invitation.workspaceId, async (tx, { email, language }) => {
        const name = canonicalText(claims.name ?? email.split('@')[0] ?? email, 'one').slice(0, 200);
        const personId = await this.invitations.newPerson(tx, { name, email, language, passwordHash: null });
        if ((await this.repository.link(claims, personId, provider.id, this.clock.now(), tx)) !== personId)
          throw oidcTrouble('TAKEN');
        return personId;
      });
    } catch (error) {
      const asTrouble: Record<string, 'INVITATION' | 'SIGN_IN_FIRST'> = {
        INVITATION_GONE: 'INVITATION',
        INVITATION_FOR_ANOTHER: 'INVITATION',
        SIGN_IN_TO_ACCEPT: 'SIGN_IN_FIRST',
      };
      const trouble = error instanceof AppError ? asTrouble[error.code] : undefined;
      throw trouble ? oidcTrouble(trouble) : error;
    }
  }

  private async link(claims: Claims, personId: string, providerId: string): Promise<void> {
    if ((await this.repository.link(claims, personId, providerId, this.clock.now())) !== personId)
      throw oidcTrouble('TAKEN');
  }
}
