import { type Role, ROLES } from '#kernel';
import { APP_ROLE } from './data-source.js';

/** The role in the transaction's settings: the role of a person, or the program's own work. */
export type WallRole = Role | 'SYSTEM';
const WALL_ROLES: readonly WallRole[] = [...ROLES, 'SYSTEM'];

/** For each role, the SQL condition on rows of the actor's workspace. A role that is not named gets no row. */
export type RoleConditions = Partial<Record<WallRole, string>>;

/** Row-level security of one table. Operations and roles that are not named are refused. */
export interface TableWalls {
  /** SELECT. */
  read?: RoleConditions;
  /** INSERT, UPDATE and DELETE, unless the three fields below say otherwise. */
  write?: RoleConditions;
  /** INSERT. */
  add?: RoleConditions;
  /** UPDATE. */
  change?: RoleConditions;
  /** DELETE. */
  remove?: RoleConditions;
  /** Locking a row with FOR SHARE without writing it, which PostgreSQL counts as UPDATE. */
  hold?: RoleConditions;
  /** The owner of the database reads and writes every row: for tables that SECURITY DEFINER functions write. */
  owner?: true;
}

/** Row-level security of the tables that one feature, or the platform, owns. */
export interface FeatureWalls {
  feature: string;
  /**
   * Sets of states, each of which becomes an SQL function `name(state text)` that is true for the states of the set.
   */
  runs: Readonly<Record<string, readonly string[]>>;
  tables: Readonly<Record<string, TableWalls>>;
  /** Rows that this feature makes readable in tables of lower features, in addition to those tables' own walls. */
  opens: Readonly<Record<string, RoleConditions>>;
  /** Tables with a column `workspace_id` and without row-level security, each with the reason. */
  unwalled: Readonly<Record<string, string>>;
}

/**
 * Declares the walls of a feature in its `<feature>.walls.ts`.
 * @param feature name of the feature's folder, or of the platform.
 */
export const defineWalls = (
  feature: string,
  { runs = {}, tables = {}, opens = {}, unwalled = {} }: Partial<Omit<FeatureWalls, 'feature'>>,
): FeatureWalls => ({ feature, runs, tables, opens, unwalled });

// Inside a sub-select, so that PostgreSQL reads the setting once per statement and not once per row. Cast to the
// column's type, so that an index on the column can be used.
const idSetting = (name: string) => `(SELECT nullif(current_setting('app.${name}', true), '')::uuid)`;

/** The transaction's settings about the actor, as SQL. */
export const ASKER = {
  workspace: idSetting('workspace_id'),
  organisation: idSetting('organisation_id'),
  person: idSetting('person_id'),
  initiative: idSetting('initiative_id'),
  role: `(SELECT current_setting('app.role', true))`,
} as const;

/** The same condition for each of several roles. */
export const forRoles = (roles: readonly WallRole[], condition = 'true'): RoleConditions =>
  Object.fromEntries(roles.map((role) => [role, condition]));
/** The same condition for every role. */
export const everybody = (condition = 'true'): RoleConditions => forRoles(WALL_ROLES, condition);
/** The same condition for every role except the guest, who is invited to a single initiative only. */
export const members = (condition = 'true'): RoleConditions =>
  forRoles(
    WALL_ROLES.filter((role) => role !== 'GUEST'),
    condition,
  );
/** Every row of the workspace, for the roles that work for the cluster and for the program itself. */
export const STAFF = forRoles(['STAFF', 'ADMIN', 'SYSTEM']);

/** The condition that the actor may read the row's parent, which `<parent>_id` names. */
export const canRead = (parent: string, table: string): string =>
  `EXISTS (SELECT FROM ${parent} parent WHERE parent.workspace_id = ${table}.workspace_id AND parent.id = ${table}.${parent}_id)`;

const merged = (one: RoleConditions, other: RoleConditions): RoleConditions =>
  Object.fromEntries(
    WALL_ROLES.flatMap((role) => {
      const conditions = [one[role], other[role]].filter((condition) => condition !== undefined);
      return conditions.length > 0 ? [[role, conditions.map((condition) => `(${condition})`).join(' OR ')]] : [];
    }),
  );

/** The condition of a policy: the row is in the actor's workspace, and meets the condition of the actor's role. */
function policyCondition(conditions: RoleConditions): string {
  const rolesOf = new Map<string, WallRole[]>();
  for (const role of WALL_ROLES) {
    const condition = conditions[role];
    if (condition !== undefined) rolesOf.set(condition, [...(rolesOf.get(condition) ?? []), role]);
  }
  // PostgreSQL plans each role check, so leave it out if every role meets the condition or sees every row anyway.
  const everyRole = WALL_ROLES.every((role) => conditions[role] !== undefined);
  const onlyOne = rolesOf.size === (rolesOf.has('true') ? 2 : 1);
  const alternatives = [...rolesOf].map(([condition, roles]) => {
    if (roles.length === WALL_ROLES.length) return condition;
    if (everyRole && onlyOne && condition !== 'true') return `(${condition})`;
    const asked = `${ASKER.role} IN (${roles.map((role) => `'${role}'`).join(', ')})`;
    return condition === 'true' ? asked : `(${asked} AND (${condition}))`;
  });
  return `workspace_id = ${ASKER.workspace} AND (${alternatives.join(' OR ')})`;
}

