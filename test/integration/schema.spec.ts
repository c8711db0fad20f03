import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { FEATURES } from '#features';
import { type Permission, permissionTable } from '#platform/access';
import { loadConfig } from '#platform/config';
import { createDataSource } from '#platform/database';
import { printSchemaOf } from '#platform/graphql';
import { createLogger } from '#platform/telemetry';
import { ApiModule } from '../../apps/api/api.module.js';
import { type GraphqlAnswer, GraphqlClient } from '../support/graphql-client.js';
import { runCli } from '../support/programs.js';
import { openTestHouse, type TestHouse } from '../support/test-api.js';
import { type WayIn, waysIn } from '../support/ways-in.js';

const COMMITTED = resolve(import.meta.dirname, '../../apps/api/schema.graphql');
const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';

/** Open to everybody by intent; everything else needs a session. */
const OPEN = [
  'Mutation.signIn',
  'Mutation.acceptInvitation',
  'Mutation.acceptInvitationBy',
  'Mutation.requestSignInLink',
  'Mutation.signInByLink',
  'Mutation.refreshSession',
  'Query.me',
  'Query.receivedInvitation',
  'Query.signInProviders',
];
const OPEN_ROUTES = [
  'GET / health/live',
  'GET / health,health/ready',
  'GET / metrics',
  'GET / demo.json',
  'GET / mailbox/messages',
  'GET / mailbox/messages/:id/attachments/:index',
  'GET auth/oidc :provider/start',
  'GET auth/oidc :provider/callback',
  'GET / *',
];

/**
 * Imports have no operation yet: `npm run import` is run by whoever may log in to the server. Milestones are read with their
 * initiative: the permission is what an API token needs for them.
 */
const WITHOUT_OPERATION = ['import.run', 'milestone.read'];

const apiModule = () => {
  const config = loadConfig({ DATABASE_URL: NOWHERE });
  return ApiModule.with(config, createDataSource({ url: NOWHERE }), createLogger('silent', 'test'));
};

/** Some value of the right shape for an argument, so that a call gets as far as its access check. */
function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, dummy(field.type)]),
    );
  return (
    {
      Int: 1,
      Float: 1,
      Boolean: true,
      Date: '2027-01-01',
      DateTime: '2027-01-01T09:00:00Z',
      Position: 0,
      ID: '01a20738-0000-7000-8000-000000000000',
    }[getNamedType(type).name] ?? 'x'
  );
}

