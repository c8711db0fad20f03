import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import type { RefreshSessionMutation } from '../../support/generated/graphql.js';
import { DEMO_PASSWORD, GraphqlClient, textOf } from '../../support/graphql-client.js';
import { operation } from '../../support/operation.js';
import { MyEmailDocument, UseMembershipDocument } from '../../support/operations/account.graphql.js';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  RefreshSessionDocument,
  SessionsDocument,
  SignOutDocument,
} from '../../support/operations/sessions.graphql.js';
import { SignInDocument } from '../../support/operations/sign-in.graphql.js';
import { askAsPage } from '../../support/page-client.js';
import { begin, type Pair, pairOf } from '../../support/sign-in.js';

const EMAIL = 'sigrid.session@demo.example';
const INPUT = { email: EMAIL, password: DEMO_PASSWORD };

describe('operations on one’s own sessions', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
    await house.colleagueOf('startup', 'Sigrid Session');
  });
  afterAll(() => house.close());

  const withToken = (token: string): GraphqlClient => Object.assign(house.anybody(), { token });
  const refresh = (token: string | null) => house.anybody().ask(RefreshSessionDocument, { refreshToken: token });
  const refreshed = async (token: string): Promise<Pair | string> => {
    const { data, errors } = await refresh(token);
    return data ? pairOf(data.refreshSession) : (errors?.[0]?.extensions.code ?? 'nothing');
  };
  const isIn = async ({ accessToken }: Pair): Promise<boolean> =>
    (await withToken(accessToken).ok(MyEmailDocument)).me !== null;
  const signedIn = (): Promise<GraphqlClient> => GraphqlClient.signIn(house.origin, EMAIL);
  const listed = async (client: GraphqlClient) => (await client.ok(SessionsDocument)).sessions;

  /** Lets the session of a token end in so many seconds. */
  const endIn = ({ accessToken }: Pair, seconds: number) =>
    house.rows(
      `UPDATE session SET expires_at = now() + make_interval(secs => $2)
       WHERE id = (SELECT session_id FROM session_token WHERE token_hash = encode(sha256($1::bytea), 'hex'))`,
      [accessToken, seconds],
    );

  operation('refreshSession', () => {
    it('gives new tokens of the same session, which ends when it would have ended', async () => {
      const first = await begin(house.origin, EMAIL);
      await endIn(first, 240);
      const { data } = await refresh(first.refreshToken);
      const next = data?.refreshSession as RefreshSessionMutation['refreshSession'];
      expect(next).toMatchObject({ me: { email: EMAIL } });
      expect(new Set([first.accessToken, first.refreshToken, next.accessToken, next.refreshToken]).size).toBe(4);
      // An access token never outlives its session.
      expect(next.expiresAt).toBe(next.sessionExpiresAt);
      expect(Math.round((Date.parse(next.sessionExpiresAt) - Date.now()) / 60_000)).toBe(4);
      expect(await isIn(pairOf(next))).toBe(true);
    });
    it('ends the whole family when a used token comes again, whoever brings it', async () => {
      const [first, other] = [await begin(house.origin, EMAIL), await begin(house.origin, EMAIL)];
      const second = (await refreshed(first.refreshToken)) as Pair;
      const third = (await refreshed(second.refreshToken)) as Pair;
      expect(await isIn(third)).toBe(true);
      expect(await refreshed(first.refreshToken)).toBe('SESSION_OVER');
      for (const pair of [first, second, third]) expect(await isIn(pair)).toBe(false);
      expect(await refreshed(third.refreshToken)).toBe('SESSION_OVER');
      expect(await isIn(other)).toBe(true);
    });
    it('gives tokens to at most one of two who come at once, fifty times, and leaves nobody in', async () => {
      let won = 0;
      for (let turn = 0; turn < 50; turn += 1) {
        const { refreshToken, accessToken } = await begin(house.origin, EMAIL);
        const answers = await Promise.all([refreshed(refreshToken), refreshed(refreshToken)]);
        const winners = answers.filter((answer): answer is Pair => typeof answer !== 'string');
        // None, when the second ends the family before the first has been told.
        expect(winners.length).toBeLessThanOrEqual(1);
        won += winners.length;
        expect(answers).toContain('SESSION_OVER');
        for (const pair of [...winners, { refreshToken, accessToken }]) expect(await isIn(pair)).toBe(false);
        for (const pair of winners) expect(await refreshed(pair.refreshToken)).toBe('SESSION_OVER');
      }
      expect(won).toBeGreaterThan(0);
    }, 120_000);
    it('refuses alike an unknown token, an access token, one of an ended session, of a disabled account, and none', async () => {
      const [left, late, mine] = [
        await begin(house.origin, EMAIL),
        await begin(house.origin, EMAIL),
        await begin(house.origin, EMAIL),
      ];
      await withToken(left.accessToken).ok(SignOutDocument);
      await endIn(late, -1);
      const unknown = await refresh('x'.repeat(43));
      expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'SESSION_OVER', category: 'UNAUTHENTICATED' });
      for (const token of [left.refreshToken, late.refreshToken, mine.accessToken, '', null])
        expect(await refresh(token)).toEqual(unknown);
      await house.disable(EMAIL);
      expect(await refresh(mine.refreshToken)).toEqual(unknown);
      await house.enable(EMAIL);
      expect(await isIn(mine)).toBe(true);
    });
    it('is no way around: a refresh token is no bearer', async () => {
      const { refreshToken } = await begin(house.origin, EMAIL);
      expect(await withToken(refreshToken).ok(MyEmailDocument)).toEqual({ me: null });
    });
    it('renews the page’s cookies and tells its script no token; without its header the cookie is of no use', async () => {
      const page = await askAsPage(house.origin, SignInDocument, { input: INPUT });
      const next = await askAsPage(house.origin, RefreshSessionDocument, {}, page.cookie);
      expect(next.answer.data).toMatchObject({ refreshSession: { accessToken: null, refreshToken: null } });
      expect(next.set).toHaveLength(2);
      expect((await askAsPage(house.origin, MyEmailDocument, {}, next.cookie)).answer.data).toEqual({
        me: { email: EMAIL },
      });
      const stolen = await askAsPage(house.origin, RefreshSessionDocument, {}, next.cookie, {
        'x-klustermotor-csrf': '',
      });
      expect([stolen.status, stolen.answer.errors?.[0]?.extensions.code, stolen.set]).toEqual([403, 'CROSS_SITE', []]);
      expect(
        (await askAsPage(house.origin, RefreshSessionDocument, {}, page.cookie)).answer.errors?.[0]?.extensions.code,
      ).toBe('SESSION_OVER');
      expect((await askAsPage(house.origin, MyEmailDocument, {}, next.cookie)).answer.data).toEqual({ me: null });
    });
    it('goes on under the new membership after a change of it, with a bearer too', async () => {
      const other = await house.alsoMemberAt('lab', 'Sigrid Session', 'PARTNER');
      const first = await begin(house.origin, EMAIL);
      await withToken(first.accessToken).ok(UseMembershipDocument, { membershipId: other });
      expect(await isIn(first)).toBe(false);
      const next = (await refreshed(first.refreshToken)) as Pair;
      expect((await withToken(next.accessToken).me()).membership).toMatchObject({ id: other, role: 'PARTNER' });
    });
  });

  operation('sessions', () => {
    it('lists one’s own with their devices in words, this one marked', async () => {
      const client = await signedIn();
      await fetch(`${house.origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0',
        },
        body: JSON.stringify({ query: textOf(SignInDocument), variables: { input: INPUT } }),
      });
      const sessions = await listed(client);
      expect(sessions.map(({ current }) => current)).toEqual([true, ...sessions.slice(1).map(() => false)]);
      expect(sessions.map(({ device }) => device)).toContainEqual({ sv: 'Edge på Windows', en: 'Edge on Windows' });
      const theirs = await listed(house.as('lab'));
      expect(sessions.filter(({ id }) => theirs.some((each) => each.id === id))).toEqual([]);
    });
    it('is nobody else’s, and leaves out what has ended', async () => {
      expect(await house.anybody().refused(SessionsDocument)).toBe('UNAUTHENTICATED');
      const [client, leaving] = [await signedIn(), await signedIn()];
      const before = (await listed(client)).length;
      await leaving.ok(SignOutDocument);
      expect(await listed(client)).toHaveLength(before - 1);
    });
    it('are forgotten with their tokens a month after they ended, at the next sign-in', async () => {
      const [old, recent] = [await signedIn(), await signedIn()];
      const idOf = async (client: GraphqlClient) => (await listed(client)).find(({ current }) => current)?.id ?? '';
      const ids = [await idOf(old), await idOf(recent)];
      await house.rows("UPDATE session SET ended_at = now() - interval '31 days' WHERE id = $1", [ids[0]]);
      await house.rows("UPDATE session SET ended_at = now() - interval '29 days' WHERE id = $1", [ids[1]]);
      await signedIn();
      expect(
        (
          await house.rows<{ id: string }>(
            'SELECT DISTINCT s.id FROM session s JOIN session_token t ON t.session_id = s.id WHERE s.id = ANY($1)',
            [ids],
          )
        ).map(({ id }) => id),
      ).toEqual([ids[1]]);
    });
  });

  operation('endSession', () => {
    it('signs that device out at once', async () => {
      const [client, lost] = [await signedIn(), await signedIn()];
      const id = (await listed(lost)).find(({ current }) => current)?.id ?? '';
      expect(await client.ok(EndSessionDocument, { id })).toEqual({ endSession: true });
      expect(await lost.ok(MyEmailDocument)).toEqual({ me: null });
      expect(await client.refused(EndSessionDocument, { id })).toBe('NOT_FOUND');
    });
    it('finds nobody else’s', async () => {
      const id = (await listed(house.as('lab')))[0]?.id ?? '';
      const client = await signedIn();
      for (const each of [id, UNKNOWN, 'x'])
        expect(await client.refused(EndSessionDocument, { id: each })).toBe('NOT_FOUND');
      expect(await house.as('lab').ok(MyEmailDocument)).toEqual({ me: { email: 'lab@demo.example' } });
      expect(await house.anybody().refused(EndSessionDocument, { id })).toBe('UNAUTHENTICATED');
    });
  });

  operation('endOtherSessions', () => {
    it('leaves this one only, and nobody else’s touched', async () => {
      const [client, first, second] = [await signedIn(), await signedIn(), await signedIn()];
      const { endOtherSessions } = await client.ok(EndOtherSessionsDocument);
      expect(endOtherSessions).toBeGreaterThanOrEqual(2);
      for (const each of [first, second]) expect(await each.ok(MyEmailDocument)).toEqual({ me: null });
      expect(await listed(client)).toEqual([expect.objectContaining({ current: true })]);
      expect(await house.as('lab').ok(MyEmailDocument)).toEqual({ me: { email: 'lab@demo.example' } });
    });
    it('is for those signed in', async () => {
      expect(await house.anybody().refused(EndOtherSessionsDocument)).toBe('UNAUTHENTICATED');
    });
  });
});
