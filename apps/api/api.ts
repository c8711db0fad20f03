import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '#contracts';
import { AUTHENTICATOR, type Authenticator, tokenOf } from '#platform/access';
import type { Config } from '#platform/config';
import { createDataSource } from '#platform/database';
import { asHttpError, errorBody } from '#platform/http';
import { StartupProblem } from '#platform/startup';
import { GraphqlSocket } from '#platform/graphql';
import { isAllowedOrigin, LiveSocket } from '#platform/live';
import { type Logger, NestLogger } from '#platform/telemetry';
import { ApiModule } from './api.module.js';
import { SECURITY_HEADERS } from './security-headers.js';

export interface RunningApi {
  port: number;
  close(): Promise<void>;
}

/**
 * Starts the api: page, GraphQL over HTTP and WebSocket, socket.io, health and metrics on one port.
 * @throws StartupProblem when the port is taken or the database cannot be reached.
 */
export async function startApi(config: Config, logger: Logger): Promise<RunningApi> {
  if (!config.DATABASE_URL) throw new StartupProblem('DATABASE_URL is not set. `npm start` runs everything with an embedded database.');
  const dataSource = createDataSource({ url: config.DATABASE_URL, pool: config.DATABASE_POOL });
  await dataSource.initialize();
  const adapter = new FastifyAdapter({ bodyLimit: LIMITS.bodyBytes, trustProxy: 'loopback', requestTimeout: LIMITS.deadlineSeconds * 1000, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, dataSource, logger), adapter, { logger: new NestLogger(logger), abortOnError: false });
  const fastify = adapter.getInstance();
  const authenticator = app.get<Authenticator>(AUTHENTICATOR);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers(SECURITY_HEADERS);
    // GraphQL makes its own context; plain routes that need to know who asks are the downloads.
    if (request.url.startsWith('/files/')) {
      try {
        const token = tokenOf('files', request.headers, (origin) => isAllowedOrigin(origin, config.PUBLIC_URL, request.headers.host));
        Object.assign(request, { actor: token ? await authenticator.authenticate(token) : null });
      } catch (thrown) {
        const { error, status } = asHttpError(thrown);
        return reply.status(status).send(errorBody(error));
      }
    }
  });
  await app.init();
  const sockets = [app.get(GraphqlSocket), app.get(LiveSocket)];
  for (const socket of sockets) socket.attach(app.getHttpServer());
  try {
    // Fastify's own listen: Nest's would log a taken port as a fault before we can say it in one line.
    await fastify.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await app.close();
    if ((error as { code?: string }).code === 'EADDRINUSE') throw new StartupProblem(`Port ${config.PORT} is in use. Stop what uses it, or choose another: PORT=3001 npm start`);
    if ((error as { code?: string }).code === 'EACCES') throw new StartupProblem(`Port ${config.PORT} needs more rights. Choose one above 1023: PORT=3000 npm start`);
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
