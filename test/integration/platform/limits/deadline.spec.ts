import { LIMITS } from '#contracts';
import { createDataSource, Database, sql, startDeadline, underDeadline } from '#platform/database';
import { DemoHouse } from '../../../support/demo-house.js';
import { eventually, textOf } from '../../../support/graphql-client.js';
import { EventsDocument } from '../../../support/operations/activity.graphql.js';
import { NeedCountDocument, PublishNeedDocument } from '../../../support/operations/needs.graphql.js';
import { createTestDatabase, type TestDatabase } from '../../../support/test-database.js';
import { overGraphqlWs, overHttp } from '../../../support/transports.js';

const SECONDS = 2;

describe('a deadline', () => {
  let test: TestDatabase;
  let source: ReturnType<typeof createDataSource>;
  let database: Database;
  beforeAll(async () => {
    test = await createTestDatabase();
    source = createDataSource({ url: test.url, pool: 3 });
    await source.initialize();
    database = new Database(source);
  });
  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });
  const sleeping = async () =>
    (
      await database.row<{ count: number }>(
        sql`SELECT count(*) AS count FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(%' AND pid <> pg_backend_pid()`,
      )
    )?.count;

  it('cancels the statement in the database, not only the waiting for it', async () => {
    const work = underDeadline(0.3, () => database.rows(sql`SELECT pg_sleep(8)`));
    await expect(work).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', category: 'UNAVAILABLE' });
    await eventually(sleeping, (count) => count === 0, 3);
  });
  it('rolls back a transaction and gives its connection back clean', async () => {
    await expect(
      underDeadline(0.3, () =>
        source.transaction(async (manager) => {
          await manager.query("SELECT set_config('app.role', 'CANARY', true)");
          await manager.query('SELECT pg_sleep(8)');
        }),
      ),
    )
      .rejects.toMatchObject({ driverError: { code: 'DEADLINE_EXCEEDED' } })
      .catch(async (error: unknown) => {
        // The waiting may end before the driver's own error comes.
        expect(error).toBeDefined();
      });
    await eventually(sleeping, (count) => count === 0, 3);
    for (let i = 0; i < 6; i += 1)
      expect(await database.row(sql`SELECT current_setting('app.role', true) AS role`)).not.toEqual({ role: 'CANARY' });
  });
  it('lets no statement begin once it has passed', async () => {
    const deadline = startDeadline(0.01);
    await new Promise((wait) => setTimeout(wait, 50));
    await expect(deadline.run(() => database.rows(sql`SELECT 1`))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });
  it('ends nothing but its own work, though connections are shared', async () => {
    const others = Array.from({ length: 40 }, (_each, i) =>
      database.row<{ i: number }>(sql`SELECT ${i}::int AS i, pg_sleep(0.05)`),
    );
    const late = Array.from({ length: 20 }, () =>
      underDeadline(0.05, () => database.rows(sql`SELECT pg_sleep(5)`)).catch((error: { code: string }) => error.code),
    );
    expect(new Set(await Promise.all(late))).toEqual(new Set(['DEADLINE_EXCEEDED']));
    expect((await Promise.all(others)).map((row) => row?.i)).toEqual(others.map((_each, i) => i));
  });
});

/** A table that is locked makes whoever reads it wait, as a slow statement does. */
async function whileLocked<T>(house: DemoHouse, table: string, work: () => Promise<T>): Promise<T> {
  await house.rows('BEGIN');
  await house.rows(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  try {
    return await work();
  } finally {
    await house.rows('ROLLBACK');
  }
}

describe('the deadline on every transport', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    const limits = { ...LIMITS };
    house = await DemoHouse.open({}, { limits });
    // Only now: nine people signing in at once may take their time.
    Object.assign(limits, { deadlineSeconds: SECONDS });
  });
  afterAll(() => house.close());

  it('ends a query over HTTP', async () => {
    const outcome = await whileLocked(house, 'need', () =>
      overHttp(house.origin, { token: house.as('staff').token, query: textOf(NeedCountDocument) }),
    );
    expect(outcome.code).toBe('DEADLINE_EXCEEDED');
    expect(
      (await overHttp(house.origin, { token: house.as('staff').token, query: textOf(NeedCountDocument) })).code,
    ).toBe('data');
  });
  it('ends a mutation over HTTP, which then has done nothing', async () => {
    const id = await house.submitted();
    const outcome = await whileLocked(house, 'need', () =>
      overHttp(house.origin, {
        token: house.as('staff').token,
        query: textOf(PublishNeedDocument),
        variables: { id, version: 1 },
      }),
    );
    expect(outcome.code).toBe('DEADLINE_EXCEEDED');
    expect(await house.rows('SELECT state FROM need WHERE id = $1', [id])).toEqual([{ state: 'SUBMITTED' }]);
  });
  it('ends the beginning of a subscription over graphql-ws', async () => {
    const outcome = await whileLocked(house, 'event_counter', () =>
      overGraphqlWs(house.origin, { token: house.as('staff').token, query: textOf(EventsDocument) }),
    );
    expect(outcome.code).toBe('DEADLINE_EXCEEDED');
  });
  it('leaves an open subscription alone: each event has its own', async () => {
    const { token } = house.as('staff');
    const late = overGraphqlWs(house.origin, { token, query: textOf(EventsDocument) });
    await new Promise((wait) => setTimeout(wait, SECONDS * 1500));
    await house.submitted();
    expect((await late).code).toBe('data');
  });
});

describe('more work than there are connections', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open({}, { limits: { ...LIMITS, deadlineSeconds: 60 } });
  });
  afterAll(() => house.close());

  it('is told in time that it is to come again, and when', async () => {
    const ask = () =>
      fetch(`${house.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${house.as('staff').token}` },
        body: JSON.stringify({ query: textOf(NeedCountDocument) }),
      }).then(async (answer) => ({
        status: answer.status,
        wait: answer.headers.get('retry-after'),
        body: (await answer.json()) as { errors?: { extensions: { code: string } }[] },
      }));
    const asked: ReturnType<typeof ask>[] = [];
    const first = await whileLocked(house, 'need', () => {
      asked.push(...Array.from({ length: 15 }, ask));
      return Promise.race(asked);
    });
    expect(first).toMatchObject({
      status: 503,
      wait: '2',
      body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    });
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
    expect((await ask()).status).toBe(200);
  });
});
