import type { EventDeclaration, RecordedEvent } from '#kernel';
import { methodMark } from '#platform/discovery';

/** Queues that every feature may use. A feature declares further queues for work that must not wait for these. */
export const PLATFORM_QUEUES: readonly string[] = ['mail', 'upkeep'];

export interface EventHandler {
  /**
   * Name of the event this handler reacts to, e.g. `report.queued`, or a function that chooses among the declared
   * events.
   */
  event: string | ((event: EventDeclaration) => boolean);
  /** Unique name of the work, e.g. `render-report`; part of the job id, so never reuse or rename it lightly. */
  name: string;
  queue: string;
}

/** A handler method. It must be idempotent, because a job runs at least once. */
export type HandleEvent = (event: RecordedEvent) => Promise<void>;

/** Methods that handle events. */
export const handlerMark = methodMark<EventHandler, HandleEvent>();

/** Marks a method of a provider as the handler of an event. */
export const HandlesEvent = (handler: EventHandler) => handlerMark.put(handler);
