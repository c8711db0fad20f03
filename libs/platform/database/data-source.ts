import { LIMITS } from '#contracts';
import type { MigrationInterface } from 'typeorm';
import { DataSource, DefaultNamingStrategy, getMetadataArgsStorage } from 'typeorm';
import pg from 'pg';
import { CancellableClient } from './cancellable-client.js';

// A day has no zone: keep `date` as yyyy-mm-dd instead of a Date at local midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (value: string) => value);
// Positions and counts stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, (value: string) => Number(value));

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

class SnakeNames extends DefaultNamingStrategy {
  override tableName(targetName: string, userSpecifiedName: string | undefined): string {
    return userSpecifiedName ?? snake(targetName);
  }
  override columnName(propertyName: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return customName ?? snake([...embeddedPrefixes, propertyName].join('_'));
  }
}

/** The database role that the program works under. It owns nothing, so that row-level security applies to it. */
export const APP_ROLE = 'klustermotor_app';

export interface DataSourceRequest {
  url: string;
  /** Connect as the owner (migrations only) instead of as the application role. */
  asOwner?: boolean;
  pool?: number;
  /** Seconds to wait for a connection. */
  patience?: number;
  migrations?: (new () => MigrationInterface)[];
}

/**
 * A TypeORM data source whose statements may take 10 s each.
 * The application role is set by a start-up option, so that no statement can run before it.
 */
export function createDataSource({
  url,
  asOwner = false,
  pool = 20,
  patience = LIMITS.connectionSeconds,
  migrations = [],
}: DataSourceRequest): DataSource {
  const role = asOwner ? '' : ` -c role=${APP_ROLE}`;
  return new DataSource({
    type: 'postgres',
    url,
    // Every entity class imported so far, i.e. the tables of the features of this process.
    entities: getMetadataArgsStorage().tables.flatMap(({ target }) => (typeof target === 'function' ? [target] : [])),
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNames(),
    synchronize: false,
    // The migrations create the extensions; the application role may not.
    installExtensions: false,
    applicationName: asOwner ? 'klustermotor-migrate' : 'klustermotor',
    poolSize: pool,
    connectTimeoutMS: patience * 1000,
    extra: {
      Client: CancellableClient,
      pipeline: true,
      options: `-c timezone=UTC${role}${asOwner ? '' : ' -c statement_timeout=10000 -c idle_in_transaction_session_timeout=10000'}`,
    },
    logging: false,
  });
}
