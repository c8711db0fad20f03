import { Injectable } from '@nestjs/common';
import type { JobsOptions } from 'bullmq';
import type { RecordedEvent } from '#kernel';
import type { EventDispatcher } from '#platform/events';
import { HandlerRegistry } from './handler-registry.js';
import { JobBackend } from './job-backend.js';

/** Attempts over about five hours: after 1 s, 2 s, 4 s … */
const ATTEMPTS = 14;

const jobOptions = (eventId: string, handler: string): JobsOptions => ({
  jobId: `${eventId}-${handler}`,
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { age: 24 * 3600, count: 10_000 },
});

/** Payload of every job: the id of its event. The event row is read when the job runs. */
export interface JobPayload {
  eventId: string;
}

/** Enqueues one job per (event, handler). The same event twice gives the same job ids, so each job exists once. */
@Injectable()
export class JobDispatcher implements EventDispatcher {
  constructor(
    private readonly registry: HandlerRegistry,
    private readonly backend: JobBackend,
  ) {}

  async dispatch(events: RecordedEvent[]): Promise<void> {
    const jobs = new Map<string, { name: string; data: JobPayload; opts: JobsOptions }[]>();
    for (const event of events) {
      for (const { name, queue } of this.registry.forEvent(event.name)) {
        jobs.set(queue, [
          ...(jobs.get(queue) ?? []),
          { name, data: { eventId: event.id }, opts: jobOptions(event.id, name) },
        ]);
      }
    }
    for (const [queue, list] of jobs) await this.backend.queue(queue).addBulk(list);
  }
}
