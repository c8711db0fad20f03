// `npm run bench:api`: the api against one hand-written SQL and plain GraphQL servers over the same rows. The others have
// no rights to ask for. Rounds in alternation, medians, and ratios within the run. Mercurius takes part when it is
// installed: npm install --prefix test/bench/api. Prints a table, and one line of JSON last.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';
import { grow } from './api/grow.mjs';
import { load } from './api/load.mjs';

const INITIATIVES = Number(process.env.BENCH_INITIATIVES ?? 10_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const VIEWERS = Number(process.env.BENCH_VIEWERS ?? 1000);
const LOAD = { connections: 32, seconds: Number(process.env.BENCH_SECONDS ?? 4) };

await prepare();
const built = (path) => import(pathToFileURL(resolve(ROOT, 'dist', path)).href);
const { startEmbeddedPostgres } = await built('libs/platform/embedded-postgres/index.js');
const { migrateAll } = await built('apps/cli/commands/migrate.js');
const { seedIfEmpty } = await built('apps/cli/commands/seed.js');
const { loadConfig } = await built('libs/platform/config/index.js');

const folder = mkdtempSync(join(tmpdir(), 'klustermotor-bench-'));
const children = [];
/** By port. */
const pids = new Map();
const start = (script, env, ...parameters) =>
  new Promise((done, failed) => {
    const child = fork(resolve(import.meta.dirname, 'api', script), parameters, {
      env: { ...process.env, ...env },
      // As the program is started: see package.json.
      execArgv: ['--max-semi-space-size=32'],
    });
    children.push(child);
    child.once('message', ({ port }) => {
      pids.set(port, child.pid);
      done(port);
    });
    child.once('exit', (code) => failed(new Error(`${script} ended with ${code}`)));
  });

const now = () => performance.timeOrigin + performance.now();
const tellPlain = async (port) => Number(await (await fetch(`http://127.0.0.1:${port}`)).text());

/** @returns when a write was answered. */
async function write(port, headers, body) {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body(),
  });
  if ((await answer.json()).errors) throw new Error('A write of the bench failed.');
  return now();
}

/** Milliseconds from the answer to a write until the last of the viewers has heard of it, beside plain sockets. */
async function live(port, token, body, headers) {
  const plain = await start('plain-ws.mjs', {});
  const opened = {};
  const listen = async (name, ...parameters) => {
    const child = fork(resolve(import.meta.dirname, 'api/viewers.mjs'), parameters);
    children.push(child);
    const next = () => new Promise((done) => child.once('message', done));
    opened[name] = Math.round((await next()).opened);
    return next;
  };
  const heard = {
    plain: await listen('plain', String(plain), String(VIEWERS)),
    graphqlWs: await listen('graphqlWs', String(port), String(VIEWERS), token),
  };
  const times = { plain: [], graphqlWs: [] };
  for (let round = 0; round < 12; round++) {
    for (const [name, next] of Object.entries(heard)) {
      const told = next();
      const at = name === 'plain' ? await tellPlain(plain) : await write(port, headers, body);
      // The first rounds warm up.
      if (round > 1) times[name].push((await told).last - at);
      else await told;
      await new Promise((go) => setTimeout(go, 200));
    }
  }
  const figures = { lastOfPlain: Math.round(middle(times.plain)), lastOfViewers: Math.round(middle(times.graphqlWs)) };
  console.log(
    `\nlive: the last of ${VIEWERS} viewers, milliseconds after the write is answered; milliseconds until all are connected`,
  );
  console.table({
    plain: { last: figures.lastOfPlain, connected: opened.plain },
    'graphql-ws': { last: figures.lastOfViewers, connected: opened.graphqlWs },
  });
  return { ...figures, connected: opened };
}

/** What 100 open home pages ask after an event: the agenda again. Milliseconds of the api's processor time in all. */
async function home(port, headers, body) {
  const ask = (text) =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: text,
    }).then((answer) => answer.json());
  const agenda = JSON.stringify({
    query: '{ agenda { dueOn id overdue reason since subjectId subjectKind title { en sv } } }',
  });
  const cpu = () => {
    const stat = readFileSync(`/proc/${pids.get(port)}/stat`, 'utf8')
      .split(') ')[1]
      .split(' ');
    return (Number(stat[11]) + Number(stat[12])) * 10;
  };
  for (let warm = 0; warm < 30; warm++) await ask(agenda);
  await write(port, headers, body);
  const before = cpu();
  const began = performance.now();
  await Promise.all(Array.from({ length: 100 }, () => ask(agenda)));
  const figures = { processorMs: cpu() - before, ms: Math.round(performance.now() - began) };
  console.log('\nhome: 100 agendas after an event');
  console.table({ api: figures });
  return figures;
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const PAGE = `query Page { initiatives(first: 20) { edges { node { id title { sv } stage milestones { id title dueOn state } participations { role organisation { id name { sv } } } } } } }`;
const ONE = 'query One($id: ID!) { initiative(id: $id) { id title { sv } } }';
const MOVE =
  'mutation Move($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) { moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) { id version } }';

