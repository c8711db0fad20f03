import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { AppError, type ErrorCategory, forbidden, internal, invalid, notFound, unauthenticated } from '#kernel';
import { foreseenFailure } from '#platform/database';
import { LOGGER, type Logger } from '#platform/telemetry';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** HTTP status of each kind of failure. */
export const STATUS = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  EXPECTED_OUTCOME: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} satisfies Record<ErrorCategory, number>;

const CATEGORY_OF_STATUS: Record<number, ErrorCategory> = {
  400: 'INVALID',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'INVALID',
  413: 'INVALID',
  415: 'INVALID',
  414: 'INVALID',
  431: 'INVALID',
};

const UNREADABLE = { sv: 'Begäran kan inte läsas.', en: 'The request cannot be read.' };

/** Errors for requests that Nest or Fastify refuse before our code runs. */
const refusedBefore: Partial<Record<ErrorCategory, () => AppError>> = {
  NOT_FOUND: () => notFound.saying({ sv: 'Det finns inget här.', en: 'There is nothing here.' }),
  INVALID: () => invalid.saying(UNREADABLE),
  UNAUTHENTICATED: () => unauthenticated.saying(UNREADABLE),
  FORBIDDEN: () => forbidden.saying(UNREADABLE),
};

/** The JSON body every failed HTTP request gets: the same shape as a GraphQL error. */
export const errorBody = (error: AppError) => ({
  errors: [
    { message: error.data.message.en, extensions: { code: error.code, category: error.category, data: error.data } },
  ],
});

/** Any thrown value as an AppError with its HTTP status; unexpected errors reveal nothing internal. */
export function asHttpError(error: unknown): { error: AppError; status: number } {
  const foreseen = error instanceof AppError ? error : foreseenFailure(error);
  if (foreseen) return { error: foreseen, status: STATUS[foreseen.category] };
  const status =
    error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
  const category = CATEGORY_OF_STATUS[status] ?? 'INTERNAL';
  return { error: (refusedBefore[category] ?? internal)(), status: category === 'INTERNAL' ? 500 : status };
}

/** Answers every failed HTTP request in JSON. GraphQL formats its own errors, so they are passed on. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw thrown;
    const { error, status } = asHttpError(thrown);
    if (status >= 500 && error.category === 'INTERNAL')
      this.logger.error({ cause: (thrown as Error).stack }, 'a request failed unexpectedly');
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    // GraphQL clients read the body of an answer with another status than 200 only if it has GraphQL's media type.
    const type = http.getRequest<FastifyRequest>().headers.accept?.includes('application/graphql-response+json')
      ? 'application/graphql-response+json'
      : 'application/json';
    if (typeof error.data['retryAfterSeconds'] === 'number')
      void reply.header('retry-after', String(error.data['retryAfterSeconds']));
    if (!reply.sent) void reply.status(status).header('content-type', `${type}; charset=utf-8`).send(errorBody(error));
  }
}
