import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import DataLoader from 'dataloader';
import { AppError, type ErrorCategory } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { EventLog } from '#platform/events';
import { LOGGER, type Logger } from '#platform/telemetry';
import { HandlerRegistry } from './handler-registry.js';
import { JobBackend } from './job-backend.js';
import type { JobPayload } from './job-dispatcher.js';

/** Whether a retry can help. A violated rule stays violated; a lost race or an internal error may pass. */
const RETRY = {
  INVALID: false,
  UNAUTHENTICATED: false,
  FORBIDDEN: false,
  NOT_FOUND: false,
  EXPECTED_OUTCOME: false,
  CONFLICT: true,
  RATE_LIMITED: true,
  UNAVAILABLE: true,
  INTERNAL: true,
} satisfies Record<ErrorCategory, boolean>;

/**
 * When a worker is killed, another takes up its job after the lock has expired. Handlers are idempotent, so a job may
 * be taken up many times; `maxStalledCount` is high so that a crash loop elsewhere does not lose jobs.
 */
const LOCK = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 50 };

/** Runs the handlers. Only the worker process registers this. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private workers: Worker[] = [];
  /** Jobs that begin together read their events together; nothing is kept. */
  private readonly events = new DataLoader(
    async (ids: readonly string[]) => {
      const found = await this.log.byIds(ids);
      return ids.map((id) => found.get(id));
    },
    { cache: false },
  );

  constructor(
    private readonly registry: HandlerRegistry,
    private readonly backend: JobBackend,
    private readonly log: EventLog,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.backend.check();
    this.workers = this.backend.queueNames.map((queue) => this.work(queue));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  private work(queue: string): Worker {
    const worker = new Worker<JobPayload>(queue, (job) => this.run(job), {
      ...this.backend.options,
      ...LOCK,
      concurrency: this.config.WORKER_CONCURRENCY,
    });
    worker.on('error', (error) => this.logger.warn({ queue, cause: error.message }, 'worker error'));
    worker.on('failed', (job, error) =>
      this.logger.error({ queue, job: job?.id, attempt: job?.attemptsMade, cause: error.message }, 'a job failed'),
    );
    return worker;
  }

  private async run(job: Job<JobPayload>): Promise<void> {
    const handler = this.registry.named(job.name);
    if (!handler) throw new UnrecoverableError(`No handler is named ${job.name}.`);
    const event = await this.events.load(job.data.eventId);
    if (!event) throw new UnrecoverableError(`Event ${job.data.eventId} does not exist.`);
    try {
      await handler.handle(event);
    } catch (error) {
      if (error instanceof AppError && !RETRY[error.category]) throw new UnrecoverableError(error.message);
      throw error;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
