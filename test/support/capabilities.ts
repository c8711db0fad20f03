import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { plantEvents } from './events.js';

/**
 * Plants what an organisation offers, with the event that tells of it: capabilities come by an import, and no operation
 * enters one. Nothing is known about it but what `facts` say, by the names of columns. @returns its id.
 */
export async function plantCapability(
  database: pg.Client,
  organisationId: string,
  facts: Record<string, unknown> = {},
): Promise<string> {
  const id = randomUUID();
  const row = { name_sv: 'Provresurs', site: 'Provplatsen', kind: 'LAB', source: 'Test', ...facts };
  const planted = await database.query<{ workspace_id: string }>(
    `INSERT INTO capability (workspace_id, id, organisation_id, ${Object.keys(row).join(', ')})
     SELECT workspace_id, $1, id, ${Object.keys(row)
       .map((_column, index) => `$${index + 3}`)
       .join(', ')} FROM organisation WHERE id = $2 RETURNING workspace_id`,
    [id, organisationId, ...Object.values(row)],
  );
  await plantEvents(database, planted.rows[0]?.workspace_id ?? '', 'capability.registered', 'CAPABILITY', id);
  return id;
}
