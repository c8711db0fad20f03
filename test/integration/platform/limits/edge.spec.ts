import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { newId } from '#kernel';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { DEMO_PASSWORD, type GraphqlAnswer, GraphqlClient } from '../../../support/graphql-client.js';
import { openTestHouse, type TestHouse } from '../../../support/test-api.js';

const SCHEMA = resolve(import.meta.dirname, '../../../../apps/api/schema.graphql');
const REFUSED = 'faktura\u202efdp.exe';

/** Secrets and keys of others, which are taken as they come. Everything else that is text is cleaned. */
const VERBATIM = [
  'acceptInvitation.password',
  'acceptInvitation.token',
  'acceptInvitationBy.token',
  'changePassword.current',
  'changePassword.password',
  'disableSecondFactor.password',
  'receivedInvitation.token',
  'refreshSession.refreshToken',

  'signIn.password',
  'signInByLink.token',
];
/** IDs that name a provider of the configuration, and no object of the database. */
const PROVIDERS = ['acceptInvitationBy', 'linkExternalIdentity'];

interface Problem {
  field: string;
  message: { sv: string; en: string };
}

const problemsOf = ({ errors }: GraphqlAnswer<object>): Problem[] =>
  (errors?.[0]?.extensions.data?.['fields'] as Problem[] | undefined) ?? [];

/** A value of the type; `leaf` gives those of scalars by their path. */
function valueOf(type: GraphQLInputType, path: string, leaf: (name: string, path: string) => unknown): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType, path, leaf);
  if (isListType(type)) return [valueOf(type.ofType as GraphQLInputType, `${path}.0`, leaf)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        valueOf(field.type, path ? `${path}.${field.name}` : field.name, leaf),
      ]),
    );
  return leaf(getNamedType(type).name, path);
}

const SAMPLES: Record<string, unknown> = {
  Int: 1,
  Float: 0.5,
  Boolean: false,
  Date: '2027-01-01',
  DateTime: '2027-01-01T10:00:00Z',
  Position: 0,
};

