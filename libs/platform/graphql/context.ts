import type { AccessContext } from '#platform/access';
import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What resolvers get as context, whichever transport asks. */
export interface GraphqlContext extends AccessContext {
  request?: FastifyRequest;
  reply?: FastifyReply;
  /** Where the asker is, as far as our proxies are believed. */
  address: string;
  /** Whether a token was brought, as programs do; a browser brings a cookie. */
  bearer: boolean;
  /** What the loaders have read in this operation; new for every operation and every event, so nothing is served stale. */
  loaders: Map<object, DataLoader<string, unknown>>;
}
