import pg from 'pg';
import { APP_ROLE } from '#platform/database';
import type { Statement } from './statement-log.js';

/** A node of a plan, as `EXPLAIN (ANALYZE, FORMAT JSON)` writes it. A part that was planned and not needed has no loops. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/**
 * The tables that the server reads from the first row to the last for these statements, each run as the program
 * sent it: under the application role, with the settings of the scope before it, row-level security included.
 */
export async function tablesReadWhole(databaseUrl: string, statements: readonly Statement[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: `-c role=${APP_ROLE}` });
  await client.connect();
  const found = new Set<string>();
  try {
    let settings: { text: string; values: unknown[] } | undefined;
    for (const { text, values } of statements) {
      const said = /SELECT set_config.*/s.exec(text)?.[0];
      if (said) settings = { text: said, values: [...values] };
      if (said || !/^\s*(SELECT|WITH|\()/i.test(text)) continue;
      await client.query('BEGIN');
      if (settings) await client.query(settings);
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
        values as unknown[],
      );
      await client.query('ROLLBACK');
      for (const node of nodesOf((rows[0] as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'][0].Plan))
        if (node['Node Type'] === 'Seq Scan' && node['Relation Name'] && node['Actual Loops'] > 0)
          found.add(node['Relation Name']);
    }
  } finally {
    await client.end();
  }
  return [...found].sort();
}
