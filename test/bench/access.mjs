// `npm run bench:access`: what the two walls cost a list of 100 — row-level security against the same SQL read past it,
// and the policy table around each field against the bare schema. Prints one line of JSON last: medians in milliseconds and ratios.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execute, buildSchema, parse } from 'graphql';
import pg from 'pg';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

await prepare();
const load = (path) => import(pathToFileURL(resolve(ROOT, 'dist/libs', path)).href);
const { startEmbeddedPostgres } = await load('platform/embedded-postgres/index.js');
const { migrateAll } = await import(pathToFileURL(resolve(ROOT, 'dist/apps/cli/commands/migrate.js')).href);
const { createDataSource, Database, sql } = await load('platform/database/index.js');
const { policyTable } = await load('platform/access/index.js');
const { visibleNeeds } = await load('features/matchmaking/index.js');
const { visibleOrganisations } = await load('features/organisations/organisation.policy.js');
const { enforceAccess } = await load('platform/graphql/enforce-access.js');

const TURNS = 200;
const WORKSPACE = '00000000-0000-4000-8000-000000000001';
const id = (kind, number) => `00000000-0000-4000-${kind}-${String(number).padStart(12, '0')}`;
const actor = (role, organisationId) => ({
  personId: id('9000', 1),
  personName: 'B',
  workspaceId: WORKSPACE,
  membershipId: id('9001', 1),
  organisationId,
  role,
});
const ORDER = {
  columns: [
    { name: 'submitted_at', type: 'timestamptz' },
    { name: 'id', type: 'uuid' },
  ],
  direction: 'DESC',
};

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
async function timed(work) {
  for (let turn = 0; turn < 20; turn++) await work();
  const times = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}
const compared = (before, after) => ({
  before: +before.toFixed(3),
  after: +after.toFixed(3),
  ratio: +(after / before).toFixed(2),
});

/** 2,000 needs of 20 companies, each asked of one of 10 hosts, and 20,000 organisations in the register. */
async function fill(client) {
  await client.query(`
    INSERT INTO workspace (id, slug, name_sv, name_en) VALUES ('${WORKSPACE}', 'bench', 'B', 'B');
    INSERT INTO organisation (workspace_id, id, name_sv, kind, source)
      SELECT '${WORKSPACE}', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Organisation ' || n, 'COMPANY', 'bench' FROM generate_series(1, 20000) n;
    INSERT INTO capability (workspace_id, id, organisation_id, site, name_sv, kind, source)
      SELECT '${WORKSPACE}', ('00000000-0000-4000-8001-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-4000-8000-' || lpad((100 + n)::text, 12, '0'))::uuid, 'S', 'R', 'LAB', 'bench' FROM generate_series(0, 9) n;
    INSERT INTO need (workspace_id, id, reference_no, organisation_id, submitted_by, state, kind, language, title, anonymised_summary, money_direction, trl_now, trl_target,
        personal_data, nda_needed, window_from, window_to, expires_on, success_criteria, has_confidential, submitted_at)
      SELECT '${WORKSPACE}', ('00000000-0000-4000-8002-' || lpad(n::text, 12, '0'))::uuid, 'B' || n, ('00000000-0000-4000-8000-' || lpad((1 + n % 20)::text, 12, '0'))::uuid, '${WORKSPACE}',
        'PUBLISHED', 'LAB', 'SV', 'T', 'S', 'STARTUP_PAYS', 1, 2, false, true, '2026-01-01', '2026-02-01', '2027-01-01', 'C', false, now() - n * interval '1 minute' FROM generate_series(1, 2000) n;
    INSERT INTO match (workspace_id, id, need_id, capability_id, need_organisation_id, capability_organisation_id, state, gates, score, parts, suggested_by, created_at)
      SELECT n.workspace_id, gen_random_uuid(), n.id, c.id, n.organisation_id, c.organisation_id, 'INTEREST_ASKED', '[]', 1, '[]', '${WORKSPACE}', now()
      FROM need n JOIN capability c ON c.id = ('00000000-0000-4000-8001-' || lpad((substr(n.reference_no, 2)::int % 10)::text, 12, '0'))::uuid;
    ANALYZE;`);
}

async function lists(url) {
  const [walled, bare] = [createDataSource({ url }), createDataSource({ url, asOwner: true, pool: 20 })];
  await Promise.all([walled.initialize(), bare.initialize()]);
  const database = new Database(walled);
  const past = new Database(bare);
  const result = {};
  for (const [name, who] of [
    ['staff', actor('STAFF', id('8000', 50))],
    ['startup', actor('STARTUP', id('8000', 1))],
    ['partner', actor('PARTNER', id('8000', 100))],
  ]) {
    const base = sql`SELECT need.* FROM need WHERE ${visibleNeeds(who)}`;
    const outside = () =>
      Promise.all([
        past.rows(sql`${base} ORDER BY submitted_at DESC, id DESC LIMIT 101`),
        past.rows(sql`SELECT count(*) FROM (${base}) q`),
      ]);
    result[`needs of 100, ${name}`] = compared(
      await timed(outside),
      await timed(async () => {
        const { totalCount } = await database.page(base, ORDER, { first: 100 }, who);
        if (typeof totalCount === 'function') await totalCount();
      }),
    );
    const one = sql`SELECT need.* FROM need WHERE ${visibleNeeds(who)} AND need.id = ${id('8002', 20)}`;
    result[`one need, ${name}`] = compared(
      await timed(() => past.rows(one)),
      await timed(() => database.rows(one, who)),
    );
  }
  const staff = actor('STAFF', id('8000', 50));
  const search = sql`SELECT id FROM organisation WHERE ${visibleOrganisations(staff)} AND name_sv ILIKE ${'%ion 1999%'} LIMIT 100`;
  result['search of 20,000 organisations'] = compared(
    await timed(() => past.rows(search)),
    await timed(() => database.rows(search, staff)),
  );
  await Promise.all([walled.destroy(), bare.destroy()]);
  return result;
}

/** 100 needs with every plain field of theirs, from memory: nothing but resolving is timed. */
async function fields() {
  const need = policyTable().get('Need');
  const sdl = `type Query { needs: [Need!]! } type Need { ${need.fieldNames.map((field) => `${field}: String`).join(' ')} }`;
  const rootValue = {
    needs: Array.from({ length: 100 }, () => ({
      ...Object.fromEntries(need.fieldNames.map((field) => [field, 'x'])),
      row: { state: 'PUBLISHED', organisationId: id('8000', 1) },
    })),
  };
  const document = parse(`{ needs { ${need.fieldNames.join(' ')} } }`);
  const run = (schema) => () =>
    execute({ schema, document, rootValue, contextValue: { actor: actor('STARTUP', id('8000', 1)) } });
  const [plain, guarded] = [buildSchema(sdl), enforceAccess(buildSchema(sdl), new Map([['Need', need]]))];
  return {
    [`100 needs with ${need.fieldNames.length} fields, resolving alone`]: compared(
      await timed(run(plain)),
      await timed(run(guarded)),
    ),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'klustermotor-bench-'));
const postgres = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined });
try {
  await migrateAll(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await fill(client);
  await client.end();
  console.log(JSON.stringify({ ...(await fields()), ...(await lists(postgres.url)) }));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
