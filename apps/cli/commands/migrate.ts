import type { Config } from '#platform/config';
import { type Migrated, migrateDatabase } from '#platform/database';
import { migrateQueues } from '#platform/jobs';
import { MIGRATIONS } from '../migrations/index.js';
import { WALLS } from '../walls.js';
import { openDatabase } from './with-database.js';

/** Brings tables, row-level security and queues up to date. */
export async function migrateAll(url: string): Promise<Migrated> {
  const applied = await migrateDatabase(url, MIGRATIONS, WALLS);
  await migrateQueues(url);
  return applied;
}

export async function migrate(config: Config): Promise<number> {
  const database = await openDatabase(config);
  try {
    const { migrations, walls } = await migrateAll(database.config.DATABASE_URL);
    const applied = [...migrations, ...(walls ? ['row-level security'] : [])];
    process.stdout.write(applied.length > 0 ? `Applied: ${applied.join(', ')}\n` : 'The database is up to date.\n');
    return 0;
  } finally {
    await database.stop();
  }
}
