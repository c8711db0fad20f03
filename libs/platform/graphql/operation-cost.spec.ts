import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { LIMITS } from '#contracts';
import { costOf, depthOf, fragmentsOf } from './operation-cost.js';
import { limitRule } from './operation-rules.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const schema = buildSchema(`
  type Query { me: Person people(first: Int! = 50): PersonConnection! }
  type PersonConnection { edges: [Edge!]! pageInfo: Info! totalCount: Int! }
  type Edge { cursor: String! node: Person! }
  type Info { hasNextPage: Boolean! }
  type Person { id: ID! tags: [String!]! friends: [Person!]! people(first: Int! = 50): PersonConnection! }
`);
const cost = (source: string, variables: Record<string, unknown> = {}) => {
  const document = parse(source);
  return costOf(
    schema,
    getOperationAST(document) as NonNullable<ReturnType<typeof getOperationAST>>,
    fragmentsOf(document),
    variables,
    LIMITS,
  );
};

describe('costOf', () => {
  it.each<[string, string, Record<string, unknown>, number]>([
    ['one for each field', '{ me { id } }', {}, 2],
    ['one for __typename', '{ me { id __typename } __typename }', {}, 4],
    ['a list of words is one field', '{ me { tags } }', {}, 2],
    [
      'a list of objects without size has the size assumed',
      '{ me { friends { id } } }',
      {},
      1 + 1 + LIMITS.assumedListSize,
    ],
    ['a page has as many items as it asks for', '{ people(first: 10) { edges { node { id } } } }', {}, 1 + 1 + 10 * 2],
    [
      'what is beside the items counts once',
      '{ people(first: 10) { totalCount pageInfo { hasNextPage } edges { cursor } } }',
      {},
      1 + 1 + 2 + 1 + 10,
    ],
    [
      'the size may be in a variable',
      'query($n: Int!) { people(first: $n) { edges { cursor } } }',
      { n: 7 },
      1 + 1 + 7,
    ],
    ['or in the default of one', 'query($n: Int! = 9) { people(first: $n) { edges { cursor } } }', {}, 1 + 1 + 9],
    ['or in the schema', '{ people { edges { cursor } } }', {}, 1 + 1 + 50],
    [
      'a size that is none counts as the largest',
      'query($n: Int!) { people(first: $n) { edges { cursor } } }',
      { n: 'x' },
      1 + 1 + 100,
    ],
    [
      'pages in pages multiply',
      '{ people(first: 10) { edges { node { people(first: 20) { edges { cursor } } } } } }',
      {},
      2 + 10 * (1 + 1 + 1 + 20),
    ],
    ['aliases count each', '{ a: me { id } b: me { id } }', {}, 4],
    [
      'fragments count where they are spread',
      '{ people(first: 10) { edges { node { ...P } } } me { ...P } } fragment P on Person { id tags }',
      {},
      2 + 10 * 3 + 3,
    ],
    ['introspection counts its fields', '{ __schema { types { fields { name } } } }', {}, 4],
  ])('%s', (_what, source, variables, points) => {
    expect(cost(source, variables).points).toBe(points);
  });
  it.each([0, -1, 101, 1.5, 2 ** 40])('names a page size that is none: %s', (n) => {
    expect(cost('query($n: Int!) { people(first: $n) { totalCount } }', { n }).wrongPageSizes).toEqual([n]);
  });
  it('measures each fragment once, however often it is spread', () => {
    const chain = Array.from(
      { length: 200 },
      (_each, i) => `fragment F${i} on Person { a: friends { ...F${i + 1} } b: friends { ...F${i + 1} } }`,
    ).join(' ');
    const source = `{ me { ...F0 } } ${chain} fragment F200 on Person { id }`;
    expect(cost(source).points).toBeGreaterThan(1e100);
    const document = parse(source);
    expect(depthOf(getOperationAST(document)?.selectionSet as never, fragmentsOf(document))).toBe(202);
  });
  it('ends where fragments go in circles', () => {
    const source =
      '{ me { ...A } } fragment A on Person { friends { ...B } } fragment B on Person { friends { ...A } }';
    expect([
      cost(source).points,
      depthOf(getOperationAST(parse(source))?.selectionSet as never, fragmentsOf(parse(source))),
    ]).toEqual([Infinity, Infinity]);
  });
});

describe('the operations of the page', () => {
  const house = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
  const named = JSON.parse(
    readFileSync(join(ROOT, 'apps/web/src/graphql/generated/persisted-documents.json'), 'utf8'),
  ) as Record<string, string>;

  it.each(Object.values(named).map((source) => [/^\w+ (\w+)/.exec(source)?.[1] ?? source, source] as const))(
    '%s is within every limit, with the largest page there is',
    (_name, source) => {
      const document = parse(source, { maxTokens: LIMITS.tokens });
      expect(validate(house, document, [limitRule(LIMITS)])).toEqual([]);
      const operation = getOperationAST(document) as NonNullable<ReturnType<typeof getOperationAST>>;
      const sizes = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, LIMITS.first]),
      );
      expect(costOf(house, operation, fragmentsOf(document), sizes, LIMITS).points).toBeLessThanOrEqual(LIMITS.cost);
    },
  );
  it('are all there: one for each document in the sources', () => {
    const sources = execFileSync('find', [join(ROOT, 'apps/web/src'), '-name', '*.graphql.ts'])
      .toString()
      .trim()
      .split('\n');
    const count = sources.reduce(
      (sum, file) => sum + (readFileSync(file, 'utf8').match(/^ {2}(query|mutation|subscription) \w+/gm)?.length ?? 0),
      0,
    );
    expect(Object.keys(named)).toHaveLength(count);
  });
});
