import { loadConfig } from '#platform/config';
import { runProcess } from '#platform/startup';
import { createLogger } from '#platform/telemetry';
import { startApi } from '../../api/api.js';
import { startWorker } from '../../worker/worker.js';
import { migrateAll } from './migrate.js';
import { seedIfEmpty } from './seed.js';
import { withServices } from './services.js';

/**
 * Everything in one process: database, migrations, demo, mailbox, worker, api.
 * @param options.prepared false: it is ready before the text index is; the first search for candidates waits for it. For
 *   development, where the server is started anew after each change.
 */
export async function start({ prepared = true }: { prepared?: boolean } = {}): Promise<number> {
  await runProcess(async () => {
    const asked = loadConfig();
    // Called in reverse order, so that users of a service stop before the service.
    const stops: (() => Promise<unknown>)[] = [];
    const stopAll = async () => {
      for (const stop of stops.splice(0).reverse()) await stop();
    };
    try {
      const config = await withServices(asked, stops);
      await migrateAll(config.DATABASE_URL as string);
      if (config.KLUSTERMOTOR_DEMO) await seedIfEmpty(config);
      const logger = createLogger(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL, 'klustermotor');
      const worker = await startWorker(config, logger);
      stops.push(() => worker.close());
      const api = await startApi(config, logger, { prepared });
      stops.push(() => api.close());
      process.stdout.write(`ready http://localhost:${api.port}\n`);
      return stopAll;
    } catch (error) {
      await stopAll().catch(() => undefined);
      throw error;
    }
  });
  return new Promise<number>(() => undefined);
}
