import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { AUTHENTICATOR, type Authenticator, tokenOf } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { isAllowedOrigin } from '#platform/live';
import { LOGGER, type Logger } from '#platform/telemetry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from './context.js';
import { formatGraphqlError } from './format-error.js';
import { GraphqlSocket } from './graphql-socket.js';
import { LIMIT_RULES, PARSE_OPTIONS } from './limits.js';
import { DayScalar } from './scalars.js';

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
            graphiql: false,
            introspection: config.NODE_ENV !== 'production',
            includeStacktraceInErrorResponses: false,
            hideSchemaDetailsFromClientErrors: config.NODE_ENV === 'production',
            // Nothing here may be cached by anybody else, and asking each field about it takes a third of the time.
            plugins: [ApolloServerPluginCacheControlDisabled()],
            csrfPrevention: true,
            allowBatchedHttpRequests: false,
            validationRules: LIMIT_RULES,
            parseOptions: PARSE_OPTIONS,
            cache: 'bounded',
            formatError: (_formatted, error) => formatGraphqlError(error, logger),
            context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
              const token = ownToken(request, config);
              return { actor: token ? await authenticator.authenticate(token) : null, request, reply, loaders: new Map() };
            },
          }),
        }),
      ],
      providers: [DayScalar, GraphqlSocket],
      exports: [GraphqlSocket],
    };
  }
}
