import { readFileSync } from 'node:fs';
import { type Actor, defineEvent, newId } from '#kernel';
import {
  Database,
  type EntityManager,
  OperationReads,
  raw,
  sql,
  startDeadline,
  UnitOfWork,
  UNPROTECTED,
} from '#platform/database';
import { DemoHouse, type Person } from '../../support/demo-house.js';
import { eventually } from '../../support/graphql-client.js';
import { StatementLog } from '../../support/statement-log.js';
import { createTestContext, type TestContext } from '../../support/test-app.js';
import { overHttp } from '../../support/transports.js';

const happened = defineEvent('test.happened', 'NEED');

/** Longer than a connection is kept without a read, in milliseconds. */
const LONG = 200;
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

  async function operation<T>(work: () => Promise<T>): Promise<T> {
    const reads = new OperationReads();
    try {
      return await reads.run(work);
    } finally {
      await reads.end();
    }
  }
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

  it('share one transaction, which begins with the first of them and ends with the operation', async () => {
    await operation(() => Promise.all([one(), one(), one(), one()]));
    // The statement that begins the transaction and all four reads are sent at once, and then the one that ends it.
    expect(log.counts).toEqual({ statements: 4, transactions: 1, readTransactions: 1, roundTrips: 2 });
    expect(new Set(log.statements.map(({ connection }) => connection)).size).toBe(1);
    expect(log.statements.at(-1)?.text).toBe('COMMIT');
  });
  it('take no connection where nothing is read', async () => {
    await operation(() => Promise.resolve());
    expect(log.statements).toEqual([]);
  });
  it('cannot write', async () => {
    await expect(
      operation(() => database.row(sql`DELETE FROM match WHERE id = ${newId()} RETURNING id`, staff)),
    ).rejects.toThrow(/read-only transaction/);
  });
  it('are each a transaction of its own where there is no operation', async () => {
    await Promise.all([one(), one()]);
    await pause(20);
    expect(log.counts).toMatchObject({ statements: 2, readTransactions: 2 });
  });
  it('are each a transaction of its own once the operation has ended', async () => {
    const reads = new OperationReads();
    await reads.run(async () => {
      await one();
      void reads.end();
      await Promise.all([one(), one()]);
    });
    await pause(20);
    expect(log.counts).toMatchObject({ statements: 3, readTransactions: 3 });
  });

  describe('and scopes', () => {
    it('run each under its own, however they are mixed, in one transaction', async () => {
      const scopes = Array.from({ length: 30 }, (_each, index) =>
        index % 3 === 0 ? staff : index % 3 === 1 ? startup : test.workspace.system,
      );
      const roles = await operation(async () => [
        ...(await Promise.all(scopes.map(roleAs))),
        // One after the other, so that each finds the scope of another in force.
        await roleAs(startup),
        await roleAs(test.workspace.system),
        await roleAs(staff),
      ]);
      expect(roles).toEqual([
        ...scopes.map((scope) => ('system' in scope ? 'SYSTEM' : scope.role)),
        'STARTUP',
        'SYSTEM',
        'STAFF',
      ]);
      expect(log.counts.readTransactions).toBe(1);
      // Those that wait under the scope in force go first: begun once, and set anew twice and then three times.
      expect(log.statements.filter(({ text }) => text.startsWith('SELECT set_config')).length).toBe(5);
    });
    it('keep a manager only for as long as it is lent', async () => {
      let kept: EntityManager | undefined;
      await operation(async () => {
        await database.under(test.workspace.system, (manager) => {
          kept = manager;
          return Promise.resolve();
        });
        await one();
        await expect(kept?.query('SELECT 1')).rejects.toThrow('after it has ended');
      });
    });
    it('read tables without a wall in whichever transaction is open, and alone where none is', async () => {
      const position = () =>
        database.row(sql`SELECT position FROM event_counter WHERE workspace_id = ${test.workspace.id}`, UNPROTECTED);
      await operation(async () => {
        await position();
        expect(log.counts).toMatchObject({ statements: 1, transactions: 0 });
        await one();
        expect(await position()).toBeDefined();
        expect(await roleAs(staff)).toBe('STAFF');
      });
      expect(log.counts).toEqual({ statements: 4, transactions: 1, readTransactions: 1, roundTrips: 5 });
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
    it('leave no aborted transaction behind, also when the failure was caught inside', async () => {
      await operation(async () => {
        await database.under(staff, async (manager) => {
          await manager.query('SELECT 1 / 0').catch(() => undefined);
        });
        expect(await one()).toEqual({ one: 1 });
      });
      expect(log.counts.readTransactions).toBe(2);
    });
    it('give up no transaction for an error that is not the database’s', async () => {
      await operation(async () => {
        await expect(database.under(staff, () => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
        await one();
      });
      expect(log.counts.readTransactions).toBe(1);
    });
    it('with a lost connection are followed by reads on another', async () => {
      await operation(async () => {
        const backend = await database.row<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`, staff);
        await test.owner.query('SELECT pg_terminate_backend($1)', [backend?.pid]);
        await pause(20);
        expect(await one()).toEqual({ one: 1 });
        expect(await one()).toEqual({ one: 1 });
      });
    });
  });

  describe('and units of work', () => {
    const write = () =>
      uow.run(staff, async (tx) => {
        tx.emit(happened(newId()));
        await pause(LONG);
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
      const order = log.statements.map(({ text }) => text.split(/[ ;]/)[0]);
      const begun = log.statements.findIndex(({ text }) => text.startsWith('BEGIN READ WRITE'));
      expect(begun).toBeGreaterThan(0);
      expect(order.indexOf('COMMIT')).toBeLessThan(begun);
      expect(log.counts).toMatchObject({ transactions: 3, readTransactions: 2 });
    });
    it('wait while one runs beside them, and then see what it wrote', async () => {
      await operation(async () => {
        const before = await position();
        const writing = write();
        const after = await position();
        expect(after?.position).toBe((before?.position ?? 0) + 1);
        expect(await writing).toBe(1);
      });
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
  it('take up no transaction that was left while the process was busy', async () => {
    await operation(async () => {
      await one();
      const until = performance.now() + 1100;
      while (performance.now() < until);
      await one();
    });
    expect(log.counts.readTransactions).toBe(2);
  });
  it('give the connection back while the operation does something else', async () => {
    await operation(async () => {
      await one();
      expect(await openTransactions()).toBe(1);
      await eventually(openTransactions, (count) => count === 0, 3);
      await one();
    });
    expect(log.counts.readTransactions).toBe(2);
  });
  it('end with the deadline of the operation, and leave its connection clean', async () => {
    const deadline = startDeadline(0.2);
    const answers = await deadline.run(() =>
      operation(() => Promise.allSettled([database.row(sql`SELECT pg_sleep(5)`, staff), one(), one(startup)])),
    );
    for (const answer of answers) expect(answer).toMatchObject({ reason: { code: 'DEADLINE_EXCEEDED' } });
    const roles = await Promise.all(
      Array.from({ length: 10 }, () => database.row(sql`SELECT current_setting('app.role', true) AS role`)),
    );
    for (const role of roles) expect(role).not.toMatchObject({ role: 'STAFF' });
  });
  it('ends after the read under way when the operation is given up', async () => {
    const reads = new OperationReads();
    const reading = reads.run(() => database.row(sql`SELECT 1 AS one, pg_sleep(0.1)`, staff));
    await pause(20);
    void reads.end();
    expect(await reading).toMatchObject({ one: 1 });
    await pause(20);
    expect(log.statements.at(-1)?.text).toBe('COMMIT');
  });
  it('knows a scope by more than its role', async () => {
    const other = await test.newWorkspace();
    const stranger = await other.actor('STAFF');
    const workspace = async (scope: Actor) =>
      (await database.row<{ id: string }>(sql`SELECT current_setting(${raw(`'app.workspace_id'`)}) AS id`, scope))?.id;
    expect(await operation(() => Promise.all([workspace(staff), workspace(stranger), workspace(staff)]))).toEqual([
      staff.workspaceId,
      stranger.workspaceId,
      staff.workspaceId,
    ]);
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

  it('are one transaction on the pages of a need, a match and an initiative', async () => {
    const match = await house.introduced();
    const [initiative] = await house.rows<{ id: string }>('SELECT id FROM initiative ORDER BY id LIMIT 1');
    for (const who of ['staff', 'lab'] as const) {
      expect(await countsOf(who, 'Need', { id: match.needId })).toMatchObject({ transactions: 1, readTransactions: 1 });
      expect(await countsOf(who, 'Match', { id: match.id })).toMatchObject({ transactions: 1, readTransactions: 1 });
      expect(await countsOf(who, 'Initiative', { id: initiative?.id })).toMatchObject({
        transactions: 1,
        readTransactions: 1,
      });
    }
    // The startup's own confidential text is read in a unit of work, which writes to the audit log.
    expect(await countsOf('startup', 'Need', { id: match.needId })).toMatchObject({
      transactions: 3,
      readTransactions: 2,
    });
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
    await pause(LONG);
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