const postgres = await startEmbeddedPostgres({
  dataFolder: folder,
  settings: { shared_buffers: '512MB', max_connections: '200' },
  log: () => undefined,
});
try {
  await migrateAll(postgres.url);
  await seedIfEmpty(loadConfig({ DATABASE_URL: postgres.url, KLUSTERMOTOR_DEMO: 'true', KLUSTERMOTOR_DATA: folder }));
  const owner = new pg.Client({ connectionString: postgres.url });
  // Otherwise the end of the server would hide why the run failed.
  owner.on('error', () => undefined);
  await owner.connect();
  const workspace = await grow(owner, INITIATIVES);
  await owner.query('CREATE TABLE bench_event (workspace_id uuid, name text, subject_id uuid, at timestamptz)');
  const ids = (await owner.query("SELECT id FROM initiative WHERE title_sv LIKE 'Initiativ %' LIMIT 2000")).rows.map(
    ({ id }) => id,
  );
  const milestones = (
    await owner.query("SELECT id FROM milestone WHERE title LIKE 'Delmål %' ORDER BY random()")
  ).rows.map(({ id }) => id);

  const env = {
    DATABASE_URL: postgres.url,
    WORKSPACE: workspace,
    PORT: '0',
    KLUSTERMOTOR_DATA: folder,
    KLUSTERMOTOR_DEMO: 'true',
  };
  const product = await start('product.mjs', env);
  const floor = await start('floor.mjs', env);
  const peers = { apollo: await start('peer.mjs', env, 'apollo') };
  if (existsSync(resolve(import.meta.dirname, 'api/node_modules/mercurius')))
    peers.mercurius = await start('peer.mjs', env, 'mercurius');
  else console.log('Mercurius does not take part: npm install --prefix test/bench/api');

  const signIn = async (email) => {
    const answer = await fetch(`http://127.0.0.1:${product}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }',
        variables: { input: { email, password: 'klustermotor-demo' } },
      }),
    });
    return { authorization: `Bearer ${(await answer.json()).data.signIn.accessToken}` };
  };
  const staff = await signIn('staff@demo.example');
  const partner = await signIn('lab@demo.example');
  let moved = 0;
  const bodies = {
    page: () => JSON.stringify({ query: PAGE }),
    one: () => JSON.stringify({ query: ONE, variables: { id: ids[Math.floor(Math.random() * ids.length)] } }),
    write: (day) => () =>
      JSON.stringify({
        query: MOVE.replace('Date!', day),
        variables: {
          id: milestones[moved++ % milestones.length],
          version: 1,
          dueOn: '2027-06-01',
          reason: 'Lokalen byggs om',
        },
      }),
  };
  const targets = {
    page: {
      floor: { port: floor, body: () => '{}' },
      staff: { port: product, body: bodies.page, headers: staff },
      partner: { port: product, body: bodies.page, headers: partner },
      ...Object.fromEntries(Object.entries(peers).map(([name, port]) => [name, { port, body: bodies.page }])),
    },
    one: {
      floor: { port: floor, body: () => JSON.stringify({ id: ids[Math.floor(Math.random() * ids.length)] }) },
      staff: { port: product, body: bodies.one, headers: staff },
      ...Object.fromEntries(Object.entries(peers).map(([name, port]) => [name, { port, body: bodies.one }])),
    },
    write: {
      staff: { port: product, body: bodies.write('Date!'), headers: staff },
      ...Object.fromEntries(
        Object.entries(peers).map(([name, port]) => [name, { port, body: bodies.write('String!') }]),
      ),
    },
  };
  const found = {};
  const wanted = process.env.BENCH_ONLY?.split(',');
  for (let round = -1; round < ROUNDS; round++) {
    for (const [work, servers] of Object.entries(targets).filter(([name]) => wanted?.includes(name) ?? true)) {
      for (const [name, target] of Object.entries(servers)) {
        const figures = await load(target, round < 0 ? { ...LOAD, seconds: 1.5 } : LOAD);
        if (round >= 0) ((found[work] ??= {})[name] ??= []).push(figures);
      }
    }
  }
  const table = {};
  for (const [work, servers] of Object.entries(found))
    for (const [name, rounds] of Object.entries(servers))
      (table[work] ??= {})[name] = {
        perSecond: Math.round(middle(rounds.map((each) => each.perSecond))),
        p50: Math.round(middle(rounds.map((each) => each.p50)) * 10) / 10,
        p99: Math.round(middle(rounds.map((each) => each.p99)) * 10) / 10,
      };
  for (const [work, servers] of Object.entries(table)) {
    console.log(`\n${work} (${LOAD.connections} connections, ${INITIATIVES} initiatives)`);
    console.table(
      Object.fromEntries(
        Object.entries(servers).map(([name, figures]) => [
          name,
          { ...figures, 'staff / this': Math.round((servers.staff.perSecond / figures.perSecond) * 100) / 100 },
        ]),
      ),
    );
  }
  table.live = await live(product, staff.authorization.replace('Bearer ', ''), bodies.write('Date!'), staff);
  table.home = await home(product, staff, bodies.write('Date!'));
  console.log(JSON.stringify(table));
  await owner.end();
} finally {
  for (const child of children) {
    child.removeAllListeners('exit');
    child.kill();
  }
  await new Promise((go) => setTimeout(go, 500));
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
