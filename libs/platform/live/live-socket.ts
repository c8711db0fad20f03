import type { Server as HttpServer } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { LIMITS, LIVE_EVENT, type LiveHandshake } from '#contracts';
import { type Actor, AppError, forbidden, unauthenticated } from '#kernel';
import { assertFactors, AUTHENTICATOR, type Authenticator, isPermitted, tokenOf } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { EventLog } from '#platform/events';
import { Server } from 'socket.io';
import { isAllowedOrigin } from './origin.js';
import { LiveTail } from './live-tail.js';

interface SocketData {
  actor: Actor;
  after: number;
}

/**
 * The event log over socket.io. Every connection authenticates anew, recovery included, since `after` replays
 * what was missed; a client names no rooms and sends nothing.
 */
@Injectable()
export class LiveSocket {
  private server: Server | undefined;

  constructor(
    private readonly tail: LiveTail,
    private readonly log: EventLog,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  attach(http: HttpServer): void {
    const server = new Server<Record<string, never>, Record<string, (frame: unknown) => void>, Record<string, never>, SocketData>(http, {
      path: '/socket.io',
      serveClient: false,
      maxHttpBufferSize: LIMITS.frameBytes,
      // graphql-ws shares the HTTP server; engine.io must leave its upgrades alone.
      destroyUpgrade: false,
      allowRequest: (request, callback) => callback(null, isAllowedOrigin(request.headers.origin, this.config.PUBLIC_URL, request.headers.host)),
    });
    this.server = server as unknown as Server;
    server.use((socket, next) => {
      const handshake = socket.handshake.auth as LiveHandshake;
      const { headers } = socket.handshake;
      const position = handshake.after;
      void (async () => {
        const token = typeof handshake.token === 'string' ? handshake.token : tokenOf('socket', headers, (origin) => isAllowedOrigin(origin, this.config.PUBLIC_URL, headers.host));
        const actor = token ? await this.authenticator.authenticate(token) : null;
        if (!actor) throw unauthenticated();
        assertFactors(actor);
        if (!isPermitted(actor, 'activity.read')) throw forbidden();
        const after = Number.isSafeInteger(position) && (position as number) >= 0 ? (position as number) : await this.log.position(actor.workspaceId);
        socket.data = { actor, after };
      })().then(
        () => next(),
        (reason: unknown) => {
          const { code, category, data } = reason instanceof AppError ? reason : unauthenticated();
          next(Object.assign(new Error(code), { data: { code, category, data } }));
        },
      );
    });
    server.on('connection', (socket) => {
      const remove = this.tail.add({
        actor: socket.data.actor,
        cursor: socket.data.after,
        send: (frame) => socket.emit(LIVE_EVENT, frame),
        // Frames that a client has not fetched yet are thrown away: by polling it would be given them when it comes back.
        close: () => void (socket.conn['writeBuffer'].length > 0 ? socket.conn.close(true) : socket.disconnect(true)),
      });
      socket.on('disconnect', remove);
    });
  }

  /** Ends every connection. To be called before the HTTP server is closed: it would wait for open sockets. */
  detach(): void {
    this.server?.disconnectSockets(true);
    this.server?.engine.close();
  }
}
