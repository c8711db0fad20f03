import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { plantEvents } from './events.js';

/**
 * Inserts a capability of an organisation, with the event that announces it, because capabilities come by an import and
 * no operation creates one. All facts that are not in `facts` (by names of columns) are unknown. @returns its id.
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
