import type { World } from './world.js';

/** Rows as text, by table and id; the text also shows whose row it is. A row without an id has a hash as its id. */
export type Snapshot = Map<string, string>;

/** Rows that any request may write: records of the request itself, not data of a person. */
const TRACES =
  /^(session|session_token|sign_in_attempt|sign_in_link|oidc_flow|.*(rate_|limit|budget|throttle|bullmq|audit).*)$/;

/** Reads every row of every table, as text. */
export async function snapshot(world: World): Promise<Snapshot> {
  const tables = await world.rows<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const kept = tables.filter(({ name }) => !TRACES.test(name));
  const rows = await world.rows<{ name: string; at: string; row: string }>(
    kept
      .map(
        ({ name }) =>
          `SELECT '${name}' AS name, coalesce(to_jsonb(t)->>'id', md5(t::text)) AS at, to_jsonb(t)::text AS row FROM "${name}" t`,
      )
      .join(' UNION ALL '),
  );
  return new Map(rows.map(({ name, at, row }) => [`${name} ${at}`, row]));
}

/** Rows that were added, removed or changed, as they were and as they are. */
export function changes(before: Snapshot, after: Snapshot): { row: string; text: string }[] {
  const changed: { row: string; text: string }[] = [];
  for (const [row, text] of after)
    if (before.get(row) !== text) changed.push({ row, text: `${before.get(row) ?? ''}${text}` });
  for (const [row, text] of before) if (!after.has(row)) changed.push({ row, text });
  return changed;
}
