import { loadConfig } from '#platform/config';
import { createDataSource } from '#platform/database';
import { printSchemaOf } from '#platform/graphql';
import { createLogger } from '#platform/telemetry';
import { ApiModule } from '../../api/api.module.js';

/** Prints the GraphQL schema; nothing is connected to, the data source only stands in. */
export async function schema(): Promise<number> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@localhost/none' });
  process.stdout.write(
    await printSchemaOf(
      ApiModule.with(config, createDataSource({ url: config.DATABASE_URL ?? '' }), createLogger('silent', 'schema')),
    ),
  );
  return 0;
}
