import { DemoHouse, type Person } from '../../support/demo-house.js';
import { tablesReadWhole } from '../../support/query-plans.js';
import { type Statement, StatementLog } from '../../support/statement-log.js';

/** What grows with a cluster; the rest are registers of a few hundred rows. */
const LARGE = new Set([
  'initiative',
  'milestone',
  'participation',
  'need',
  'match',
  'report',
  'organisation',
  'capability',
]);

/** Copies of one row of a table of the demo, as many as `count`, with these columns of their own (`n` numbers them). */
const grown = (table: string, count: number, where: string, own: string): string => `
  INSERT INTO ${table} SELECT (jsonb_populate_record(t.row, ${own})).*
  FROM (SELECT t AS row FROM ${table} t WHERE ${where} LIMIT 1) t, generate_series(1, ${count}) n`;

const ID = `'id', gen_random_uuid()`;
const page = (field: string, node = 'id'): string =>
  `query Q($first: Int!, $after: String) { ${field}(first: $first, after: $after) { edges { cursor node { ${node} } } pageInfo { hasNextPage endCursor } } }`;
const LISTS: Record<string, string> = {
  initiatives: page('initiatives', 'id title { sv } milestones { id } participations { role organisation { id } }'),
  needs: page('needs', 'id title'),
  matches: page('matches', 'id state'),
  reports: page('reports', 'id state'),
  organisations: page('organisations', 'id name { sv }'),
  capabilities: page('capabilities', 'id name { sv }'),
  agreements: page('agreements', 'id parties { id }'),
};
const SEEN_BY: Partial<Record<Person, readonly string[]>> = {
  staff: Object.keys(LISTS),
  startup: ['initiatives', 'needs', 'matches', 'organisations', 'capabilities', 'agreements'],
  lab: ['initiatives', 'needs', 'matches', 'organisations', 'capabilities', 'agreements'],
  stockholm: ['initiatives', 'reports', 'organisations'],
};

describe('plans at 100,000 initiatives', () => {
  let house: DemoHouse;
  let log: StatementLog;

  beforeAll(async () => {
    house = await DemoHouse.open();
    const slug = "(SELECT id FROM workspace WHERE slug = 'flemingsberg')";
    const at = `'created_at', now() - n * interval '1 minute'`;
    for (const statement of [
      grown(
        'organisation',
        20_000,
        `workspace_id = ${slug}`,
        `jsonb_build_object(${ID}, 'name_sv', 'Bolag ' || n, 'orgnr', null, 'ror_id', null)`,
      ),
      grown(
        'initiative',
        100_000,
        `workspace_id = ${slug}`,
        `jsonb_build_object(${ID}, ${at}, 'match_id', null, 'visibility', CASE WHEN n % 50 = 0 THEN 'CLUSTER' ELSE 'PARTICIPANTS' END)`,
      ),
      `INSERT INTO milestone SELECT (jsonb_populate_record(m.row, jsonb_build_object(${ID}, 'initiative_id', i.id, 'due_on', i.created_at::date + 100))).*
         FROM initiative i, (SELECT m AS row FROM milestone m WHERE workspace_id = ${slug} LIMIT 1) m WHERE i.workspace_id = ${slug}`,
      `INSERT INTO participation SELECT i.workspace_id, i.id, o.id, 'PARTNER' FROM initiative i
         JOIN LATERAL (SELECT id FROM organisation o WHERE o.workspace_id = i.workspace_id ORDER BY id OFFSET abs(hashtext(i.id::text)) % 200 LIMIT 1) o ON true
         WHERE i.workspace_id = ${slug} ON CONFLICT DO NOTHING`,
      grown(
        'need',
        20_000,
        `workspace_id = ${slug} AND state = 'PUBLISHED'`,
        `jsonb_build_object(${ID}, 'submitted_at', now() - n * interval '1 minute', 'reference_no', 'X' || n, 'has_confidential', false)`,
      ),
      grown(
        'report',
        20_000,
        `workspace_id = ${slug}`,
        `jsonb_build_object(${ID}, ${at}, 'series', 'X' || n, 'recipient_id',
           (SELECT id FROM organisation o WHERE o.workspace_id = ${slug} ORDER BY id OFFSET n % 200 LIMIT 1))`,
      ),
      grown(
        'capability',
        20_000,
        `workspace_id = ${slug}`,
        `jsonb_build_object(${ID}, 'name_sv', 'Resurs ' || n, 'source_key', 'X' || n)`,
      ),
      `INSERT INTO match SELECT (jsonb_populate_record(m.row, jsonb_build_object(${ID}, 'need_id', n.id, 'created_at', n.submitted_at))).*
         FROM need n, (SELECT m AS row FROM match m WHERE workspace_id = ${slug} LIMIT 1) m WHERE n.workspace_id = ${slug} AND n.reference_no LIKE 'X%'`,
      'ANALYZE',
    ])
      await house.rows(statement);
    log = new StatementLog();
  }, 300_000);
  afterAll(async () => {
    log?.end();
    await house.close();
  });

  for (const [person, lists] of Object.entries(SEEN_BY) as [Person, readonly string[]][])
    it.each(lists)(`${person} reads %s, page after page, and no large table whole`, async (list) => {
      log.clear();
      type Answer = Record<string, { edges: unknown[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }>;
      const document = LISTS[list] as string;
      const first = (await house.as(person).ok(document, { first: 20 })) as Answer;
      const { pageInfo } = first[list] as Answer[string];
      if (pageInfo.hasNextPage) await house.as(person).ok(document, { first: 20, after: pageInfo.endCursor });
      const { statements } = log;
      expect(statements.length).toBeGreaterThan(0);
      const whole = await tablesReadWhole(house.databaseUrl, [...statements]);
      expect(whole.filter((table) => LARGE.has(table))).toEqual([]);
    });

  it('notices a list without an index', async () => {
    log.clear();
    await house.as('staff').ok(LISTS['needs'] as string, { first: 1 });
    const settings = log.statements.find(({ text }) => text.includes('set_config')) as Statement;
    const statement: Statement = {
      text: 'SELECT * FROM initiative ORDER BY title_sv LIMIT 20',
      values: [],
      connection: {},
      trip: true,
    };
    expect(await tablesReadWhole(house.databaseUrl, [settings, statement])).toEqual(['initiative']);
  });
});
