import type { RecordedEvent } from '#kernel';

/** The queues, by what they must not wait for: slow mail servers never hold up rendering. */
export const QUEUES = ['reports', 'mail', 'upkeep', 'webhooks'] as const;
export type QueueName = (typeof QUEUES)[number];

export interface EventHandler {
  /** Event name this handler reacts to, e.g. `report.queued`. */
  event: string;
  /** Unique name of the work, e.g. `render-report`; part of the job id, so never reuse or rename it lightly. */
  name: string;
  queue: QueueName;
}

/** What a handler method looks like; it must be idempotent, since a job runs at least once. */
export type HandleEvent = (event: RecordedEvent) => Promise<void>;

const handlers = new WeakMap<object, (EventHandler & { method: string })[]>();

/** Marks a method of a provider as the handler of an event. */
export const HandlesEvent =
  (handler: EventHandler): MethodDecorator =>
  (prototype, method) => {
    handlers.set(prototype, [...(handlers.get(prototype) ?? []), { ...handler, method: String(method) }]);
  };

export const handlersOf = (prototype: object): (EventHandler & { method: string })[] => handlers.get(prototype) ?? [];
