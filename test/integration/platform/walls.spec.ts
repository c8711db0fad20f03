import pg from 'pg';
import { createDataSource, defineWalls, everybody, joinWalls, migrateDatabase } from '#platform/database';
import { MIGRATIONS } from '../../../apps/cli/migrations/index.js';
import { WALLS } from '../../../apps/cli/walls.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { wallsInDatabase } from '../../support/walls-catalogue.js';

/** The last migration that made policies itself, as databases before the walls files have them. */
const BEFORE_WALLS = MIGRATIONS.slice(
  0,
  MIGRATIONS.findIndex(({ name }) => name.startsWith('AppliedWalls')),
);

const connect = async ({ url }: TestDatabase): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

/** The walls as the files say, in the words of PostgreSQL, which writes a condition its own way. Changes nothing. */
async function wallsInFiles(database: pg.Client): Promise<string[]> {
  await database.query('BEGIN');
  try {
    const { rows } = await database.query<{ statement: string }>(
      `SELECT format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', relname) AS statement
       FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`,
    );
    const statements = [...rows.map(({ statement }) => statement), ...joinWalls(WALLS).statements];
    await database.query(statements.join(';\n'));
    return await wallsInDatabase(database);
  } finally {
    await database.query('ROLLBACK');
  }
}

/** A change made in the database only, and what is said of it. */
const CHANGED: [statement: string, said: RegExp][] = [
  [
    'ALTER POLICY reading ON need USING (workspace_id IS NOT NULL)',
    /only in the database: policy need\.reading: .*IS NOT NULL/,
  ],
  ['DROP POLICY adding ON adoption', /only in the files: policy adoption\.adding/],
  [
    'CREATE POLICY planted ON match FOR SELECT TO klustermotor_app USING (true)',
    /only in the database: policy match\.planted/,
  ],
  ['ALTER POLICY removing ON report TO PUBLIC', /only in the database: policy report\.removing: .* to \{public\}/],
  ['ALTER TABLE need_confidential DISABLE ROW LEVEL SECURITY', /only in the files: table need_confidential: enabled t/],
  ['ALTER TABLE reveal NO FORCE ROW LEVEL SECURITY', /only in the database: table reveal: enabled t, forced f/],
  ['ALTER TABLE session ENABLE ROW LEVEL SECURITY', /only in the database: table session: enabled t/],
  [
    'CREATE OR REPLACE FUNCTION match_open_to_partner(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT true $$',
    /only in the database: function [^]*match_open_to_partner[^]*SELECT true/,
  ],
];

describe('walls', () => {
  let house: TestDatabase;
  let database: pg.Client;
  let said: string[];
  beforeAll(async () => {
    house = await createTestDatabase();
    database = await connect(house);
    said = await wallsInFiles(database);
  });
  afterAll(async () => {
    await database.end();
    await house.drop();
  });
  const undone = async <T>(work: () => Promise<T>): Promise<T> => {
    await database.query('BEGIN');
    try {
      return await work();
    } finally {
      await database.query('ROLLBACK');
    }
  };
  /** What differs between the database and the files, in both directions. */
  const drift = async (): Promise<string[]> => {
    const found = await wallsInDatabase(database);
    return [
      ...found.filter((line) => !said.includes(line)).map((line) => `only in the database: ${line}`),
      ...said.filter((line) => !found.includes(line)).map((line) => `only in the files: ${line}`),
    ];
  };

  it('are in a migrated database as the files say', async () => {
    expect(said.length).toBeGreaterThan(200);
    expect(await drift()).toEqual([]);
  });

  it.each(CHANGED)('differ after %s', async (statement, difference) => {
    const found = await undone(async () => {
      await database.query(statement);
      return drift();
    });
    expect(found.join('\n')).toMatch(difference);
  });

  it('name every table that has a workspace, and no other', async () => {
    const { tables, unwalled } = joinWalls(WALLS);
    const named = async () =>
      (
        await database.query<{ name: string }>(
          `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id'
           WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
        )
      ).rows.map(({ name }) => name);
    const declared = [...tables, ...unwalled.keys()].sort();
    expect(declared).toEqual(await named());
    await undone(async () => {
      await database.query('CREATE TABLE planted (workspace_id uuid NOT NULL)');
      expect(declared).not.toEqual(await named());
    });
  });

  it('put the states of a run in the place of its function, so that statistics and indexes serve', async () => {
    const plan = async (condition: string) =>
      (await database.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT FROM match WHERE ${condition}`)).rows
        .map((row) => row['QUERY PLAN'])
        .join('\n');
    for (const [name, states] of joinWalls(WALLS).runs) {
      const written = await plan(`state IN (${states.map((state) => `'${state}'`).join(', ')})`);
      expect(written).toContain('= ANY');
      expect(await plan(`${name}(state)`)).toBe(written);
    }
  });
});

