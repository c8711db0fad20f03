import { DemoHouse, UNKNOWN } from '../support/demo-house.js';
import { newNeed } from '../support/inputs.js';
import { SubmitNeedDocument } from '../support/operations/needs.graphql.js';
import { SignInDocument } from '../support/operations/sign-in.graphql.js';

/** Unique across workspaces, with why nobody can learn from a collision. */
const ACROSS_WORKSPACES: Record<string, string> = {
  'person.email':
    'an account is one for all workspaces; adding a known address gives the known account, without an error',
  'session_token.token_hash': 'a hash of 256 random bits',
  'api_token.token_hash': 'a hash of 256 random bits',
  'invitation_token.token_hash': 'a hash of 256 random bits',
  'sign_in_link_token.token_hash': 'a hash of 256 random bits',
  'oidc_flow.browser_hash': 'a hash of 256 random bits',
  'rate_budget.key': 'a keyed hash, written by the program',
  'external_identity.issuer+subject':
    'said by the provider; one identity is one account in all workspaces, and linking it twice answers alike',
  'workspace.slug': 'chosen by the program, never by a request',
};

describe('S11: what must be unique tells nothing about others', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  it('every unique key is of one workspace, of a random id, or known to tell nothing', async () => {
    const keys = await house.rows<{ table: string; columns: string[] }>(
      `SELECT c.relname AS table, array_agg(a.attname::text ORDER BY k.n) AS columns FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace s ON s.oid = c.relnamespace
       JOIN unnest(i.indkey) WITH ORDINALITY k(attnum, n) ON TRUE JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
       WHERE i.indisunique AND s.nspname = 'public' GROUP BY i.indexrelid, c.relname`,
    );
    // Ids are chosen by the program; only what people choose can be tried out.
    const isChosen = (column: string) =>
      !/(^|_)id$|^(event_id|handler|position|versionstamp|name|timestamp)$/.test(column);
    const across = keys
      .filter(
        ({ columns }) =>
          !columns.includes('workspace_id') &&
          columns.some(isChosen) &&
          !columns.some((column) => /(^|_)id$/.test(column)),
      )
      .map(({ table, columns }) => `${table}.${columns.join('+')}`);
    expect(keys.length).toBeGreaterThan(20);
    expect(across.filter((key) => !ACROSS_WORKSPACES[key])).toEqual([]);
  });
  it('the same idempotency key of another person, organisation or workspace is another key', async () => {
    const input = { ...newNeed('Odling med nyckel'), idempotencyKey: 'samma-nyckel' };
    const first = await house.as('startup').ok(SubmitNeedDocument, { input });
    const other = await house.as('rival').ok(SubmitNeedDocument, { input: { ...input, title: 'Något helt annat' } });
    expect(other.submitNeed.id).not.toBe(first.submitNeed.id);
    expect((await house.as('startup').ok(SubmitNeedDocument, { input })).submitNeed.id).toBe(first.submitNeed.id);
  });
  it('excluding an organisation of another workspace answers as excluding one that does not exist', async () => {
    const [foreign] = await house.rows<{ id: string }>(
      "SELECT o.id FROM organisation o JOIN workspace w ON w.id = o.workspace_id WHERE w.slug = 'other' LIMIT 1",
    );
    const answer = async (id: string) =>
      JSON.stringify(
        await house
          .as('startup')
          .ask(SubmitNeedDocument, { input: { ...newNeed('Odling utan någon'), excludedOrganisationIds: [id] } }),
      ).replaceAll(id, '<id>');
    expect(await answer(foreign?.id ?? '')).toBe(await answer(UNKNOWN));
  });
  it('signing in with an address that exists is refused like with one that does not', async () => {
    const answer = async (email: string) =>
      JSON.stringify(await house.anybody().ask(SignInDocument, { input: { email, password: 'fel lösenord' } }));
    expect(await answer('lab@demo.example')).toBe(await answer('ingen@demo.example'));
  });
  it('a reference number is counted in each workspace by itself', async () => {
    const numbers = await house.rows<{ both: string }>(
      'SELECT reference_no AS both FROM need GROUP BY reference_no HAVING count(DISTINCT workspace_id) > 1',
    );
    expect(numbers.length).toBeGreaterThan(0);
  });
});
