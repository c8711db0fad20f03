import { type Actor, type Role, ROLES } from '#kernel';
import {
  ALL,
  AS_PARENT,
  everyRole,
  declarePermissions,
  NONE,
  ObjectPolicy,
  type Condition,
  type Permission,
} from '#platform/access';
import { sql } from '#platform/database';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { withoutPolicies } from '../access/testing/index.js';
import { accessProblems, enforceAccess } from './enforce-access.js';

declarePermissions({ 'note.read': { roles: ROLES, given: 'BY_TOKEN' } });

const actor = (role: Role, organisationId = 'own'): Actor => ({
  personId: 'p',
  personName: 'P',
  workspaceId: 'w',
  membershipId: 'm',
  organisationId,
  role,
});

const OWN: Condition<{ organisationId: string }> = {
  says: { sv: 'egna', en: 'its own' },
  where: ({ organisationId }) => sql`note.organisation_id = ${organisationId}`,
  holds: ({ organisationId }, note) => note.organisationId === organisationId,
};

const SDL = `
  type Query { note: Note receipt: Receipt }
  type Note { id: ID title: Words! secret: String tags: [String!]! price: Int! others: NoteConnection! }
  type Words { sv: String }
  type NoteConnection { totalCount: Int! }
  type Receipt { token: String! }`;

/** New policies for each schema, because enforcing access changes the schema. */
function policies(): Map<string, ObjectPolicy<never>> {
  const note = new ObjectPolicy<{ organisationId: string }>('Note', {
    readBy: 'note.read',
    sees: { STAFF: ALL, ADMIN: ALL, STARTUP: OWN, PARTNER: ALL, COORDINATOR: NONE, GUEST: NONE },
    table: 'note',
    facts: (source: { organisationId: string }) => source,
    fields: 'id title',
    narrower: { secret: { STARTUP: OWN }, tags: { STARTUP: OWN }, price: { STARTUP: OWN }, others: { STAFF: ALL } },
  });
  const words = new ObjectPolicy<unknown>('Words', { readBy: 'with-parent', sees: everyRole(AS_PARENT), fields: 'sv' });
  const connection = new ObjectPolicy<unknown>('NoteConnection', {
    readBy: 'with-parent',
    sees: everyRole(AS_PARENT),
    fields: 'totalCount',
  });
  const receipt = new ObjectPolicy<unknown>('Receipt', {
    readBy: 'with-parent',
    sees: everyRole(ALL),
    anonymous: true,
    fields: 'token',
  });
  return new Map(
    [note, words, connection, receipt].map((policy) => [policy.name, policy as unknown as ObjectPolicy<never>]),
  );
}

const note = (organisationId: string) => ({
  id: '1',
  organisationId,
  title: { sv: 'Titel' },
  secret: 'kanariefågel',
  tags: ['kanariefågel'],
  price: 7,
  others: { totalCount: 3 },
});

async function ask(
  question: string,
  who: Actor | null,
  organisationId = 'own',
  schema: GraphQLSchema = enforceAccess(buildSchema(SDL), policies()),
) {
  const rootValue = { note: note(organisationId), receipt: { token: 't' } };
  const { data, errors } = await graphql({ schema, source: question, rootValue, contextValue: { actor: who } });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors: errors?.map(({ message }) => message) };
}

describe('a schema is not built', () => {
  it('with a field nobody has decided on: the field is named', () => {
    const planted = buildSchema(SDL.replace('secret: String', 'secret: String planted: String'));
    expect(() => enforceAccess(planted, policies())).toThrow('Note.planted has no access rule');
  });
  it('with a whole type nobody has decided on', () => {
    expect(accessProblems(buildSchema(`${SDL} type Planted { id: ID }`), policies())).toEqual([
      'Planted.id has no access rule',
    ]);
  });
  it('with a rule for a field that does not exist', () => {
    const gone = buildSchema(SDL.replace('secret: String', ''));
    expect(() => enforceAccess(gone, policies())).toThrow('Note.secret has an access rule but is not in the schema');
  });
  it('with a type that does not say what a token needs to read it', () => {
    for (const readBy of [undefined, 'note.delete'] as unknown as Permission[]) {
      const planted = new ObjectPolicy<unknown>('Words', { readBy, sees: everyRole(AS_PARENT), fields: 'sv' });
      const table = policies().set('Words', planted as unknown as ObjectPolicy<never>);
      expect(() => enforceAccess(buildSchema(SDL), table)).toThrow(
        'Words does not say which permission an API token needs to read it (readBy)',
      );
    }
  });
  it('with a condition that nothing enforces: SQL without a table, or a predicate without facts', () => {
    const planted = (more: object): string[] => {
      const policy = new ObjectPolicy<{ organisationId: string }>('Note', {
        readBy: 'note.read',
        sees: { STAFF: ALL, ADMIN: ALL, STARTUP: OWN, PARTNER: NONE, COORDINATOR: NONE, GUEST: NONE },
        fields: 'id title tags price others',
        narrower: { secret: { STAFF: OWN } },
        ...more,
      });
      return accessProblems(buildSchema(SDL), policies().set('Note', policy as unknown as ObjectPolicy<never>));
    };
    const words = (where: string) =>
      `${where}: "its own" is not enforced: give the policy its table or facts, or the condition an enforcedBy`;
    expect(planted({})).toEqual([words('Note.secret for STAFF'), words('Note for STARTUP')]);
    // `table` decides which objects are visible; SQL cannot hide a single field.
    expect(planted({ table: 'note' })).toEqual([words('Note.secret for STAFF')]);
    expect(planted({ facts: (source: { organisationId: string }) => source })).toEqual([]);
    // @ts-expect-error a condition that only says something
    const onlyWords: Condition<unknown> = { says: OWN.says };
    expect(planted({ sees: { ...everyRole(ALL), STAFF: onlyWords }, narrower: { secret: { STAFF: ALL } } })).toEqual([
      words('Note for STAFF'),
    ]);
  });
  it('and is built when each field has its rule', () =>
    expect(accessProblems(buildSchema(SDL), policies())).toEqual([]));
});

