import type { Socket } from 'node:net';
import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import { CHARGES } from '#contracts';
import { type Actor, invalid } from '#kernel';
import { type Authenticator, isAllowedOrigin, tokenOf } from '#platform/access';
import type { Config } from '#platform/config';
import { startDeadline } from '#platform/database';
import { isTrusted, placeOf, type RateLimiter } from '#platform/rates';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { compressed } from './compression.js';
import { asHttpError, errorBody } from './error-reply.js';

const TOO_LONG = {
  sv: 'Begäran är för lång eller kom för långsamt.',
  en: 'The request is too long, or came too slowly.',
};
const UNREADABLE = { sv: 'Begäran kan inte läsas.', en: 'The request cannot be read.' };

/** Answers for Node's errors about connections without a valid request; other errors get status 400. */
const BROKEN: Record<string, readonly [number, string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
};

/** Answers a broken request that never reaches Fastify, in the usual error shape, and closes the connection. */
function answerBroken(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const found = BROKEN[error.code ?? ''];
  const [status, reason] = found ?? [400, 'Bad Request'];
  const body = JSON.stringify(errorBody(invalid.saying(found ? TOO_LONG : UNREADABLE)));
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  socket.destroy(error);
}

/** Limits of the HTTP server, and its own errors in the usual error shape. */
export const serverOptions = (config: Config): FastifyServerOptions => ({
  bodyLimit: config.limits.bodyBytes,
  trustProxy: (address: string) => isTrusted(address, config.TRUST_PROXY),
  // Node checks this only every half minute; `guardRequests` is exact.
  requestTimeout: config.limits.uploadSeconds * 1000,
  forceCloseConnections: true,
  clientErrorHandler: answerBroken,
  frameworkErrors: (thrown: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
    const { error, status } = asHttpError(thrown);
    void reply.status(status).header('content-type', 'application/json; charset=utf-8').send(errorBody(error));
  },
});

/** Services that the hooks need. */
export interface EdgeServices {
  config: Config;
  authenticator: Authenticator;
  limiter: RateLimiter;
  headers: Record<string, string>;
}

const isCompressible = (reply: FastifyReply): boolean =>
  /json|text|javascript|svg/.test(String(reply.getHeader('content-type'))) && !reply.getHeader('content-encoding');
/** An answer that sets a cookie is not compressed: beside a secret, its length could tell something of it. */
const isSecret = (reply: FastifyReply): boolean => reply.getHeader('set-cookie') !== undefined;
const isFile = (url: string) => url.startsWith('/files/');
const fetches = (method: string) => method === 'GET' || method === 'HEAD';
/** Media type of uploads. The route reads the body itself, after the access checks: see `receiveFile`. */
const UPLOAD_TYPE = 'application/octet-stream';

/**
 * Hooks of every request: headers, actor and rate limit of downloads and uploads, and the deadline.
 */
export function guardRequests(
  fastify: FastifyInstance,
  { config, authenticator, limiter, headers }: EdgeServices,
): void {
  const secondsFor = ({ url, method }: FastifyRequest) =>
    isFile(url) && !fetches(method) ? config.limits.uploadSeconds : config.limits.deadlineSeconds;
  const unread = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  fastify.addHook('onRequest', async (request, reply) => {
    const { socket } = request.raw;
    const late = setTimeout(
      () => answerBroken(Object.assign(new Error(TOO_LONG.en), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket),
      secondsFor(request) * 1000,
    );
    unread.set(request, late);
    reply.raw.once('close', () => clearTimeout(late));
    void reply.headers(headers);
    // An invalid host would later cause an internal error, when code reads the request's address.
    if (!URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) throw new BadRequestException();
    if (request.url.startsWith('/graphql') || isFile(request.url)) void reply.header('cache-control', 'no-store');
    // GraphQL makes its own context; of the plain routes, only those of files need the actor.
    if (isFile(request.url)) {
      const token = tokenOf(fetches(request.method) ? 'files' : 'upload', request.headers, (origin) =>
        isAllowedOrigin(origin, config.PUBLIC_URL, request.headers.host),
      );
      const actor: Actor | null = token ? await authenticator.authenticate(token) : null;
      await limiter.take(
        [
          {
            ...(actor ? { rate: 'account', of: actor.personId } : { rate: 'address', of: placeOf(request.ip) }),
            points: fetches(request.method) ? CHARGES.download : CHARGES.upload,
          },
        ],
        'allow',
      );
      Object.assign(request, { actor });
    }
  });
  fastify.addContentTypeParser(UPLOAD_TYPE, (request, _payload, done) => {
    if (isFile(request.url)) done(null);
    else done(new UnsupportedMediaTypeException());
  });
  // With a callback, so that everything after this hook runs under the deadline.
  fastify.addHook('preHandler', (request, reply, done) => {
    clearTimeout(unread.get(request));
    const deadline = startDeadline(secondsFor(request));
    reply.raw.once('close', () => deadline.end());
    deadline.run(done);
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || !isCompressible(reply) || isSecret(reply)) return payload;
    void reply.header('vary', 'accept-encoding');
    const packed = await compressed(payload, request.headers['accept-encoding']);
    if (!packed) return payload;
    void reply.removeHeader('content-length').header('content-encoding', packed.coding);
    return packed.body;
  });
}
