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
  /** Releases the person's seat. */
  leave: () => void;
}

const handshake: z.ZodType<LiveHandshake> = z.strictObject({
  token: z.string().max(200).optional(),
  after: z.int().min(0).optional(),
});

/** Engine.io's errors about an unknown transport or session have another shape; they are replaced by ours. */
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
      // The head of a refusal is written together with its body, because it contains the body's length.
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
 * The event log over socket.io. Every connection authenticates again, also a recovered one, because `after` replays
 * missed events. Clients name no rooms and send nothing.
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
      // graphql-ws shares the HTTP server, so engine.io must not destroy its upgrades.
      destroyUpgrade: false,
      // There is one namespace, to be joined at once: a connection that joins none would keep a socket open without a
      // seat.
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
          // If the connection closed before it was admitted, `disconnect` would never come, and the seat would never be
          // released.
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
        // Discard frames that the client has not fetched yet: with polling, it would get them at its next request.
        close: () => void (socket.conn['writeBuffer'].length > 0 ? socket.conn.close(true) : socket.disconnect(true)),
      });
      // Clients have nothing to send to the server, so a client that sends something is disconnected.
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

  /** Ends every connection. Call this before the HTTP server is closed, which would otherwise wait for open sockets. */
  detach(): void {
    this.server?.disconnectSockets(true);
    this.server?.engine.close();
  }
}
