import pg from 'pg';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { NeedsPageQueryVariables } from '../../support/generated/graphql.js';
import { GraphqlClient } from '../../support/graphql-client.js';
import { newInitiative, newMilestone, newNeed } from '../../support/inputs.js';
import { AgendaDocument } from '../../support/operations/activity.graphql.js';
import { CapabilityDocument } from '../../support/operations/capabilities.graphql.js';
import {
  AddMilestoneDocument,
  CreateInitiativeDocument,
  InitiativeDocument,
} from '../../support/operations/initiatives.graphql.js';
import { MatchDocument, ShortlistCapabilityDocument } from '../../support/operations/matches.graphql.js';
import {
  NeedDocument,
  PublishNeedDocument,
  SubmitNeedDocument,
  WithdrawNeedDocument,
} from '../../support/operations/needs.graphql.js';
import { OrganisationDocument } from '../../support/operations/organisations.graphql.js';
import {
  ActivityPageDocument,
  AllocationRoundsPageDocument,
  CapabilitiesPageDocument,
  InitiativesPageDocument,
  MatchesPageDocument,
  NeedsPageDocument,
  OrganisationsPageDocument,
  ReportsPageDocument,
  SavedSearchesPageDocument,
} from '../../support/operations/pages.graphql.js';
import { ReportStateDocument } from '../../support/operations/reports.graphql.js';
import { AllocationRoundDocument } from '../../support/operations/rounds.graphql.js';
import { openTestHouse, type TestHouse } from '../../support/test-api.js';

/** Tables whose rows are in no workspace: accounts, technical ledgers, and the workspaces themselves. */
// Accounts and how they sign in, tokens that are looked up by a secret hash, and budgets by a keyed hash: in no workspace, or before one is known.
const GLOBAL_TABLES = [
  'workspace',
  'person',
  'sign_in_attempt',
  'handled_event',
  'migration',
  'external_identity',
  'oidc_flow',
  'invitation_token',
  'rate_budget',
  'session_token',
  'sign_in_link',
  'sign_in_link_token',
  'second_factor',
  'recovery_code',
];

/** Every query that takes an id, with a foreign id of its kind. */
const BY_ID: [field: string, table: string, document: TypedDocumentNode<unknown, { id: string }>][] = [
  ['need', 'need', NeedDocument],
  ['match', 'match', MatchDocument],
  ['initiative', 'initiative', InitiativeDocument],
  ['report', 'report', ReportStateDocument],
  ['capability', 'capability', CapabilityDocument],
  ['organisation', 'organisation', OrganisationDocument],
  ['allocationRound', 'allocation_round', AllocationRoundDocument],
];

/** A page of any list; what happened names its subject as well. */
type PageDocument = TypedDocumentNode<
  { page: { edges: { node: { id: string; subjectId?: string } }[] } },
  NeedsPageQueryVariables
>;

/** Every list. */
const LISTS: [list: string, document: PageDocument][] = [
  ['needs', NeedsPageDocument],
  ['matches', MatchesPageDocument],
  ['initiatives', InitiativesPageDocument],
  ['reports', ReportsPageDocument],
  ['capabilities', CapabilitiesPageDocument],
  ['organisations', OrganisationsPageDocument],
  ['allocationRounds', AllocationRoundsPageDocument],
  ['savedSearches', SavedSearchesPageDocument],
  ['activity', ActivityPageDocument],
];

