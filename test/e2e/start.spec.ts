import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { GraphqlClient, textOf } from '../support/graphql-client.js';
import { EventsDocument } from '../support/operations/activity.graphql.js';
import { NeedCountDocument } from '../support/operations/needs.graphql.js';
import { OrganisationCountDocument } from '../support/operations/organisations.graphql.js';
import { freePort, Program, runCli } from '../support/programs.js';

/** `npm start` after installing and building: the embedded database, the demo, everything in one process. */
describe('start', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-start-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const env = (more: Record<string, string> = {}) => ({ KLUSTERMOTOR_DATA: join(folder, 'data'), ...more });
  const needsSeen = async (port: number) => {
    const staff = await GraphqlClient.signIn(`http://127.0.0.1:${port}`, 'staff@demo.example');
    return (await staff.ok(NeedCountDocument)).needs.totalCount;
  };

  it('sets up the demo, serves, and finds its data again after Ctrl-C and after kill -9', async () => {
    const port = await freePort();
    const program = await new Program('cli', env({ PORT: String(port) }), ['start']).start();
    const before = await needsSeen(port);
    expect(before).toBeGreaterThan(5);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    await program.stop();
    await program.start();
    expect(await needsSeen(port)).toBe(before);
    await program.kill();
    await program.start();
    expect(await needsSeen(port)).toBe(before);
    await program.stop();
  });

  it('ends cleanly, database included, while browsers are connected', async () => {
    const port = await freePort();
    const program = await new Program('cli', env({ PORT: String(port) }), ['start']).start();
    const { token } = await GraphqlClient.signIn(`http://127.0.0.1:${port}`, 'staff@demo.example');
    const graphql = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token },
      retryAttempts: 0,
    });
    let subscribed = true;
    graphql.subscribe(
      { query: textOf(EventsDocument) },
      { next: () => undefined, error: () => (subscribed = false), complete: () => (subscribed = false) },
    );
    const socket = io(`http://127.0.0.1:${port}`, { auth: { token }, reconnection: false });
    await new Promise((connected) => socket.on('connect', () => connected(undefined)));
    expect(await program.stop()).toBe(0);
    expect([subscribed, socket.connected]).toEqual([false, false]);
    const again = await new Program('cli', env({ PORT: String(port) }), ['start']).start();
    expect(again.output).not.toContain('Taking over');
    await again.stop();
  });

  it('lets a command work beside it on the embedded database', async () => {
    const port = await freePort();
    const program = await new Program('cli', env({ PORT: String(port) }), ['start']).start();
    const file = join(folder, 'organisations.json');
    await writeFile(
      file,
      JSON.stringify([{ orgnr: '556016-0680', nameSv: 'Importprovet AB', nameEn: 'Importprovet AB', type: 'Företag' }]),
    );
    const { code, stdout, stderr } = await runCli(['import', file, '--apply', '--language', 'en'], env());
    expect([code, stderr.includes('already runs')]).toEqual([0, false]);
    expect(stdout).toMatch(/The file is in/);
    const staff = await GraphqlClient.signIn(`http://127.0.0.1:${port}`, 'staff@demo.example');
    expect((await staff.ok(OrganisationCountDocument, { search: 'Importprovet' })).organisations.totalCount).toBe(1);
    await program.stop();
  });

  it('finishes a demo that was killed while it was being set up', async () => {
    const port = await freePort();
    const data = { KLUSTERMOTOR_DATA: join(folder, 'half'), PORT: String(port) };
    const killed = new Program('cli', data, ['start']);
    const starting = killed.start().catch(() => undefined);
    while (!killed.output.includes('Setting up the demo')) await new Promise((next) => setTimeout(next, 20));
    await new Promise((next) => setTimeout(next, 400));
    await killed.kill();
    await starting;
    const program = await new Program('cli', data, ['start']).start();
    expect(await needsSeen(port)).toBeGreaterThan(5);
    await program.stop();
  });

  /** Every one of these: exit code above 0, one line, and the line says what to do. */
  const complaint = async (more: Record<string, string>): Promise<string> => {
    const { code, stdout, stderr } = await runCli(['start'], more);
    expect(code).toBeGreaterThan(0);
    expect(stdout).not.toContain('ready');
    const lines = stderr
      .trim()
      .split('\n')
      .filter((line) => !/^(Created|Taking over|Setting up)/.test(line));
    expect(lines).toEqual([expect.any(String)]);
    return lines[0] ?? '';
  };

  it('says in one line that the port is in use', async () => {
    const port = await freePort();
    const taken: Server = createServer().listen(port, '127.0.0.1');
    expect(await complaint(env({ PORT: String(port) }))).toMatch(new RegExp(`Port ${port} is in use.*PORT=`));
    taken.close();
  });

  it.each([
    ['nobody listens', 'postgres://nobody@127.0.0.1:1/none', /No database answers at 127\.0\.0\.1:1/],
    ['the host does not exist', 'postgres://nobody@host.invalid/none', /host in DATABASE_URL/],
    ['it is not PostgreSQL', 'mysql://nobody@localhost/none', /DATABASE_URL must be a URL such as postgres:/],
  ])('says in one line what is wrong with DATABASE_URL when %s', async (_case, url, words) => {
    expect(await complaint(env({ DATABASE_URL: url, PORT: '0' }))).toMatch(words);
  });

  it('says in one line that the password in DATABASE_URL is wrong, or the database missing', async () => {
    const admin = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    const missing = new URL(admin);
    missing.pathname = '/no_such_database';
    expect(await complaint(env({ DATABASE_URL: missing.toString(), PORT: '0' }))).toMatch(
      /database named in DATABASE_URL is missing/,
    );
    const wrong = new URL(admin);
    wrong.password = 'wrong';
    expect(await complaint(env({ DATABASE_URL: wrong.toString(), PORT: '0' }))).toMatch(
      /password in DATABASE_URL is wrong/,
    );
  });

  it('says in one line that the data folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(await complaint({ KLUSTERMOTOR_DATA: join(file, 'data'), PORT: '0' })).toMatch(
      /not a folder.*KLUSTERMOTOR_DATA/,
    );
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)(
    `says in one line that the data folder cannot be written${asRoot ? ' (root may write anywhere)' : ''}`,
    async () => {
      const closed = join(folder, 'closed');
      await mkdir(closed, { mode: 0o500 });
      expect(await complaint({ KLUSTERMOTOR_DATA: join(closed, 'data'), PORT: '0' })).toMatch(
        /Cannot write in .*KLUSTERMOTOR_DATA/,
      );
    },
  );

  it('reports every wrong setting at once', async () => {
    const line = await complaint({ PORT: '70000', LOG_LEVEL: 'loud', REDIS_URL: 'http://x' });
    for (const name of ['PORT', 'LOG_LEVEL', 'REDIS_URL']) expect(line).toContain(name);
  });

  it('refuses the demo in production', async () => {
    expect(
      await complaint(env({ NODE_ENV: 'production', KLUSTERMOTOR_DEMO: 'true', SMTP_URL: 'smtp://localhost' })),
    ).toMatch(/KLUSTERMOTOR_DEMO must be off/);
  });
});
