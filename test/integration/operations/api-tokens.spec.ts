import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import type { CreateApiTokenMutation } from '../../support/generated/graphql.js';
import type { GraphqlClient } from '../../support/graphql-client.js';
import { newApiToken } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import {
  MyRoleDocument,
  SetLanguageDocument,
  UseMembershipDocument,
} from '../../support/operations/account.graphql.js';
import {
  ApiTokenScopesDocument,
  ApiTokensDocument,
  CreateApiTokenDocument,
  RevokeApiTokenDocument,
} from '../../support/operations/api-tokens.graphql.js';
import { AcceptInvitationDocument, InviteDocument } from '../../support/operations/invitations.graphql.js';
import { MatchCountDocument } from '../../support/operations/matches.graphql.js';
import { FirstNeedDocument } from '../../support/operations/needs.graphql.js';
import { OrganisationCountDocument } from '../../support/operations/organisations.graphql.js';
import { DisablePersonDocument, EndSessionsOfPersonDocument } from '../../support/operations/people.graphql.js';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  SessionsDocument,
  SignOutDocument,
} from '../../support/operations/sessions.graphql.js';
import { ExternalIdentitiesDocument } from '../../support/operations/sign-in.graphql.js';

type Created = CreateApiTokenMutation['createApiToken'];

