// `npm run bench:events`: what the counter row costs the writers of one workspace, against writers that number nothing,
// and what the audit log adds.
// Prints one line of JSON last: transactions a second and the slowest twentieth in milliseconds, by writers at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

await prepare();
const { startEmbeddedPostgres } = await import(
  pathToFileURL(resolve(ROOT, 'dist/libs/platform/embedded-postgres/index.js')).href
);
const { migrateAll } = await import(pathToFileURL(resolve(ROOT, 'dist/apps/cli/commands/migrate.js')).href);

const SECONDS = 2;
const WRITERS = [1, 4, 16];
const folder = mkdtempSync(join(tmpdir(), 'klustermotor-bench-'));
// With fsync, as in use: the lock is held over the commit, so its cost is what matters.
const postgres = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined });
const pool = new pg.Pool({ connectionString: postgres.url, max: 20 });
// The server is stopped before the last idle connection has said goodbye.
pool.on('error', () => undefined);
try {
  await migrateAll(postgres.url);
  const workspace = '00000000-0000-7000-8000-000000000001';
  await pool.query("INSERT INTO workspace (id, slug, name_sv, name_en) VALUES ($1, 'bench', 'B', 'B')", [workspace]);
  await pool.query('INSERT INTO event_counter (workspace_id) VALUES ($1)', [workspace]);
  const insert = `INSERT INTO event (workspace_id, position, id, name, version, subject_kind, subject_id, occurred_at)
    VALUES ($1, $2, gen_random_uuid(), 'bench.happened', 1, 'NEED', gen_random_uuid(), now())`;
  const entry = JSON.stringify([{ kind: 'bench.happened', subjectKind: 'NEED', subjectId: workspace, details: {} }]);
  let unnumbered = 1_000_000_000;

  /** A typical unit of work: two statements of its own, then the event and its entry in the audit log. */
  async function transaction({ numbered, audited }) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.workspace_id', $1, true)", [workspace]);
      await client.query("INSERT INTO handled_event (event_id, handler) VALUES (gen_random_uuid(), 'bench')");
      const position = numbered
        ? (
            await client.query(
              'UPDATE event_counter SET position = position + 1 WHERE workspace_id = $1 RETURNING position',
              [workspace],
            )
          ).rows[0].position
        : unnumbered++;
      await client.query(insert, [workspace, position]);
      if (audited)
        await client.query("SELECT audit_append($1, NULL, NULL, NULL, 'SYSTEM', NULL, NULL, $2)", [workspace, entry]);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }

  async function measure(writers, way) {
    const times = [];
    const end = performance.now() + SECONDS * 1000;
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (performance.now() < end) {
          const start = performance.now();
          await transaction(way);
          times.push(performance.now() - start);
        }
      }),
    );
    times.sort((a, b) => a - b);
    return {
      perSecond: Math.round(times.length / SECONDS),
      p95Ms: Number(times[Math.floor(times.length * 0.95)].toFixed(2)),
    };
  }

  await measure(4, { numbered: true, audited: true });
  const figures = [];
  for (const writers of WRITERS) {
    const audited = await measure(writers, { numbered: true, audited: true });
    const counted = await measure(writers, { numbered: true, audited: false });
    const free = await measure(writers, { numbered: false, audited: false });
    const ratio = (one, other) => Number((one.perSecond / other.perSecond).toFixed(2));
    figures.push({
      writers,
      audited,
      counted,
      free,
      ratio: ratio(counted, free),
      auditedToCounted: ratio(audited, counted),
    });
    console.log(
      `${writers} writers: ${audited.perSecond}/s numbered and audited (p95 ${audited.p95Ms} ms), ${counted.perSecond}/s numbered (p95 ${counted.p95Ms} ms), ${free.perSecond}/s without (p95 ${free.p95Ms} ms)`,
    );
  }
  console.log(JSON.stringify({ bench: 'events', seconds: SECONDS, figures }));
} finally {
  await pool.end();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
