import { createClient } from 'graphql-ws';
import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { DemoHouse } from '../../support/demo-house.js';
import { DEMO_PASSWORD, eventually, GraphqlClient, textOf } from '../../support/graphql-client.js';
import { newApiToken } from '../../support/inputs.js';
import { type Listener, WAYS_TO_LISTEN } from '../../support/listeners.js';
import { MyEmailDocument } from '../../support/operations/account.graphql.js';
import { CreateApiTokenDocument, RevokeApiTokenDocument } from '../../support/operations/api-tokens.graphql.js';
import { EndOtherSessionsDocument, RefreshSessionDocument } from '../../support/operations/sessions.graphql.js';
import { SignInDocument } from '../../support/operations/sign-in.graphql.js';
import { askAsPage } from '../../support/page-client.js';
import { begin, pairOf } from '../../support/sign-in.js';

const ELSEWHERE = 'https://elsewhere.example';

describe('the ways in, by cookie and by bearer', () => {
  let house: DemoHouse;
  let cookie: string;
  let bearer: string;
  beforeAll(async () => {
    house = await DemoHouse.open();
    cookie = (
      await askAsPage(house.origin, SignInDocument, { input: { email: 'staff@demo.example', password: DEMO_PASSWORD } })
    ).cookie;
    bearer = house.as('staff').token;
  });
  afterAll(() => house.close());

  const post = async (headers: Record<string, string>): Promise<[number, unknown]> => {
    const response = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: textOf(MyEmailDocument) }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code ?? data];
  };
  const PAGE = { 'x-klustermotor-csrf': '1' };
  const IN = [200, { me: { email: 'staff@demo.example' } }];
  const REFUSED = [403, 'CROSS_SITE'];

  it('let a cookie into GraphQL only from our own page', async () => {
    expect(await post({ cookie, ...PAGE })).toEqual(IN);
    expect(await post({ cookie, ...PAGE, origin: house.origin })).toEqual(IN);
    expect(await post({ cookie, ...PAGE, origin: 'http://localhost' })).toEqual(IN);
    expect(await post({ cookie })).toEqual(REFUSED);
    expect(await post({ cookie, 'x-klustermotor-csrf': '0' })).toEqual(REFUSED);
    expect(await post({ cookie, 'apollo-require-preflight': 'true', 'x-apollo-operation-name': 'Me' })).toEqual(
      REFUSED,
    );
    for (const origin of [ELSEWHERE, 'null', 'http://localhost.elsewhere.example', 'nonsense'])
      expect(await post({ cookie, ...PAGE, origin })).toEqual(REFUSED);
  });
  it('let nobody sign our page in from elsewhere', async () => {
    expect(await post({ ...PAGE, origin: ELSEWHERE })).toEqual(REFUSED);
    expect(await post({})).toEqual([200, { me: null }]);
  });
  it('take neither of two cookies with the same name: one of them was planted', async () => {
    expect(await post({ cookie: `${cookie}; __Host-klustermotor_access=planted`, ...PAGE })).toEqual([
      200,
      { me: null },
    ]);
  });
  it('let a bearer in without Origin or header, and no cookie beside it matters', async () => {
    expect(await post({ authorization: `Bearer ${bearer}` })).toEqual(IN);
    expect(
      await post({ authorization: `Bearer ${bearer}`, cookie: `__Host-klustermotor_access=${house.as('lab').token}` }),
    ).toEqual(IN);
  });
  it('let a download be followed as a link, but not from another site', async () => {
    const file = async (headers: Record<string, string>) =>
      (await fetch(`${house.origin}/files/reports/01a20738-0000-7000-8000-000000000000/pdf`, { headers })).status;
    // There is no such report: whoever gets in is told so.
    expect(await file({ cookie })).toBe(404);
    for (const site of ['same-origin', 'none']) expect(await file({ cookie, 'sec-fetch-site': site })).toBe(404);
    expect(await file({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await file({ authorization: `Bearer ${bearer}`, 'sec-fetch-site': 'cross-site' })).toBe(404);
    expect(await file({})).toBe(401);
  });

  type Enter = (headers: Record<string, string>, token?: string) => Promise<boolean>;
  const overGraphqlWs: Enter = (headers, token) =>
    new Promise((settled) => {
      class WithHeaders extends WebSocket {
        constructor(url: string, protocols: string) {
          super(url, protocols, { headers });
        }
      }
      const client = createClient({
        url: `${house.origin.replace('http', 'ws')}/graphql`,
        webSocketImpl: WithHeaders,
        connectionParams: token ? { token } : {},
        retryAttempts: 0,
        lazy: false,
        onNonLazyError: () => settled(false),
        on: {
          connected: () => (settled(true), void client.dispose()),
          closed: () => settled(false),
          error: () => settled(false),
        },
      });
    });
  const overSocketIo =
    (transport: 'websocket' | 'polling'): Enter =>
    (headers, token) =>
      new Promise((settled) => {
        const socket = io(house.origin, {
          auth: token ? { token } : {},
          transports: [transport],
          reconnection: false,
          forceNew: true,
          extraHeaders: headers,
        });
        const end = (entered: boolean): void => (socket.disconnect(), settled(entered));
        socket.on('connect', () => end(true));
        socket.on('connect_error', () => end(false));
      });

  describe.each([
    ['graphql-ws', overGraphqlWs],
    ['socket.io', overSocketIo('websocket')],
    ['socket.io by polling', overSocketIo('polling')],
  ])('%s', (_name, enter) => {
    it('lets a cookie in from our own page only, and a bearer without Origin', async () => {
      expect(await enter({ cookie, origin: house.origin })).toBe(true);
      expect(await enter({ cookie })).toBe(false);
      expect(await enter({ cookie, origin: ELSEWHERE })).toBe(false);
      expect(await enter({ cookie, origin: 'null' })).toBe(false);
      expect(await enter({}, bearer)).toBe(true);
      expect(await enter({ origin: ELSEWHERE }, bearer)).toBe(false);
      expect(await enter({})).toBe(false);
    });
  });

  const begun = () => begin(house.origin, 'staff@demo.example');
  const refresh = (token: string) => house.anybody().ask(RefreshSessionDocument, { refreshToken: token });
  const openAt = async (listener: Listener): Promise<Listener> => {
    await eventually(() => Promise.resolve(listener.open()), Boolean);
    return listener;
  };
  const hears = async (listener: Listener): Promise<void> => {
    const heard = listener.heard.length;
    await eventually(
      async () => (await house.submitted(), listener.heard.length),
      (count) => count > heard,
    );
  };

  describe.each(WAYS_TO_LISTEN)('%s, open', (_name, listen) => {
    it('survives the rotation of its own tokens, the end of the first one too, and ends with the family', async () => {
      const first = await begun();
      const listener = await openAt(listen(house.origin, first.accessToken));
      const { refreshSession } = await house.anybody().ok(RefreshSessionDocument, { refreshToken: first.refreshToken });
      const second = pairOf(refreshSession);
      await house.rows("DELETE FROM session_token WHERE token_hash = encode(sha256($1::bytea), 'hex')", [
        first.accessToken,
      ]);
      await new Promise((next) => setTimeout(next, 2500));
      expect(listener.ended()).toBe(false);
      await hears(listener);
      expect((await refresh(first.refreshToken)).errors?.[0]?.extensions.code).toBe('SESSION_OVER');
      await eventually(() => Promise.resolve(listener.ended()), Boolean, 5);
      expect(await Object.assign(house.anybody(), { token: second.accessToken }).ok(MyEmailDocument)).toEqual({
        me: null,
      });
    });
    it('ends when its session is ended from another device', async () => {
      const [lost, kept] = [await begun(), await GraphqlClient.signIn(house.origin, 'staff@demo.example')];
      const listener = await openAt(listen(house.origin, lost.accessToken));
      const own = await openAt(listen(house.origin, kept.token));
      await kept.ok(EndOtherSessionsDocument);
      await eventually(() => Promise.resolve(listener.ended()), Boolean, 5);
      expect(own.ended()).toBe(false);
      own.close();
    });
    it('lets an API token in that may hear what happens, until it is revoked, and no other', async () => {
      const person = await GraphqlClient.signIn(house.origin, 'staff@demo.example');
      const create = async (scopes: string[]) =>
        (await person.ok(CreateApiTokenDocument, { input: newApiToken(scopes) })).createApiToken;
      const [hearing, deaf] = [await create(['activity.read']), await create(['need.read'])];
      const listener = await openAt(listen(house.origin, hearing.token));
      await hears(listener);
      const refused = listen(house.origin, deaf.token);
      await new Promise((next) => setTimeout(next, 500));
      await house.submitted();
      await hears(listener);
      expect(refused.heard).toEqual([]);
      refused.close();
      await person.ok(RevokeApiTokenDocument, { id: hearing.apiToken.id });
      await eventually(() => Promise.resolve(listener.ended()), Boolean, 5);
    });
  });
});
