import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { AUTHENTICATOR, type Authenticator, tokenOf } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { LOGGER, type Logger } from '#platform/telemetry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessTableResolver } from './access-table.resolver.js';
import type { GraphqlContext } from './context.js';
import { enforceAccess } from './enforce-access.js';
import { formatGraphqlError } from './format-error.js';
import { GraphqlSocket } from './graphql-socket.js';
import { LIMIT_RULES, PARSE_OPTIONS } from './limits.js';
import { DayScalar } from './scalars.js';

/** GraphQL over HTTP by Apollo Server, and over WebSocket by `GraphqlSocket`, with the same rules. */
@Module({})
export class GraphqlModule {
  static forRoot(): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [CONFIG, LOGGER, AUTHENTICATOR],
          useFactory: (config: Config, logger: Logger, authenticator: Authenticator): ApolloDriverConfig => ({
            path: '/graphql',
            autoSchemaFile: true,
            sortSchema: true,
            transformSchema: (schema) => enforceAccess(schema),
            graphiql: false,
            introspection: config.NODE_ENV !== 'production',
            includeStacktraceInErrorResponses: false,
            hideSchemaDetailsFromClientErrors: config.NODE_ENV === 'production',
            csrfPrevention: true,
            allowBatchedHttpRequests: false,
            validationRules: LIMIT_RULES,
            parseOptions: PARSE_OPTIONS,
            cache: 'bounded',
            formatError: (_formatted, error) => formatGraphqlError(error, logger),
            context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
              const token = tokenOf(request.headers);
              return { actor: token ? await authenticator.authenticate(token) : null, request, reply, loaders: new Map() };
            },
          }),
        }),
      ],
      providers: [DayScalar, GraphqlSocket, AccessTableResolver],
      exports: [GraphqlSocket],
    };
  }
}
