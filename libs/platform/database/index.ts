export { APP_ROLE, createDataSource } from './data-source.js';
export { Database, queryRows, updateVersioned, type KeysetOrder } from './database.js';
export { DatabaseModule } from './database.module.js';
export { createOnce } from './idempotency.js';
export { EVENT_RECORDER, type EventRecorder } from './event-recorder.js';
export { UnitOfWork, type Tx } from './unit-of-work.js';
export { migrateDatabase } from './migrate.js';
export { default as sql, empty, join, raw, type Sql } from 'sql-template-tag';
export { DataSource, type EntityManager } from 'typeorm';
