import type pg from 'pg';

/** One line for each fact about row-level security in a database: flags of tables, policies, and SQL functions. */
export async function wallsInDatabase(database: pg.ClientBase): Promise<string[]> {
  const { rows } = await database.query<{ line: string }>(`
    SELECT format('table %s: enabled %s, forced %s', relname, relrowsecurity, relforcerowsecurity) AS line
    FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT format('policy %s.%s: %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual, with_check)
    FROM pg_policies WHERE schemaname = 'public'
    UNION ALL
    SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
    WHERE p.pronamespace = 'public'::regnamespace AND l.lanname = 'sql'
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}
