import { join } from 'node:path';
import type { Config } from '#platform/config';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';

/** A configuration whose DATABASE_URL is known. */
export type ConfigWithDatabase = Config & { DATABASE_URL: string };

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The configured database, or the embedded one started for the purpose; `stop` ends only the latter. */
export async function openDatabase(config: Config): Promise<{ config: ConfigWithDatabase; stop(): Promise<void> }> {
  if (config.DATABASE_URL) return { config: { ...config, DATABASE_URL: config.DATABASE_URL }, stop: () => Promise.resolve() };
  const postgres = await startEmbeddedPostgres({ dataFolder: join(config.KLUSTERMOTOR_DATA, 'postgres'), log: say });
  return { config: { ...config, DATABASE_URL: postgres.url }, stop: () => postgres.stop() };
}
