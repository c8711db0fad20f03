import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { loadConfig } from '#platform/config';
import { migrateAll } from '../../apps/cli/commands/migrate.js';
import { seedIfEmpty } from '../../apps/cli/commands/seed.js';

export interface TestDatabase {
  /** Connection string of a new, migrated database that only this test uses. */
  url: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'klustermotor_template';
const DEMO_TEMPLATE = `${TEMPLATE}_demo`;
/** Jest workers are processes: the first one migrates the template, the others wait. */
const TEMPLATE_LOCK = 4_271_905;

function adminUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set. Run the tests with: npm test -- integration');
  return url;
}

const urlOf = (database: string): string => {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return url.toString();
};

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Creates a template once for all workers. A comment on the database marks it as complete; an incomplete one of a
 * killed run is created again.
 */
async function prepare(client: pg.Client, name: string, fill: (url: string) => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ ready: boolean }>(
    "SELECT shobj_description(oid, 'pg_database') = 'ready' AS ready FROM pg_database WHERE datname = $1",
    [name],
  );
  if (rows[0]?.ready) return;
  await client.query(`DROP DATABASE IF EXISTS ${name}`);
  await client.query(`CREATE DATABASE ${name}${name === TEMPLATE ? '' : ` TEMPLATE ${TEMPLATE}`}`);
  await fill(urlOf(name));
  await client.query(`COMMENT ON DATABASE ${name} IS 'ready'`);
}

const seedDemo = (url: string) => seedIfEmpty(loadConfig({ DATABASE_URL: url, KLUSTERMOTOR_DEMO: 'true' }));

const newName = (): string => `t_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(5).toString('hex')}`;
const handle = (name: string): TestDatabase => ({
  url: urlOf(name),
  drop: () => asAdmin(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
});

/** A database of its own, quickly copied from a template that is migrated, or migrated and seeded. */
export async function createTestDatabase(content: 'empty' | 'demo' = 'empty'): Promise<TestDatabase> {
  const name = newName();
  await asAdmin(async (client) => {
    // Copying needs a template without connections, so it happens under the same lock.
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await prepare(client, TEMPLATE, migrateAll);
    if (content === 'demo') await prepare(client, DEMO_TEMPLATE, seedDemo);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${content === 'demo' ? DEMO_TEMPLATE : TEMPLATE}`);
  });
  return handle(name);
}

/** A database of its own without tables, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = newName();
  await asAdmin(async (client) => void (await client.query(`CREATE DATABASE ${name}`)));
  return handle(name);
}
