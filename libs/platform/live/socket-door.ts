import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, unauthenticated } from '#kernel';
import { AUTHENTICATOR, type Authenticator, isAllowedOrigin, tokenOf } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { addressOf, placeOf, RateLimiter, SocketSeats } from '#platform/rates';
import { SessionWatch } from './session-watch.js';

/** A person admitted to an open socket. */
export interface Admitted {
  actor: Actor;
  /** Whether a program sent the token, and not a browser as its cookie. */
  bearer: boolean;
  /** To be called when the socket closes; calling it twice does no harm. */
  leave: () => void;
}

/**
 * Admits people to open sockets, over any transport: limits the rate of connections, authenticates, takes one seat
 * each, and ends the socket with its grant.
 */
@Injectable()
export class SocketDoor {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly seats: SocketSeats,
    private readonly sessions: SessionWatch,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param end called once, when the grant has ended, so that neither an idle socket nor a running result outlives it.
   * @throws AppError UNAUTHENTICATED, CROSS_SITE, RATE_LIMITED or TOO_MANY_SOCKETS.
   */
  async enter(
    from: { address: string | undefined; headers: IncomingHttpHeaders },
    offered: string | undefined,
    end: () => void,
  ): Promise<Admitted> {
    await this.limiter.take(
      [{ rate: 'connections', of: placeOf(addressOf(from.address, from.headers, this.config.TRUST_PROXY)), points: 1 }],
      'allow',
    );
    // A cookie is accepted only from our own page; other clients send a token.
    const token =
      offered ??
      tokenOf('socket', from.headers, (origin) => isAllowedOrigin(origin, this.config.PUBLIC_URL, from.headers.host));
    const actor = token ? await this.authenticator.authenticate(token) : null;
    if (!actor?.grantId) throw unauthenticated();
    const giveBack = this.seats.take(actor.personId);
    const stopWatching = this.sessions.watch(actor.grantId, end);
    const leave = (): void => {
      stopWatching();
      giveBack();
    };
    return { actor, bearer: offered !== undefined, leave };
  }
}
