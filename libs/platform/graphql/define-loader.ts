import { type Actor, unauthenticated } from '#kernel';
import DataLoader from 'dataloader';
import type { GraphqlContext } from './context.js';

/** Reads rows by id for fields: all ids that the fields of an operation ask for at a time, in one go. */
export interface Loader<Source, T> {
  /**
   * @param source where to read; the same one throughout an operation.
   * @returns undefined when there is none, or none that the operation's actor may see.
   * @throws AppError UNAUTHENTICATED when nobody is signed in.
   */
  load(context: GraphqlContext, source: Source, id: string): Promise<T | undefined>;
}

/**
 * Declares a loader, once, as a constant: the constant itself is the key to what an operation has read by it.
 * @param name for tracing.
 * @param read gives the values by id, in any order, as far as the actor may see them.
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