it('a field has one rule', () => {
  expect(() => new ObjectPolicy('Note', { readBy: 'note.read', sees: everyRole(ALL), fields: 'id id' })).toThrow(
    'Note.id has two access rules',
  );
});

describe('what is not yours', () => {
  it('is null, an empty list, an empty connection, or refused', async () => {
    expect(await ask('{ note { id secret tags others { totalCount } } }', actor('PARTNER'))).toEqual({
      data: { note: { id: '1', secret: null, tags: [], others: { totalCount: 0 } } },
      errors: undefined,
    });
    expect(await ask('{ note { price } }', actor('PARTNER'))).toEqual({
      data: { note: null },
      errors: ['FORBIDDEN: Your role may not do this.'],
    });
  });
  it('stays hidden where the object itself says whose it is', async () => {
    expect((await ask('{ note { id secret tags } }', actor('STARTUP'), 'own')).data).toEqual({
      note: { id: '1', secret: 'kanariefågel', tags: ['kanariefågel'] },
    });
    expect((await ask('{ note { id secret tags } }', actor('STARTUP'), 'other')).data).toEqual({
      note: { id: null, secret: null, tags: [] },
    });
  });
  it('is every field for a role that sees none, and for the anonymous', async () => {
    for (const who of [actor('COORDINATOR'), null])
      expect((await ask('{ note { id secret } }', who)).data).toEqual({ note: { id: null, secret: null } });
  });
  it('is every field for a role that the table does not know', async () => {
    expect((await ask('{ note { id secret } }', actor('VISITOR' as Role))).data).toEqual({
      note: { id: null, secret: null },
    });
  });
  it('is not the answer to signing in', async () =>
    expect((await ask('{ receipt { token } }', null)).data).toEqual({ receipt: { token: 't' } }));
  it('would be told without the wrapper: the test can fail', async () => {
    expect((await ask('{ note { secret } }', actor('PARTNER'), 'own', buildSchema(SDL))).data).toEqual({
      note: { secret: 'kanariefågel' },
    });
    await withoutPolicies(async () =>
      expect((await ask('{ note { secret } }', actor('PARTNER'))).data).toEqual({ note: { secret: 'kanariefågel' } }),
    );
    expect((await ask('{ note { secret } }', actor('PARTNER'))).data).toEqual({ note: { secret: null } });
  });
});

it('says in the descriptions who sees what', () => {
  const schema = enforceAccess(buildSchema(SDL), policies());
  const type = schema.getType('Note');
  expect(type?.description).toBe('Seen by staff, partner, administrators; startup: its own.');
  const fields = type && 'getFields' in type ? type.getFields() : {};
  expect([fields['id']?.description ?? null, fields['secret']?.description]).toEqual([
    null,
    'Seen by startup: its own.',
  ]);
});

it('is one filter for lists, bound to the workspace, per role', () => {
  const policy = policies().get('Note') as unknown as ObjectPolicy<{ organisationId: string }>;
  expect(
    ROLES.map(
      (role) => `${role}: ${policy.visible(actor(role)).text} ${JSON.stringify(policy.visible(actor(role)).values)}`,
    ).join('\n'),
  ).toMatchInlineSnapshot(`
"STAFF: note.workspace_id = $1 ["w"]
STARTUP: note.workspace_id = $1 AND note.organisation_id = $2 ["w","own"]
PARTNER: note.workspace_id = $1 ["w"]
COORDINATOR: FALSE []
ADMIN: note.workspace_id = $1 ["w"]
GUEST: FALSE []"
`);
});
