export { AuditTrail } from './audit-trail.js';
export { appendAudit, auditEntries, type AuditNote, type AuditSource, whoOf } from './audit-append.js';
export { APP_ROLE, createDataSource } from './data-source.js';
export {
  BY_NAME,
  Database,
  decodeCursor,
  limited,
  newestFirst,
  queryRows,
  typedKeys,
  UNPROTECTED,
  type KeysetOrder,
} from './database.js';
export { currentDeadline, startDeadline, underDeadline, type Deadline } from './deadline.js';
export { CONFLICTING, foreseenFailure } from './foreseen-failure.js';
export { DatabaseModule } from './database.module.js';
export { escapeLike } from './like.js';
export { createOnce } from './idempotency.js';
export { ReadBatch } from './read-batch.js';
export { outsideOperation } from './operation-reads.js';
export {
  type Filled,
  insertMissingRows,
  insertRow,
  insertRows,
  type NewRow,
  updateRow,
  updateVersioned,
  upsertRows,
} from './rows.js';
export { EVENT_RECORDER, type EventRecorder } from './event-recorder.js';
export { type Move, takeStep } from './take-step.js';
export { UnitOfWork, type Tx } from './unit-of-work.js';
export { migrateDatabase, type Migrated } from './migrate.js';
export {
  ASKER,
  canRead,
  defineWalls,
  everybody,
  forRoles,
  joinWalls,
  members,
  STAFF,
  type FeatureWalls,
  type RoleConditions,
} from './walls.js';
export { walls as platformWalls } from './platform.walls.js';
export { default as sql, empty, join, raw, type Sql } from 'sql-template-tag';
export { DataSource, type EntityManager } from 'typeorm';
