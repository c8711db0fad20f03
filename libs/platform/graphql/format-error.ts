import { AppError, type ErrorCategory } from '#kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { foreseenFailure } from '#platform/database';
import type { Logger } from '#platform/telemetry';

/** Codes of our own refusals of a document (operation-rules, graphql-socket). */
const OWN_CODES = ['OPERATION_TOO_LARGE', 'ONE_SENSITIVE_OPERATION', 'TOO_MANY_SUBSCRIPTIONS'] as const;

/** GraphQL's own error codes, all of them the asker's to mend. */
const CODES_OF_GRAPHQL = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  ...OWN_CODES,
]);

/** graphql-js ends a message so when it knows a name that looks like the one asked for. */
const SUGGESTION = / Did you mean .*\?$/s;

const INTERNAL_MESSAGE = {
  sv: 'Något gick fel hos oss. Försök igen om en stund.',
  en: 'Something went wrong on our side. Try again in a moment.',
};

const shape = (code: string, category: ErrorCategory, data: object) => ({ code, category, data });

/**
 * One shape for every GraphQL error on every transport: `extensions {code, category, data}`.
 * What we did not foresee is logged and becomes INTERNAL without any text of ours.
 */
export function formatGraphqlError(
  error: unknown,
  logger: Logger,
  { hideSuggestions = false } = {},
): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const thrown: unknown = graphqlError?.originalError ?? error;
  const origin = foreseenFailure(thrown) ?? thrown;
  const where = {
    ...(graphqlError?.path && { path: graphqlError.path }),
    ...(graphqlError?.locations && { locations: graphqlError.locations }),
  };
  if (origin instanceof AppError) {
    return {
      message: origin.data.message.en ?? origin.code,
      ...where,
      extensions: shape(origin.code, origin.category, origin.data),
    };
  }
  const code = typeof graphqlError?.extensions['code'] === 'string' ? graphqlError.extensions['code'] : undefined;
  const ofGraphql = graphqlError && (origin === graphqlError || origin instanceof GraphQLError || origin === undefined);
  if (graphqlError && ((code && CODES_OF_GRAPHQL.has(code)) || (ofGraphql && !code))) {
    const message = hideSuggestions ? graphqlError.message.replace(SUGGESTION, '') : graphqlError.message;
    return {
      message,
      ...where,
      extensions: shape(code ?? 'GRAPHQL_VALIDATION_FAILED', 'INVALID', { message: { sv: message, en: message } }),
    };
  }
  logger.error(
    { cause: origin instanceof Error ? origin.stack : String(origin), path: graphqlError?.path },
    'an operation failed unexpectedly',
  );
  return {
    message: INTERNAL_MESSAGE.en,
    ...where,
    extensions: shape('INTERNAL', 'INTERNAL', { message: INTERNAL_MESSAGE }),
  };
}
