import pg from 'pg';
import { RATES } from '#contracts';
import { loadConfig } from '#platform/config';
import { createDataSource, Database } from '#platform/database';
import { RateLimiter } from '#platform/rates';
import { createLogger } from '#platform/telemetry';
import { DemoHouse } from '../../../support/demo-house.js';
import { DEMO_PASSWORD, textOf } from '../../../support/graphql-client.js';
import { SetLanguageDocument } from '../../../support/operations/account.graphql.js';
import { PositionDocument } from '../../../support/operations/activity.graphql.js';
import { SignInDocument } from '../../../support/operations/sign-in.graphql.js';
import { createTestDatabase, type TestDatabase } from '../../../support/test-database.js';
import { overGraphqlWs, overHttp, overSocketIo } from '../../../support/transports.js';

const EVENTS = 'subscription { events(after: 0) { id } }';
/** One attempt at an account. */
const guess = (email: string, password = 'wrong') => ({
  query: textOf(SignInDocument),
  variables: { input: { email, password } },
});

describe('RateLimiter', () => {
  let database: TestDatabase;
  let limiters: RateLimiter[];
  let sources: ReturnType<typeof createDataSource>[];
  const rates = { ...RATES, account: { capacity: 10, perMinute: 60 } };

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = { ...loadConfig({ DATABASE_URL: database.url }), rates };
    // Two nodes: nothing is shared but the database.
    sources = [createDataSource({ url: database.url, pool: 8 }), createDataSource({ url: database.url, pool: 8 })];
    await Promise.all(sources.map((source) => source.initialize()));
    limiters = sources.map((source) => new RateLimiter(new Database(source), config, createLogger('silent', 'test')));
  });
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await database.drop();
  });

  const taken = async (of: string, points: number, limiter = limiters[0]) => {
    try {
      await limiter?.take([{ rate: 'account', of, points }], 'refuse');
      return 0;
    } catch (error) {
      return (error as { data: { retryAfterSeconds?: number } }).data.retryAfterSeconds;
    }
  };

  it('grants what the budget holds, then says how long to wait', async () => {
    expect([await taken('one', 6), await taken('one', 4), await taken('one', 5)]).toEqual([0, 0, 5]);
    expect(await taken('another', 10)).toBe(0);
  });
  it('takes nothing from a budget it refuses', async () => {
    await taken('patient', 8);
    for (let i = 0; i < 5; i += 1) await taken('patient', 9);
    expect(await taken('patient', 2)).toBe(0);
  });
  it('never grants more than there is, whatever comes at once on two nodes', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_each, i) => taken('crowd', 1, limiters[i % 2])));
    const granted = answers.filter((seconds) => seconds === 0).length;
    // A second of waiting in the queue refills one point.
    expect(granted).toBeGreaterThanOrEqual(10);
    expect(granted).toBeLessThanOrEqual(14);
  });
  it('fills up again with time, and not above what it holds', async () => {
    await taken('later', 10);
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query("UPDATE rate_budget SET refilled_at = refilled_at - interval '1 hour'");
    await owner.end();
    expect([await taken('later', 10), await taken('later', 9)]).toEqual([0, 9]);
  });
  it('gives back what turned out well', async () => {
    await taken('honest', 10);
    await limiters[0]?.giveBack([{ rate: 'account', of: 'honest', points: 10 }]);
    expect(await taken('honest', 10)).toBe(0);
  });
  it('keeps neither names nor addresses', async () => {
    await taken('192.0.2.77', 1);
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const { rows } = await owner.query<{ key: string }>('SELECT key FROM rate_budget');
    await owner.end();
    expect(rows.map(({ key }) => key).join()).not.toMatch(/192\.0\.2\.77|crowd/);
  });
  it('refuses attempts on accounts when it cannot count, and lets the rest go on', async () => {
    const gone = createDataSource({ url: database.url, pool: 1 });
    await gone.initialize();
    await gone.destroy();
    const blind = new RateLimiter(
      new Database(gone),
      loadConfig({ DATABASE_URL: database.url }),
      createLogger('silent', 'test'),
    );
    await expect(blind.take([{ rate: 'account', of: 'x', points: 1 }], 'refuse')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await expect(blind.take([{ rate: 'account', of: 'x', points: 1 }], 'allow')).resolves.toBeUndefined();
  });
});

