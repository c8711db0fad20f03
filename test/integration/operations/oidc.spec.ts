import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DemoHouse } from '../../support/demo-house.js';
import type { Role } from '../../support/generated/graphql.js';
import type { GraphqlClient } from '../../support/graphql-client.js';
import { Browser, HIGH, IdentityHouse, LOW } from '../../support/identity-house.js';
import { Invitations } from '../../support/invitations.js';
import { operation } from '../../support/operation.js';
import { MyRoleDocument } from '../../support/operations/account.graphql.js';
import { AcceptInvitationByDocument } from '../../support/operations/invitations.graphql.js';
import {
  ExternalIdentitiesDocument,
  LinkExternalIdentityDocument,
  SignInProvidersDocument,
  UnlinkExternalIdentityDocument,
} from '../../support/operations/sign-in.graphql.js';

const CALLBACK = 'http://localhost/auth/oidc/test/callback';

describe('sign-in by OpenID Connect', () => {
  let provider: IdentityHouse;
  let house: DemoHouse;

  beforeAll(async () => {
    provider = await IdentityHouse.open(CALLBACK);
    const settings = (id: string, issuer: string) => ({
      id,
      issuer,
      label: { sv: 'Provhuset', en: 'Test house' },
      clientId: 'klustermotor',
      clientSecret: 'klustermotor-secret',
      scopes: ['openid', 'profile', 'email'],
      roles: ['STARTUP', 'PARTNER', 'STAFF'],
      assurance: { STAFF: [HIGH] },
    });
    house = await DemoHouse.withMail({
      OIDC_PROVIDERS: JSON.stringify([
        settings('test', provider.issuer),
        settings('other', provider.issuer),
        settings('gone', 'http://localhost:9'),
      ]),
    });
  });
  afterAll(async () => {
    await house.close();
    await provider.close();
  });

  const browser = () => new Browser(house.origin);
  const start = async (from: Browser, next = '') =>
    (await from.get(`${house.origin}/auth/oidc/test/start${next}`)).location;
  const as = (subject: string, acr = LOW, email?: string) => (provider.next = { subject, acr, email });
  const trouble = (location: string) => /^\/sign-in\?trouble=(\w+)$/.exec(location)?.[1] ?? location;
  /** The whole way; gives where it ends. */
  const wayOf = async (from: Browser, next?: string) =>
    trouble(await from.comeBack(await from.answerOf(await start(from, next))));
  const sessionOf = async (from: Browser) => (await from.ask(MyRoleDocument, {})).data?.me ?? null;
  /** Begins by GraphQL, as the page does: the secret stays in the browser. */
  const by = async <V>(
    from: Browser,
    document: TypedDocumentNode<Record<string, string>, V>,
    variables: V,
    token = '',
  ): Promise<string> => {
    const { data } = await from.ask(document, variables, token);
    return trouble(await from.comeBack(await from.answerOf(Object.values(data ?? {})[0] ?? '')));
  };
  const link = async (client: GraphqlClient, subject: string, email?: string): Promise<string> => {
    as(subject, LOW, email);
    return by(browser(), LinkExternalIdentityDocument, { provider: 'test' }, client.token);
  };

  describe('of somebody whose identity is known', () => {
    beforeAll(async () => {
      expect(await link(house.as('startup'), 'stina-at-test')).toBe('/account');
      expect(await link(house.as('staff'), 'disa-at-test')).toBe('/account');
    });

    it('signs in, and goes on where the person was going', async () => {
      as('stina-at-test');
      const from = browser();
      expect(await wayOf(from, '?next=/needs')).toBe('/needs');
      expect(await sessionOf(from)).toMatchObject({ email: 'startup@demo.example', membership: { role: 'STARTUP' } });
    });
    it('leads nowhere but to our own page', async () => {
      as('stina-at-test');
      expect(await wayOf(browser(), '?next=//evil.example')).toBe('/');
    });
    it('sends a fresh state, nonce and challenge each time, and no secret', async () => {
      const [one, two] = [new URL(await start(browser())), new URL(await start(browser()))];
      for (const name of ['state', 'nonce', 'code_challenge'])
        expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name));
      expect(one.searchParams.get('code_challenge_method')).toBe('S256');
      expect(one.searchParams.get('response_type')).toBe('code');
      expect(one.href).not.toContain('klustermotor-secret');
    });
    it('keeps its secret in a cookie that no script and no other host reads, and takes it away afterwards', async () => {
      const from = browser();
      const { cookies, location } = await from.get(`${house.origin}/auth/oidc/test/start`);
      expect(cookies).toEqual([
        expect.stringMatching(
          /^__Host-klustermotor_oidc=[\w-]{43}; HttpOnly; Secure; SameSite=Lax; Path=\/; Max-Age=600$/,
        ),
      ]);
      as('stina-at-test');
      await from.comeBack(await from.answerOf(location));
      expect(from.cookie('__Host-klustermotor_oidc')).toBeUndefined();
    });

    /** What an attacker may do to the answer on its way back. */
    const TAMPERED: [name: string, change: (answer: URL) => unknown, trouble: string][] = [
      ['another state', (answer) => answer.searchParams.set('state', 'x'.repeat(43)), 'FAILED'],
      ['no state', (answer) => answer.searchParams.delete('state'), 'FAILED'],
      ['the issuer of another provider', (answer) => answer.searchParams.set('iss', 'https://evil.example'), 'FAILED'],
      ['no issuer, although this provider names itself', (answer) => answer.searchParams.delete('iss'), 'FAILED'],
      ['a made-up code', (answer) => answer.searchParams.set('code', 'x'.repeat(43)), 'FAILED'],
      ['no code', (answer) => answer.searchParams.delete('code'), 'FAILED'],
      ['the address of another provider', (answer) => (answer.pathname = '/auth/oidc/other/callback'), 'EXPIRED'],
      ['the address of no provider', (answer) => (answer.pathname = '/auth/oidc/nobody/callback'), 'EXPIRED'],
    ];
    it.each(TAMPERED)('refuses %s', async (_name, change, expected) => {
      as('stina-at-test');
      const from = browser();
      const answer = await from.answerOf(await start(from));
      change(answer);
      expect(trouble(await from.comeBack(answer))).toBe(expected);
      expect(await sessionOf(from)).toBeNull();
    });
    it.each([
      ['nonce', 'another'],
      ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
    ])('refuses an answer for another %s', async (name, value) => {
      as('stina-at-test');
      const from = browser();
      const authorization = new URL(await start(from));
      authorization.searchParams.set(name, value);
      expect(trouble(await from.comeBack(await from.answerOf(authorization.href)))).toBe('FAILED');
    });
    it('refuses an answer in another browser, with a way of its own or without one', async () => {
      as('stina-at-test');
      const [mine, theirs] = [browser(), browser()];
      const answer = await mine.answerOf(await start(mine));
      expect(trouble(await theirs.comeBack(answer))).toBe('EXPIRED');
      await start(theirs);
      expect(trouble(await theirs.comeBack(answer))).toBe('FAILED');
      expect(await sessionOf(theirs)).toBeNull();
    });
    it('refuses an answer a second time, and its code in a new way', async () => {
      as('stina-at-test');
      const from = browser();
      const answer = await from.answerOf(await start(from));
      expect(await from.comeBack(answer)).toBe('/');
      expect(trouble(await from.comeBack(answer))).toBe('EXPIRED');
      answer.searchParams.set('state', new URL(await start(from)).searchParams.get('state') ?? '');
      expect(trouble(await from.comeBack(answer))).toBe('FAILED');
    });
    it('refuses an answer that comes too late', async () => {
      as('stina-at-test');
      const from = browser();
      const answer = await from.answerOf(await start(from));
      await house.rows("UPDATE oidc_flow SET expires_at = now() - interval '1 second'");
      expect(trouble(await from.comeBack(answer))).toBe('EXPIRED');
    });
    it('says so when the person changed their mind at the provider', async () => {
      const from = browser();
      const answer = new URL(CALLBACK);
      answer.search = new URLSearchParams({
        error: 'access_denied',
        state: new URL(await start(from)).searchParams.get('state') ?? '',
        iss: provider.issuer,
      }).toString();
      expect(trouble(await from.comeBack(answer))).toBe('DENIED');
    });
    it('demands the level of the role', async () => {
      as('disa-at-test', LOW);
      const [low, high] = [browser(), browser()];
      expect(await wayOf(low)).toBe('ASSURANCE');
      expect(await sessionOf(low)).toBeNull();
      as('disa-at-test', HIGH);
      expect(await wayOf(high)).toBe('/');
      expect(await sessionOf(high)).toMatchObject({ membership: { role: 'STAFF' } });
    });
    it('demands the level of every role one has: changing membership asks for no new sign-in', async () => {
      await link(await house.colleagueOf('lab', 'Dubbla Roller'), 'dubbla-at-test');
      as('dubbla-at-test', LOW);
      expect(await wayOf(browser())).toBe('/');
      await house.alsoMemberAt('lab', 'Dubbla Roller', 'STAFF');
      expect(await wayOf(browser())).toBe('ASSURANCE');
    });
    it('refuses a role that is not to come in this way', async () => {
      expect(await link(house.as('admin'), 'ada-at-test')).toBe('/account');
      as('ada-at-test', HIGH);
      expect(await wayOf(browser())).toBe('ROLE');
    });
    it('refuses a disabled account, and one without a membership, like an identity nobody knows', async () => {
      await link(await house.colleagueOf('rival', 'Olle Oidc'), 'olle-at-test');
      as('olle-at-test');
      expect(await wayOf(browser())).toBe('/');
      await house.disable('Olle Oidc');
      expect(await wayOf(browser())).toBe('UNKNOWN');
      await house.enable('Olle Oidc');
      await house.endMembershipsOf('Olle Oidc');
      expect(await wayOf(browser())).toBe('UNKNOWN');
    });
  });

  it('connects nobody by an e-mail address, verified or not', async () => {
    as('mallory', HIGH, 'hospital@demo.example');
    const from = browser();
    expect(await wayOf(from)).toBe('UNKNOWN');
    expect(await sessionOf(from)).toBeNull();
    expect(await house.rows("SELECT 1 FROM external_identity WHERE subject = 'mallory'")).toEqual([]);
  });
  it('never stores a personal identity number', async () => {
    expect(await link(house.as('hospital'), '198507099805')).toBe('PERSONAL_NUMBER');
    await expect(
      house.rows(
        "INSERT INTO external_identity (id, issuer, subject, person_id, provider, linked_at) SELECT gen_random_uuid(), 'i', '19850709-9805', id, 'test', now() FROM person LIMIT 1",
      ),
    ).rejects.toThrow(/external_identity_subject_check/);
  });
  it('says so when a provider does not answer', async () => {
    expect(trouble((await browser().get(`${house.origin}/auth/oidc/gone/start`)).location)).toBe('UNAVAILABLE');
    expect(trouble((await browser().get(`${house.origin}/auth/oidc/nobody/start`)).location)).toBe('FAILED');
  });

  describe('with an invitation', () => {
    const takeUp = (token: string, from = browser()) =>
      by(from, AcceptInvitationByDocument, { provider: 'test', token });
    const invited = (email: string, role: Role = 'PARTNER') => new Invitations(house).sent({ email, role });

    it('makes a new account of the invited address, once', async () => {
      const { token } = await invited('ny.via.oidc@demo.example');
      as('ny-at-test', LOW, 'helt.annan@demo.example');
      const from = browser();
      expect(await takeUp(token, from)).toBe('/');
      expect(await sessionOf(from)).toMatchObject({
        email: 'ny.via.oidc@demo.example',
        membership: { role: 'PARTNER' },
      });
      expect(await wayOf(browser())).toBe('/');
      expect(await house.anybody().refused(AcceptInvitationByDocument, { provider: 'test', token })).toBe(
        'INVITATION_GONE',
      );
    });
    it('never takes over an account that the address has: its owner signs in first', async () => {
      const { token } = await invited('hospital@demo.example');
      as('mallory-2', HIGH, 'hospital@demo.example');
      expect(await takeUp(token)).toBe('SIGN_IN_FIRST');
      expect(await house.rows("SELECT 1 FROM external_identity WHERE subject = 'mallory-2'")).toEqual([]);
    });
    it('is for the invited address: an identity of somebody else does not take it up', async () => {
      const { token } = await invited('nagon.annan@demo.example');
      as('stina-at-test');
      expect(await takeUp(token)).toBe('INVITATION');
    });
    it('demands the level of the role one is invited to', async () => {
      const { token } = await invited('ny.staff@demo.example', 'STAFF');
      as('ny-staff-at-test', LOW);
      expect(await takeUp(token)).toBe('ASSURANCE');
      as('ny-staff-at-test', HIGH);
      expect(await takeUp(token)).toBe('/');
    });
  });

  operation(
    'signInProviders',
    () => {
      it('names them, and nothing of their settings', async () => {
        expect(await house.anybody().ok(SignInProvidersDocument)).toMatchObject({
          signInProviders: [{ id: 'test', label: { sv: 'Provhuset' } }, { id: 'other' }, { id: 'gone' }],
        });
        expect(await house.anybody().refused('{ signInProviders { clientSecret } }')).toBe('GRAPHQL_VALIDATION_FAILED');
      });
    },
    'the sign-in page shows them to everybody',
  );

  operation('acceptInvitationBy', () => {
    it('begins with a link that is good, and with no other', async () => {
      const { token } = await new Invitations(house).sent({ email: 'borjar@demo.example' });
      const { acceptInvitationBy } = await house.anybody().ok(AcceptInvitationByDocument, { provider: 'test', token });
      expect(acceptInvitationBy).toContain(provider.issuer);
      expect(await house.anybody().refused(AcceptInvitationByDocument, { provider: 'test', token: 'x' })).toBe(
        'INVITATION_GONE',
      );
    });
  });

  operation('linkExternalIdentity', () => {
    it('is for oneself, signed in', async () => {
      const client = await house.colleagueOf('rival', 'Lisa Länk');
      const { linkExternalIdentity } = await client.ok(LinkExternalIdentityDocument, { provider: 'test' });
      expect(linkExternalIdentity).toContain(provider.issuer);
      expect(await house.anybody().refused(LinkExternalIdentityDocument, { provider: 'test' })).toBe('UNAUTHENTICATED');
    });
    it('never takes an identity that is somebody else’s', async () => {
      expect(await link(await house.colleagueOf('rival', 'Lova Länk'), 'lova-at-test')).toBe('/account');
      expect(await link(await house.colleagueOf('lab', 'Tage Tagen'), 'lova-at-test')).toBe('TAKEN');
    });
    it('says so when there is no such provider, or it does not answer', async () => {
      expect(await house.as('lab').refused(LinkExternalIdentityDocument, { provider: 'nobody' })).toBe('NOT_FOUND');
      expect(await house.as('lab').refused(LinkExternalIdentityDocument, { provider: 'gone' })).toBe(
        'OIDC_UNAVAILABLE',
      );
    });
  });
  operation('externalIdentities', () => {
    it('are one’s own', async () => {
      const client = await house.colleagueOf('rival', 'Egon Egen');
      await link(client, 'egon-at-test');
      expect(await client.ok(ExternalIdentitiesDocument)).toMatchObject({ externalIdentities: [{ provider: 'test' }] });
      expect(await house.anybody().refused(ExternalIdentitiesDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('unlinkExternalIdentity', () => {
    it('ends that way in, and only for one’s own', async () => {
      const client = await house.colleagueOf('rival', 'Ulrik Unlink');
      await link(client, 'ulrik-at-test');
      const {
        externalIdentities: [mine],
      } = await client.ok(ExternalIdentitiesDocument);
      expect(await house.as('lab').refused(UnlinkExternalIdentityDocument, { id: mine?.id ?? '' })).toBe('NOT_FOUND');
      expect(await client.ok(UnlinkExternalIdentityDocument, { id: mine?.id ?? '' })).toEqual({
        unlinkExternalIdentity: true,
      });
      as('ulrik-at-test');
      expect(await wayOf(browser())).toBe('UNKNOWN');
    });
  });
});