describe('the edge', () => {
  let house: TestHouse;
  let fields: { operation: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }[];
  beforeAll(async () => {
    house = await openTestHouse();
    const schema = buildSchema(await readFile(SCHEMA, 'utf8'));
    fields = (['query', 'mutation'] as const).flatMap((operation) => {
      const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
      return Object.values(type?.getFields() ?? {}).map((field) => ({ operation, field }));
    });
  });
  afterAll(() => house.close());

  const as = (email: string) => GraphqlClient.signIn(house.origin, `${email}@demo.example`);

  /** Asks for a root field with the arguments for which `valueFor` has a value. */
  function ask(
    client: GraphqlClient,
    { operation, field }: (typeof fields)[number],
    valueFor: (arg: GraphQLArgument) => unknown,
  ): Promise<GraphqlAnswer<object>> {
    const given = field.args.map((arg) => [arg, valueFor(arg)] as const).filter(([, value]) => value !== undefined);
    const declared = given.map(([arg]) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = given.map(([arg]) => `${arg.name}: $${arg.name}`).join(', ');
    const leaf = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
    return client.ask(
      `${operation}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${leaf} }`,
      Object.fromEntries(given.map(([arg, value]) => [arg.name, value])),
    );
  }

  describe('ids', () => {
    it.each(['staff', 'startup', 'lab', 'coordinator.uppsala'])(
      'that are no UUID answer %s like ids of nothing, in every operation',
      async (person) => {
        const client = await as(person);
        const unlike: string[] = [];
        let asked = 0;
        for (const each of fields) {
          const ids = each.field.args.filter(({ type }) => getNamedType(type).name === 'ID');
          if (ids.length === 0 || PROVIDERS.includes(each.field.name)) continue;
          const withIds = (id: string) =>
            ask(client, each, ({ type, defaultValue }) =>
              isNonNullType(type) || getNamedType(type).name === 'ID'
                ? valueOf(type, '', (name) =>
                    name === 'ID' ? id : name === 'String' ? 'En text som räcker.' : SAMPLES[name],
                  )
                : defaultValue,
            );
          const [odd, unknown] = [await withIds("x' OR 1=1 --"), await withIds(newId())];
          asked += 1;
          if (JSON.stringify(odd) !== JSON.stringify(unknown) || problemsOf(odd).some(({ field }) => field === 'input'))
            unlike.push(`${each.field.name}: ${JSON.stringify(odd)} / ${JSON.stringify(unknown)}`);
        }
        expect(asked).toBeGreaterThan(40);
        expect(unlike).toEqual([]);
      },
    );

    it('of objects that are read are NOT_FOUND', async () => {
      const staff = await as('staff');
      for (const name of ['need', 'match', 'capability', 'allocationRound', 'organisation', 'report', 'initiative'])
        expect([name, await staff.refused(`{ ${name}(id: "nothing") { id } }`)]).toEqual([name, 'NOT_FOUND']);
    });

    it('in addresses of files are NOT_FOUND', async () => {
      for (const [person, path] of [
        ['coordinator.uppsala', 'reports/x/pdf'],
        ['coordinator.uppsala', `reports/${newId()}/pdf`],
        ['lab', 'needs/x/y'],
        ['lab', `needs/${newId()}/${newId()}`],
      ] as const) {
        const headers = { authorization: `Bearer ${(await as(person)).token}` };
        const answer = await fetch(`${house.origin}/files/${path}`, { headers });
        const { errors } = (await answer.json()) as GraphqlAnswer<object>;
        expect([path, answer.status, errors?.[0]?.extensions.code]).toEqual([path, 404, 'NOT_FOUND']);
      }
    });
  });

  describe('texts', () => {
    it('are cleaned in every argument and input field but those that are declared', async () => {
      const anybody = new GraphqlClient(house.origin);
      const takenAsTheyCome: string[] = [];
      let asked = 0;
      for (const each of fields) {
        const paths: string[] = [];
        for (const arg of each.field.args)
          valueOf(arg.type, isInputObjectType(getNamedType(arg.type)) ? '' : arg.name, (name, path) =>
            name === 'String' ? paths.push(path) : 0,
          );
        for (const wanted of paths) {
          const answer = await ask(anybody, each, (arg) =>
            valueOf(arg.type, isInputObjectType(getNamedType(arg.type)) ? '' : arg.name, (name, path) =>
              name === 'String' ? (path === wanted ? REFUSED : 'x') : name === 'ID' ? newId() : SAMPLES[name],
            ),
          );
          asked += 1;
          const [problem] = problemsOf(answer);
          if (
            problem?.field !== wanted ||
            !/läsriktning/.test(problem.message.sv) ||
            !/direction/.test(problem.message.en)
          )
            takenAsTheyCome.push(`${each.field.name}.${wanted}`);
        }
      }
      expect(asked).toBeGreaterThan(70);
      expect(takenAsTheyCome.sort()).toEqual(VERBATIM);
    });

    it('find the same in whichever form they are typed', async () => {
      const staff = await as('staff');
      const found = async (search: string) =>
        (
          await staff.ok<{ organisations: { totalCount: number } }>(
            'query($search: String) { organisations(search: $search) { totalCount } }',
            { search },
          )
        ).organisations.totalCount;
      const plain = await found('Södertörns högskola');
      const all = await found('');
      expect(plain).toBeGreaterThan(0);
      expect(plain).toBeLessThan(all);
      for (const typed of [
        'So\u0308derto\u0308rns ho\u0308gskola',
        'Södertörns\u00a0 högskola ',
        'Söder\u00adtörns hög\u200bskola',
      ])
        expect([typed, await found(typed)]).toEqual([typed, plain]);
    });

    it('are stored in one form', async () => {
      const staff = await as('staff');
      const { saveSearch } = await staff.ok<{ saveSearch: { name: string; search: string | null } }>(
        'mutation($input: SaveSearchInput!) { saveSearch(input: $input) { name search } }',
        {
          input: {
            name: ' Bio\u00adbank\u00a0 o\u0308st ',
            watches: 'OPEN_NEEDS',
            kinds: ['LAB'],
            search: 'prov\u200brör',
          },
        },
      );
      expect(saveSearch).toEqual({ name: 'Biobank öst', search: 'provrör' });
    });

    it('of an address lead to the same account', async () => {
      for (const email of ['staff\u00ad@demo.example', ' staff@demo.example\u200b', 'st\u200daff@demo.example']) {
        const { signIn } = await new GraphqlClient(house.origin).ok<{ signIn: { accessToken: string } }>(
          'mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }',
          { input: { email, password: DEMO_PASSWORD } },
        );
        expect(signIn.accessToken.length).toBeGreaterThan(20);
      }
    });

    it('of a query string are read the same way', async () => {
      const { token } = await as('admin');
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${house.origin}/files/audit/csv?person=${encodeURIComponent(REFUSED)}`, { headers });
      expect(answer.status).toBe(400);
      expect(problemsOf((await answer.json()) as GraphqlAnswer<object>)[0]?.field).toBe('person');
    });
  });

  describe("GraphQL's own errors", () => {
    const NEED = 'query($id: ID!) { need(id: $id) { id } }';
    const SUBMIT = 'mutation($input: SubmitNeedInput!) { submitNeed(input: $input) { id } }';
    const MOVE = 'mutation($dueOn: Date!) { moveMilestone(id: "x", version: 1, dueOn: $dueOn, reason: "y") { id } }';
    const ROUND = 'mutation($input: CreateAllocationRoundInput!) { createAllocationRound(input: $input) { id } }';
    const round = (more: object) => ({
      input: {
        titleSv: 'x',
        titleEn: 'x',
        mode: 'STABLE',
        closesAt: '2027-01-01T10:00:00Z',
        needIds: [],
        slots: [],
        ...more,
      },
    });
    const slot = (capacity: unknown) => ({ capabilityId: 'x', descriptionSv: 'x', descriptionEn: 'x', capacity });

    it.each<[what: string, query: string, variables: object, code: string, fields: string[]]>([
      ['a bad date', MOVE, { dueOn: '2026-02-30' }, 'BAD_USER_INPUT', ['dueOn']],
      [
        'a bad date in the document',
        MOVE.replace('($dueOn: Date!)', '').replace('$dueOn', '"soon"'),
        {},
        'BAD_USER_INPUT',
        ['dueOn'],
      ],
      ['a bad time', ROUND, round({ closesAt: 'soon' }), 'BAD_USER_INPUT', ['closesAt']],
      ['a time without an offset', ROUND, round({ closesAt: '2027-01-01T10:00:00' }), 'BAD_USER_INPUT', ['closesAt']],
      ['a bad enumeration value', ROUND, round({ mode: 'LUCKY' }), 'BAD_USER_INPUT', ['mode']],
      [
        'a number out of range in a list',
        ROUND,
        round({ slots: [slot(1), slot(1e12)] }),
        'BAD_USER_INPUT',
        ['slots.1.capacity'],
      ],
      ['a wrong type', NEED, { id: { x: 1 } }, 'BAD_USER_INPUT', ['id']],
      ['a missing variable', NEED, {}, 'BAD_USER_INPUT', ['id']],
      ['an unknown field', ROUND, round({ luck: 1 }), 'BAD_USER_INPUT', ['luck']],
      ['an unknown argument', '{ need(id: "x", luck: 1) { id } }', {}, 'GRAPHQL_VALIDATION_FAILED', ['luck']],
      ['a missing argument', '{ need { id } }', {}, 'GRAPHQL_VALIDATION_FAILED', ['id']],
      ['a document that is none', '{ need(', {}, 'GRAPHQL_PARSE_FAILED', []],
      ['a field that is not there', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED', []],
    ])('of %s speak both languages and name the field', async (_what, query, variables, code, named) => {
      const answer = await (await as('staff')).ask<object>(query, variables as Record<string, unknown>);
      const { extensions } = answer.errors?.[0] ?? {};
      expect([extensions?.code, extensions?.category]).toEqual([code, 'INVALID']);
      const { sv, en } = extensions?.data?.['message'] as { sv: string; en: string };
      expect(sv.length).toBeGreaterThan(5);
      expect(sv).not.toBe(en);
      expect(problemsOf(answer).map(({ field }) => field)).toEqual(named);
    });

    it('of several fields come all at once', async () => {
      const { errors } = await (await as('startup')).ask(SUBMIT, { input: { title: 'x', kind: 'LUCK' } });
      const named = (errors ?? []).flatMap(({ extensions }) => extensions.data?.['fields'] as Problem[]);
      expect(named.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['kind', 'anonymisedSummary', 'windowFrom']),
      );
    });
  });
});
