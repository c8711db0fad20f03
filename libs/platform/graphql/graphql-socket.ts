import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { LIMITS } from '#contracts';
import { type Actor, AppError, forbidden, invalid, notFound } from '#kernel';
import { AUTHENTICATOR, type Authenticator, isAllowedOrigin } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { errorBody, STATUS } from '#platform/http';
import { SocketDoor } from '#platform/live';
import { addressOf } from '#platform/rates';
import { LOGGER, type Logger } from '#platform/telemetry';
import { type DocumentNode, type ExecutionArgs, getOperationAST, GraphQLError, parse } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { GraphqlContext } from './context.js';
import { subscribeWithDeadline } from './subscriptions.js';
import { formatGraphqlError } from './format-error.js';
import { tooManySubscriptions } from './graphql-errors.js';
import { asGraphqlError, OperationAdmission } from './operation-admission.js';
import { namedOperation, type WebOperations } from './web-operations.js';

/** Parsed documents that are kept, and the longest text that is. */
const KEPT_DOCUMENTS = 200;
const LONGEST_KEPT = 4000;
/** Time for a client to answer a close frame, in milliseconds. */
const GOODBYE_MS = 500;
/** Close code of graphql-transport-ws for a client that sends too many requests. */
const TOO_MANY_REQUESTS = 4429;

/** The parameters that a client may send when it connects; others, which tools send, are ignored. */
const handshake = z
  .object({ token: z.string().max(200).optional(), authorization: z.string().max(220).optional() })
  .optional();

type Connection = Extra & { actor?: Actor; bearer?: boolean } & Record<PropertyKey, unknown>;

const refusal = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

