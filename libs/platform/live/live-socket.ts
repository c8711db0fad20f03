import type { IncomingMessage, OutgoingHttpHeaders, Server as HttpServer, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { LIMITS, LIVE_EVENT, type LiveHandshake } from '#contracts';
import { type Actor, AppError, forbidden, invalidField, unavailable } from '#kernel';
import { assertFactors, isAllowedOrigin, isPermitted } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { EventLog } from '#platform/events';
import { errorBody } from '#platform/http';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import { LiveTail } from './live-tail.js';
import { SocketDoor } from './socket-door.js';

interface SocketData {
  actor: Actor;
  after: number;
  /** Gives the person's seat back. */
  leave: () => void;
}

const handshake: z.ZodType<LiveHandshake> = z.strictObject({
  token: z.string().max(200).optional(),
  after: z.int().min(0).optional(),
});

/** Engine.io has errors of a shape of its own, for a transport or a session it does not know; here they get ours. */
function refuseInTheOneShape(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers?: OutgoingHttpHeaders,
  ) => ServerResponse;
  const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
  const always = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  let refusal: number | undefined;
  const answer = {
    writeHead: (status: number, headers?: OutgoingHttpHeaders) => {
      // A refusal's head waits for its body, whose length it tells.
      refusal = status >= 400 ? status : undefined;
      return refusal ? response : writeHead(status, { ...always, ...headers });
    },
    end: (body?: unknown) => {
      if (!refusal) return end(body);
      const own = JSON.stringify(
        errorBody(invalidField('transport', 'Anslutningen förstås inte.', 'The connection is not understood.')),
      );
      writeHead(refusal, {
        ...always,
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(own),
      });
      return end(own);
    },
  };
  Object.assign(response, answer);
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
    private readonly door: SocketDoor,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  attach(http: HttpServer): void {
    const server = new Server<
      Record<string, never>,
      Record<string, (frame: unknown) => void>,
      Record<string, never>,
      SocketData
    >(http, {
      path: '/socket.io',
      serveClient: false,
      maxHttpBufferSize: LIMITS.frameBytes,
      // graphql-ws shares the HTTP server; engine.io must leave its upgrades alone.
      destroyUpgrade: false,
      // One namespace, joined at once; what connects and joins none would occupy a socket without a seat.
      connectTimeout: 5000,
      allowRequest: (request, callback) =>
        callback(null, isAllowedOrigin(request.headers.origin, this.config.PUBLIC_URL, request.headers.host)),
    });
    this.server = server as unknown as Server;
    server.engine.use((_request: IncomingMessage, response: ServerResponse, next: () => void) => {
      refuseInTheOneShape(response);
      next();
    });
    server.use((socket, next) => {
      void this.enter(
        socket.handshake,
        () => void (socket.connected ? socket.disconnect(true) : socket.conn.close(true)),
      ).then(
        (data) => {
          socket.data = data;
          // Gone before it was let in: `disconnect` would never come, and the seat never be given back.
          if (socket.conn.readyState === 'open') socket.conn.once('close', data.leave);
          else data.leave();
          next();
        },
        (error: unknown) => {
          const { code, category, data } = error instanceof AppError ? error : unavailable();
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
      // There is nothing to tell the server here; who tries is no client of ours.
      socket.onAny(() => socket.disconnect(true));
      socket.on('disconnect', () => {
        remove();
        socket.data.leave();
      });
    });
  }

  /** @throws AppError INVALID, UNAUTHENTICATED, RATE_LIMITED or TOO_MANY_SOCKETS. */
  private async enter({ auth, headers, address }: Socket['handshake'], end: () => void): Promise<SocketData> {
    const said = handshake.safeParse(auth);
    if (!said.success)
      throw invalidField(
        'auth',
        'Anslutningen säger något som inte förstås.',
        'The handshake says something that is not understood.',
      );
    const { actor, leave } = await this.door.enter({ address, headers }, said.data.token, end);
    try {
      assertFactors(actor);
      if (!isPermitted(actor, 'activity.read')) throw forbidden();
      return { actor, after: said.data.after ?? (await this.log.position(actor.workspaceId)), leave };
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Ends every connection. To be called before the HTTP server is closed: it would wait for open sockets. */
  detach(): void {
    this.server?.disconnectSockets(true);
    this.server?.engine.close();
  }
}
