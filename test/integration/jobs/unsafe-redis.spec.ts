import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '#platform/config';
import { JobBackend } from '#platform/jobs';
import { createLogger } from '#platform/telemetry';
import { eventually } from '../../support/graphql-client.js';
import { freePort, Program } from '../../support/programs.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const silent = createLogger('silent', 'test');
const withServer = spawnSync('redis-server', ['--version']).status === 0 ? describe : describe.skip;

withServer('a Redis that could lose jobs', () => {
  const servers: ChildProcess[] = [];
  let folder: string;
  let database: TestDatabase;
  let urls: Record<'keeping' | 'evicting' | 'forgetting' | 'none', string>;
  /** What the worker wrote when it was started on each, and did not start. */
  let said: Record<'evicting' | 'forgetting' | 'none', string>;

  const answers = (port: number) =>
    new Promise<boolean>((result) => {
      const socket = connect(port, '127.0.0.1', () => (socket.destroy(), result(true)));
      socket.on('error', () => result(false));
    });
  const start = async (policy: string, appendonly: string) => {
    const port = await freePort();
    servers.push(
      spawn(
        'redis-server',
        [
          '--port',
          `${port}`,
          '--bind',
          '127.0.0.1',
          '--dir',
          folder,
          '--appenddirname',
          `aof-${port}`,
          '--maxmemory-policy',
          policy,
          '--appendonly',
          appendonly,
          '--save',
          '',
        ],
        { stdio: 'ignore' },
      ),
    );
    await eventually(() => answers(port), Boolean);
    return `redis://127.0.0.1:${port}`;
  };
  const startUp = async (url: string) => {
    const worker = new Program('worker', {
      DATABASE_URL: database.url,
      REDIS_URL: url,
      SMTP_URL: 'smtp://127.0.0.1:1',
    });
    return worker.start().then(
      () => worker.stop().then(() => 'started'),
      (error: Error) => error.message,
    );
  };
  const check = async (url: string) => {
    const backend = new JobBackend(loadConfig({ DATABASE_URL: database.url, REDIS_URL: url }), silent);
    try {
      return await backend.check().then(
        () => 'accepted',
        (error: Error) => error.message,
      );
    } finally {
      await backend.onApplicationShutdown();
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-redis-'));
    database = await createTestDatabase();
    urls = {
      keeping: await start('noeviction', 'yes'),
      evicting: await start('allkeys-lru', 'yes'),
      forgetting: await start('noeviction', 'no'),
      none: `redis://127.0.0.1:${await freePort()}`,
    };
    const [evicting, forgetting, none] = await Promise.all([
      startUp(urls.evicting),
      startUp(urls.forgetting),
      startUp(urls.none),
    ]);
    said = { evicting, forgetting, none };
  });
  afterAll(async () => {
    await Promise.all(
      servers.map(async (server) => {
        const ended = once(server, 'exit');
        server.kill('SIGTERM');
        await ended;
      }),
    );
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is accepted when it keeps what it has', async () => {
    expect(await check(urls.keeping)).toBe('accepted');
  });
  const BAD: [why: string, which: 'evicting' | 'forgetting', line: RegExp][] = [
    [
      'it may evict keys',
      'evicting',
      /Redis may drop jobs: set maxmemory-policy to noeviction \(it is allkeys-lru\)\./,
    ],
    [
      'it has no append-only file',
      'forgetting',
      /Redis would forget jobs at a restart: turn its append-only file on \(appendonly yes\)\./,
    ],
  ];
  it.each(BAD)('is refused at start, with what to set, when %s', async (_why, which, line) => {
    expect(await check(urls[which])).toMatch(line);
    expect(said[which]).toMatch(/^worker ended with [1-9]/);
    expect(said[which]).toMatch(line);
  });
  it('is refused when there is none', () => {
    expect(said.none).toMatch(/^worker ended with [1-9]/);
  });
  // BUG: `check` throws a plain Error, which ends as a stack trace; a StartupProblem would be one line.
  it.failing.each(BAD)('is refused in one line, without a stack, when %s', (_why, which) => {
    expect(said[which].trim().split('\n')).toHaveLength(2);
  });
  // BUG: a refused connection is always explained as the database's (platform/startup, ECONNREFUSED).
  it.failing('is named as what is missing when there is none', () => {
    expect(said.none).toContain('REDIS_URL');
  });
});
