// The api as it is, but for the rates and sockets: one person asks more here in a minute than is allowed in a day.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = (path) => import(pathToFileURL(resolve(import.meta.dirname, '../../../dist', path)).href);
const { startApi } = await built('apps/api/api.js');
const { loadConfig } = await built('libs/platform/config/index.js');
const { createLogger } = await built('libs/platform/telemetry/index.js');
const config = loadConfig();
const rates = Object.fromEntries(Object.keys(config.rates).map((name) => [name, { capacity: 1e12, perMinute: 1e12 }]));
const limits = { ...config.limits, sockets: 1e6 };
const api = await startApi({ ...config, rates, limits }, createLogger('error', 'bench'));
process.send({ port: api.port });
