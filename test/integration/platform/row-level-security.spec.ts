import pg from 'pg';
import { joinWalls } from '#platform/database';
import { WALLS } from '../../../apps/cli/walls.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** Tables with a workspace and without row-level security, each with the reason that its walls file gives. */
const WITHOUT = Object.fromEntries(joinWalls(WALLS).unwalled);

/** Functions that may more than who calls them, each with the reason. */
const DEFINERS: Record<string, string> = {
  audit_append:
    'The only way into the audit log; it chooses position, time and hash itself and refuses a foreign workspace.',
  audit_pseudonym: 'Called by audit_append alone; nobody else may.',
  audit_anchored: 'Moves a mark forward, never past the head.',
  audit_people: 'Gives names of pseudonyms to administrators of the own workspace.',
};

/** The role the program works under. */
const APP = 'klustermotor_app';

async function weaknesses(database: pg.Client): Promise<string[]> {
  const rows = async <T extends object>(sql: string): Promise<T[]> => (await database.query<T>(sql)).rows;
  const tables = await rows<{
    name: string;
    enabled: boolean;
    forced: boolean;
    policies: number;
    owner: string;
    workspace: boolean;
  }>(`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, pg_get_userbyid(c.relowner) AS owner,
      (SELECT count(*)::int FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname) AS policies,
      EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped) AS workspace
    FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`);
  const policies = await rows<{ name: string; condition: string }>(
    `SELECT tablename || '.' || policyname AS name, coalesce(qual, '') || coalesce(with_check, '') AS condition FROM pg_policies WHERE schemaname = 'public' AND roles && '{${APP},public}'::name[]`,
  );
  const views = await rows<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND NOT coalesce(reloptions::text[] @> ARRAY['security_invoker=true'], false)`,
  );
  const copies = await rows<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'm' AND relnamespace = 'public'::regnamespace`,
  );
  const functions = await rows<{ name: string }>(
    `SELECT proname AS name FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
  );
  const [role] = await rows<{
    rolsuper: boolean;
    rolbypassrls: boolean;
    rolcreaterole: boolean;
    rolcanlogin: boolean;
    groups: number;
  }>(
    `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcanlogin, (SELECT count(*)::int FROM pg_auth_members m WHERE m.member = r.oid) AS groups FROM pg_roles r WHERE rolname = '${APP}'`,
  );
  return [
    ...tables
      .filter(({ workspace, enabled, name }) => workspace && !enabled && !WITHOUT[name])
      .map(
        ({ name }) =>
          `${name} has a workspace and no row-level security: give it walls, or a reason in its feature's walls file`,
      ),
    ...tables
      .filter(({ enabled, forced }) => enabled && !forced)
      .map(({ name }) => `${name} does not force row-level security on its owner`),
    ...tables
      .filter(({ enabled, policies: count }) => enabled && count === 0)
      .map(({ name }) => `${name} has row-level security and no policy`),
    ...tables.filter(({ owner }) => owner === APP).map(({ name }) => `${name} is owned by the program's role`),
    ...Object.keys(WITHOUT)
      .filter((name) => !tables.some((table) => table.name === name && table.workspace && !table.enabled))
      .map((name) => `${name} is excused for nothing`),
    ...policies
      .filter(({ condition }) => !condition.includes("current_setting('app.workspace_id'") && condition !== 'false')
      .map(({ name }) => `policy ${name} does not ask for the workspace`),
    ...policies
      .filter(({ condition }) => /\(workspace_id\)::text|::text = current_setting/.test(condition))
      .map(({ name }) => `policy ${name} compares as text, which no index serves`),
    ...views.map(({ name }) => `view ${name} reads with the rights of its owner: security_invoker is not set`),
    ...copies.map(({ name }) => `${name} is a materialised view: a copy past the policies`),
    ...functions.filter(({ name }) => !DEFINERS[name]).map(({ name }) => `function ${name} is SECURITY DEFINER`),
    ...(role && (role.rolsuper || role.rolbypassrls || role.rolcreaterole || role.rolcanlogin || role.groups > 0)
      ? [`${APP} may more than it needs`]
      : []),
  ];
}

/** A weakness planted, and what must be said of it. */
const PLANTED: [statement: string, said: RegExp][] = [
  [
    'CREATE TABLE planted (workspace_id uuid NOT NULL, secret text)',
    /planted has a workspace and no row-level security/,
  ],
  ['ALTER TABLE need DISABLE ROW LEVEL SECURITY', /need has a workspace and no row-level security/],
  ['ALTER TABLE need NO FORCE ROW LEVEL SECURITY', /need does not force/],
  [
    'DROP POLICY reading ON adoption; DROP POLICY adding ON adoption; DROP POLICY changing ON adoption; DROP POLICY removing ON adoption',
    /adoption has row-level security and no policy/,
  ],
  [
    'CREATE POLICY planted ON need FOR SELECT TO klustermotor_app USING (true)',
    /policy need.planted does not ask for the workspace/,
  ],
  [
    "CREATE POLICY planted ON need FOR SELECT TO klustermotor_app USING (workspace_id::text = current_setting('app.workspace_id', true))",
    /policy need.planted compares as text/,
  ],
  ['CREATE VIEW planted AS SELECT * FROM need', /view planted reads with the rights of its owner/],
  ['CREATE MATERIALIZED VIEW planted AS SELECT * FROM need', /planted is a materialised view/],
  [
    'CREATE FUNCTION planted() RETURNS int LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$',
    /function planted is SECURITY DEFINER/,
  ],
  ['ALTER TABLE adoption OWNER TO klustermotor_app', /adoption is owned by the program's role/],
];

describe('the catalogue of row-level security', () => {
  let house: TestDatabase;
  let database: pg.Client;
  beforeAll(async () => {
    house = await createTestDatabase();
    database = new pg.Client({ connectionString: house.url });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await house.drop();
  });

  it('has no weakness', async () => expect(await weaknesses(database)).toEqual([]));

  it.each(PLANTED)('would show %s', async (statement, said) => {
    await database.query('BEGIN');
    try {
      await database.query(statement);
      expect((await weaknesses(database)).join('\n')).toMatch(said);
    } finally {
      await database.query('ROLLBACK');
    }
  });

  it('a security_invoker view is no weakness', async () => {
    await database.query('BEGIN; CREATE VIEW planted WITH (security_invoker = true) AS SELECT * FROM need');
    expect(await weaknesses(database)).toEqual([]);
    await database.query('ROLLBACK');
  });

  it('without a scope no protected table has a row, and a half-made one opens nothing', async () => {
    const { rows } = await database.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace",
    );
    for (const settings of [
      '',
      "SELECT set_config('app.role', 'SYSTEM', true);",
      "SELECT set_config('app.workspace_id', '', true), set_config('app.role', 'ADMIN', true);",
    ]) {
      await database.query(`BEGIN; SET LOCAL ROLE ${APP}; ${settings}`);
      for (const { name } of rows)
        expect([name, (await database.query(`SELECT 1 FROM ${name} LIMIT 1`)).rowCount]).toEqual([name, 0]);
      await database.query('ROLLBACK');
    }
  });
});
