import type { EventDeclaration, RecordedEvent } from '#kernel';
import { methodMark } from '#platform/discovery';

/** Queues that every feature may use; a feature declares further ones, for work that must not wait for these. */
export const PLATFORM_QUEUES: readonly string[] = ['mail', 'upkeep'];

export interface EventHandler {
  /** Event name this handler reacts to, e.g. `report.queued`; or which of the declared events. */
  event: string | ((event: EventDeclaration) => boolean);
  /** Unique name of the work, e.g. `render-report`; part of the job id, so never reuse or rename it lightly. */
  name: string;
  queue: string;
}

/** What a handler method looks like; it must be idempotent, since a job runs at least once. */
export type HandleEvent = (event: RecordedEvent) => Promise<void>;

/** Methods that handle events. */
export const handlerMark = methodMark<EventHandler, HandleEvent>();

/** Marks a method of a provider as the handler of an event. */
export const HandlesEvent = (handler: EventHandler) => handlerMark.put(handler);
