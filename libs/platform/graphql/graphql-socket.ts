import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { LIMITS } from '#contracts';
import type { Actor } from '#kernel';
import { AUTHENTICATOR, type Authenticator, tokenOf } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { isAllowedOrigin, SessionWatch } from '#platform/live';
import { LOGGER, type Logger } from '#platform/telemetry';
import { type ExecutionArgs, getOperationAST, GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { GraphqlContext } from './context.js';
import { formatGraphqlError } from './format-error.js';
import { LIMIT_RULES, PARSE_OPTIONS } from './limits.js';

/** Time for a client to answer our goodbye, in milliseconds. */
const GOODBYE_MS = 500;

type Connection = Extra & { actor?: Actor; stopWatching?: () => void } & Record<PropertyKey, unknown>;

/**
 * GraphQL over WebSocket (the graphql-transport-ws protocol). Nest's own server for it would apply neither the
 * limits nor an Origin check, so this one is set up by hand with the rules of the HTTP side.
 */
@Injectable()
export class GraphqlSocket {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: LIMITS.frameBytes, handleProtocols: () => 'graphql-transport-ws' });

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionWatch,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  attach(http: Server): void {
    const { schema } = this.schemaHost;
    const production = this.config.NODE_ENV === 'production';
    const rules = [...specifiedRules, ...LIMIT_RULES, ...(production ? [NoSchemaIntrospectionCustomRule] : [])];
    useServer<Record<string, unknown>, Connection>(
      {
        schema,
        connectionInitWaitTimeout: 5000,
        onConnect: async ({ connectionParams, extra }) => {
          const offered = connectionParams?.['token'] ?? (typeof connectionParams?.['authorization'] === 'string' ? connectionParams['authorization'].replace(/^Bearer /, '') : undefined);
          const token = typeof offered === 'string' ? offered : this.tokenOf(extra.request);
          const actor = token ? await this.authenticator.authenticate(token) : null;
          if (!actor?.grantId || extra.socket.readyState !== extra.socket.OPEN) return false;
          extra.actor = actor;
          // The connection itself ends with its grant: neither an idle one nor a result on its way outlives it.
          extra.stopWatching = this.sessions.watch(actor.grantId, () => extra.socket.close(4403, 'Forbidden'));
          return true;
        },
        onSubscribe: async ({ extra }, _id, { query, variables, operationName }) => {
          let document;
          try {
            document = parse(query, PARSE_OPTIONS);
          } catch (error) {
            return [error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
          }
          const errors = validate(schema, document, rules, { maxErrors: 5 });
          if (errors.length > 0) return errors;
          const operation = getOperationAST(document, operationName ?? undefined);
          if (operation?.operation !== 'subscription') {
            return [new GraphQLError('Only subscriptions run over this socket; send queries and mutations over HTTP.', { extensions: { code: 'BAD_REQUEST' } })];
          }
          // The grant may have ended since the socket opened; its access token may have been changed for another many times.
          const grantId = extra.actor?.grantId;
          const inForce = !!grantId && (await this.authenticator.stillValid([grantId])).has(grantId);
          const contextValue: GraphqlContext = { actor: inForce ? (extra.actor ?? null) : null, loaders: new Map() };
          return { schema, document, variableValues: variables, operationName, contextValue } as ExecutionArgs;
        },
        onClose: ({ extra }) => extra.stopWatching?.(),
        onError: (_context, _id, _payload, errors) => errors.map((error) => formatGraphqlError(error, this.logger)),
        onNext: (_context, _id, _payload, _args, result) => ('errors' in result && result.errors ? { ...result, errors: result.errors.map((error) => formatGraphqlError(error, this.logger) as GraphQLError) } : undefined),
      },
      this.server as never,
    );
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const path = (request.url ?? '').split('?')[0];
      if (path === '/socket.io/') return;
      if (path !== '/graphql' || !isAllowedOrigin(request.headers.origin, this.config.PUBLIC_URL, request.headers.host)) {
        socket.end(`HTTP/1.1 ${path === '/graphql' ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
        return;
      }
      this.server.handleUpgrade(request, socket, head, (client: WebSocket) => this.server.emit('connection', client, request));
    });
  }

  /** A browser's cookie counts only from our own page; anything else brings its token itself. */
  private tokenOf({ headers }: IncomingMessage): string | null {
    try {
      return tokenOf('socket', headers, (origin) => isAllowedOrigin(origin, this.config.PUBLIC_URL, headers.host));
    } catch {
      return null;
    }
  }

  /** Ends every connection. To be called before the HTTP server is closed: it would wait for open sockets. */
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
