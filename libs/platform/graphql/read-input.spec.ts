import { buildSchema, graphql, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { AppError, isId, newId } from '#kernel';
import { readInput } from './read-input.js';

/** A schema in which every field returns its arguments as JSON. */
function echoing(
  declare: (fields: { query: GraphQLObjectType; draft: GraphQLInputObjectType }) => void = () => undefined,
) {
  const schema = buildSchema(`
    input Draft { title: String, body: String, secret: String, parent: ID, tags: [String!], inner: Draft, inners: [Draft!] }
    type Thing { search(words: String): String }
    type Query { save(input: Draft, name: String, key: ID, ids: [[ID!]!]): String, thing: Thing, plain(count: Int): String }
  `);
  const query = schema.getQueryType() as GraphQLObjectType;
  const echo = (_source: unknown, args: unknown) => JSON.stringify(args);
  for (const field of Object.values(query.getFields())) field.resolve = field.name === 'thing' ? () => ({}) : echo;
  const { search } = (schema.getType('Thing') as GraphQLObjectType).getFields();
  if (search) search.resolve = echo;
  declare({ query, draft: schema.getType('Draft') as GraphQLInputObjectType });
  return readInput(schema);
}

const QUERY =
  'query($input: Draft, $name: String, $key: ID, $ids: [[ID!]!]) { save(input: $input, name: $name, key: $key, ids: $ids) }';
async function ask(schema = echoing(), variableValues: Record<string, unknown> = {}, source = QUERY) {
  const { data, errors } = await graphql({ schema, source, variableValues });
  const error = errors?.[0]?.originalError;
  if (errors && !(error instanceof AppError)) throw new Error(JSON.stringify(errors));
  return {
    args: JSON.parse((data?.['save'] as string | null) ?? 'null') as Record<string, unknown>,
    error: error as AppError | undefined,
  };
}

describe('readInput', () => {
  it('cleans every text, in lists and in objects of objects', async () => {
    const { args } = await ask(undefined, {
      name: ' Lab\u00a0 1 ',
      input: {
        title: 'o\u0308',
        tags: ['a\u200bb', 'c'],
        inner: { title: 'x\u00ady' },
        inners: [{ title: 'e\u0301' }],
      },
    });
    expect(args).toEqual({
      name: 'Lab 1',
      input: { title: 'ö', tags: ['ab', 'c'], inner: { title: 'xy' }, inners: [{ title: 'é' }] },
    });
  });

  it('cleans what stands in the document, and arguments of fields inside', async () => {
    const { data } = await graphql({
      schema: echoing(),
      source: '{ save(name: "a\\u00a0b") thing { search(words: "o\\u0308l") } }',
    });
    expect(data).toEqual({ save: '{"name":"a b"}', thing: { search: '{"words":"öl"}' } });
  });

  it('names every field whose text it refuses, with the cause in both languages', async () => {
    const { error } = await ask(undefined, {
      name: 'a\u202eb',
      input: { title: 'a\nb', inners: [{ title: 'x' }, { title: '\ud800' }] },
    });
    expect(error).toMatchObject({ code: 'INVALID', category: 'INVALID' });
    expect(error?.data.fields?.map(({ field }) => field).sort()).toEqual(['inners.1.title', 'name', 'title']);
    for (const { message } of error?.data.fields ?? []) expect(message.sv).not.toBe(message.en);
  });

  it('leaves out and null as they are', async () => {
    expect((await ask(undefined, { input: { title: null }, key: null })).args).toEqual({
      input: { title: null },
      key: null,
    });
    expect((await ask()).args).toEqual({});
  });

  it('reads an id that is no UUID as one of nothing, wherever it stands', async () => {
    const id = newId();
    const { args } = await ask(undefined, { key: 'x', ids: [[id, "1' OR 1=1"]], input: { parent: '' } });
    const { key, ids, input } = args as { key: string; ids: [[string, string]]; input: { parent: string } };
    for (const read of [key, ids[0][1], input.parent]) expect(isId(read)).toBe(true);
    expect(ids[0][0]).toBe(id);
    expect(key).not.toBe(id);
  });

  it('takes line breaks where a field or an argument declares them, and leaves secrets and keys alone', async () => {
    const schema = echoing(({ query, draft }) => {
      const { body, secret } = draft.getFields();
      if (body) body.extensions = { reading: 'many' };
      if (secret) secret.extensions = { reading: 'verbatim' };
      const { save } = query.getFields();
      if (save) save.extensions = { 'reading:name': 'many', 'reading:key': 'verbatim' };
    });
    const secret = ' o\u0308\u202e \u0000';
    const { args, error } = await ask(schema, { name: 'a\nb', key: 'freja', input: { body: 'a\n\tb', secret } });
    expect(error).toBeUndefined();
    expect(args).toEqual({ name: 'a\nb', key: 'freja', input: { body: 'a\n\tb', secret } });
  });

  it('does not build a schema that declares an argument which is not there', () =>
    expect(() =>
      echoing(({ query }) => {
        const { save } = query.getFields();
        if (save) save.extensions = { 'reading:nam': 'many' };
      }),
    ).toThrow('save has no argument nam'));
});
