import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { Role } from '#kernel';
import { isTokenPermission, type Permission, policyTable, ruleOf } from '#platform/access';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { GraphqlClient } from '../../support/graphql-client.js';
import { MUTATIONS } from '../../support/matrix/mutations.js';
import { inner } from '../../support/matrix/samples.js';
import { documentOf, type ObjectPath, objectPaths, SCHEMA } from '../../support/matrix/schema-paths.js';
import type { World } from '../../support/matrix/world.js';

const PERSON_OF = {
  ADMIN: 'admin',
  STAFF: 'staff',
  STARTUP: 'startup',
  PARTNER: 'lab',
  COORDINATOR: 'stockholm',
} as const;
/** A permission is refused before anything is looked for, so ids in arguments need not name anything. */
const NOWHERE = { id: () => UNKNOWN } as unknown as World;

interface Way {
  /** Where the object stands, e.g. `Initiative.milestones`. */
  from: string;
  document: string;
  variables: Record<string, unknown>;
  /** What the root field requires; null for one that is open to everybody. */
  permission: Permission | null;
}

/** Objects of all types below every query and mutation, each by the shortest way through every field that leads to one. */
function waysTo(permissionOf: Map<string, Permission | null>): Map<string, Way[]> {
  const found = new Map<string, Map<string, Way & { length: number }>>();
  for (const kind of ['query', 'mutation'] as const) {
    const root = (kind === 'query' ? SCHEMA.getQueryType() : SCHEMA.getMutationType()) as GraphQLObjectType;
    for (const field of Object.values(root.getFields())) {
      const variables = kind === 'mutation' ? MUTATIONS[field.name]?.variables(NOWHERE) : {};
      if (!variables) throw new Error(`There is no sample of ${field.name} in test/support/matrix/mutations.ts.`);
      const given = field.args.filter(({ name }) => name in variables);
      const listed = given.map(({ name }) => `${name}: $${name}`).join(', ');
      const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const paths = objectPaths(root, field.name, 5, (owner, asked) =>
        given.length > 0 && owner === root.name
          ? `(${listed})`
          : (inner(NOWHERE, owner, asked) ?? `(id: "${UNKNOWN}")`),
      );
      for (const path of paths) {
        const { type, from } = targetOf(root, path);
        const ways = found.get(type) ?? new Map<string, Way & { length: number }>();
        found.set(type, ways);
        const known = ways.get(`${field.name} ${from}`);
        if (known && known.length <= path.hops.length) continue;
        // One of each list is enough, and quick.
        const selected = documentOf(kind, [{ hops: path.hops, leaves: path.leaves.slice(0, 1) }]).replace(
          /first: \d+/g,
          'first: 1',
        );
        ways.set(`${field.name} ${from}`, {
          from,
          document: declared ? selected.replace(kind, `${kind}(${declared})`) : selected,
          variables,
          permission: permissionOf.get(field.name) ?? null,
          length: path.hops.length,
        });
      }
    }
  }
  return new Map([...found].map(([type, ways]) => [type, [...ways.values()]]));
}

