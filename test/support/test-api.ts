import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '#platform/config';
import { createLogger, type Logger } from '#platform/telemetry';
import { startApi } from '../../apps/api/api.js';
import { startWorker } from '../../apps/worker/worker.js';
import { createTestDatabase } from './test-database.js';

/** Nobody answers there: mails wait in their queue. */
const NO_MAIL_SERVER = 'smtp://127.0.0.1:1';

export interface TestHouse {
  origin: string;
  databaseUrl: string;
  /** Starts a worker where none runs: it does what has been waiting, and what happens from then on. */
  startWorker(): Promise<void>;
  /** Ends the worker, where one runs: from then on nothing happens but what is asked for. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The whole program inside the test process, on a database of its own with the demo in it.
 * @param env settings over the defaults, e.g. REDIS_URL or SMTP_URL; a worker runs only where SMTP_URL is given.
 * @param overrides what is no setting or has another meaning there: smaller limits and rates, production with a demo.
 * @param ownLogger where a test wants to read what is logged.
 */
export async function openTestHouse(
  env: Record<string, string> = {},
  overrides: Partial<Config> = {},
  ownLogger?: Logger,
): Promise<TestHouse> {
  const database = await createTestDatabase('demo');
  const folder = await mkdtemp(join(tmpdir(), 'klustermotor-test-'));
  const config = {
    ...loadConfig({
      PORT: '0',
      LOG_LEVEL: 'error',
      KLUSTERMOTOR_DATA: folder,
      KLUSTERMOTOR_DEMO: 'true',
      DATABASE_URL: database.url,
      DATABASE_POOL: '10',
      ...env,
    }),
    PUBLIC_URL: 'http://localhost',
    ...overrides,
  };
  const logger = ownLogger ?? createLogger(config.LOG_LEVEL, 'test');
  let worker: { close(): Promise<void> } | undefined;
  const work = async () => {
    worker ??= await startWorker({ ...config, SMTP_URL: config.SMTP_URL ?? NO_MAIL_SERVER }, logger);
  };
  if (env['SMTP_URL']) await work();
  const api = await startApi(config, logger);
  const stopWorker = async () => {
    await worker?.close();
    worker = undefined;
  };
  return {
    startWorker: work,
    stopWorker,
    origin: `http://127.0.0.1:${api.port}`,
    databaseUrl: database.url,
    close: async () => {
      await api.close();
      await stopWorker();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
