import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import WebSocket from 'ws';
import { compileFile, isServerSource } from '../../apps/cli/dev/compile.mjs';
import { eventually } from '../support/graphql-client.js';
import { freePort } from '../support/programs.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const ROOT = resolve(import.meta.dirname, '../..');
const WATCHED = [
  'apps',
  'libs',
  'dist',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
  '.swcrc',
];
const SOURCE = 'libs/platform/http/health.controller.ts';
const LIVE = "return { status: 'ok', checks: {} };";

/** `npm run dev` on a copy of the sources, which the test changes as a person would. */
describe('npm run dev', () => {
  let folder: string;
  let database: TestDatabase;
  let port: number;
  let dev: ChildProcess;
  let output = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klustermotor-dev-'));
    for (const path of WATCHED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    database = await createTestDatabase();
    port = await freePort();
    await start();
  });
  afterAll(async () => {
    if (dev.exitCode === null && dev.signalCode === null) {
      dev.kill('SIGTERM');
      await once(dev, 'exit');
    }
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    output = '';
    dev = spawn(process.execPath, ['apps/cli/dev.mjs'], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DATABASE_URL: database.url,
        KLUSTERMOTOR_DATA: join(folder, 'data'),
        PORT: String(port),
      },
    });
    for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await says(`ready http://localhost:${port}`);
  }

  /** Waits until the output holds the words. */
  async function says(words: string): Promise<void> {
    await eventually(
      () => Promise.resolve(output),
      (said) => said.includes(words) || dev.exitCode !== null,
      100,
    );
    expect(output).toContain(words);
  }
  const get = (path: string, accept = '*/*') => fetch(`http://localhost:${port}${path}`, { headers: { accept } });
  const live = async () => ((await (await get('/health/live')).json()) as { checks: Record<string, string> }).checks;
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  /** A server whose liveness carries the mark. */
  const marked = (mark: string) =>
    readFileSync(join(ROOT, SOURCE), 'utf8').replace(LIVE, `return { status: 'ok', checks: { ${mark}: 'ok' } };`);

  it('serves page and api under one address, the page under the policy of the built one', async () => {
    const page = await get('/needs/anything', 'text/html');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[\w+/=]+'; style-src 'self'/);
    const html = await page.text();
    expect(html).toContain('/@vite/client');
    expect(html).not.toContain('NONCE_OF_THIS_ANSWER');
    expect(await (await get('/src/main.tsx')).text()).toContain('createRoot');
    expect((await get('/nothing.js')).status).toBe(404);
    expect((await get('/health/ready')).status).toBe(200);
    const answer = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('passes sockets on to the api, and refuses those of nobody', async () => {
    const graphql = new WebSocket(`ws://localhost:${port}/graphql`, 'graphql-transport-ws');
    await once(graphql, 'open');
    graphql.terminate();
    const [error] = (await once(new WebSocket(`ws://localhost:${port}/elsewhere`), 'error')) as [Error];
    expect(error.message).toMatch(/hang up|ECONNRESET/);
  });

  it('serves a change of the server, and makes a request that comes meanwhile wait', async () => {
    expect(await live()).toEqual({});
    const statuses = new Set<number>();
    write(SOURCE, marked('changed'));
    await eventually(
      async () => {
        const answer = await get('/health/live');
        statuses.add(answer.status);
        return answer.text();
      },
      (text) => text.includes('changed'),
      100,
    );
    expect([...statuses]).toEqual([200]);
    await says(`${SOURCE}: served after`);
  });

  it('leaves the server as it is when a source does not compile, and goes on with the next change', async () => {
    write(SOURCE, `${marked('again')}\nconst unfinished = (`);
    await says(`${SOURCE} does not compile`);
    expect(await live()).toEqual({ changed: 'ok' });
    write(SOURCE, marked('again'));
    await eventually(live, (checks) => 'again' in checks, 100);
  });

  it('says why a server does not start, and starts it after the next change', async () => {
    write(SOURCE, `${marked('last')}\nthrow new Error('not today');`);
    await says('not today');
    await says('The next change starts it again');
    const refused = await get('/health/live');
    expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining('The server has ended')]);
    write(SOURCE, marked('last'));
    await eventually(live, (checks) => 'last' in checks, 100);
  });

  it('compiles a file to what the whole build makes of it', async () => {
    const sources = ['apps/api', 'apps/worker', 'apps/cli', 'libs'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
    );
    const compiled = sources.filter(isServerSource);
    expect(compiled.length).toBeGreaterThan(400);
    await Promise.all(compiled.map((path) => compileFile(path, join(folder, 'compiled'))));
    const different = compiled
      .flatMap((path) => [path.replace(/\.ts$/, '.js'), path.replace(/\.ts$/, '.js.map')])
      .filter(
        (path) =>
          readFileSync(join(folder, 'compiled', path), 'utf8') !== readFileSync(join(ROOT, 'dist', path), 'utf8'),
      );
    expect(different).toEqual([]);
  });

  /** Connections of the server, which only its end closes. */
  const connections = async (): Promise<number> => {
    const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
    await client.connect();
    try {
      const { rows } = await client.query<{ count: number }>(
        'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1',
        [new URL(database.url).pathname.slice(1)],
      );
      return rows[0]?.count ?? 0;
    } finally {
      await client.end();
    }
  };

  it('ends with everything it has started', async () => {
    expect(await connections()).toBeGreaterThan(0);
    const said = output.length;
    dev.kill('SIGINT');
    const [code] = (await once(dev, 'exit')) as [number];
    expect(code).toBe(0);
    await expect(get('/health/live')).rejects.toThrow('fetch failed');
    expect(await connections()).toBe(0);
    expect(output.slice(said)).not.toContain('The server has ended');
  });

  it('takes the server with it when it is killed', async () => {
    await start();
    expect(await connections()).toBeGreaterThan(0);
    dev.kill('SIGKILL');
    await eventually(connections, (count) => count === 0);
  });
});