describe('the wall between workspaces', () => {
  let house: TestHouse;
  let database: pg.Client;
  const clients: Record<string, GraphqlClient> = {};

  beforeAll(async () => {
    house = await openTestHouse();
    database = new pg.Client({ connectionString: house.databaseUrl });
    await database.connect();
    for (const email of [
      'admin@demo.example',
      'staff@demo.example',
      'startup@demo.example',
      'staff@other.example',
      'startup@other.example',
    ])
      clients[email] = await GraphqlClient.signIn(house.origin, email);
  });
  afterAll(async () => {
    await database.end();
    await house.close();
  });

  const client = (email: string) => clients[email] as GraphqlClient;
  const idsOf = async (table: string, slug: string): Promise<string[]> =>
    (
      await database.query<{ id: string }>(
        `SELECT t.id FROM "${table}" t JOIN workspace w ON w.id = t.workspace_id WHERE w.slug = $1`,
        [slug],
      )
    ).rows.map(({ id }) => id);

  it('runs through every business table: workspace_id comes first in its primary key', async () => {
    const { rows } = await database.query<{ table: string; first: string }>(`
      SELECT c.relname AS table, a.attname AS first FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indisprimary AND n.nspname = 'public'`);
    expect(rows.length).toBeGreaterThan(20);
    expect(
      rows.filter(
        ({ table, first }) => first !== 'workspace_id' && !GLOBAL_TABLES.includes(table) && table !== 'session',
      ),
    ).toEqual([]);
  });

  it('has unique rules per workspace only', async () => {
    const { rows } = await database.query<{ index: string; table: string }>(`
      SELECT i.indexrelid::regclass::text AS index, c.relname AS table FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indisunique AND NOT i.indisprimary AND n.nspname = 'public' AND a.attname <> 'workspace_id'`);
    // event.id is a random UUID and a token's hash a secret: neither says anything about another workspace.
    expect(
      rows.filter(({ table }) => !GLOBAL_TABLES.includes(table) && !['event', 'session', 'api_token'].includes(table)),
    ).toEqual([]);
  });

  it.each(BY_ID)('%s(id) of the other workspace does not exist', async (_field, table, document) => {
    const foreign = await idsOf(table, 'flemingsberg');
    if (table !== 'match' && table !== 'report') expect(foreign.length).toBeGreaterThan(0);
    const id = foreign[0] ?? '01a20738-0000-7000-8000-000000000000';
    // A role without the permission at all is refused before that; both tell nothing.
    for (const email of ['staff@other.example', 'startup@other.example'])
      expect(await client(email).refused(document, { id })).toMatch(/^(NOT_FOUND|FORBIDDEN)$/);
  });

  it('no list of one workspace holds a row of the other', async () => {
    const here = new Set<string>();
    for (const [, table] of BY_ID) for (const id of await idsOf(table, 'flemingsberg')) here.add(id);
    let seen = 0;
    for (const email of ['staff@other.example', 'startup@other.example']) {
      for (const [list, document] of LISTS) {
        const { data } = await client(email).ask(document, { first: 100 });
        const ids = (data?.page.edges ?? []).flatMap(({ node }) => [node.id, node.subjectId ?? node.id]);
        seen += ids.length;
        expect({ email, list, foreign: ids.filter((id) => here.has(id)) }).toEqual({ email, list, foreign: [] });
      }
      const { agenda } = await client(email).ok(AgendaDocument);
      expect(agenda.filter(({ subjectId }) => here.has(subjectId))).toEqual([]);
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('mutations reach nothing of the other workspace, ids inside inputs included', async () => {
    const [need = ''] = await idsOf('need', 'flemingsberg');
    const [capability = ''] = await idsOf('capability', 'flemingsberg');
    const [initiative = ''] = await idsOf('initiative', 'flemingsberg');
    const [ownNeed = ''] = await idsOf('need', 'other');
    const [organisation = ''] = await idsOf('organisation', 'flemingsberg');
    const before = (await database.query('SELECT md5(string_agg(t::text, chr(10) ORDER BY id)) FROM need t')).rows;
    const staff = client('staff@other.example');
    expect(await staff.refused(PublishNeedDocument, { id: need, version: 1 })).toBe('NOT_FOUND');
    expect(await staff.refused(WithdrawNeedDocument, { id: need, version: 1 })).toBe('NOT_FOUND');
    expect(await staff.refused(ShortlistCapabilityDocument, { needId: need, capabilityId: capability })).toBe(
      'NOT_FOUND',
    );
    expect(await staff.refused(ShortlistCapabilityDocument, { needId: ownNeed, capabilityId: capability })).toBe(
      'NOT_FOUND',
    );
    expect(
      await staff.refused(AddMilestoneDocument, { initiativeId: initiative, input: newMilestone(organisation) }),
    ).toBe('NOT_FOUND');
    expect(
      await client('startup@other.example').refused(SubmitNeedDocument, {
        input: newNeed('Behov med främmande id', { excludedOrganisationIds: [organisation] }),
      }),
    ).toBe('INVALID');
    expect(
      await staff.refused(CreateInitiativeDocument, {
        input: newInitiative({ visibility: 'CLUSTER', milestones: [newMilestone(organisation)] }),
      }),
    ).toBe('INVALID');
    expect((await database.query('SELECT md5(string_agg(t::text, chr(10) ORDER BY id)) FROM need t')).rows).toEqual(
      before,
    );
  });

  it('counts positions in each workspace by itself', async () => {
    const { rows } = await database.query<{ count: string; max: string }>(
      'SELECT count(*)::text AS count, max(position)::text AS max FROM event GROUP BY workspace_id',
    );
    expect(rows).toHaveLength(2);
    for (const { count, max } of rows) expect(count).toBe(max);
  });

  it('holds in the database too: the program is not the owner, and confidential text stays behind row-level security', async () => {
    const { rows: roles } = await database.query(
      "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'klustermotor_app'",
    );
    expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    const { rows: owned } = await database.query(
      "SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = 'klustermotor_app' AND relnamespace = 'public'::regnamespace",
    );
    expect(owned).toEqual([]);
    const { rows: stored } = await database.query<{ count: string }>(
      'SELECT count(*)::text AS count FROM need_confidential',
    );
    expect(Number(stored[0]?.count)).toBeGreaterThan(5);
    await database.query('BEGIN; SET LOCAL ROLE klustermotor_app');
    expect((await database.query('SELECT * FROM need_confidential')).rows).toEqual([]);
    await database.query('ROLLBACK');
    const { rows: organisations } = await database.query<{ id: string; workspaceId: string }>(
      `SELECT o.id, o.workspace_id AS "workspaceId" FROM organisation o JOIN workspace w ON w.id = o.workspace_id WHERE o.name_sv LIKE 'Exempelcell%' AND w.slug = 'flemingsberg'`,
    );
    const { rows: other } = await database.query<{ id: string }>("SELECT id FROM workspace WHERE slug = 'other'");
    const seenAs = async (workspaceId: string | undefined, organisationId: string | undefined) => {
      await database.query('BEGIN; SET LOCAL ROLE klustermotor_app');
      await database.query(
        "SELECT set_config('app.workspace_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.role', 'STARTUP', true)",
        [workspaceId, organisationId],
      );
      const { rows } = await database.query<{ organisation_id: string }>(
        'SELECT organisation_id FROM need_confidential',
      );
      await database.query('ROLLBACK');
      return rows.map((row) => row.organisation_id);
    };
    const own = await seenAs(organisations[0]?.workspaceId, organisations[0]?.id);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own)).toEqual(new Set([organisations[0]?.id]));
    expect(await seenAs(other[0]?.id, organisations[0]?.id)).toEqual([]);
  });
});
