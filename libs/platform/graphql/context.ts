import type { Actor } from '#kernel';
import type { AccessContext } from '#platform/access';
import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The context of resolvers, the same for all transports. */
export interface GraphqlContext extends AccessContext {
  /**
   * Set while `actor` is only who the token stood for last: reads who it stands for now. Nothing is answered before that
   * is known.
   */
  prove?: () => Promise<Actor | null>;
  request?: FastifyRequest;
  reply?: FastifyReply;
  /** The client's address, using X-Forwarded-For only from trusted proxies. */
  address: string;
  /** Whether the request has a token, as programs send it; a browser sends a cookie. */
  bearer: boolean;
  /**
   * The rows that loaders have read in this operation. New for every operation and every event, so that no stale row is
   * used.
   */
  loaders: Map<object, DataLoader<string, unknown>>;
}