describe('operations on API tokens', () => {
  let house: DemoHouse;
  let owner: GraphqlClient;
  beforeAll(async () => {
    house = await DemoHouse.open();
    owner = await house.colleagueOf('staff', 'Torun Token');
  });
  afterAll(() => house.close());

  const create = async (scopes: string[], from = owner): Promise<Created> =>
    (await from.ok(CreateApiTokenDocument, { input: newApiToken(scopes, { name: ' Nattkörning ', validDays: 30 }) }))
      .createApiToken;
  const bearer = ({ token }: Created): GraphqlClient => Object.assign(house.anybody(), { token });
  const listed = async (client = owner) => (await client.ok(ApiTokensDocument)).apiTokens;

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
      expect(await bearer(created).ok(MyRoleDocument)).toEqual({
        me: { email: 'torun.token@demo.example', membership: { role: 'STAFF' } },
      });
    });
    it('does what its scopes say and no more, however deep it is asked for', async () => {
      const [narrow, wide] = [
        bearer(await create(['organisation.read', 'need.read'])),
        bearer(await create(['organisation.read', 'need.read', 'match.read', 'capability.read'])),
      ];
      expect(await narrow.ok(OrganisationCountDocument)).toBeTruthy();
      expect(await narrow.refused(MatchCountDocument)).toBe('FORBIDDEN');
      expect(await narrow.ok(FirstNeedDocument)).toBeTruthy();
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
      const { apiTokenScopes: all } = await house.as('admin').ok(ApiTokenScopesDocument);
      const created = await create(all, house.as('admin'));
      // Should a row ever hold more than may be given, it is still of no use.
      await house.rows(
        "UPDATE api_token SET scopes = scopes || '{account.use,person.manage,invitation.send}'::text[] WHERE id = $1",
        [created.apiToken.id],
      );
      const token = bearer(created);
      const id = UNKNOWN;
      const input = { email: 'a@b.example', organisationId: id, role: 'STAFF', language: 'SV' } as const;
      const attempts: Record<string, () => Promise<string>> = {
        apiTokens: () => token.refused(ApiTokensDocument),
        sessions: () => token.refused(SessionsDocument),
        apiTokenScopes: () => token.refused(ApiTokenScopesDocument),
        externalIdentities: () => token.refused(ExternalIdentitiesDocument),
        endOtherSessions: () => token.refused(EndOtherSessionsDocument),
        signOut: () => token.refused(SignOutDocument),
        setLanguage: () => token.refused(SetLanguageDocument, { language: 'EN' }),
        endSession: () => token.refused(EndSessionDocument, { id }),
        revokeApiToken: () => token.refused(RevokeApiTokenDocument, { id: created.apiToken.id }),
        useMembership: () => token.refused(UseMembershipDocument, { membershipId: id }),
        createApiToken: () => token.refused(CreateApiTokenDocument, { input: newApiToken(['need.read']) }),
        disablePerson: () => token.refused(DisablePersonDocument, { id, version: 1 }),
        endSessionsOfPerson: () => token.refused(EndSessionsOfPersonDocument, { id }),
        invite: () => token.refused(InviteDocument, { input }),
      };
      for (const [name, attempt] of Object.entries(attempts))
        expect([name, await attempt()]).toEqual([name, 'FORBIDDEN']);
      expect(await token.refused(AcceptInvitationDocument, { input: { token: 'x' } })).toBe('UNAUTHENTICATED');
    });
    it('refuses rights one has not, none at all, more than a year, and no name', async () => {
      for (const scopes of [[], ['need.submit'], ['account.use'], ['person.manage'], ['everything']])
        expect(await owner.refused(CreateApiTokenDocument, { input: newApiToken(scopes) })).toBe('INVALID');
      for (const validDays of [0, -1, 366])
        expect(await owner.refused(CreateApiTokenDocument, { input: newApiToken(['need.read'], { validDays }) })).toBe(
          'INVALID',
        );
      for (const name of ['', '   ', 'x'.repeat(101)])
        expect(await owner.refused(CreateApiTokenDocument, { input: newApiToken(['need.read'], { name }) })).toBe(
          'INVALID',
        );
      expect(await house.anybody().refused(CreateApiTokenDocument, { input: newApiToken(['need.read']) })).toBe(
        'UNAUTHENTICATED',
      );
    });
    it('keeps to twenty at a time, also when they are asked for at once', async () => {
      const client = await house.colleagueOf('lab', 'Petra Programmerare');
      const answers = await Promise.all(
        Array.from({ length: 25 }, () => client.ask(CreateApiTokenDocument, { input: newApiToken(['need.read']) })),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(20);
      expect(answers.find(({ errors }) => errors)?.errors?.[0]?.extensions.code).toBe('TOO_MANY_API_TOKENS');
    });
    it('is over when it has run out, when the account is shut, and with its membership, but not with the session it was made in', async () => {
      const client = await house.colleagueOf('staff', 'Ulla Uppsagd');
      const [late, kept] = [await create(['organisation.read'], client), await create(['organisation.read'], client)];
      await client.ok(SignOutDocument);
      await house.rows("UPDATE api_token SET expires_at = now() - interval '1 second' WHERE id = $1", [
        late.apiToken.id,
      ]);
      expect(await bearer(late).refused(OrganisationCountDocument)).toBe('UNAUTHENTICATED');
      expect(await bearer(kept).ok(OrganisationCountDocument)).toBeTruthy();
      await house.disable('Ulla Uppsagd');
      expect(await bearer(kept).refused(OrganisationCountDocument)).toBe('UNAUTHENTICATED');
      await house.enable('Ulla Uppsagd');
      await house.endMembershipsOf('Ulla Uppsagd');
      expect(await bearer(kept).refused(OrganisationCountDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('apiTokens', () => {
    it('lists one’s own in force, with their last use', async () => {
      const client = await house.colleagueOf('lab', 'Lisa Listad');
      const [used, unused] = [await create(['organisation.read'], client), await create(['need.read'], client)];
      await bearer(used).ok(OrganisationCountDocument);
      const tokens = await listed(client);
      expect(tokens.map(({ id, lastUsedAt }) => [id, lastUsedAt !== null])).toEqual([
        [unused.apiToken.id, false],
        [used.apiToken.id, true],
      ]);
      expect(await listed(house.as('lab'))).toEqual([]);
    });
    it('is for those signed in', async () => {
      expect(await house.anybody().refused(ApiTokensDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('apiTokenScopes', () => {
    it('names what one’s role has, less what no token may do', async () => {
      const { apiTokenScopes } = await house.as('startup').ok(ApiTokenScopesDocument);
      expect(apiTokenScopes).toContain('need.submit');
      for (const never of ['account.use', 'person.manage', 'invitation.send', 'need.publish'])
        expect(apiTokenScopes).not.toContain(never);
    });
    it('is for those signed in', async () => {
      expect(await house.anybody().refused(ApiTokenScopesDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('revokeApiToken', () => {
    it('ends it at once and for good', async () => {
      const created = await create(['organisation.read']);
      expect(await bearer(created).ok(OrganisationCountDocument)).toBeTruthy();
      expect(await owner.ok(RevokeApiTokenDocument, { id: created.apiToken.id })).toEqual({ revokeApiToken: true });
      expect(await bearer(created).refused(OrganisationCountDocument)).toBe('UNAUTHENTICATED');
      expect((await listed()).map(({ id }) => id)).not.toContain(created.apiToken.id);
      expect(await owner.refused(RevokeApiTokenDocument, { id: created.apiToken.id })).toBe('NOT_FOUND');
    });
    it('finds nobody else’s', async () => {
      const created = await create(['organisation.read']);
      for (const id of [created.apiToken.id, UNKNOWN, 'x'])
        expect(await house.as('lab').refused(RevokeApiTokenDocument, { id })).toBe('NOT_FOUND');
      expect(await bearer(created).ok(OrganisationCountDocument)).toBeTruthy();
    });
  });
});
