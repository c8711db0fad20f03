import type { Config } from '#platform/config';
import { createDataSource } from '#platform/database';
import { seedDemo } from '../seeds/demo.js';
import { migrateAll } from './migrate.js';
import { withProgram } from './program.js';
import { type ConfigWithDatabase, openDatabase } from './with-database.js';

type Seeding = 'done' | 'half-done' | 'empty';

/**
 * Checks how far an earlier seeding came. Removes the rows of a seeding that was killed: the database can contain
 * nothing else yet.
 */
async function prepareForSeeding(url: string): Promise<Seeding> {
  const owner = createDataSource({ url, asOwner: true, pool: 1 });
  await owner.initialize();
  try {
    const [found] = await owner.query<{ all: string; ready: string }[]>(
      'SELECT count(*)::text AS all, count(ready_at)::text AS ready FROM workspace',
    );
    if (!found || found.all === '0') return 'empty';
    if (found.ready !== '0') return 'done';
    await owner.query('TRUNCATE workspace, person, handled_event, sign_in_attempt CASCADE');
    return 'half-done';
  } finally {
    await owner.destroy();
  }
}

/** Inserts the demo into an empty database; does nothing if there is a workspace already. */
export async function seedIfEmpty(config: Config): Promise<boolean> {
  const withUrl = config as ConfigWithDatabase;
  if ((await prepareForSeeding(withUrl.DATABASE_URL)) === 'done') return false;
  process.stderr.write('Setting up the demo …\n');
  await withProgram(withUrl, seedDemo);
  return true;
}

export async function seed(config: Config): Promise<number> {
  if (!config.KLUSTERMOTOR_DEMO) {
    process.stderr.write('The demo is off. To seed a database of your own: KLUSTERMOTOR_DEMO=true npm run seed\n');
    return 1;
  }
  const database = await openDatabase(config);
  try {
    await migrateAll(database.config.DATABASE_URL);
    process.stdout.write(
      (await seedIfEmpty(database.config))
        ? 'The demo is in place.\n'
        : 'There is a workspace already; nothing was changed.\n',
    );
    return 0;
  } finally {
    await database.stop();
  }
}