/** The type at the end of a path, and the field that leads to it. */
function targetOf(root: GraphQLObjectType, { hops }: ObjectPath): { type: string; from: string } {
  let [at, from] = [root, ''];
  for (const hop of hops) {
    const name = hop.replace(/^\.\.\. on |\(.*$/gs, '');
    const next = hop.startsWith('...') ? SCHEMA.getType(name) : getNamedType(at.getFields()[name]?.type ?? at);
    if (!hop.startsWith('...')) from = `${at.name}.${name}`;
    if (isObjectType(next)) at = next;
  }
  return { type: at.name, from };
}

/** Types that consist of other objects only, or are no GraphQL type: there is nothing in them to ask for. */
const WITHOUT_PLAIN_FIELDS = ['AccessTable', 'ImportRun', 'NeedPreview'];
/** All types whose objects a token may read by whatever leads to them, apart from what is only ever a part of one object. */
const OPEN_TO_EVERY_TOKEN = ['Me', 'Membership', 'ReceivedInvitation', 'SignInPayload', 'SignInProvider', 'Workspace'];

describe('what an API token may read', () => {
  let house: DemoHouse;
  let ways: Map<string, Way[]>;
  beforeAll(async () => {
    house = await DemoHouse.open();
    const { accessTable } = (await house.as('admin').ok('{ accessTable { operations { name permission } } }')) as {
      accessTable: { operations: { name: string; permission: Permission | null }[] };
    };
    ways = waysTo(new Map(accessTable.operations.map(({ name, permission }) => [name, permission])));
  });
  afterAll(() => house.close());

  /** Somebody whose role has all of these permissions. */
  const holderOf = (needed: Permission[]): Person | undefined =>
    (Object.entries(PERSON_OF) as [Role, Person][]).find(([role]) =>
      needed.every((permission) => ruleOf(permission).roles.includes(role)),
    )?.[1];

  /** Runs `work` with a token of somebody's that carries some of what its owner may. */
  async function withToken<T>(
    person: Person,
    keep: (permission: string) => boolean,
    work: (client: GraphqlClient) => Promise<T>,
  ): Promise<T> {
    const owner = house.as(person);
    const { apiTokenScopes } = (await owner.ok('{ apiTokenScopes }')) as { apiTokenScopes: string[] };
    const { createApiToken } = (await owner.ok(
      'mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { token apiToken { id } } }',
      { input: { name: 'x', scopes: apiTokenScopes.filter(keep), validDays: 1 } },
    )) as { createApiToken: { token: string; apiToken: { id: string } } };
    const found = await work(Object.assign(house.anybody(), { token: createApiToken.token }));
    await owner.ok('mutation($id: ID!) { revokeApiToken(id: $id) }', { id: createApiToken.apiToken.id });
    return found;
  }
  /** The ways by which the operation as such is refused; a single field that is refused has a longer path. */
  async function refused(client: GraphqlClient, asked: Way[]): Promise<string[]> {
    const found: string[] = [];
    for (const { from, document, variables } of asked) {
      const { errors = [] } = await client.ask(document, variables);
      const unasked = errors.find(({ path }) => !path);
      if (unasked) throw new Error(`${unasked.message}: ${document}`);
      if (errors.some(({ path, extensions }) => extensions.code === 'FORBIDDEN' && path?.length === 1))
        found.push(from);
    }
    return found;
  }

  it('is no type without its permission, by whichever field of the schema it is asked for', async () => {
    const groups = new Map<string, { person: Person; permission: Permission; asked: Way[] }>();
    const tried = new Set<string>();
    for (const { name, readBy } of policyTable().values()) {
      if (readBy === 'with-parent' || !isTokenPermission(readBy)) continue;
      for (const way of ways.get(name) ?? []) {
        // No token may use this operation at all.
        if (way.permission && !isTokenPermission(way.permission)) continue;
        const person = holderOf([readBy, ...(way.permission ? [way.permission] : [])]);
        // Nobody may ask this question and read the answer.
        if (!person) continue;
        const key = `${person} ${readBy}`;
        const group = groups.get(key) ?? { person, permission: readBy, asked: [] };
        group.asked.push(way);
        groups.set(key, group);
        tried.add(name);
      }
    }
    for (const { person, permission, asked } of groups.values()) {
      const fields = asked.map(({ from }) => from);
      const without = (given: string) => given !== permission;
      expect([permission, await withToken(person, without, (client) => refused(client, asked))]).toEqual([
        permission,
        fields,
      ]);
      expect([
        permission,
        await withToken(
          person,
          () => true,
          (client) => refused(client, asked),
        ),
      ]).toEqual([permission, []]);
    }
    const untried = [...policyTable().values()].filter(
      ({ name, readBy }) => readBy !== 'with-parent' && isTokenPermission(readBy) && !tried.has(name),
    );
    expect(untried.map(({ name }) => name).sort()).toEqual(WITHOUT_PLAIN_FIELDS);
  }, 240_000);

  it('is nothing of accounts and sessions, with all that a token may be given', async () => {
    const asked = [...policyTable().values()]
      .filter(({ readBy }) => readBy !== 'with-parent' && !isTokenPermission(readBy))
      .flatMap(({ name }) => ways.get(name) ?? []);
    expect(asked.length).toBeGreaterThan(3);
    const fields = asked.map(({ from }) => from);
    expect(
      await withToken(
        'admin',
        () => true,
        (client) => refused(client, asked),
      ),
    ).toEqual(fields);
  });

  it('is at least whom it acts for', () => {
    const open = [...policyTable().values()].filter(({ readBy, isPart }) => readBy === 'with-parent' && !isPart);
    expect(open.map(({ name }) => name).sort()).toEqual(OPEN_TO_EVERY_TOKEN);
  });

  it('is an initiative alone, where only initiatives were given', async () => {
    const ask = (fields: string) => `{ initiatives(first: 1) { edges { node { id ${fields} } } } }`;
    await withToken(
      'staff',
      (given) => given === 'initiative.read',
      async (client) => {
        expect(await client.ok(ask('stage'))).toBeTruthy();
        for (const fields of [
          'organisation { id name { sv } }',
          'milestones { id }',
          'participations { organisation { id } }',
        ])
          expect([fields, await client.refused(ask(fields))]).toEqual([fields, 'FORBIDDEN']);
        expect(await client.refused('{ me { membership { organisation { id } } } }')).toBe('FORBIDDEN');
        expect(await client.ok('{ me { email membership { role workspace { slug } } } }')).toBeTruthy();
      },
    );
  });
});
