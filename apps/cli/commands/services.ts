import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#platform/config';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { DemoMailbox } from '#platform/mail';

/**
 * Returns the configuration with a database and a mail server, starting each that is not configured.
 * @param stops receives the functions that stop them, in the order of their start.
 */
export async function withServices(asked: Config, stops: (() => Promise<unknown>)[]): Promise<Config> {
  let config = asked;
  if (!config.DATABASE_URL) {
    const postgres = await startEmbeddedPostgres({
      dataFolder: join(config.KLUSTERMOTOR_DATA, 'postgres'),
      log: (line) => void process.stderr.write(`${line}\n`),
    });
    stops.push(() => postgres.stop());
    config = { ...config, DATABASE_URL: postgres.url };
  }
  if (!config.SMTP_URL) {
    await mkdir(config.KLUSTERMOTOR_DATA, { recursive: true });
    const mailbox = await new DemoMailbox(config.KLUSTERMOTOR_DATA).listen();
    stops.push(() => mailbox.close());
    config = { ...config, SMTP_URL: mailbox.url };
  }
  return config;
}
