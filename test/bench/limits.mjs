// `npm run bench:limits`: what it costs to decide on an operation before it runs: reading its cost, and taking from a budget
// in the database. Prints one line of JSON last: milliseconds, the middle one and the slowest twentieth, by askers at once.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

await prepare();
const built = (path) => import(pathToFileURL(resolve(ROOT, 'dist', path)).href);
const { startEmbeddedPostgres } = await built('libs/platform/embedded-postgres/index.js');
const { migrateAll } = await built('apps/cli/commands/migrate.js');
const { createDataSource, Database } = await built('libs/platform/database/index.js');
const { RateLimiter } = await built('libs/platform/rates/index.js');
const { costOf, fragmentsOf } = await built('libs/platform/graphql/operation-cost.js');
const { loadConfig } = await built('libs/platform/config/index.js');
const { buildSchema, getOperationAST, parse } = await import('graphql');

const CALLS = 2000;
const ms = (value) => Math.round(value * 1000) / 1000;
const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const late = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)];

function costs() {
  const schema = buildSchema(readFileSync(resolve(ROOT, 'apps/api/schema.graphql'), 'utf8'));
  const texts = Object.values(JSON.parse(readFileSync(resolve(ROOT, 'dist/apps/web.operations.json'), 'utf8')));
  const { limits } = loadConfig({});
  const documents = texts.map((text) => parse(text));
  const times = [];
  for (let round = 0; round < 20; round++) {
    for (const document of documents) {
      const began = performance.now();
      costOf(schema, getOperationAST(document), fragmentsOf(document), { first: 100 }, limits);
      times.push(performance.now() - began);
    }
  }
  return { middle: ms(middle(times)), late: ms(late(times)) };
}

async function takes(limiter, askers, people) {
  const times = [];
  await Promise.all(
    Array.from({ length: askers }, async (_each, asker) => {
      for (let i = 0; i < CALLS / askers; i++) {
        const began = performance.now();
        await limiter.take([{ rate: 'account', of: `person ${people === 1 ? 0 : asker}`, points: 1 }], 'refuse');
        times.push(performance.now() - began);
      }
    }),
  );
  return { middle: ms(middle(times)), late: ms(late(times)) };
}

const folder = mkdtempSync(join(tmpdir(), 'klustermotor-bench-'));
const postgres = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined });
try {
  await migrateAll(postgres.url);
  const source = createDataSource({ url: postgres.url, pool: 20 });
  await source.initialize();
  const limiter = new RateLimiter(new Database(source), loadConfig({ DATABASE_URL: postgres.url }), {
    warn: console.error,
  });
  await takes(limiter, 4, 4);
  const figures = {
    cost: costs(),
    one: await takes(limiter, 1, 1),
    eight: await takes(limiter, 8, 8),
    eightOfOnePerson: await takes(limiter, 8, 1),
  };
  await source.destroy();
  console.log(JSON.stringify(figures));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
