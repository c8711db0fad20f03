import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '#contracts';
import { type Config, loadConfig } from '#platform/config';
import { createLogger, type Logger } from '#platform/telemetry';
import { startApi } from '../../apps/api/api.js';
import { startWorker } from '../../apps/worker/worker.js';
import { createTestDatabase } from './test-database.js';

/** The times of a machine that does other things as well: what a test asks for is not how fast it is. */
export const PATIENT_LIMITS = { ...LIMITS, deadlineSeconds: 60, connectionSeconds: 60 };

/** Nothing listens there: mails stay in their queue. */
const NO_MAIL_SERVER = 'smtp://127.0.0.1:1';

export interface TestHouse {
  origin: string;
  databaseUrl: string;
  /** Starts a worker if none runs. It handles the waiting jobs and all later ones. */
  startWorker(): Promise<void>;
  /** Stops the worker if one runs: from then on only requests change anything. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The whole program inside the test process, on its own database with the demo.
 * @param env settings over the defaults, e.g. REDIS_URL or SMTP_URL; a worker runs only if SMTP_URL is given.
 * @param overrides values that are no settings or are checked otherwise: smaller limits and rates, production with a
 *   demo.
 * @param ownLogger for tests that read the log.
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
    limits: PATIENT_LIMITS,
    ...overrides,
  };
  const logger = ownLogger ?? createLogger(config.LOG_LEVEL, 'test');
  let worker: { close(): Promise<void> } | undefined;
  const work = async () => {
    worker ??= await startWorker({ ...config, SMTP_URL: config.SMTP_URL ?? NO_MAIL_SERVER }, logger);
  };
  if (env['SMTP_URL']) await work();
  const api = await startApi(config, logger, { prepared: false });
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
