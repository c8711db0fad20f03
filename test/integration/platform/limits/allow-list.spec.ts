import { readFileSync } from 'node:fs';
import { GraphqlClient } from '../../../support/graphql-client.js';
import { openTestHouse, type TestHouse } from '../../../support/test-api.js';
import { overGraphqlWs, overHttp, type Sent } from '../../../support/transports.js';

const operations = JSON.parse(
  readFileSync(new URL('../../../../dist/apps/web.operations.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** An operation of the page as the page sends it: by name. */
function named(name: string): Sent {
  const found = Object.entries(operations).find(([, text]) =>
    new RegExp(`^(query|mutation|subscription) ${name}\\b`).test(text),
  );
  if (!found) throw new Error(`The page has no operation ${name}.`);
  return { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: found[0] } } };
}

/** Signs in as the page does. @returns its cookie. */
async function cookieOf(origin: string, email: string): Promise<string> {
  const { extensions } = named('SignIn');
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-klustermotor-csrf': '1' },
    body: JSON.stringify({ extensions, variables: { input: { email, password: 'klustermotor-demo' } } }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

const EVENTS = 'subscription { events(after: 0) { id } }';
const INTROSPECTION = '{ __schema { queryType { name } } }';

describe('in production', () => {
  let house: TestHouse;
  let cookie: string;
  let token: string;
  beforeAll(async () => {
    // The demo is refused in production, so what makes it production here is set past the settings.
    house = await openTestHouse({}, { NODE_ENV: 'production', GRAPHQL_ALLOW_LIST: 'page' });
    cookie = await cookieOf(house.origin, 'staff@demo.example');
    // The token a program would bring: the page's own session has just the one.
    token = /=([\w-]{20,})/.exec(cookie)?.[1] ?? '';
  });
  afterAll(() => house.close());

  const ways = [
    ['HTTP', overHttp],
    ['graphql-ws', overGraphqlWs],
  ] as const;

  it('the page’s own operations run by name', async () => {
    expect((await overHttp(house.origin, { ...named('Session'), cookie })).code).toBe('data');
    expect((await overHttp(house.origin, { ...named('Needs'), variables: { first: 100 }, cookie })).code).toBe('data');
    expect((await overGraphqlWs(house.origin, { ...named('Events'), variables: { after: 0 }, cookie })).code).toBe(
      'data',
    );
  });
  it('and by their text', async () => {
    const text = Object.values(operations).find((each) => each.startsWith('query Session')) as string;
    expect((await overHttp(house.origin, { query: text, cookie })).code).toBe('data');
  });
  it.each(ways)('a document of one’s own is refused to a browser over %s', async (name, send) => {
    const query = name === 'HTTP' ? '{ position }' : EVENTS;
    expect((await send(house.origin, { query, cookie })).code).toBe('OPERATION_NOT_ALLOWED');
  });
  it('and to the anonymous', async () => {
    expect(await overHttp(house.origin, { query: '{ me { id } }' })).toMatchObject({
      code: 'OPERATION_NOT_ALLOWED',
      status: 403,
    });
    expect(
      (
        await overHttp(house.origin, {
          query:
            'mutation { signIn(input: { email: "staff@demo.example", password: "klustermotor-demo" }) { accessToken } }',
        })
      ).code,
    ).toBe('OPERATION_NOT_ALLOWED');
  });
  it.each(ways)('programs with a token send what they like over %s, within the limits', async (name, send) => {
    expect((await send(house.origin, { query: name === 'HTTP' ? '{ position }' : EVENTS, token })).code).toBe('data');
    expect(
      (
        await send(house.origin, {
          query: `{ ${Array.from({ length: 11 }, (_each, i) => `a${i}: position`).join(' ')} }`,
          token,
        })
      ).code,
    ).toBe('OPERATION_TOO_LARGE');
  });
  it('a header that is no token does not make a browser a program', async () => {
    const response = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, authorization: 'Bearer x' },
      body: JSON.stringify({ query: '{ position }' }),
    });
    expect(response.status).toBe(403);
  });
  it.each(ways)('a name nobody knows is refused over %s', async (_name, send) => {
    for (const sha256Hash of ['0'.repeat(64), '__proto__', 7, null, { a: 1 }]) {
      expect(
        (await send(house.origin, { query: '', extensions: { persistedQuery: { version: 1, sha256Hash } }, cookie }))
          .code,
      ).toBe('PERSISTED_OPERATION_UNKNOWN');
    }
  });
  it('clients cannot register operations', async () => {
    const query = '{ position }';
    const { createHash } = await import('node:crypto');
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    for (let i = 0; i < 2; i += 1)
      expect(
        (await overHttp(house.origin, { query, extensions: { persistedQuery: { version: 1, sha256Hash } }, cookie }))
          .code,
      ).toBe('PERSISTED_OPERATION_UNKNOWN');
  });
});

describe('what the anonymous learn of the schema', () => {
  const houses: Record<string, TestHouse> = {};
  beforeAll(async () => {
    houses['production'] = await openTestHouse({}, { NODE_ENV: 'production' });
    houses['development'] = await openTestHouse();
  });
  afterAll(() => Promise.all(Object.values(houses).map((house) => house.close())));

  it.each([
    ['production', INTROSPECTION, 'GRAPHQL_VALIDATION_FAILED'],
    ['production', '{ __type(name: "Need") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['development', INTROSPECTION, 'data'],
  ])('in %s by %s: %s', async (mode, query, code) => {
    expect((await overHttp(houses[mode]?.origin ?? '', { query })).code).toBe(code);
  });
  it('nothing over the sockets, which let nobody in without a session', async () => {
    expect((await overGraphqlWs(houses['production']?.origin ?? '', { query: INTROSPECTION })).code).toBe(
      'closed 4403',
    );
  });
  it('the signed-in see the schema in production too', async () => {
    const origin = houses['production']?.origin ?? '';
    const { token } = await GraphqlClient.signIn(origin, 'staff@demo.example');
    expect((await overHttp(origin, { query: INTROSPECTION, token })).code).toBe('data');
  });
  it.each([
    '{ nedes { totalCount } }',
    '{ needs(frist: 1) { totalCount } }',
    'query($a: Nede) { me { id } }',
    '{ needs(states: [PUBLISHD]) { totalCount } }',
  ])('no suggestion for %s', async (query) => {
    expect((await overHttp(houses['production']?.origin ?? '', { query })).text).not.toMatch(/Did you mean/);
    expect((await overHttp(houses['development']?.origin ?? '', { query })).text).toMatch(/Did you mean/);
  });
  it('no suggestion for a value in a variable', async () => {
    const query = 'mutation($language: Language!) { setLanguage(language: $language) { id } }';
    const { text } = await overHttp(houses['production']?.origin ?? '', { query, variables: { language: 'S' } });
    expect(text).toMatch(/Language/);
    expect(text).not.toMatch(/Did you mean/);
  });
});
