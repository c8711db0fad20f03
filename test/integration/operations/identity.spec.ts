import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import { DEMO_PASSWORD, GraphqlClient, textOf } from '../../support/graphql-client.js';
import { operation } from '../../support/operation.js';
import {
  MeDocument,
  MyMembershipsDocument,
  SetLanguageDocument,
  UseMembershipDocument,
} from '../../support/operations/account.graphql.js';
import { AgendaDocument } from '../../support/operations/activity.graphql.js';
import { MatchCountDocument } from '../../support/operations/matches.graphql.js';
import { NeedDocument, NeedsDocument } from '../../support/operations/needs.graphql.js';
import { RefreshSessionDocument, SignOutDocument } from '../../support/operations/sessions.graphql.js';
import { SignInDocument } from '../../support/operations/sign-in.graphql.js';
import { askAsPage } from '../../support/page-client.js';

describe('operations on one’s own account', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const signIn = (email: string, password = 'fel lösenord') =>
    house.anybody().ask(SignInDocument, { input: { email, password } });
  const codeOf = async (answer: ReturnType<typeof signIn>) =>
    (await answer).errors?.[0]?.extensions.code ?? 'signed in';
  const asPage = <T, V>(document: TypedDocumentNode<T, V>, variables: V, cookie = '') =>
    askAsPage(house.origin, document, variables, cookie);
  const signInAsPage = (email: string) => asPage(SignInDocument, { input: { email, password: DEMO_PASSWORD } });

  operation('signIn', () => {
    it('gives a token for ten minutes of a session of half a day, also when the address is written in capitals with a space', async () => {
      const { data } = await signIn(' STARTUP2@Demo.Example ', DEMO_PASSWORD);
      const { accessToken, refreshToken, expiresAt = '', sessionExpiresAt = '' } = data?.signIn ?? {};
      expect(accessToken).toMatch(/^[\w-]{43}$/);
      expect(refreshToken).toMatch(/^[\w-]{43}$/);
      expect(Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)).toBe(10);
      expect(Math.round((Date.parse(sessionExpiresAt) - Date.now()) / 3_600_000)).toBe(12);
      const client = Object.assign(house.anybody(), { token: accessToken ?? '' });
      expect(await client.ok(MeDocument)).toMatchObject({ me: { email: 'startup2@demo.example' } });
    });
    it('keeps only hashes of the tokens', async () => {
      const { data } = await signIn('startup2@demo.example', DEMO_PASSWORD);
      const { accessToken = '', refreshToken = '' } = data?.signIn ?? {};
      const [stored] = await house.rows<{ all: string }>(
        "SELECT string_agg(s::text || t::text, chr(10)) AS all, bool_or(t.token_hash = encode(sha256($1::bytea), 'hex')) AS hashed FROM session s JOIN session_token t ON t.session_id = s.id",
        [accessToken],
      );
      expect(stored).toMatchObject({ hashed: true });
      for (const token of [accessToken, refreshToken]) expect(stored?.all).not.toContain(token);
    });
    it('gives the page cookies that scripts cannot read and other sites cannot send, and its script nothing', async () => {
      const { set, cookie, answer } = await signInAsPage('startup2@demo.example');
      expect(set).toEqual([
        expect.stringMatching(
          /^__Host-klustermotor_access=[\w-]{43}; HttpOnly; Secure; SameSite=Lax; Path=\/; Max-Age=(599|600)$/,
        ),
        expect.stringMatching(
          /^__Host-klustermotor_refresh=[\w-]{43}; HttpOnly; Secure; SameSite=Lax; Path=\/; Max-Age=43(199|200)$/,
        ),
      ]);
      expect(answer.data).toMatchObject({ signIn: { accessToken: null, refreshToken: null } });
      expect((await asPage(MeDocument, {}, cookie)).answer.data).toMatchObject({
        me: { email: 'startup2@demo.example' },
      });
    });
    it('gives an API client no cookies', async () => {
      const response = await fetch(`${house.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: textOf(SignInDocument),
          variables: { input: { email: 'startup2@demo.example', password: DEMO_PASSWORD } },
        }),
      });
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(JSON.stringify(await response.json())).toContain('accessToken');
    });
    it('answers a wrong password, an unknown address, a disabled account and one without a membership alike', async () => {
      for (const name of ['Dolly Disabled', 'Mona Utan']) await house.colleagueOf('rival', name);
      await house.disable('Dolly Disabled');
      await house.endMembershipsOf('Mona Utan');
      const wrong = await signIn('rival.none@demo.example');
      for (const answer of [
        await signIn('startup2@demo.example'),
        await signIn('dolly.disabled@demo.example', DEMO_PASSWORD),
        await signIn('mona.utan@demo.example', DEMO_PASSWORD),
        await signIn('', ''),
      ])
        expect(answer).toEqual(wrong);
      expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'SIGN_IN_REFUSED', category: 'UNAUTHENTICATED' });
    });
    it('makes the eleventh wrong attempt wait, the right password too, however the address is written', async () => {
      await house.colleagueOf('rival', 'Greta Gissad');
      for (let turn = 0; turn < 10; turn += 1)
        expect(await codeOf(signIn(turn % 2 ? 'greta.gissad@demo.example' : 'GRETA.gissad@demo.example'))).toBe(
          'SIGN_IN_REFUSED',
        );
      expect(await codeOf(signIn('greta.gissad@demo.example'))).toBe('TOO_MANY_ATTEMPTS');
      expect(await codeOf(signIn('greta.gissad@demo.example', DEMO_PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
      expect(await codeOf(signIn('startup2@demo.example', DEMO_PASSWORD))).toBe('signed in');
    });
    it('lets the right password in again when the quarter of an hour has passed', async () => {
      await house.rows(
        "UPDATE sign_in_attempt SET at = at - interval '16 minutes' WHERE email = 'greta.gissad@demo.example'",
      );
      expect(await codeOf(signIn('greta.gissad@demo.example', DEMO_PASSWORD))).toBe('signed in');
    });
    it('lets no more than ten of thirty at once through to the password', async () => {
      const codes = await Promise.all(Array.from({ length: 30 }, () => codeOf(signIn('brute@demo.example'))));
      expect(codes.filter((code) => code === 'SIGN_IN_REFUSED').length).toBeLessThanOrEqual(10);
      expect(codes).toContain('TOO_MANY_ATTEMPTS');
    });
    it('looks at no password of an operation that brings ten of them', async () => {
      const aliases = Array.from(
        { length: 10 },
        (_, i) => `a${i}: signIn(input: { email: "aliases@demo.example", password: "p${i}" }) { accessToken }`,
      ).join(' ');
      expect(await house.anybody().refused(`mutation { ${aliases} }`)).toBe('ONE_SENSITIVE_OPERATION');
      expect(await house.rows("SELECT 1 FROM sign_in_attempt WHERE email = 'aliases@demo.example'")).toEqual([]);
    });
  });

  operation(
    'me',
    () => {
      it('tells who one is and by which membership', async () => {
        expect(await house.as('lab').ok(MeDocument)).toMatchObject({
          me: {
            name: 'Love Labb',
            language: 'SV',
            membership: {
              role: 'PARTNER',
              workspace: { slug: 'flemingsberg' },
              organisation: { id: house.organisationOf('lab') },
            },
          },
        });
      });
      it('is null for nobody, for a made-up token and for an access token that has run out', async () => {
        const leaving = await GraphqlClient.signIn(house.origin, 'startup2@demo.example');
        await house.rows(
          "UPDATE session_token SET expires_at = now() - interval '1 second' WHERE token_hash = encode(sha256($1::bytea), 'hex')",
          [leaving.token],
        );
        for (const client of [house.anybody(), Object.assign(house.anybody(), { token: 'x'.repeat(43) }), leaving])
          expect(await client.ask(MeDocument)).toEqual({ data: { me: null } });
        expect(await leaving.refused(AgendaDocument)).toBe('UNAUTHENTICATED');
      });
    },
    'it is how the page asks whether somebody is signed in',
  );

  operation('setLanguage', () => {
    it('is remembered', async () => {
      const client = await house.colleagueOf('rival', 'Lena Språk');
      expect(await client.ok(SetLanguageDocument, { language: 'EN' })).toEqual({ setLanguage: { language: 'EN' } });
      expect(await client.ok(MeDocument)).toMatchObject({ me: { language: 'EN' } });
      expect(await house.as('rival').ok(MeDocument)).toMatchObject({ me: { language: 'SV' } });
    });
    it('refuses a language there is no page in, and nobody', async () => {
      expect(await house.as('rival').refused('mutation { setLanguage(language: FI) { language } }')).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
      expect(await house.anybody().refused(SetLanguageDocument, { language: 'EN' })).toBe('UNAUTHENTICATED');
    });
  });

  operation('signOut', () => {
    it('ends this session for good, and no other of the same person', async () => {
      const [leaving, staying] = [
        await GraphqlClient.signIn(house.origin, 'startup2@demo.example'),
        await GraphqlClient.signIn(house.origin, 'startup2@demo.example'),
      ];
      expect(await leaving.ok(SignOutDocument)).toEqual({ signOut: true });
      expect(await leaving.ask(MeDocument)).toEqual({ data: { me: null } });
      expect(await staying.ok(MeDocument)).toMatchObject({ me: { email: 'startup2@demo.example' } });
      expect(await leaving.refused(SignOutDocument)).toBe('UNAUTHENTICATED');
    });
    it('takes the cookies away', async () => {
      const { cookie } = await signInAsPage('startup2@demo.example');
      const left = await asPage(SignOutDocument, {}, cookie);
      expect(left.set).toEqual(
        ['access', 'refresh'].map(
          (name) => `__Host-klustermotor_${name}=; HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age=0`,
        ),
      );
      expect((await asPage(MeDocument, {}, cookie)).answer.data).toEqual({ me: null });
      expect((await asPage(RefreshSessionDocument, {}, cookie)).answer.errors?.[0]?.extensions.code).toBe(
        'SESSION_OVER',
      );
    });
  });

  operation('useMembership', () => {
    let person: GraphqlClient;
    let other: string;
    beforeAll(async () => {
      person = await house.colleagueOf('startup', 'Mira Många');
      other = await house.alsoMemberAt('elsewhere', 'Mira Många', 'STAFF');
    });

    it('goes on with the rights of the other membership only, in the same session with new tokens', async () => {
      expect((await person.me()).memberships).toHaveLength(2);
      const own = await house.submitted();
      const seen = await person.ok(MyMembershipsDocument);
      expect(JSON.stringify(seen)).toContain(house.organisationOf('elsewhere'));
      const { cookie: before } = await signInAsPage('mira.m.nga@demo.example');
      const changed = await asPage(UseMembershipDocument, { membershipId: other }, before);
      expect(changed.answer.data).toEqual({
        useMembership: {
          membership: {
            role: 'STAFF',
            organisation: { id: house.organisationOf('elsewhere') },
            workspace: { slug: 'other' },
          },
        },
      });
      const after = changed.cookie;
      expect(after).not.toBe(before);
      expect((await asPage(MeDocument, {}, before)).answer.data).toEqual({ me: null });
      const needs = await asPage(NeedsDocument, {}, after);
      expect(JSON.stringify(needs.answer.data)).not.toContain(own);
      expect((await asPage(NeedDocument, { id: own }, after)).answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const back = await person.ok(UseMembershipDocument, { membershipId: (await person.me()).membership.id });
      expect(back).toMatchObject({
        useMembership: { membership: { role: 'STARTUP', workspace: { slug: 'flemingsberg' } } },
      });
    });
    it('refuses the membership of somebody else, one that ended, one that never was, and no id', async () => {
      const client = await house.colleagueOf('rival', 'Ossian Obehörig');
      const [ended] = await house.rows<{ id: string }>(
        "SELECT m.id FROM membership m JOIN person p ON p.id = m.person_id WHERE p.name = 'Mona Utan'",
      );
      const theirs = (await house.as('lab').me()).membership.id;
      for (const id of [theirs, other, ended?.id ?? '', UNKNOWN, 'x'])
        expect(await client.refused(UseMembershipDocument, { membershipId: id })).toBe('NOT_FOUND');
      // A refusal leaves the session as it was.
      expect(await client.ok(MeDocument)).toMatchObject({ me: { membership: { role: 'STARTUP' } } });
    });
    it('is over within the next request when the membership ends', async () => {
      const client = await house.colleagueOf('lab', 'Ruth Revoked');
      await client.ok(MatchCountDocument);
      await house.endMembershipsOf('Ruth Revoked');
      expect(await client.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
    });
  });
});
