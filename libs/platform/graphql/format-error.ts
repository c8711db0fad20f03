import { AppError, type ErrorDefinition, type FieldProblem, internal, invalid } from '#kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { foreseenFailure } from '#platform/database';
import type { Logger } from '#platform/telemetry';
import { definitionOfGraphql } from './graphql-errors.js';

/** graphql-js ends a message like this when it knows a name similar to the unknown one. */
const SUGGESTION = / Did you mean .*\?$/s;

const shape = ({ code, category }: Pick<ErrorDefinition, 'code' | 'category'>, data: object) => ({
  code,
  category,
  data,
});

/**
 * One shape for every GraphQL error on every transport: `extensions {code, category, data}`. GraphQL's own errors keep
 * their text in `message`; `data` says in both languages what to do, and names the field. Unexpected errors are logged
 * and become INTERNAL without any internal text.
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
    return { message: origin.data.message.en ?? origin.code, ...where, extensions: shape(origin, origin.data) };
  }
  // Errors of compiled operations may lack them, whatever the type says.
  const { extensions = {} } = graphqlError ?? {};
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : undefined;
  const ofGraphql = graphqlError && (origin === graphqlError || origin instanceof GraphQLError || origin === undefined);
  const definition =
    code === undefined && !ofGraphql ? undefined : definitionOfGraphql(code ?? 'GRAPHQL_VALIDATION_FAILED');
  if (graphqlError && definition) {
    const fields = extensions['fields'] as FieldProblem[] | undefined;
    const message = hideSuggestions ? graphqlError.message.replace(SUGGESTION, '') : graphqlError.message;
    return {
      message,
      ...where,
      extensions: shape(definition, fields ? invalid(fields).data : { message: definition.message }),
    };
  }
  logger.error(
    { cause: origin instanceof Error ? origin.stack : String(origin), path: graphqlError?.path },
    'an operation failed unexpectedly',
  );
  const { code: unforeseen, category, data } = internal();
  return { message: data.message.en ?? unforeseen, ...where, extensions: shape({ code: unforeseen, category }, data) };
}
