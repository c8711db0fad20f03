import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { LOGGER, type Logger } from '#platform/telemetry';
import pg from 'pg';
import { EVENT_CHANNEL } from './event-log.js';

/**
 * Interval in milliseconds at which listeners check without a notification. A lost NOTIFY delays events by at most this
 * long.
 */
const POLL_MS = 2000;
const RECONNECT_MS = 500;

/** Wakes its listeners when a workspace has new events: by LISTEN/NOTIFY, with polling as a fallback. */
@Injectable()
export class EventSignal implements OnApplicationShutdown {
  private readonly listeners = new Set<(workspaceId: string | null) => void>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * @param listener receives the id of the workspace that changed, or null when it should check all workspaces.
   * @returns a function that stops listening.
   */
  listen(listener: (workspaceId: string | null) => void): () => void {
    this.listeners.add(listener);
    if (!this.timer) {
      this.timer = setInterval(() => this.wake(null), POLL_MS);
      void this.connect();
    }
    return () => this.listeners.delete(listener);
  }

  private wake(workspaceId: string | null): void {
    for (const listener of this.listeners) listener(workspaceId);
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'klustermotor-listen',
      connectionTimeoutMillis: 3000,
    });
    this.client = client;
    let lost = false;
    const reconnect = (error?: Error) => {
      if (lost || this.stopped) return;
      lost = true;
      if (error)
        this.logger.warn({ cause: error.message }, 'the notification connection was lost; polling until it is back');
      void client.end().catch(() => undefined);
      setTimeout(() => void this.connect(), RECONNECT_MS);
    };
    client.on('error', reconnect);
    client.on('end', () => reconnect());
    client.on('notification', ({ payload }) => this.wake(payload ?? null));
    try {
      await client.connect();
      await client.query(`LISTEN ${EVENT_CHANNEL}`);
      // For events that were committed while no connection was listening.
      this.wake(null);
    } catch (error) {
      reconnect(error as Error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.listeners.clear();
    await this.client?.end().catch(() => undefined);
  }
}
