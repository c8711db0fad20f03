import { FEATURES } from '#features';
import { printSchemaOf } from '#platform/graphql';

/** Prints the GraphQL schema, without any connection. */
export async function schema(): Promise<number> {
  process.stdout.write(await printSchemaOf(FEATURES.flatMap(({ api }) => api.resolvers)));
  return 0;
}
