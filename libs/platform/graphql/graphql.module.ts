import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AUTHENTICATOR, type Authenticator, isAllowedOrigin, isBearer, tokenOf } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { LOGGER, type Logger } from '#platform/telemetry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { AccessTableResolver } from './access-table.resolver.js';
import { admissionPlugin, beforeOperation } from './admission.plugin.js';
import { AttemptsInterceptor } from './attempts.interceptor.js';
import type { GraphqlContext } from './context.js';
import { enforceAccess } from './enforce-access.js';
import { formatGraphqlError } from './format-error.js';
import { GraphqlSocket } from './graphql-socket.js';
import { WrittenJson } from './look-ahead.js';
import { OperationAdmission } from './operation-admission.js';
import { WEB_OPERATIONS, type WebOperations } from './web-operations.js';
import { readInput } from './read-input.js';
import { DayScalar } from './scalars.js';

/** The admission check that both transports run before an operation. */
@Global()
@Module({})
class OperationAdmissionModule {
  static with(operations: WebOperations): DynamicModule {
    return {
      module: OperationAdmissionModule,
      providers: [OperationAdmission, { provide: WEB_OPERATIONS, useValue: operations }],
      exports: [OperationAdmission, WEB_OPERATIONS],
    };
  }
}

/** @throws GraphQLError CROSS_SITE, status 403. */
function ownToken({ headers }: FastifyRequest, config: Config): string | null {
  try {
    return tokenOf('graphql', headers, (origin) => isAllowedOrigin(origin, config.PUBLIC_URL, headers.host));
  } catch (error) {
    throw new GraphQLError('', { originalError: error as Error, extensions: { http: { status: 403 } } });
  }
}

/** GraphQL over HTTP by Apollo Server, and over WebSocket by `GraphqlSocket`, with the same rules. */
@Module({})
export class GraphqlModule {
  /** @param operations the page's own operations, by the SHA-256 of their text. */
  static with(operations: WebOperations): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        OperationAdmissionModule.with(operations),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [CONFIG, LOGGER, AUTHENTICATOR, OperationAdmission, Database],
          useFactory: (
            config: Config,
            logger: Logger,
            authenticator: Authenticator,
            admission: OperationAdmission,
            database: Database,
          ): ApolloDriverConfig => {
            const authenticated = (token: string) =>
              authenticator.authenticate(token).catch((error: unknown) => {
                throw beforeOperation(error, logger);
              });
            return {
              path: '/graphql',
              autoSchemaFile: true,
              sortSchema: true,
              transformSchema: (schema) => enforceAccess(readInput(schema)),
              graphiql: false,
              // The admission validates and decides on introspection, because both depend on the actor.
              introspection: true,
              dangerouslyDisableValidation: true,
              // The plugin sets the status of a failure.
              preserveHttpStatusForExecutionErrors: false,
              // No cache outside this program may store answers, and computing cache hints for each field takes a third
              // of the time.
              plugins: [
                admissionPlugin(admission, logger, database, config.NODE_ENV === 'production'),
                ApolloServerPluginCacheControlDisabled(),
              ],
              includeStacktraceInErrorResponses: false,
              csrfPrevention: true,
              allowBatchedHttpRequests: false,
              // Clients cannot register operations; the page's own operations are known from the build.
              persistedQueries: false,
              parseOptions: { maxTokens: config.limits.tokens },
              cache: 'bounded',
              stringifyResult: ({ data, ...rest }) =>
                data instanceof WrittenJson ? `{"data":${data.text}}\n` : `${JSON.stringify({ ...rest, data })}\n`,
              formatError: (_formatted, error) =>
                formatGraphqlError(error, logger, { hideSuggestions: config.NODE_ENV === 'production' }),
              context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
                const token = ownToken(request, config);
                const known = token ? authenticator.lastKnown(token) : undefined;
                return {
                  actor: known ?? (token ? await authenticated(token) : null),
                  ...(known && token && { prove: () => authenticated(token) }),
                  bearer: isBearer(request.headers),
                  address: request.ip,
                  request,
                  reply,
                  loaders: new Map(),
                };
              },
            };
          },
        }),
      ],
      providers: [
        DayScalar,
        GraphqlSocket,
        AccessTableResolver,
        { provide: APP_INTERCEPTOR, useClass: AttemptsInterceptor },
      ],
      exports: [GraphqlSocket],
    };
  }
}
