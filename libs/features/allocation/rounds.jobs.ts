import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER, type Logger } from '#platform/telemetry';
import { RoundsService } from './rounds.service.js';

/**
 * Maximum delay before the closing of a round is announced. Ranking stops at `closesAt` regardless, because the state
 * is computed from the clock.
 */
const EVERY_MS = 5_000;

/**
 * Closes rounds whose time has passed. When several workers run at once, only one of them finds the round still open.
 */
@Injectable()
export class RoundsJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly rounds: RoundsService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.look();
  }

  private look(): void {
    this.working = this.working
      .then(() => this.rounds.closeDue())
      .then(() => undefined)
      .catch((error: unknown) =>
        this.logger.error(
          { cause: (error as Error).message },
          'rounds whose time has passed could not be closed; they are tried again',
        ),
      );
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
  }
}
