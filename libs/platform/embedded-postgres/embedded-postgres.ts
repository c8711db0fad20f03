import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.js';
import { createCluster, readPassword } from './cluster.js';
import { isHeld, takeFolderLock } from './folder-lock.js';
import { type Home, locationOf, makeDataFolder, openHome } from './home.js';
import { findServer, freePort, launch, type Server, stopServer } from './server.js';
import { explainFileError, StartupProblem } from './startup-problem.js';

export interface EmbeddedPostgresOptions {
  /** Folder for the database, created if it is missing. Only one running program per folder. */
  dataFolder: string;
  /** TCP port on 127.0.0.1; if absent, a free port is chosen. */
  port?: number;
  /** Server settings that override the defaults, e.g. `{ fsync: 'off' }` for a throw-away test database. */
  settings?: Record<string, string>;
  /** Receives the few lines that are worth showing to a person. */
  log: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** `postgres://…` of the database `klustermotor`, as its superuser. Contains the password: do not log it. */
  url: string;
  /** Process id of the database server (the postmaster). */
  ownerPid: number;
  /** True when a server that a killed program left running was taken over. */
  reused: boolean;
  /** The actual folder of the files: `dataFolder`, except when root starts the program in a folder closed to others. */
  folder: string;
  /** Stops the server (committed work is safe) and releases the folder. May be called more than once. */
  stop(): Promise<void>;
}

const USER = 'klustermotor';
const DATABASE = 'klustermotor';

/**
 * Starts the PostgreSQL of the npm package on `dataFolder`, creating the database on the first start. The server
 * outlives a killed program, and the next start takes it over. README.md gives the reason for each step.
 * @throws StartupProblem with one line to show, when a person can solve the problem
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log } = options;
  let lock: { release(): void } | undefined;
  try {
    const dataFolder = makeDataFolder(options.dataFolder);
    lock = takeFolderLock(join(dataFolder, 'owner.lock'));
    const home = openHome(dataFolder, log);
    const binaries = findBinaries(home.folder, home.runAs, log);
    await createCluster(home, binaries, USER, log);
    return await serve(options, home, binaries, lock);
  } catch (error) {
    lock?.release();
    throw explainFileError(error, options.dataFolder);
  }
}

/**
 * The database of a data folder that another of our programs is running, so that a command can use it at the same time.
 * @returns its URL, or undefined when no living program holds the folder.
 */
export async function findRunningPostgres(dataFolder: string): Promise<string | undefined> {
  if (!existsSync(dataFolder) || !isHeld(join(realpathSync(dataFolder), 'owner.lock'))) return undefined;
  const folder = locationOf(dataFolder);
  const server = await findServer(join(folder, 'data'));
  return server && databaseUrl(readPassword({ folder, runAs: undefined }), server, DATABASE);
}

const databaseUrl = (password: string, server: Server, database: string): string =>
  `postgres://${USER}:${password}@127.0.0.1:${server.port}/${database}`;

async function serve(
  options: EmbeddedPostgresOptions,
  home: Home,
  binaries: Binaries,
  lock: { release(): void },
): Promise<EmbeddedPostgres> {
  const { log, port, settings = {} } = options;
  const password = readPassword(home);
  const urlOf = (server: Server, database: string) => databaseUrl(password, server, database);

  const orphan = await takeOver(home, port, (server) => urlOf(server, 'postgres'), log);
  const server =
    orphan ??
    (await launch({
      home,
      binaries,
      port: () => (port === undefined ? freePort() : Promise.resolve(port)),
      portIsFixed: port !== undefined,
      settings,
      log,
    }));
  try {
    await createDatabase(urlOf(server, 'postgres'));
  } catch (error) {
    await stopServer(server);
    throw error;
  }

  let stopped: Promise<void> | undefined;
  return {
    url: urlOf(server, DATABASE),
    ownerPid: server.pid,
    reused: orphan !== undefined,
    folder: home.folder,
    stop: () => (stopped ??= stopServer(server).finally(() => lock.release())),
  };
}

/** The server that a killed program left running on these files, if it is really ours and has the wanted port. */
async function takeOver(
  home: Home,
  port: number | undefined,
  urlOf: (server: Server) => string,
  log: (line: string) => void,
): Promise<Server | undefined> {
  const server = await findServer(join(home.folder, 'data'));
  if (!server) return undefined;
  try {
    // Only the server of this folder accepts this folder's password.
    await withClient(urlOf(server), (client) => client.query('SELECT 1'));
  } catch (error) {
    throw new StartupProblem(
      `A PostgreSQL server (process ${server.pid}) already uses ${home.folder} but does not answer (${(error as Error).message}): stop it with "kill -INT ${server.pid}", then start again.`,
    );
  }
  if (port === undefined || port === server.port) {
    log(`Taking over the database server left running by a program that was killed (process ${server.pid})`);
    return server;
  }
  log(`Restarting the database server on port ${port}`);
  await stopServer(server);
  return undefined;
}

async function createDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  // `ssl: false` so that PGSSLMODE of the user's shell does not apply here.
  const client = new pg.Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
