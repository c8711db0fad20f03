export { HandlesEvent, type EventHandler } from './handles-event.js';
export { HandlerRegistry } from './handler-registry.js';
export { JobBackend, migrateQueues } from './job-backend.js';
export { JobsWorkerModule } from './jobs.module.js';
