import { isDeepStrictEqual } from 'node:util';
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { AppError, type ErrorCategory, invalid } from '#kernel';
import { type Database, foreseenFailure } from '#platform/database';
import { STATUS } from '#platform/http';
import type { Logger } from '#platform/telemetry';
import { type ExecutionResult, getOperationAST, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from './context.js';
import { formatGraphqlError } from './format-error.js';
import { executeOperation } from './execution.js';
import { byShapes, type ReadByShapes } from './look-ahead.js';
import type { OperationAdmission } from './operation-admission.js';

/** HTTP status and headers of an answer with these errors; the first error decides. */
function headOf(errors: readonly GraphQLFormattedError[]): { status: number; headers: HeaderMap } {
  const { category, data } = (errors[0]?.extensions ?? {}) as {
    category?: ErrorCategory;
    data?: { retryAfterSeconds?: number };
  };
  const headers = new HeaderMap();
  if (data?.retryAfterSeconds !== undefined) headers.set('retry-after', String(data.retryAfterSeconds));
  return { status: STATUS[category ?? 'INTERNAL'], headers };
}

/** A foreseen failure before the operation begins, with its HTTP status and headers, as Apollo reads them. */
export function beforeOperation(error: unknown, logger: Logger): unknown {
  const foreseen = foreseenFailure(error) ?? error;
  if (!(foreseen instanceof AppError)) return error;
  return new GraphQLError(foreseen.message, {
    originalError: foreseen,
    extensions: { http: headOf([formatGraphqlError(foreseen, logger)]) },
  });
}

const onlyOverSockets = () =>
  invalid.saying({ sv: 'Prenumerationer går över graphql-ws.', en: 'Subscriptions run over graphql-ws.' });

/**
 * Runs the admission check before an operation. Apollo's own validation is off, because it knows neither the variables
 * nor the actor.
 */
export const admissionPlugin = (
  admission: OperationAdmission,
  logger: Logger,
  database: Database,
  hideSuggestions: boolean,
): ApolloServerPlugin<GraphqlContext> => {
  const answer = (refusals: readonly Error[]): GraphQLResponse => {
    const errors = refusals.map((error) => formatGraphqlError(error, logger));
    return { http: headOf(errors), body: { kind: 'single', singleResult: { errors } } };
  };
  const executed = ({ data, errors }: ExecutionResult): GraphQLResponse => {
    if (!errors) return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
    const formatted = errors.map((error) => formatGraphqlError(error, logger, { hideSuggestions }));
    // Too many attempts, or too much to do, are noticed only while the operation runs; HTTP clients look at the status.
    const later = formatted.find(({ extensions }) => 'retryAfterSeconds' in (extensions?.['data'] as object));
    return {
      http: data === undefined || later ? headOf(later ? [later] : formatted) : { headers: new HeaderMap() },
      body: { kind: 'single', singleResult: { errors: formatted, ...(data !== undefined && { data }) } },
    };
  };
  /** The answer of the shapes, if they have one, and who asked for it. Both are read in one trip. */
  const writtenFor = async (read: ReadByShapes, { actor, prove }: GraphqlContext) => {
    const written = read(database).catch((error: unknown) => {
      // The resolvers answer, or fail for the same reason.
      if (!(error instanceof AppError)) logger.error({ cause: (error as Error).stack }, 'a shape is wrong');
      return undefined;
    });
    const proven = prove ? await prove() : actor;
    return { proven, written: isDeepStrictEqual(proven, actor) ? await written : undefined };
  };
  const respond = async ({
    schema,
    document,
    source,
    request,
    contextValue,
  }: Pick<
    GraphQLRequestContextResponseForOperation<GraphqlContext>,
    'schema' | 'document' | 'source' | 'request' | 'contextValue'
  >): Promise<GraphQLResponse> => {
    const { operationName } = request;
    const asked = { schema, document, operationName, variableValues: request.variables, contextValue };
    const judge = ({ actor, address, bearer }: GraphqlContext) =>
      admission.refusals({
        schema,
        document,
        source,
        operationName,
        variables: request.variables,
        actor,
        address,
        bearer,
      });
    let refusals = await judge(contextValue);
    const read = refusals.length === 0 ? byShapes(asked) : undefined;
    // Only what the shapes answer may begin before it is known who asks, since it does nothing but read.
    if (contextValue.prove && !read) {
      const believed = contextValue.actor;
      contextValue.actor = await contextValue.prove();
      if (!isDeepStrictEqual(contextValue.actor, believed)) refusals = await judge(contextValue);
    }
    if (refusals.length > 0) return answer(refusals);
    if (getOperationAST(document, operationName)?.operation === 'subscription') return answer([onlyOverSockets()]);
    if (read) {
      const { proven, written } = await writtenFor(read, contextValue);
      if (written) return executed({ data: written as never });
      contextValue.actor = proven;
    }
    return executed(await executeOperation(asked));
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(requested) {
          try {
            return await respond(requested);
          } catch (error) {
            // Who asks could not be read.
            return answer([error as Error]);
          }
        },
      }),
  };
};
