import { Inject, Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import type { RecordedEvent } from '#kernel';
import { LOGGER, type Logger } from '#platform/telemetry';
import { DataSource } from '#platform/database';
import { EventLog } from './event-log.js';
import { EventSignal } from './event-signal.js';

/** Injection token of the dispatcher to which the relay passes events; platform/jobs provides it. */
export const EVENT_DISPATCHER = Symbol('EVENT_DISPATCHER');

export interface EventDispatcher {
  /** Enqueues one job per (event, handler). May be called again with the same events after a crash. */
  dispatch(events: RecordedEvent[]): Promise<void>;
}

const BATCH = 100;

/**
 * Turns committed events into jobs. A crash between enqueueing and marking repeats the enqueueing, which the
 * job id `<eventId>-<handler>` and the handlers' own idempotence make harmless.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopListening: (() => void) | undefined;
  private working: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly log: EventLog,
    private readonly signal: EventSignal,
    private readonly dataSource: DataSource,
    @Inject(EVENT_DISPATCHER) private readonly dispatcher: EventDispatcher,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.signal.listen(() => this.wake());
    this.wake();
  }

  private wake(): void {
    if (this.working) {
      this.again = true;
      return;
    }
    this.working = this.drain()
      .catch((error: unknown) =>
        this.logger.error({ cause: (error as Error).message }, 'the relay could not dispatch events; it tries again'),
      )
      .finally(() => {
        this.working = undefined;
        if (this.again && !this.stopped) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async drain(): Promise<void> {
    while (!this.stopped) {
      const dispatched = await this.log.dispatch(
        BATCH,
        (events) => this.dispatcher.dispatch(events),
        (work) => this.dataSource.transaction(work),
      );
      if (dispatched < BATCH) return;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.stopListening?.();
    await this.working;
  }
}