describe('rates on every transport', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open(
      {},
      {
        rates: {
          account: { capacity: 300, perMinute: 1 },
          address: { capacity: 2000, perMinute: 1 },
          connections: { capacity: 8, perMinute: 1 },
          attemptsOfAddress: { capacity: 30, perMinute: 1 },
          attemptsOfAccount: { capacity: 5, perMinute: 1 },
        },
      },
    );
  });
  afterAll(() => house.close());
  const empty = () => house.rows('UPDATE rate_budget SET tokens = 0');
  const fill = () => house.rows('DELETE FROM rate_budget');
  beforeEach(fill);

  it('one person has one budget for HTTP and graphql-ws, in points', async () => {
    const { token } = house.as('lab');
    const costly = 'query($n: Int!) { needs(first: $n) { edges { node { id } } } }';
    expect((await overHttp(house.origin, { token, query: costly, variables: { n: 100 } })).code).toBe('data');
    expect(await overHttp(house.origin, { token, query: costly, variables: { n: 100 } })).toMatchObject({
      code: 'RATE_LIMITED',
      status: 429,
      retryAfter: expect.stringMatching(/^\d+$/) as string,
    });
    expect(await overGraphqlWs(house.origin, { token, query: costly, variables: { n: 100 } })).toMatchObject({
      code: 'RATE_LIMITED',
      text: expect.stringContaining('"retryAfterSeconds"') as string,
    });
    // What costs little still fits, and others have budgets of their own.
    expect((await overHttp(house.origin, { token, query: textOf(PositionDocument) })).code).toBe('data');
    expect(
      (await overHttp(house.origin, { token: house.as('staff').token, query: costly, variables: { n: 100 } })).code,
    ).toBe('data');
  });
  it('refused operations are charged as well', async () => {
    const { token } = house.as('hospital');
    const codes: string[] = [];
    for (let i = 0; i < 40 && codes.at(-1) !== 'RATE_LIMITED'; i += 1)
      codes.push((await overHttp(house.origin, { token, query: '{ nothing }' })).code);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });
  it('subscriptions over graphql-ws are charged to the person, as queries are', async () => {
    const { token } = house.as('hospital');
    expect(await overHttp(house.origin, { token, query: textOf(PositionDocument) })).toMatchObject({ code: 'data' });
    // Room for one or two of them; the sockets they come by are counted elsewhere, and are fewer than there may be.
    await house.rows("UPDATE rate_budget SET tokens = 30 WHERE key LIKE 'account:%'");
    const codes: string[] = [];
    for (let i = 0; i < 5; i += 1) codes.push((await overGraphqlWs(house.origin, { token, query: EVENTS })).code);
    expect([codes[0], codes.at(-1)]).toEqual(['data', 'RATE_LIMITED']);
    expect(
      (await overHttp(house.origin, { token, query: textOf(SetLanguageDocument), variables: { language: 'SV' } })).code,
    ).toBe('RATE_LIMITED');
  });
  it('sockets opened from one address are counted together, graphql-ws and socket.io', async () => {
    const { token } = house.as('staff');
    await house.rows(`DELETE FROM rate_budget`);
    for (let i = 0; i < 4; i += 1) {
      (await overSocketIo(house.origin, { token })).close();
      await overGraphqlWs(house.origin, { token, query: EVENTS });
    }
    expect((await overSocketIo(house.origin, { token })).code).toBe('RATE_LIMITED');
    expect(await overGraphqlWs(house.origin, { token, query: EVENTS })).toMatchObject({
      code: 'closed 4429',
      text: 'RATE_LIMITED',
    });
  });
  it('the anonymous share the budget of their address', async () => {
    await overHttp(house.origin, { query: '{ me { id } }' });
    await empty();
    expect(await overHttp(house.origin, { query: '{ me { id } }' })).toMatchObject({
      code: 'RATE_LIMITED',
      status: 429,
    });
    // Nobody is believed about an address who is no proxy of ours.
    const elsewhere = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.9' },
      body: '{"query":"{ me { id } }"}',
    });
    expect(elsewhere.status).toBe(429);
  });
  it('downloads are charged, and refused with the seconds to wait', async () => {
    const get = () =>
      fetch(`${house.origin}/files/reports/01a20738-0000-7000-8000-000000000000/pdf`, {
        headers: { authorization: `Bearer ${house.as('uppsala').token}` },
      });
    const statuses: number[] = [];
    for (let i = 0; i < 7; i += 1) statuses.push((await get()).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 429]);
    const refused = await get();
    expect([refused.headers.get('retry-after'), await refused.json()]).toEqual([
      expect.stringMatching(/^\d+$/),
      expect.objectContaining({
        errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'RATE_LIMITED' }) as object })],
      }),
    ]);
  });
  it('failed sign-ins are counted by account, wherever they come from', async () => {
    const attempt = () => overHttp(house.origin, guess('lab@demo.example'));
    const codes: string[] = [];
    for (let i = 0; i < 6; i += 1) codes.push((await attempt()).code);
    expect(codes).toEqual([...Array<string>(5).fill('SIGN_IN_REFUSED'), 'RATE_LIMITED']);
    expect(await attempt()).toMatchObject({ status: 429, retryAfter: expect.stringMatching(/^\d+$/) as string });
    expect((await overHttp(house.origin, guess(' LAB@demo.example '))).code).toBe('RATE_LIMITED');
  });
  it('and by address, whichever accounts they try', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 31; i += 1) codes.push((await overHttp(house.origin, guess(`nobody${i}@demo.example`))).code);
    expect([codes[29], codes[30]]).toEqual(['SIGN_IN_REFUSED', 'RATE_LIMITED']);
  });
  it('a sign-in that succeeds is no attempt', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 8; i += 1)
      codes.push((await overHttp(house.origin, guess('staff@demo.example', DEMO_PASSWORD))).code);
    expect(new Set(codes)).toEqual(new Set(['data']));
  });
  it('when attempts cannot be counted, nobody signs in', async () => {
    await house.rows('ALTER TABLE rate_budget RENAME TO rate_budget_away');
    try {
      expect((await overHttp(house.origin, guess('staff@demo.example', DEMO_PASSWORD))).code).toBe('UNAVAILABLE');
      expect(
        (await overHttp(house.origin, { token: house.as('staff').token, query: textOf(PositionDocument) })).code,
      ).toBe('data');
    } finally {
      await house.rows('ALTER TABLE rate_budget_away RENAME TO rate_budget');
    }
  });
});
