import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessContext } from '#platform/access';
import DataLoader from 'dataloader';

/** What resolvers get as context, whichever transport asks. */
export interface GraphqlContext extends AccessContext {
  request?: FastifyRequest;
  reply?: FastifyReply;
  /** Where the asker is, as far as our proxies are believed. */
  address: string;
  /** Whether a token was brought, as programs do; a browser brings a cookie. */
  bearer: boolean;
  /** DataLoaders of this operation, by name; new for every operation and every event, so nothing is served stale. */
  loaders: Map<string, DataLoader<string, unknown>>;
}

/** The operation's loader of that name, made at first use. `load` gives one value per id, in any order, by id. */
export function loaderOf<T>(
  context: GraphqlContext,
  name: string,
  load: (ids: readonly string[]) => Promise<Map<string, T>>,
): DataLoader<string, T | undefined> {
  let loader = context.loaders.get(name);
  if (!loader) {
    loader = new DataLoader<string, unknown>(async (ids) => {
      const found = await load(ids);
      return ids.map((id) => found.get(id));
    });
    context.loaders.set(name, loader);
  }
  return loader as DataLoader<string, T | undefined>;
}
