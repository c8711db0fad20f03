import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import type { GraphqlClient } from '../../support/graphql-client.js';
import { operation } from '../../support/operation.js';

const CREATE =
  'mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { token apiToken { id name scopes createdAt expiresAt lastUsedAt } } }';
const LIST = '{ apiTokens { id name scopes lastUsedAt } }';
const REVOKE = 'mutation($id: ID!) { revokeApiToken(id: $id) }';
const ORGANISATIONS = '{ organisations(first: 1) { totalCount } }';

interface Created {
  token: string;
  apiToken: { id: string; scopes: string[]; createdAt: string; expiresAt: string };
}

describe('operations on API tokens', () => {
  let house: DemoHouse;
  let owner: GraphqlClient;
  beforeAll(async () => {
    house = await DemoHouse.open();
    owner = await house.colleagueOf('staff', 'Torun Token');
  });
  afterAll(() => house.close());

  const create = async (scopes: string[], from = owner, validDays = 30): Promise<Created> =>
    (await from.ok<{ createApiToken: Created }>(CREATE, { input: { name: ' Nattkörning ', scopes, validDays } }))
      .createApiToken;
  const bearer = ({ token }: Created): GraphqlClient => Object.assign(house.anybody(), { token });
  const listed = async (client = owner) =>
    (await client.ok<{ apiTokens: { id: string; name: string; lastUsedAt: string | null }[] }>(LIST)).apiTokens;

  operation('createApiToken', () => {
    it('gives a bearer token once, which the database keeps as a hash', async () => {
      const created = await create(['organisation.read']);
      expect(created).toMatchObject({
        token: expect.stringMatching(/^kmt_[\w-]{43}$/) as string,
        apiToken: { name: 'Nattkörning', scopes: ['organisation.read'], lastUsedAt: null },
      });
      expect(Date.parse(created.apiToken.expiresAt) - Date.parse(created.apiToken.createdAt)).toBe(30 * 86_400_000);
      const [stored] = await house.rows<{ all: string; hashed: boolean }>(
        "SELECT string_agg(t::text, chr(10)) AS all, bool_or(token_hash = encode(sha256($1::bytea), 'hex')) AS hashed FROM api_token t",
        [created.token],
      );
      expect(stored?.hashed).toBe(true);
      expect(stored?.all).not.toContain(created.token.slice(4));
      expect(await bearer(created).ok('{ me { email membership { role } } }')).toEqual({
        me: { email: 'torun.token@demo.example', membership: { role: 'STAFF' } },
      });
    });
    it('does what its scopes say and no more, however deep it is asked for', async () => {
      const [narrow, wide] = [
        bearer(await create(['organisation.read', 'need.read'])),
        bearer(await create(['organisation.read', 'need.read', 'match.read', 'capability.read'])),
      ];
      expect(await narrow.ok(ORGANISATIONS)).toBeTruthy();
      expect(await narrow.refused('{ matches(first: 1) { totalCount } }')).toBe('FORBIDDEN');
      expect(await narrow.ok('{ needs(first: 1) { edges { node { id } } } }')).toBeTruthy();
      const nested = [
        '{ needs(first: 1) { edges { node { id matches { id } } } } }',
        '{ needs(first: 1) { edges { node { ...F } } } } fragment F on Need { x: matches { id } }',
        '{ needs(first: 1) { edges { node { ... { matches { id } } } } } }',
      ];
      for (const query of nested) {
        expect(await narrow.refused(query)).toBe('FORBIDDEN');
        expect(await wide.ok(query)).toBeTruthy();
      }
    });
    it('never lets a token manage tokens, sessions, languages or people, whatever it was given', async () => {
      const { apiTokenScopes: all } = await house.as('admin').ok<{ apiTokenScopes: string[] }>('{ apiTokenScopes }');
      const created = await create(all, house.as('admin'));
      // Should a row ever hold more than may be given, it is still of no use.
      await house.rows(
        "UPDATE api_token SET scopes = scopes || '{account.use,person.manage,invitation.send}'::text[] WHERE id = $1",
        [created.apiToken.id],
      );
      const token = bearer(created);
      const attempts = [
        LIST,
        '{ sessions { id } }',
        '{ apiTokenScopes }',
        '{ externalIdentities { id } }',
        'mutation { endOtherSessions }',
        'mutation { signOut }',
        'mutation { setLanguage(language: EN) { id } }',
        `mutation { endSession(id: "${UNKNOWN}") }`,
        `mutation { revokeApiToken(id: "${created.apiToken.id}") }`,
        `mutation { useMembership(membershipId: "${UNKNOWN}") { id } }`,
        'mutation { createApiToken(input: { name: "x", scopes: ["need.read"], validDays: 1 }) { token } }',
        `mutation { disablePerson(id: "${UNKNOWN}", version: 1) { id } }`,
        `mutation { endSessionsOfPerson(id: "${UNKNOWN}") { id } }`,
        `mutation { invite(input: { email: "a@b.example", organisationId: "${UNKNOWN}", role: STAFF, language: SV }) { id } }`,
      ];
      for (const attempt of attempts) expect([attempt, await token.refused(attempt)]).toEqual([attempt, 'FORBIDDEN']);
      expect(await token.refused('mutation { acceptInvitation(input: { token: "x" }) }')).toBe('UNAUTHENTICATED');
    });
    it('refuses rights one has not, none at all, more than a year, and no name', async () => {
      for (const scopes of [[], ['need.submit'], ['account.use'], ['person.manage'], ['everything']])
        expect(await owner.refused(CREATE, { input: { name: 'x', scopes, validDays: 1 } })).toBe('INVALID');
      for (const validDays of [0, -1, 366])
        expect(await owner.refused(CREATE, { input: { name: 'x', scopes: ['need.read'], validDays } })).toBe('INVALID');
      for (const name of ['', '   ', 'x'.repeat(101)])
        expect(await owner.refused(CREATE, { input: { name, scopes: ['need.read'], validDays: 1 } })).toBe('INVALID');
      expect(await house.anybody().refused(CREATE, { input: { name: 'x', scopes: ['need.read'], validDays: 1 } })).toBe(
        'UNAUTHENTICATED',
      );
    });
    it('keeps to twenty at a time, also when they are asked for at once', async () => {
      const client = await house.colleagueOf('lab', 'Petra Programmerare');
      const answers = await Promise.all(
        Array.from({ length: 25 }, () =>
          client.ask(CREATE, { input: { name: 'x', scopes: ['need.read'], validDays: 1 } }),
        ),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(20);
      expect(answers.find(({ errors }) => errors)?.errors?.[0]?.extensions.code).toBe('TOO_MANY_API_TOKENS');
    });
    it('is over when it has run out, when the account is shut, and with its membership, but not with the session it was made in', async () => {
      const client = await house.colleagueOf('staff', 'Ulla Uppsagd');
      const [late, kept] = [await create(['organisation.read'], client), await create(['organisation.read'], client)];
      await client.ok('mutation { signOut }');
      await house.rows("UPDATE api_token SET expires_at = now() - interval '1 second' WHERE id = $1", [
        late.apiToken.id,
      ]);
      expect(await bearer(late).refused(ORGANISATIONS)).toBe('UNAUTHENTICATED');
      expect(await bearer(kept).ok(ORGANISATIONS)).toBeTruthy();
      await house.rows("UPDATE person SET disabled_at = now() WHERE name = 'Ulla Uppsagd'");
      expect(await bearer(kept).refused(ORGANISATIONS)).toBe('UNAUTHENTICATED');
      await house.rows("UPDATE person SET disabled_at = NULL WHERE name = 'Ulla Uppsagd'");
      await house.rows(
        "UPDATE membership SET ended_at = now() WHERE person_id = (SELECT id FROM person WHERE name = 'Ulla Uppsagd')",
      );
      expect(await bearer(kept).refused(ORGANISATIONS)).toBe('UNAUTHENTICATED');
    });
  });

  operation('apiTokens', () => {
    it('lists one’s own in force, with their last use', async () => {
      const client = await house.colleagueOf('lab', 'Lisa Listad');
      const [used, unused] = [await create(['organisation.read'], client), await create(['need.read'], client)];
      await bearer(used).ok(ORGANISATIONS);
      const tokens = await listed(client);
      expect(tokens.map(({ id, lastUsedAt }) => [id, lastUsedAt !== null])).toEqual([
        [unused.apiToken.id, false],
        [used.apiToken.id, true],
      ]);
      expect(await listed(house.as('lab'))).toEqual([]);
    });
    it('is for those signed in', async () => {
      expect(await house.anybody().refused(LIST)).toBe('UNAUTHENTICATED');
    });
  });

  operation('apiTokenScopes', () => {
    it('names what one’s role has, less what no token may do', async () => {
      const { apiTokenScopes } = await house.as('startup').ok<{ apiTokenScopes: string[] }>('{ apiTokenScopes }');
      expect(apiTokenScopes).toContain('need.submit');
      for (const never of ['account.use', 'person.manage', 'invitation.send', 'need.publish'])
        expect(apiTokenScopes).not.toContain(never);
    });
    it('is for those signed in', async () => {
      expect(await house.anybody().refused('{ apiTokenScopes }')).toBe('UNAUTHENTICATED');
    });
  });

  operation('revokeApiToken', () => {
    it('ends it at once and for good', async () => {
      const created = await create(['organisation.read']);
      expect(await bearer(created).ok(ORGANISATIONS)).toBeTruthy();
      expect(await owner.ok(REVOKE, { id: created.apiToken.id })).toEqual({ revokeApiToken: true });
      expect(await bearer(created).refused(ORGANISATIONS)).toBe('UNAUTHENTICATED');
      expect((await listed()).map(({ id }) => id)).not.toContain(created.apiToken.id);
      expect(await owner.refused(REVOKE, { id: created.apiToken.id })).toBe('NOT_FOUND');
    });
    it('finds nobody else’s', async () => {
      const created = await create(['organisation.read']);
      for (const id of [created.apiToken.id, UNKNOWN, 'x'])
        expect(await house.as('lab').refused(REVOKE, { id })).toBe('NOT_FOUND');
      expect(await bearer(created).ok(ORGANISATIONS)).toBeTruthy();
    });
  });
});
