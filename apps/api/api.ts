import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AUTHENTICATOR, type Authenticator } from '#platform/access';
import type { Config } from '#platform/config';
import { createDataSource } from '#platform/database';
import { prepareToServe, StartupProblem } from '#platform/startup';
import { GraphqlSocket, namedOperation } from '#platform/graphql';
import { guardRequests, serverOptions } from '#platform/http';
import { LiveSocket } from '#platform/live';
import { RateLimiter } from '#platform/rates';
import { type Logger, NestLogger } from '#platform/telemetry';
import { ApiModule } from './api.module.js';
import { readWebOperations } from './web-files.js';
import { securityHeaders } from './security-headers.js';

export interface RunningApi {
  port: number;
  close(): Promise<void>;
}

/**
 * Starts the api: page, GraphQL over HTTP and WebSocket, socket.io, health and metrics on one port.
 * @param prepared whether to load in advance what requests will need; else the first request that needs it waits.
 * @throws StartupProblem when the port is taken or the database cannot be reached.
 */
export async function startApi(
  config: Config,
  logger: Logger,
  { prepared = true }: { prepared?: boolean } = {},
): Promise<RunningApi> {
  if (!config.DATABASE_URL)
    throw new StartupProblem('DATABASE_URL is not set. `npm start` runs everything with an embedded database.');
  const dataSource = createDataSource({
    url: config.DATABASE_URL,
    pool: config.DATABASE_POOL,
    patience: config.limits.connectionSeconds,
  });
  await dataSource.initialize();
  const operations = readWebOperations();
  if (config.GRAPHQL_ALLOW_LIST === 'page' && operations.size === 0)
    throw new StartupProblem('GRAPHQL_ALLOW_LIST=page needs the built page. Build it: npm run build');
  const adapter = new FastifyAdapter(serverOptions(config));
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(config, dataSource, logger, operations),
    adapter,
    { logger: new NestLogger(logger), abortOnError: false },
  );
  const fastify = adapter.getInstance();
  guardRequests(fastify, {
    config,
    authenticator: app.get<Authenticator>(AUTHENTICATOR),
    limiter: app.get(RateLimiter),
    headers: securityHeaders(config),
  });
  fastify.addHook('preValidation', async ({ url, body }) => {
    // Done here and not in Apollo, which knows only operations that clients register.
    if (!url.startsWith('/graphql') || typeof body !== 'object' || body === null || Array.isArray(body)) return;
    const { extensions } = body as { extensions?: unknown };
    const query = namedOperation(operations, extensions);
    if (query !== undefined) Object.assign(body, { query, extensions: null });
  });
  await app.init();
  if (prepared) await prepareToServe(app);
  const sockets = [app.get(GraphqlSocket), app.get(LiveSocket)] as const;
  for (const socket of sockets) socket.attach(app.getHttpServer(), operations);
  try {
    // Fastify's own listen, because Nest's would log a taken port as an error before it can be reported in one line.
    await fastify.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await app.close();
    if ((error as { code?: string }).code === 'EADDRINUSE')
      throw new StartupProblem(
        `Port ${config.PORT} is in use. Stop what uses it, or choose another: PORT=3001 npm start`,
      );
    if ((error as { code?: string }).code === 'EACCES')
      throw new StartupProblem(`Port ${config.PORT} needs more rights. Choose one above 1023: PORT=3000 npm start`);
    throw error;
  }
  const address = app.getHttpServer().address() as { port: number };
  return {
    port: address.port,
    close: async () => {
      await Promise.all(sockets.map((socket) => socket.detach()));
      await app.close();
    },
  };
}
