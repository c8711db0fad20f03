import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildSchema, getNamedType, type GraphQLArgument, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, printSchema, lexicographicSortSchema, buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { GraphqlClient } from '../support/graphql-client.js';
import { runCli } from '../support/programs.js';
import { openTestHouse, type TestHouse } from '../support/test-api.js';

const COMMITTED = resolve(import.meta.dirname, '../../apps/api/schema.graphql');
/** Open to everybody by intent; everything else needs a session. */
const OPEN = ['me', 'signIn'];

/** Some value of the right shape for an argument, so that a call gets as far as its access check. */
function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, dummy(field.type)]));
  return { Int: 1, Float: 1, Boolean: true, Date: '2027-01-01', Position: 0, ID: '01a20738-0000-7000-8000-000000000000' }[getNamedType(type).name] ?? 'x';
}

describe('the schema', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('that is committed is the one `npm run schema` prints, without a database', async () => {
    const { code, stdout } = await runCli(['schema'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(COMMITTED, 'utf8'));
  });

  it('that is committed is the one that is served', async () => {
    const anybody = new GraphqlClient(house.origin);
    const served = buildClientSchema(await anybody.ok<IntrospectionQuery>(getIntrospectionQuery()));
    const plain = (text: string) => printSchema(lexicographicSortSchema(buildSchema(text)));
    expect(plain(printSchema(served))).toBe(plain(await readFile(COMMITTED, 'utf8')));
  });

  it('refuses the anonymous on every operation but the open ones', async () => {
    const schema = buildSchema(await readFile(COMMITTED, 'utf8'));
    const anybody = new GraphqlClient(house.origin);
    const letThrough: string[] = [];
    for (const [operation, type] of [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        const required = field.args.filter((arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined);
        const declared = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
        const passed = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
        const leaf = ['Boolean', 'Position'].includes(getNamedType(field.type).name) ? '' : ' { __typename }';
        const { errors } = await anybody.ask(`${operation}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${leaf} }`, Object.fromEntries(required.map((arg) => [arg.name, dummy(arg.type)])));
        if (!OPEN.includes(field.name) && errors?.[0]?.extensions.code !== 'UNAUTHENTICATED') letThrough.push(`${field.name}: ${JSON.stringify(errors ?? 'data')}`);
      }
    }
    expect(letThrough).toEqual([]);
  });
});
