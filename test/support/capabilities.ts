import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * Plants what an organisation offers: capabilities come by an import, and no operation enters one.
 * Nothing is known about it but what `facts` say, by the names of columns. @returns its id.
 */
export async function plantCapability(
  database: pg.Client,
  organisationId: string,
  facts: Record<string, unknown> = {},
): Promise<string> {
  const id = randomUUID();
  const row = { name_sv: 'Provresurs', site: 'Provplatsen', kind: 'LAB', source: 'Test', ...facts };
  await database.query(
    `INSERT INTO capability (workspace_id, id, organisation_id, ${Object.keys(row).join(', ')})
     SELECT workspace_id, $1, id, ${Object.keys(row)
       .map((_column, index) => `$${index + 3}`)
       .join(', ')} FROM organisation WHERE id = $2`,
    [id, organisationId, ...Object.values(row)],
  );
  return id;
}
