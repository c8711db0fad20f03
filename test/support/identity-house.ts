import { createServer, type Server } from 'node:http';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Provider } from 'oidc-provider';
import { textOf } from './graphql-client.js';
import { freePort } from './programs.js';

export const LOW = 'urn:test:loa:2';
export const HIGH = 'urn:test:loa:3';

/** The person who signs in at the provider next, and the level of assurance. */
export interface SignedIn {
  subject: string;
  acr: string;
  email?: string;
}

/** A real OpenID provider on localhost, without login forms: it signs in the person named before. */
export class IdentityHouse {
  /** Number of logins so far, for tests that expect none. */
  logins = 0;
  next: SignedIn = { subject: 'nobody', acr: LOW };

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async open(callback: string): Promise<IdentityHouse> {
    const port = await freePort();
    const issuer = `http://localhost:${port}`;
    const house: { it?: IdentityHouse } = {};
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'klustermotor',
          client_secret: 'klustermotor-secret',
          redirect_uris: [callback],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      acrValues: [LOW, HIGH],
      claims: { acr: null, openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      cookies: { keys: ['test'] },
      ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
      findAccount: (_context: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, name: 'Ida Identitet', email: house.it?.next.email, email_verified: true }),
      }),
      loadExistingGrant: async (context: {
        oidc: { client: { clientId: string }; session: { accountId: string } };
      }) => {
        const grant = new provider.Grant({
          clientId: context.oidc.client.clientId,
          accountId: context.oidc.session.accountId,
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    const server = createServer((request, response) => {
      if (!request.url?.startsWith('/interaction/') || !house.it) return answer(request, response);
      house.it.logins += 1;
      void provider.interactionFinished(request, response, {
        login: { accountId: house.it.next.subject, acr: house.it.next.acr },
      });
    });
    await new Promise<void>((listening) => server.listen(port, listening));
    house.it = new IdentityHouse(issuer, server);
    return house.it;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

/** A browser without a page: it keeps cookies per host and follows redirects one by one. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  constructor(private readonly origin: string) {}

  async get(url: string): Promise<{ status: number; location: string; cookies: string[] }> {
    const { origin } = new URL(url);
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html' },
    });
    const set = response.headers.getSetCookie();
    for (const cookie of set) this.keep(origin, cookie);
    return { status: response.status, location: response.headers.get('location') ?? '', cookies: set };
  }

  keep(origin: string, cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
    this.jar.set(origin, cookies);
  }

  /** Follows the redirects of the provider until its answer: the address of our callback, not yet called. */
  async answerOf(authorization: string): Promise<URL> {
    let url = authorization;
    for (let hop = 0; hop < 10; hop += 1) {
      const { location, status } = await this.get(url);
      if (!location) throw new Error(`The provider answered ${status} at ${url}`);
      const next = new URL(location, url);
      if (next.pathname.startsWith('/auth/oidc/')) return next;
      url = next.href;
    }
    throw new Error('The provider sends the browser around in circles.');
  }

  /** Opens our callback with a provider's answer. @returns the address it redirects to. */
  async comeBack(answer: URL): Promise<string> {
    return (await this.get(`${this.origin}${answer.pathname}${answer.search}`)).location;
  }

  /** A GraphQL request like the page's, with the browser's cookies, or with a bearer token. */
  async ask<T, V>(document: TypedDocumentNode<T, V>, variables: V, token = ''): Promise<{ data: T | null }> {
    const cookies = [...(this.jar.get(this.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(!token && { 'x-klustermotor-csrf': '1' }),
        ...(token ? { authorization: `Bearer ${token}` } : { cookie: cookies }),
      },
      body: JSON.stringify({ query: textOf(document), variables }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(this.origin, cookie);
    return (await response.json()) as { data: T | null };
  }

  cookie(name: string): string | undefined {
    return this.jar.get(this.origin)?.get(name);
  }
}
