import type { DomainEvent, Scope } from '#kernel';
import type { Sql } from 'sql-template-tag';
import type { AuditNote } from './audit-append.js';

/** Injection token of the recorder; platform/events provides it. */
export const EVENT_RECORDER = Symbol('EVENT_RECORDER');

/** Records what a transaction has done. */
export interface EventRecorder {
  /**
   * The statement that numbers, writes and announces the events and appends the notes to the audit log. It locks the
   * workspace's counter until the transaction ends, so it must be the last one.
   */
  recording(scope: Scope, events: readonly DomainEvent[], notes: readonly AuditNote[]): Sql;
}
