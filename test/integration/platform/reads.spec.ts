import { readFileSync } from 'node:fs';
import { type Actor, defineEvent, newId } from '#kernel';
import {
  Database,
  type EntityManager,
  raw,
  sql,
  startDeadline,
  underDeadline,
  UnitOfWork,
  UNPROTECTED,
} from '#platform/database';
import { DemoHouse, type Person } from '../../support/demo-house.js';
import { eventually } from '../../support/graphql-client.js';
import { StatementLog } from '../../support/statement-log.js';
import { createTestContext, type TestContext } from '../../support/test-app.js';
import { overHttp } from '../../support/transports.js';

const happened = defineEvent('test.happened', 'NEED');

const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

describe('the reads of an operation', () => {
  let test: TestContext;
  let database: Database;
  let uow: UnitOfWork;
  let staff: Actor;
  let startup: Actor;
  let log: StatementLog;

  // A pool of 5, see `createTestContext`.
  beforeAll(async () => {
    test = await createTestContext([]);
    database = test.app.get(Database);
    uow = test.app.get(UnitOfWork);
    staff = await test.workspace.actor('STAFF');
    startup = await test.workspace.actor('STARTUP');
  });
  afterAll(() => test.close());
  beforeEach(() => {
    log = new StatementLog();
  });
  afterEach(async () => {
    log.end();
    await eventually(openTransactions, (count) => count === 0, 3);
  });

  const operation = <T>(work: () => Promise<T>): Promise<T> => underDeadline(60, work);
  const openTransactions = async () =>
    (
      await test.owner.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      )
    ).rows[0]?.count;
  const roleAs = async (scope: Actor | typeof test.workspace.system) =>
    (await database.row<{ role: string }>(sql`SELECT current_setting('app.role') AS role`, scope))?.role;
  const one = (scope: Actor = staff) => database.row<{ one: number }>(sql`SELECT 1 AS one`, scope);
  const failing = () => database.row(sql`SELECT 1 / 0 AS none`, staff);

  it('are one transaction and one trip, when they are asked for at the same time', async () => {
    await operation(() => Promise.all([one(), one(), one(), one()]));
    expect(log.counts).toEqual({ statements: 4, transactions: 1, readTransactions: 1, roundTrips: 1 });
    expect(new Set(log.statements.map(({ connection }) => connection)).size).toBe(1);
  });
  it('follow together when they are asked for while others are under way', async () => {
    await operation(async () => {
      const slow = database.row(sql`SELECT pg_sleep(0.1)`, staff);
      await pause(20);
      await Promise.all([slow, one(), one(startup), roleAs(staff)]);
    });
    expect(log.counts).toEqual({ statements: 4, transactions: 2, readTransactions: 2, roundTrips: 2 });
  });
  it('take no connection where nothing is read, and hold none in between', async () => {
    await operation(() => Promise.resolve());
    expect(log.statements).toEqual([]);
    await operation(async () => {
      await one();
      expect(await openTransactions()).toBe(0);
      await one();
    });
  });
  it('cannot write', async () => {
    await expect(
      operation(() => database.row(sql`DELETE FROM match WHERE id = ${newId()} RETURNING id`, staff)),
    ).rejects.toThrow(/read-only transaction/);
    await expect(
      operation(() =>
        Promise.all([one(), database.row(sql`SELECT set_config('transaction_read_only', 'off', true)`, staff)]),
      ),
    ).rejects.toThrow(/read-write mode/);
  });
  it('are each a transaction of its own where there is no operation', async () => {
    await Promise.all([one(), one()]);
    expect(log.counts).toMatchObject({ statements: 2, readTransactions: 2 });
  });

  describe('and scopes', () => {
    it('run each under its own, however they are mixed, in one transaction', async () => {
      const scopes = Array.from({ length: 30 }, (_each, index) =>
        index % 3 === 0 ? staff : index % 3 === 1 ? startup : test.workspace.system,
      );
      expect(await operation(() => Promise.all(scopes.map(roleAs)))).toEqual(
        scopes.map((scope) => ('system' in scope ? 'SYSTEM' : scope.role)),
      );
      expect(log.counts).toMatchObject({ statements: 30, readTransactions: 1, roundTrips: 1 });
      expect(log.statements.filter(({ text }) => text.startsWith('SELECT set_config')).length).toBe(3);
    });
    it('end with the transaction: the next one on the connection has none', async () => {
      await operation(() => Promise.all([one(), one(startup)]));
      const roles = await Promise.all(
        Array.from({ length: 10 }, () => database.row(sql`SELECT current_setting('app.role', true) AS role`)),
      );
      for (const role of roles) expect(['', null]).toContain((role as { role: string | null }).role);
    });
    it('keep a manager only for as long as it is lent', async () => {
      let kept: EntityManager | undefined;
      await operation(async () => {
        await database.under(test.workspace.system, (manager) => {
          kept = manager;
          return Promise.resolve();
        });
        await expect(kept?.query('SELECT 1')).rejects.toThrow('already released');
      });
    });
    it('read tables without a wall before any scope is set', async () => {
      const unprotected = () =>
        database.row<{ role: string | null }>(sql`SELECT current_setting('app.role', true) AS role`, UNPROTECTED);
      await operation(async () => {
        const [, first, , second] = await Promise.all([one(), unprotected(), one(startup), unprotected()]);
        for (const answer of [first, second]) expect(['', null]).toContain(answer?.role);
      });
      expect(log.counts).toMatchObject({ statements: 4, readTransactions: 1, roundTrips: 1 });
    });
    it('are known by more than their role', async () => {
      const other = await test.newWorkspace();
      const stranger = await other.actor('STAFF');
      const workspace = async (scope: Actor) =>
        (await database.row<{ id: string }>(sql`SELECT current_setting(${raw(`'app.workspace_id'`)}) AS id`, scope))
          ?.id;
      expect(await operation(() => Promise.all([workspace(staff), workspace(stranger), workspace(staff)]))).toEqual([
        staff.workspaceId,
        stranger.workspaceId,
        staff.workspaceId,
      ]);
    });
    it('let no read run under another one when theirs cannot be set', async () => {
      const broken = { ...staff, organisationId: 'a\0b' } as Actor;
      const answers = await operation(() => Promise.allSettled([roleAs(staff), roleAs(broken), roleAs(startup)]));
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    });
  });

  describe('that fail', () => {
    it('fail alone: the others have their answers', async () => {
      const answers = await operation(() => Promise.allSettled([one(), failing(), one(), failing(), one(startup)]));
      expect(answers.map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(answers[1]).toMatchObject({ reason: { message: expect.stringMatching(/division by zero/) as string } });
      expect(answers[3]).toMatchObject({ reason: { message: expect.stringMatching(/division by zero/) as string } });
    });
    it('fail alone when their statement cannot even be read, or a value not be sent', async () => {
      const cyclic: Record<string, unknown> = {};
      cyclic['itself'] = cyclic;
      const answers = await operation(() =>
        Promise.allSettled([
          one(),
          database.row(sql`SELECT FROM WHERE`, staff),
          database.row(sql`SELECT ${cyclic}::jsonb`, staff),
          one(startup),
        ]),
      );
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    });
    it('leave their connection as good as before', async () => {
      for (let round = 0; round < 5; round++) {
        // The same texts again and again: they become prepared statements, next to one that never can.
        await operation(() =>
          Promise.allSettled([one(), failing(), roleAs(startup), database.row(sql`SELECT FROM WHERE`, staff)]),
        );
      }
      for (let round = 0; round < 6; round++)
        expect(await operation(() => Promise.all([one(), roleAs(startup)]))).toEqual([{ one: 1 }, 'STARTUP']);
    });
    it('with a lost connection are followed by reads on another', async () => {
      await operation(async () => {
        const backend = await database.row<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`, staff);
        await test.owner.query('SELECT pg_terminate_backend($1)', [backend?.pid]);
        await pause(20);
        expect(await one()).toEqual({ one: 1 });
        const dying = database.row(sql`SELECT pg_terminate_backend(pg_backend_pid())`, staff);
        await expect(dying).rejects.toThrow();
        expect(await one()).toEqual({ one: 1 });
      });
    });
    it('because a migration changed their columns, are planned anew', async () => {
      await test.owner.query('CREATE TABLE changing (first int); GRANT SELECT ON changing TO PUBLIC');
      await test.owner.query('INSERT INTO changing VALUES (1)');
      const read = () => operation(() => Promise.all([one(), database.row(sql`SELECT * FROM changing`, staff), one()]));
      for (let round = 0; round < 4; round++) expect((await read())[1]).toEqual({ first: 1 });
      await test.owner.query('ALTER TABLE changing ADD COLUMN second_one int DEFAULT 2');
      for (let round = 0; round < 4; round++)
        expect(await read()).toEqual([{ one: 1 }, { first: 1, secondOne: 2 }, { one: 1 }]);
      await test.owner.query('DROP TABLE changing');
    });
  });

  describe('and units of work', () => {
    const write = () =>
      uow.run(staff, async (tx) => {
        tx.emit(happened(newId()));
        await pause(50);
        return openTransactions();
      });
    const position = () =>
      database.row<{ position: number }>(
        sql`SELECT position FROM event_counter WHERE workspace_id = ${test.workspace.id}`,
        staff,
      );

    it('hold no connection beside one, and see what it wrote', async () => {
      await operation(async () => {
        const before = await position();
        // Only the unit of work's own.
        expect(await write()).toBe(1);
        expect((await position())?.position).toBe((before?.position ?? 0) + 1);
      });
      expect(log.counts).toMatchObject({ transactions: 3, readTransactions: 2 });
    });
    it('are refused inside of one, and inside of another read: its manager is at hand', async () => {
      await operation(async () => {
        await expect(uow.run(staff, () => one())).rejects.toThrow('must use the manager');
        await expect(database.under(staff, () => one())).rejects.toThrow('must use the manager');
        await expect(database.under(staff, () => uow.run(staff, () => Promise.resolve()))).rejects.toThrow(
          'inside another',
        );
        expect(await uow.run(staff, (tx) => database.row(sql`SELECT 1 AS one`, tx.manager))).toEqual({ one: 1 });
      });
    });
  });

  it('do not lock 40 operations at once out of a pool of 5', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        operation(async () => {
          const first = await Promise.all([roleAs(staff), roleAs(test.workspace.system), roleAs(startup)]);
          await database.row(sql`SELECT 1 AS one`);
          await uow.run(staff, (tx) => Promise.resolve(tx.emit(happened(newId()))));
          return [...first, await roleAs(test.workspace.system), await roleAs(staff)];
        }),
      ),
    );
    expect(answers).toEqual(answers.map(() => ['STAFF', 'SYSTEM', 'STARTUP', 'SYSTEM', 'STAFF']));
  });
  it('end with the deadline of the operation, and leave its connection clean', async () => {
    const deadline = startDeadline(0.2);
    const answers = await deadline.run(() =>
      Promise.allSettled([database.row(sql`SELECT pg_sleep(5)`, staff), one(), one(startup)]),
    );
    for (const answer of answers) expect(answer).toMatchObject({ reason: { code: 'DEADLINE_EXCEEDED' } });
    const roles = await Promise.all(
      Array.from({ length: 10 }, () => database.row(sql`SELECT current_setting('app.role', true) AS role`)),
    );
    for (const role of roles) expect(role).not.toMatchObject({ role: 'STAFF' });
  });
});

describe('the reads of the page', () => {
  let house: DemoHouse;
  const documents = Object.values(
    JSON.parse(
      readFileSync(
        new URL('../../../apps/web/src/graphql/generated/persisted-documents.json', import.meta.url),
        'utf8',
      ),
    ) as Record<string, string>,
  );
  const named = (name: string): string =>
    documents.find((text) => new RegExp(`^query ${name}\\b`).test(text)) as string;
  beforeAll(async () => {
    // The text engine is loaded by the first match, which takes seconds on a busy machine.
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  async function countsOf(who: Person, name: string, variables: Record<string, unknown>) {
    const log = new StatementLog();
    try {
      await house.as(who).ok(named(name), variables);
      await pause(20);
      return log.counts;
    } finally {
      log.end();
    }
  }

  it('are few trips on the pages of a need, a match and an initiative', async () => {
    const match = await house.introduced();
    const [initiative] = await house.rows<{ id: string }>('SELECT id FROM initiative ORDER BY id LIMIT 1');
    // One to know who asks, and one for each level of what is asked for.
    for (const who of ['staff', 'lab'] as const) {
      expect((await countsOf(who, 'Need', { id: match.needId })).roundTrips).toBeLessThanOrEqual(5);
      expect((await countsOf(who, 'Match', { id: match.id })).roundTrips).toBeLessThanOrEqual(5);
      expect((await countsOf(who, 'Initiative', { id: initiative?.id })).roundTrips).toBeLessThanOrEqual(5);
    }
  });
  it('of a request that its client gives up leave nothing behind', async () => {
    await house.rows('BEGIN');
    await house.rows('LOCK TABLE need IN ACCESS EXCLUSIVE MODE');
    const abort = new AbortController();
    const asked = fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${house.as('staff').token}` },
      body: JSON.stringify({ query: '{ initiatives { totalCount } needs { totalCount } }' }),
      signal: abort.signal,
    });
    await pause(200);
    abort.abort();
    await expect(asked).rejects.toThrow(/abort/);
    await house.rows('ROLLBACK');
    await eventually(
      async () =>
        await house.rows(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'klustermotor' AND (state LIKE 'idle in transaction%' OR state = 'active')`,
        ),
      (left) => left.length === 0,
      5,
    );
    expect(
      (await overHttp(house.origin, { token: house.as('staff').token, query: '{ needs { totalCount } }' })).code,
    ).toBe('data');
  });
});