describe('applying walls', () => {
  const houses: TestDatabase[] = [];
  const clients: pg.Client[] = [];
  const open = async (made: Promise<TestDatabase>): Promise<{ url: string; database: pg.Client }> => {
    const house = await made;
    houses.push(house);
    const database = await connect(house);
    clients.push(database);
    return { url: house.url, database };
  };
  const migrate = (url: string, walls = WALLS) => migrateDatabase(url, MIGRATIONS, walls);
  const appliedAt = async (database: pg.Client) =>
    (await database.query<{ appliedAt: Date }>('SELECT applied_at AS "appliedAt" FROM applied_walls')).rows;
  afterAll(async () => {
    for (const client of clients) await client.end();
    for (const house of houses) await house.drop();
  });

  it('ends the same in a fresh database and in one from before the walls files', async () => {
    const fresh = await open(createEmptyDatabase());
    expect(await migrate(fresh.url)).toEqual({ migrations: MIGRATIONS.map(({ name }) => name), walls: true });
    const existing = await open(createEmptyDatabase());
    const before = createDataSource({ url: existing.url, asOwner: true, pool: 1, migrations: BEFORE_WALLS });
    await before.initialize();
    await before.runMigrations({ transaction: 'each' });
    await before.destroy();
    expect((await wallsInDatabase(existing.database)).join('\n')).toContain(
      'policy need_confidential.confidential_break_glass',
    );
    const later = MIGRATIONS.slice(BEFORE_WALLS.length).map(({ name }) => name);
    expect(later[0]).toBe('AppliedWalls1764979200000');
    expect(await migrate(existing.url)).toEqual({ migrations: later, walls: true });
    expect(await wallsInDatabase(existing.database)).toEqual(await wallsInDatabase(fresh.database));
  });

  it('happens when the walls differ from those applied, and only then', async () => {
    const { url, database } = await open(createTestDatabase());
    const as = await wallsInDatabase(database);
    const first = await appliedAt(database);
    expect(first).toHaveLength(1);
    expect(await migrate(url)).toEqual({ migrations: [], walls: false });
    expect(await migrate(url, [...WALLS].reverse())).toEqual({ migrations: [], walls: false });
    expect(await appliedAt(database)).toEqual(first);

    // A feature with a run and a policy more, and then without them again.
    await database.query('CREATE TABLE planted (workspace_id uuid NOT NULL, state text NOT NULL)');
    const more = defineWalls('planted', {
      runs: { planted_state: ['ONE', 'TWO'] },
      tables: { planted: { read: everybody('planted_state(state)') } },
    });
    expect((await migrate(url, [...WALLS, more])).walls).toBe(true);
    expect((await wallsInDatabase(database)).join('\n')).toContain('policy planted.reading');
    await database.query('DROP TABLE planted');
    expect((await migrate(url)).walls).toBe(true);
    expect(await wallsInDatabase(database)).toEqual(as);
  });

  it('that fails leaves the walls that stand', async () => {
    const { url, database } = await open(createTestDatabase());
    const as = await wallsInDatabase(database);
    const broken = defineWalls('broken', { opens: { organisation: { GUEST: 'no_such_column' } } });
    await expect(migrate(url, [...WALLS, broken])).rejects.toThrow('no_such_column');
    expect(await wallsInDatabase(database)).toEqual(as);
  });

  it('shows the transactions beside it a table with walls at every moment', async () => {
    const { url, database } = await open(createTestDatabase());
    const workspace = 'a0000000-0000-7000-8000-000000000001';
    await database.query(`
      INSERT INTO workspace (id, slug, name_sv, name_en) VALUES ('${workspace}', 'planted', 'X', 'X');
      INSERT INTO need_counter (workspace_id, year, last) VALUES ('${workspace}', 2026, 1)`);
    const changed = defineWalls('changed', { runs: { changed_state: ['ONE'] } });
    let migrating = true;
    const done = (async () => {
      for (const walls of [[...WALLS, changed], WALLS, [...WALLS, changed]]) await migrate(url, walls);
    })().finally(() => (migrating = false));
    let looks = 0;
    for (; migrating; looks += 1) {
      await database.query('BEGIN; SET LOCAL ROLE klustermotor_app');
      const without = (await database.query('SELECT FROM need_counter')).rowCount;
      await database.query(
        `SELECT set_config('app.workspace_id', '${workspace}', true), set_config('app.role', 'STAFF', true)`,
      );
      const within = (await database.query('SELECT FROM need_counter')).rowCount;
      await database.query('ROLLBACK');
      expect({ without, within }).toEqual({ without: 0, within: 1 });
    }
    await done;
    expect(looks).toBeGreaterThan(3);
  });

  it('refuses two features that declare the same table, and one that opens what nobody declares', () => {
    const one = defineWalls('one', { tables: { need: {} } });
    expect(() => joinWalls([...WALLS, one])).toThrow('The table need has walls in matchmaking and in one.');
    expect(() => joinWalls([defineWalls('one', { opens: { need: everybody() } })])).toThrow('one opens need');
  });
});