/** A whole document that asks for one root field with made-up arguments. */
function ask(
  client: GraphqlClient,
  operation: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): Promise<GraphqlAnswer<unknown>> {
  const required = field.args.filter(
    (arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined,
  );
  const declared = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const leaf = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return client.ask(
    `${operation}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${leaf} }`,
    Object.fromEntries(required.map((arg) => [arg.name, dummy(arg.type)])),
  );
}

const closedWithoutWord = (found: WayIn[]) =>
  found.filter(({ permission, isPublic }) => !permission && !isPublic).map(({ handler }) => handler);

describe('the schema', () => {
  let house: TestHouse;
  let found: WayIn[];
  let served: ReturnType<typeof buildSchema>;
  beforeAll(async () => {
    [house, found] = await Promise.all([openTestHouse(), waysIn(apiModule())]);
    served = buildClientSchema(
      (await new GraphqlClient(house.origin).ok(getIntrospectionQuery())) as IntrospectionQuery,
    );
  });
  afterAll(() => house.close());

  const roots = () =>
    [
      ['query', served.getQueryType()],
      ['mutation', served.getMutationType()],
    ] as const;

  it('that is committed is the one made from the decorators', async () => {
    expect(await printSchemaOf(FEATURES.flatMap(({ api }) => api.resolvers))).toBe(await readFile(COMMITTED, 'utf8'));
  });

  it('that is committed is the one `npm run schema` prints, without a database', async () => {
    const { code, stdout } = await runCli(['schema'], { DATABASE_URL: NOWHERE });
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(COMMITTED, 'utf8'));
  });

  it('that is committed is the one that is served', async () => {
    const plain = (text: string) => printSchema(lexicographicSortSchema(buildSchema(text)));
    expect(plain(printSchema(served))).toBe(plain(await readFile(COMMITTED, 'utf8')));
  });

  describe('and its handlers', () => {
    it('are all found by walking the modules: as many as the schema has root fields', () => {
      const fields = [served.getQueryType(), served.getMutationType(), served.getSubscriptionType()].flatMap((type) =>
        Object.keys(type?.getFields() ?? {}).map((field) => `${String(type?.name)}.${field}`),
      );
      expect(fields.length).toBeGreaterThan(40);
      expect(
        found
          .map(({ name }) => name)
          .filter((name) => !/^[A-Z]+ /.test(name))
          .sort(),
      ).toEqual(fields.sort());
    });

    it('each say who may call them, routes included', () => {
      expect(closedWithoutWord(found)).toEqual([]);
      expect(found.filter(({ permission, isPublic }) => permission && isPublic)).toEqual([]);
    });

    it('would be missed without a word: a planted resolver and a planted route are found', async () => {
      @Resolver()
      class PlantedResolver {
        @Query(() => String) planted() {
          return 'secret';
        }
        @Mutation(() => String, { name: 'renamed' }) plantedChange() {
          return 'changed';
        }
      }
      @Controller('planted')
      class PlantedController {
        @Get() route() {
          return 'secret';
        }
      }
      @Module({ imports: [apiModule()], providers: [PlantedResolver], controllers: [PlantedController] })
      class PlantedModule {}
      expect(closedWithoutWord(await waysIn(PlantedModule)).sort()).toEqual([
        'PlantedController.route',
        'PlantedResolver.planted',
        'PlantedResolver.plantedChange',
      ]);
    });

    it('are open to everybody only where that is meant', () => {
      expect(
        found
          .filter(({ isPublic }) => isPublic)
          .map(({ name }) => name)
          .sort(),
      ).toEqual([...OPEN, ...OPEN_ROUTES].sort());
    });

    it('name permissions that exist, and every permission is asked for somewhere', () => {
      const asked = new Set(found.flatMap(({ permission }) => permission ?? []));
      expect([...asked].filter((permission) => !permissionTable().has(permission as Permission))).toEqual([]);
      expect([...permissionTable().keys()].filter((permission) => !asked.has(permission))).toEqual(WITHOUT_OPERATION);
    });
  });

  it('refuses the anonymous on every operation but the open ones', async () => {
    const letThrough: string[] = [];
    for (const client of [
      new GraphqlClient(house.origin),
      Object.assign(new GraphqlClient(house.origin), { token: 'x'.repeat(43) }),
    ]) {
      for (const [operation, type] of roots()) {
        for (const field of Object.values(type?.getFields() ?? {})) {
          if (OPEN.includes(`${String(type?.name)}.${field.name}`)) continue;
          const { data, errors } = await ask(client, operation, field);
          if (data !== null || errors?.length !== 1 || errors[0]?.extensions.code !== 'UNAUTHENTICATED')
            letThrough.push(`${field.name}: ${JSON.stringify(errors ?? data)}`);
        }
      }
    }
    expect(letThrough).toEqual([]);
  });

  it('refuses each role what its permissions do not name, whatever the arguments', async () => {
    const permissionOf = new Map(found.map(({ name, permission }) => [name, permission]));
    const wrong: string[] = [];
    for (const [role, email] of [
      ['STAFF', 'staff'],
      ['STARTUP', 'startup'],
      ['PARTNER', 'lab'],
      ['COORDINATOR', 'coordinator.uppsala'],
    ] as const) {
      const client = await GraphqlClient.signIn(house.origin, `${email}@demo.example`);
      for (const [operation, type] of roots()) {
        for (const field of Object.values(type?.getFields() ?? {})) {
          const permission = permissionOf.get(`${String(type?.name)}.${field.name}`) as Permission | undefined;
          if (!permission || permissionTable().get(permission)?.roles.includes(role)) continue;
          const { data, errors } = await ask(client, operation, field);
          if (data !== null || errors?.[0]?.extensions.code !== 'FORBIDDEN')
            wrong.push(`${role} ${field.name}: ${JSON.stringify(errors ?? data)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
