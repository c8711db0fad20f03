import { loadConfig } from '#platform/config';
import { runProcess } from '#platform/startup';
import { createLogger } from '#platform/telemetry';
import { startApi } from './api.js';

await runProcess(async () => {
  const config = loadConfig();
  const api = await startApi(config, createLogger(config.LOG_LEVEL, 'api'));
  process.stdout.write(`ready http://localhost:${api.port}\n`);
  return () => api.close();
});