function tableStatements(table: string, walls: TableWalls, opened: RoleConditions[]): string[] {
  const { write, hold, owner } = walls;
  const read = opened.reduce(merged, walls.read ?? {});
  const { add = write, change = write, remove = write } = walls;
  const policy = (
    name: string,
    command: string,
    conditions: RoleConditions | undefined,
    clauses: (sql: string) => string,
  ) =>
    conditions && Object.keys(conditions).length > 0
      ? [`CREATE POLICY ${name} ON ${table} FOR ${command} TO ${APP_ROLE} ${clauses(policyCondition(conditions))}`]
      : [];
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
    // One policy for each command: FOR ALL would be evaluated in addition to the policy for reading, and double the
    // cost of every SELECT.
    ...policy('reading', 'SELECT', read, (sql) => `USING (${sql})`),
    ...policy('adding', 'INSERT', add, (sql) => `WITH CHECK (${sql})`),
    ...policy('changing', 'UPDATE', change, (sql) => `USING (${sql}) WITH CHECK (${sql})`),
    ...policy('removing', 'DELETE', remove, (sql) => `USING (${sql})`),
    ...policy('holding', 'UPDATE', hold, (sql) => `USING (${sql}) WITH CHECK (false)`),
    ...(owner ? [`CREATE POLICY owning ON ${table} FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)`] : []),
  ];
}

// Only one expression, so that PostgreSQL inlines it.
const createRun = (name: string, states: readonly string[]): string =>
  `CREATE OR REPLACE FUNCTION ${name}(state text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT state IN (${states.map((state) => `'${state}'`).join(', ')}) $$`;

const DROP_EVERY_POLICY = /* sql */ `
  DO $$
  DECLARE policy record;
  BEGIN
    FOR policy IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP
      EXECUTE format('DROP POLICY %I ON %I', policy.policyname, policy.tablename);
    END LOOP;
  END $$`;

/** The walls of all features joined; each name occurs once, whichever feature declares it. */
export interface JoinedWalls {
  /** SQL functions by name, each with the states of its set. */
  runs: ReadonlyMap<string, readonly string[]>;
  /** Names of the tables with row-level security. */
  tables: readonly string[];
  /** Tables without row-level security by name, each with the reason. */
  unwalled: ReadonlyMap<string, string>;
  /** Statements that replace every policy of the schema; to be run by the database's owner, in one transaction. */
  statements: readonly string[];
}

/**
 * Joins the walls of features; the result does not depend on the order of the list.
 * @throws Error when two features declare the same table or function, or one opens a table that no feature declares.
 */
export function joinWalls(walls: readonly FeatureWalls[]): JoinedWalls {
  const declaredBy = new Map<string, string>();
  const entries = <T>(kind: string, pick: (one: FeatureWalls) => Readonly<Record<string, T>>): [string, T][] =>
    walls
      .flatMap((one) =>
        Object.entries(pick(one)).map(([name, value]): [string, T] => {
          const key = `${kind} ${name}`;
          const other = declaredBy.get(key);
          if (other !== undefined) throw new Error(`The ${key} has walls in ${other} and in ${one.feature}.`);
          declaredBy.set(key, one.feature);
          return [name, value];
        }),
      )
      .sort(([one], [other]) => (one < other ? -1 : 1));
  const runs = entries('function', ({ runs: ownRuns }) => ownRuns);
  const tables = entries('table', ({ tables: ownTables }) => ownTables);
  const unwalled = entries('table', ({ unwalled: ownUnwalled }) => ownUnwalled);
  for (const { feature, opens } of walls)
    for (const table of Object.keys(opens))
      if (!tables.some(([name]) => name === table)) throw new Error(`${feature} opens ${table}, which has no walls.`);
  const byFeature = [...walls].sort((one, other) => (one.feature < other.feature ? -1 : 1));
  const openedIn = (table: string) => byFeature.flatMap(({ opens }) => opens[table] ?? []);
  return {
    runs: new Map(runs),
    tables: tables.map(([table]) => table),
    unwalled: new Map(unwalled),
    statements: [
      ...runs.map(([name, states]) => createRun(name, states)),
      DROP_EVERY_POLICY,
      ...tables.flatMap(([table, one]) => tableStatements(table, one, openedIn(table))),
      ...unwalled.map(([table]) => `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY`),
    ],
  };
}
