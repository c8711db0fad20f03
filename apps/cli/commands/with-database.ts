import { join } from 'node:path';
import type { Config } from '#platform/config';
import { findRunningPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';

/** A configuration whose DATABASE_URL is known. */
export type ConfigWithDatabase = Config & { DATABASE_URL: string };

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Opens the configured database; otherwise the embedded one, shared with a program that already runs it, or started
 * here. `stop` ends only what was started here.
 */
export async function openDatabase(config: Config): Promise<{ config: ConfigWithDatabase; stop(): Promise<void> }> {
  if (config.DATABASE_URL)
    return { config: { ...config, DATABASE_URL: config.DATABASE_URL }, stop: () => Promise.resolve() };
  const dataFolder = join(config.KLUSTERMOTOR_DATA, 'postgres');
  const running = await findRunningPostgres(dataFolder);
  if (running) return { config: { ...config, DATABASE_URL: running }, stop: () => Promise.resolve() };
  const postgres = await startEmbeddedPostgres({ dataFolder, log: say });
  return { config: { ...config, DATABASE_URL: postgres.url }, stop: () => postgres.stop() };
}
