import type { MigrationInterface } from 'typeorm';
import { createDataSource } from './data-source.js';

const MIGRATION_LOCK = 4_271_904;

/**
 * Applies the migrations that are missing, one process at a time (advisory lock), as the database's owner.
 * @returns names of the migrations applied now.
 */
export async function migrateDatabase(url: string, migrations: (new () => MigrationInterface)[]): Promise<string[]> {
  const dataSource = createDataSource({ url, asOwner: true, pool: 2, migrations });
  await dataSource.initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.map(({ name }) => name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
    await dataSource.destroy();
  }
}
