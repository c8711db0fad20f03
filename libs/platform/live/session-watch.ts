import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { AUTHENTICATOR, type Authenticator } from '#platform/access';
import { EventSignal } from '#platform/events';
import { LOGGER, type Logger } from '#platform/telemetry';

/**
 * Open connections are checked at this interval in any case, so that a revoked person receives nothing after five
 * seconds.
 */
const CHECK_MS = 2000;

/**
 * Ends connections whose session is no longer in force. Revoking is an event, and every event triggers a check, so a
 * connection usually ends at once. The timer covers changes without an event, such as an expiry.
 */
@Injectable()
export class SessionWatch implements BeforeApplicationShutdown {
  private readonly watched = new Map<string, Set<() => void>>();
  private stopListening: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private checking: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly signal: EventSignal,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * @param grantId `Actor.grantId`.
   * @param end called once, when the session has ended.
   * @returns a function that stops watching.
   */
  watch(grantId: string, end: () => void): () => void {
    this.start();
    const ends = this.watched.get(grantId) ?? new Set();
    this.watched.set(grantId, ends.add(end));
    return () => {
      ends.delete(end);
      if (ends.size === 0 && this.watched.get(grantId) === ends) this.watched.delete(grantId);
    };
  }

  /** Checks every watched session now. */
  async check(): Promise<void> {
    const ids = [...this.watched.keys()];
    if (ids.length === 0) return;
    const valid = await this.authenticator.stillValid(ids);
    for (const id of ids) {
      if (valid.has(id)) continue;
      const ends = [...(this.watched.get(id) ?? [])];
      this.watched.delete(id);
      for (const end of ends) end();
    }
  }

  private start(): void {
    if (this.timer) return;
    this.timer = setInterval(() => this.checkSoon(), CHECK_MS);
    this.stopListening = this.signal.listen(() => this.checkSoon());
  }

  /** Runs one check at a time; requests during a check cause one more check. */
  private checkSoon(): void {
    if (this.checking) {
      this.again = true;
      return;
    }
    this.checking = this.check()
      .catch((error: unknown) =>
        this.logger.warn({ cause: (error as Error).message }, 'open connections could not be checked; trying again'),
      )
      .finally(() => {
        this.checking = undefined;
        if (!this.again) return;
        this.again = false;
        this.checkSoon();
      });
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    this.stopListening?.();
    this.watched.clear();
  }
}
