import type { DomainEvent, Scope } from '#kernel';
import type { EntityManager } from 'typeorm';

/** Injection token of the recorder; platform/events provides it. */
export const EVENT_RECORDER = Symbol('EVENT_RECORDER');

/** Writes events to the log, inside the transaction that caused them. */
export interface EventRecorder {
  record(manager: EntityManager, scope: Scope, events: DomainEvent[]): Promise<void>;
}
