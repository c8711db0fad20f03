import pg from 'pg';
import { APP_ROLE } from '#platform/database';
import type { Statement } from './statement-log.js';

/** A node of a plan, as `EXPLAIN (FORMAT JSON)` writes it. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/**
 * The tables that the server would read from the first row to the last for these statements, each planned as the program
 * sent it: under the application role, with the settings of the scope before it, row-level security included.
 */
export async function tablesReadWhole(databaseUrl: string, statements: readonly Statement[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: `-c role=${APP_ROLE}` });
  await client.connect();
  const found = new Set<string>();
  try {
    let settings = '';
    for (const { text, values } of statements) {
      const said = /SELECT set_config.*/s.exec(text)?.[0];
      if (said) settings = said;
      if (said || !/^\s*(SELECT|WITH|\()/i.test(text)) continue;
      await client.query('BEGIN');
      if (settings) await client.query(settings);
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `EXPLAIN (FORMAT JSON) ${text}`,
        values as unknown[],
      );
      await client.query('ROLLBACK');
      for (const node of nodesOf((rows[0] as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'][0].Plan))
        if (node['Node Type'] === 'Seq Scan' && node['Relation Name']) found.add(node['Relation Name']);
    }
  } finally {
    await client.end();
  }
  return [...found].sort();
}
