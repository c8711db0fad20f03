import type pg from 'pg';

/** Inserts `count` events about a subject, as if the program itself had done something in the subject's workspace. */
export async function plantEvents(
  database: pg.Client,
  workspaceId: string,
  name: string,
  subjectKind: string,
  subjectId: string,
  count = 1,
): Promise<void> {
  await database.query(
    `WITH counter AS (UPDATE event_counter SET position = position + $5 WHERE workspace_id = $1 RETURNING workspace_id, position)
     INSERT INTO event (workspace_id, position, id, name, version, subject_kind, subject_id, occurred_at)
     SELECT workspace_id, position - $5 + n, gen_random_uuid(), $2, 1, $3, $4, now() FROM counter, generate_series(1, $5::int) n`,
    [workspaceId, name, subjectKind, subjectId, count],
  );
}
