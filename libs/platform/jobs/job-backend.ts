import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  type ConnectionOptions,
  createPostgresBackend,
  Queue,
  type QueueOptions,
  runMigrations,
  setDefaultBackendFactory,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { APP_ROLE } from '#platform/database';
import { CONFIG, type Config } from '#platform/config';
import { LOGGER, type Logger } from '#platform/telemetry';
import { FEATURES, type Feature } from '#platform/composition';
import { PLATFORM_QUEUES } from './handles-event.js';

/** PostgreSQL schema of BullMQ's own tables. */
const QUEUE_SCHEMA = 'bullmq';

/**
 * Creates BullMQ's tables, owned by the application role, because BullMQ checks and repairs its ledger table at
 * every start and needs to be the owner for this. With Redis the tables stay empty.
 */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
    const database = rows[0]?.name ?? '';
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA} AUTHORIZATION ${APP_ROLE}`);
    // Granted only temporarily: `CREATE SCHEMA IF NOT EXISTS` requires the right even if the schema exists.
    await client.query(`GRANT CREATE ON DATABASE ${database} TO ${APP_ROLE}`);
    try {
      await client.query(`SET ROLE ${APP_ROLE}`);
      await runMigrations(client, QUEUE_SCHEMA);
    } finally {
      await client.query('RESET ROLE');
      await client.query(`REVOKE CREATE ON DATABASE ${database} FROM ${APP_ROLE}`);
    }
  } finally {
    await client.end();
  }
}

/**
 * Where jobs are stored: in PostgreSQL by default, in Redis or Valkey when REDIS_URL is set. Callers do not see which.
 */
@Injectable()
export class JobBackend implements OnApplicationShutdown {
  private readonly pool: pg.Pool | undefined;
  private readonly redis: Redis | undefined;
  private readonly queues = new Map<string, Queue>();
  readonly options: QueueOptions;
  /** Every queue of the program. */
  readonly queueNames: readonly string[];

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(FEATURES) features: readonly Feature[],
  ) {
    this.queueNames = [...PLATFORM_QUEUES, ...features.flatMap(({ queues }) => queues)];
    // Each worker holds one connection for LISTEN, so the pool must be larger than their number.
    const connections = this.queueNames.length * 2 + 8;
    if (config.REDIS_URL) {
      setDefaultBackendFactory();
      this.redis = new Redis(config.REDIS_URL, { maxRetriesPerRequest: null, lazyConnect: true });
      this.redis.on('error', (error) => this.logger.warn({ cause: error.message }, 'Redis does not answer'));
      this.options = { connection: this.redis, prefix: 'klustermotor' };
    } else {
      setDefaultBackendFactory(createPostgresBackend as Parameters<typeof setDefaultBackendFactory>[0]);
      this.pool = new pg.Pool({
        connectionString: config.DATABASE_URL,
        max: connections,
        options: `-c role=${APP_ROLE} -c search_path=${QUEUE_SCHEMA},public`,
        application_name: 'klustermotor-jobs',
        connectionTimeoutMillis: 3000,
      });
      this.pool.setMaxListeners(connections * 4);
      this.pool.on('error', (error) => this.logger.warn({ cause: error.message }, 'a queue connection was lost'));
      this.options = { connection: this.pool as unknown as ConnectionOptions };
    }
  }

  /** @throws Error when Redis could lose jobs: it must neither evict keys nor forget them at a restart. */
  async check(): Promise<void> {
    if (!this.redis) return;
    await this.redis.connect().catch((error: Error) => {
      if (!/already connect/.test(error.message)) throw error;
    });
    const info = Object.fromEntries(
      (await this.redis.info()).split('\r\n').flatMap((line) => {
        const [key, value] = line.split(':');
        return key && value !== undefined ? [[key, value]] : [];
      }),
    ) as Record<string, string>;
    if (info['maxmemory_policy'] !== 'noeviction')
      throw new Error(`Redis may drop jobs: set maxmemory-policy to noeviction (it is ${info['maxmemory_policy']}).`);
    if (info['aof_enabled'] !== '1')
      throw new Error('Redis would forget jobs at a restart: turn its append-only file on (appendonly yes).');
  }

  queue(name: string): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new Queue(name, this.options);
      queue.on('error', (error) => this.logger.warn({ queue: name, cause: error.message }, 'queue error'));
      this.queues.set(name, queue);
    }
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.pool?.end();
    this.redis?.disconnect();
  }
}
