// The servers that tests need: a throw-away PostgreSQL, and Redis if it is installed. Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../apps/cli/prepare.mjs';

/**
 * Starts the servers whose addresses the environment does not give.
 * @param {(() => unknown)[]} cleanups receives the functions that end the servers; call the last one first
 * @returns {Promise<Record<string, string>>} their addresses; TEST_REDIS_URL is missing when there is no Redis
 */
export async function startServers(cleanups) {
  const env = {};
  const folder = mkdtempSync(join(tmpdir(), 'klustermotor-test-'));
  // If root starts the tests, the database runs as another user, who must be able to enter the folder.
  chmodSync(folder, 0o755);
  cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const folders = [folder];
  const pids = [];
  if (process.env.TEST_DATABASE_URL) env.TEST_DATABASE_URL = process.env.TEST_DATABASE_URL;
  else {
    const { startEmbeddedPostgres } = await import(
      pathToFileURL(join(ROOT, 'dist/libs/platform/embedded-postgres/index.js')).href
    );
    // The test data need not survive a power cut.
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
    const database = await startEmbeddedPostgres({
      dataFolder: join(folder, 'postgres'),
      settings,
      log: (line) => console.log(line),
    });
    cleanups.push(async () => {
      await database.stop();
      rmSync(database.folder, { recursive: true, force: true, maxRetries: 3 });
    });
    env.TEST_DATABASE_URL = database.url;
    pids.push(database.ownerPid);
    folders.push(database.folder);
  }
  const redisUrl =
    process.env.TEST_REDIS_URL ?? process.env.REDIS_URL ?? (await redis(join(folder, 'redis'), pids, cleanups));
  if (redisUrl) env.TEST_REDIS_URL = redisUrl;
  guard(pids, folders, cleanups);
  return env;
}

/**
 * Ends the servers if this process is killed and cannot end them itself: its end closes the pipe that `cat` reads from.
 */
function guard(pids, folders, cleanups) {
  if (process.platform === 'win32') return;
  const script = 'cat >/dev/null; kill -INT $PIDS 2>/dev/null; sleep 3; rm -rf "$@"';
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...folders], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, PIDS: pids.join(' ') },
  });
  child.unref();
  child.stdin.unref?.();
  // First in the list, so that it runs last: it also covers the other cleanups.
  cleanups.unshift(() => process.kill(-child.pid, 'SIGKILL'));
}

async function redis(folder, pids, cleanups) {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  mkdirSync(folder);
  const port = await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
  // Detached, so that Ctrl-C ends the tests before their server.
  const child = spawn(
    'redis-server',
    [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--maxmemory-policy',
      'noeviction',
      '--appendonly',
      'yes',
      '--save',
      '',
    ],
    { detached: true, stdio: 'ignore' },
  );
  child.unref();
  cleanups.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  });
  pids.push(child.pid);
  return `redis://127.0.0.1:${port}`;
}
