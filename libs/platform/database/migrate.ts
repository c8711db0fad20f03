import type { MigrationInterface } from 'typeorm';
import { applyWalls } from './apply-walls.js';
import { createDataSource } from './data-source.js';
import type { FeatureWalls } from './walls.js';

const MIGRATION_LOCK = 4_271_904;

/** What `migrateDatabase` did. */
export interface Migrated {
  /** Names of the migrations applied now. */
  migrations: string[];
  /** Whether row-level security was replaced. */
  walls: boolean;
}

/**
 * Applies the missing migrations, and then row-level security if it changed, as the database's owner. An advisory lock
 * lets one process at a time do this.
 */
export async function migrateDatabase(
  url: string,
  migrations: (new () => MigrationInterface)[],
  walls: readonly FeatureWalls[],
): Promise<Migrated> {
  const dataSource = createDataSource({ url, asOwner: true, pool: 2, migrations });
  await dataSource.initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    const names = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
    return { migrations: applied.map(({ name }) => name), walls: await applyWalls(guard, walls, names) };
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
    await dataSource.destroy();
  }
}
