import { FEATURES } from '#features';
import { printSchemaOf } from '#platform/graphql';

/** Prints the GraphQL schema; nothing is connected to. */
export async function schema(): Promise<number> {
  process.stdout.write(await printSchemaOf(FEATURES.flatMap(({ api }) => api.resolvers)));
  return 0;
}
