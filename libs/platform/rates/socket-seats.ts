import { Inject, Injectable } from '@nestjs/common';
import { defineError } from '#kernel';
import { CONFIG, type Config } from '#platform/config';

export const tooManySockets = defineError('TOO_MANY_SOCKETS', 'RATE_LIMITED', {
  meaning: 'The account has as many open sockets as it may have.',
  remedy: 'Close a socket, then connect again after `data.retryAfterSeconds`.',
  message: (most: number) => ({
    sv: `Du har redan ${most} öppna anslutningar. Stäng en av dem.`,
    en: `You have ${most} open connections already. Close one of them.`,
  }),
  data: () => ({ retryAfterSeconds: 5 }),
});

/** Counts the open sockets of each person on this node, over all transports. */
@Injectable()
export class SocketSeats {
  private readonly taken = new Map<string, number>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * @returns a function that releases the seat; calling it twice does no harm.
   * @throws AppError TOO_MANY_SOCKETS.
   */
  take(personId: string): () => void {
    const count = this.taken.get(personId) ?? 0;
    if (count >= this.config.limits.sockets) throw tooManySockets(this.config.limits.sockets);
    this.taken.set(personId, count + 1);
    let mine = true;
    return () => {
      if (!mine) return;
      mine = false;
      const left = (this.taken.get(personId) ?? 1) - 1;
      if (left > 0) this.taken.set(personId, left);
      else this.taken.delete(personId);
    };
  }
}
