import { loadConfig } from '#platform/config';
import { runImport } from './import.js';
import { migrateAll } from './migrate.js';
import { withProgram } from './program.js';
import { seedIfEmpty } from './seed.js';
import { openDatabase } from './with-database.js';

/** `npm run import`: brings the database up to date first, so that the command also works on a fresh clone. */
export async function runImportCommand(args: string[]): Promise<number> {
  const database = await openDatabase(loadConfig());
  try {
    await migrateAll(database.config.DATABASE_URL);
    if (database.config.KLUSTERMOTOR_DEMO) await seedIfEmpty(database.config);
    return await withProgram(database.config, (app) =>
      runImport(args, app, (line) => void process.stdout.write(`${line}\n`)),
    );
  } finally {
    await database.stop();
  }
}
