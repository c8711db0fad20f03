import type { Config } from '#platform/config';
import { migrateDatabase } from '#platform/database';
import { migrateQueues } from '#platform/jobs';
import { MIGRATIONS } from '../migrations/index.js';
import { openDatabase } from './with-database.js';

/** Brings tables and queues up to date. @returns names of the migrations applied now. */
export async function migrateAll(url: string): Promise<string[]> {
  const applied = await migrateDatabase(url, MIGRATIONS);
  await migrateQueues(url);
  return applied;
}

export async function migrate(config: Config): Promise<number> {
  const database = await openDatabase(config);
  try {
    const applied = await migrateAll(database.config.DATABASE_URL);
    process.stdout.write(applied.length > 0 ? `Applied: ${applied.join(', ')}\n` : 'The database is up to date.\n');
    return 0;
  } finally {
    await database.stop();
  }
}
