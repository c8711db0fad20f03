export { createLogger, NestLogger } from './logger.js';
export { LOGGER, TelemetryModule } from './telemetry.module.js';
export type { Logger } from 'pino';
