import { loadConfig } from '#platform/config';
import { runProcess } from '#platform/startup';
import { createLogger } from '#platform/telemetry';
import { startWorker } from './worker.js';

await runProcess(async () => {
  const config = loadConfig();
  const worker = await startWorker(config, createLogger(config.LOG_LEVEL, 'worker'));
  process.stdout.write('ready worker\n');
  return () => worker.close();
});
