import pg from 'pg';
import { createDataSource, type DataSource } from '#platform/database';
// The walls stand in the index files of every feature that has tables, and bring its entities along.
import { WALLS } from '../../../apps/cli/walls.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** Columns that an entity cannot declare, each with the reason. */
const UNDECLARED: Record<string, string> = {
  'reveal.opened_in': 'TypeORM has no type xid8. The database fills the column, and only the walls read it.',
};

/**
 * What TypeORM would change to make the tables of the entities as the entities say: columns, types, nullability and
 * primary keys. Left out is what only migrations say, because no entity declares it: indexes, unique and check
 * constraints, foreign keys, and defaults, which TypeORM would read back from every INSERT if it knew of them. Tables
 * without an entity are not compared.
 */
async function changes(dataSource: DataSource): Promise<string[]> {
  const constraints: { name: string }[] = await dataSource.query(
    `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'u', 'c')`,
  );
  const leftOut = new Set(constraints.map(({ name }) => name));
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries
    .map(({ query }) => query)
    .filter((query) => {
      const constraint = /^ALTER TABLE "\w+" DROP CONSTRAINT "(\w+)"$/.exec(query)?.[1];
      if (constraint !== undefined && leftOut.has(constraint)) return false;
      const [, table = '', column = ''] = /^ALTER TABLE "(\w+)" DROP COLUMN "(\w+)"$/.exec(query) ?? [];
      if (UNDECLARED[`${table}.${column}`] !== undefined) return false;
      return !/^DROP INDEX |^ALTER TABLE "\w+" ALTER COLUMN "\w+" DROP DEFAULT$/.test(query);
    });
}

/** A change of a table that no entity knows of, and what TypeORM would do about it. */
const PLANTED: [statement: string, said: RegExp][] = [
  ['ALTER TABLE person ADD COLUMN planted text', /"person" DROP COLUMN "planted"/],
  ['ALTER TABLE score_weights DROP COLUMN evidence', /"score_weights" ADD "evidence" jsonb/],
  ['ALTER TABLE workspace ALTER COLUMN name_sv DROP NOT NULL', /"workspace" ALTER COLUMN "name_sv" SET NOT NULL/],
  ['ALTER TABLE person ALTER COLUMN email TYPE text', /"person" ADD "email" citext NOT NULL/],
  ['ALTER TABLE match_step ALTER COLUMN by_person TYPE text', /"match_step" ADD "by_person" uuid/],
  ['ALTER TABLE delivery_attempt DROP CONSTRAINT delivery_attempt_pkey', /ADD CONSTRAINT "\w+" PRIMARY KEY/],
  ['DROP TABLE need_file', /CREATE TABLE "need_file"/],
];

describe('entities', () => {
  let house: TestDatabase;
  let database: pg.Client;
  let dataSource: DataSource;
  beforeAll(async () => {
    house = await createTestDatabase();
    database = new pg.Client({ connectionString: house.url });
    await database.connect();
    dataSource = createDataSource({ url: house.url, asOwner: true, pool: 2 });
    await dataSource.initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.end();
    await house.drop();
  });

  it('say of every table what a migrated database has', async () => {
    expect(WALLS.length).toBeGreaterThan(0);
    expect(dataSource.entityMetadatas.length).toBeGreaterThanOrEqual(45);
    expect(await changes(dataSource)).toEqual([]);
  });

  it('are excused for nothing', async () => {
    for (const name of Object.keys(UNDECLARED)) {
      const [table, column] = name.split('.');
      const { rowCount } = await database.query(
        'SELECT FROM information_schema.columns WHERE table_name = $1 AND column_name = $2',
        [table, column],
      );
      expect([name, rowCount]).toEqual([name, 1]);
    }
  });

  describe('of other tables', () => {
    let planted: TestDatabase;
    let changed: DataSource;
    let found: string;
    beforeAll(async () => {
      planted = await createTestDatabase();
      changed = createDataSource({ url: planted.url, asOwner: true, pool: 2 });
      await changed.initialize();
      for (const [statement] of PLANTED) await changed.query(statement);
      found = (await changes(changed)).join('\n');
    });
    afterAll(async () => {
      await changed.destroy();
      await planted.drop();
    });

    it.each(PLANTED)('would differ after %s', (_statement, said) => expect(found).toMatch(said));
  });
});