/** Answers a refused upgrade: a browser shows nothing of the answer, a program can read the reason. */
function refuseUpgrade(socket: Duplex, error: AppError): void {
  const status = STATUS[error.category];
  const body = JSON.stringify(errorBody(error));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/**
 * GraphQL over WebSocket (the graphql-transport-ws protocol). Nest's own server for the protocol would apply neither
 * the limits nor an Origin check, so this server is set up by hand with the rules of the HTTP side.
 */
@Injectable()
export class GraphqlSocket {
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.frameBytes,
    handleProtocols: () => 'graphql-transport-ws',
  });

  private readonly documents = new Map<string, DocumentNode>();

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly admission: OperationAdmission,
    private readonly door: SocketDoor,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  attach(http: Server, operations: WebOperations): void {
    const { schema } = this.schemaHost;
    useServer<Record<string, unknown>, Connection>(
      {
        schema,
        connectionInitWaitTimeout: 5000,
        onConnect: ({ connectionParams, extra }) => this.enter(connectionParams, extra),
        onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
          if (Object.keys(subscriptions).length > this.config.limits.subscriptions)
            return [asGraphqlError(tooManySubscriptions(this.config.limits.subscriptions))];
          const read = this.read(payload, operations);
          if ('errors' in read) return read.errors;
          const { source, document } = read;
          const { variables, operationName } = payload;
          // The grant may have ended since the socket was opened. The access token cannot tell: it may have been
          // renewed many times.
          const grantId = extra.actor?.grantId;
          const inForce = !!grantId && (await this.authenticator.stillValid([grantId])).has(grantId);
          const contextValue: GraphqlContext = {
            actor: inForce ? (extra.actor ?? null) : null,
            bearer: extra.bearer === true,
            address: this.addressOf(extra.request),
            loaders: new Map(),
          };
          const refusals = await this.admission.refusals({
            schema,
            document,
            source,
            operationName,
            variables,
            ...contextValue,
          });
          if (refusals.length > 0) return refusals;
          if (getOperationAST(document, operationName)?.operation !== 'subscription') {
            return [
              refusal('Only subscriptions run over this socket; send queries and mutations over HTTP.', 'BAD_REQUEST'),
            ];
          }
          return { schema, document, variableValues: variables, operationName, contextValue } as ExecutionArgs;
        },
        subscribe: (args) => subscribeWithDeadline(args, this.config.limits.deadlineSeconds),
        onError: (_context, _id, _payload, errors) => errors.map((error) => this.format(error)),
        onNext: (_context, _id, _payload, _args, result) =>
          'errors' in result && result.errors
            ? { ...result, errors: result.errors.map((error) => this.format(error) as GraphQLError) }
            : undefined,
      },
      this.server as never,
    );
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const path = (request.url ?? '').split('?')[0];
      if (path === '/socket.io/') return;
      // A socket that breaks while it is refused or upgraded is no fault of the server.
      socket.on('error', () => socket.destroy());
      if (path !== '/graphql') return refuseUpgrade(socket, notFound());
      if (!isAllowedOrigin(request.headers.origin, this.config.PUBLIC_URL, request.headers.host))
        return refuseUpgrade(socket, forbidden());
      this.server.handleUpgrade(request, socket, head, (client: WebSocket) =>
        this.server.emit('connection', client, request),
      );
    });
    this.server.on('wsClientError', (_error: Error, socket: Duplex) =>
      refuseUpgrade(
        socket,
        invalid([{ field: 'upgrade', message: { sv: 'Detta är ingen WebSocket.', en: 'This is no WebSocket.' } }]),
      ),
    );
  }

  /**
   * Admits a person and takes one seat. If this fails, the protocol closes the socket with 4403, or the server closes
   * it with the reason.
   */
  private async enter(connectionParams: unknown, extra: Connection): Promise<boolean> {
    const said = handshake.safeParse(connectionParams ?? undefined);
    if (!said.success) return false;
    const { socket, request } = extra;
    try {
      const offered = said.data?.token ?? said.data?.authorization?.replace(/^Bearer /, '');
      const { leave, ...admitted } = await this.door.enter(
        { address: request.socket.remoteAddress, headers: request.headers },
        offered,
        () => socket.close(4403, 'Forbidden'),
      );
      Object.assign(extra, admitted);
      // The socket's own event: the protocol's event never comes when the socket closes while it is being admitted.
      if (socket.readyState === socket.OPEN) socket.once('close', leave);
      else leave();
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.category === 'RATE_LIMITED') socket.close(TOO_MANY_REQUESTS, error.code);
      return false;
    }
  }

  private read(
    { query, extensions }: SubscribePayload,
    operations: WebOperations,
  ): { source: string; document: DocumentNode } | { errors: readonly GraphQLError[] } {
    try {
      const source = namedOperation(operations, extensions) ?? query;
      return { source, document: this.parsed(source) };
    } catch (error) {
      if (error instanceof AppError) return { errors: [asGraphqlError(error)] };
      return {
        errors: [
          refusal(
            error instanceof GraphQLError ? error.message : 'The document cannot be read.',
            'GRAPHQL_PARSE_FAILED',
          ),
        ],
      };
    }
  }

  /** The parsed document, the same object for the same text, so that it is validated once. */
  private parsed(source: string): DocumentNode {
    let document = this.documents.get(source);
    if (!document) {
      document = parse(source, { maxTokens: this.config.limits.tokens });
      if (this.documents.size >= KEPT_DOCUMENTS) this.documents.clear();
      if (source.length <= LONGEST_KEPT) this.documents.set(source, document);
    }
    return document;
  }

  private format(error: unknown) {
    return formatGraphqlError(error, this.logger, { hideSuggestions: this.config.NODE_ENV === 'production' });
  }

  private addressOf(request: IncomingMessage): string {
    return addressOf(request.socket.remoteAddress, request.headers, this.config.TRUST_PROXY);
  }

  /** Ends every connection. Call this before the HTTP server is closed, which would otherwise wait for open sockets. */
  async detach(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const client of this.server.clients) client.close(1001, 'Going away');
    const impatient = setTimeout(() => {
      for (const client of this.server.clients) client.terminate();
    }, GOODBYE_MS);
    await ended;
    clearTimeout(impatient);
  }
}
