import { type Actor, unauthenticated } from '#kernel';
import DataLoader from 'dataloader';
import type { GraphqlContext } from './context.js';

/**
 * Reads rows by id for fields: collects the ids that fields of an operation need at the same time, and reads them at
 * once.
 */
export interface Loader<Source, T> {
  /**
   * @param source where to read; must be the same throughout an operation.
   * @returns undefined when there is no such row, or the operation's actor may not see it.
   * @throws AppError UNAUTHENTICATED when nobody is signed in.
   */
  load(context: GraphqlContext, source: Source, id: string): Promise<T | undefined>;
}

/**
 * Declares a loader, once, as a constant. The constant itself is the key of the rows that an operation has read with
 * it.
 * @param name for tracing.
 * @param read returns the values by id, in any order, without those that the actor may not see.
 */
export function defineLoader<Source, T>(
  name: string,
  read: (source: Source, actor: Actor, ids: readonly string[]) => Promise<Map<string, T>>,
): Loader<Source, T> {
  const loader: Loader<Source, T> = {
    async load(context, source, id) {
      const { actor, loaders } = context;
      if (!actor) throw unauthenticated();
      let batch = loaders.get(loader) as DataLoader<string, T | undefined> | undefined;
      if (!batch) {
        batch = new DataLoader(
          async (ids) => {
            const found = await read(source, actor, ids);
            return ids.map((each) => found.get(each));
          },
          { name },
        );
        loaders.set(loader, batch);
      }
      return batch.load(id);
    },
  };
  return loader;
}
