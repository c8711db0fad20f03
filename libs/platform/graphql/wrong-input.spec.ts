import {
  getOperationAST,
  buildSchema,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { FieldProblem } from '#kernel';
import { fieldNamed, namingFields, wrongVariables } from './wrong-input.js';

const schema = buildSchema(`
  enum Kind { TEST PILOT }
  input Slot { capacity: Int!, note: String }
  input Draft { kind: Kind, title: String!, open: Boolean, score: Float, slots: [Slot!], parent: ID }
  type Query { save(input: Draft!, version: Int, kinds: [Kind!]): Int, other(id: ID!): Int }
`);

const fieldsOf = (error: GraphQLError | undefined) => error?.extensions['fields'] as FieldProblem[] | undefined;
const named = (error: GraphQLError | undefined) => fieldsOf(error)?.map(({ field }) => field);
const bilingual = (error: GraphQLError | undefined) => {
  const [problem] = fieldsOf(error) ?? [];
  expect(problem?.message.sv?.length).toBeGreaterThan(5);
  expect(problem?.message.en?.length).toBeGreaterThan(5);
  expect(problem?.message.sv).not.toBe(problem?.message.en);
};

describe('namingFields', () => {
  it.each<[what: string, document: string, field: string]>([
    ['a bad enumeration value', '{ save(input: { title: "x", kind: NOPE }) }', 'kind'],
    ['a number out of range', '{ save(input: { title: "x" }, version: 99999999999) }', 'version'],
    ['a wrong type', '{ save(input: { title: 3 }) }', 'title'],
    [
      'a wrong type in a list of objects',
      '{ save(input: { title: "x", slots: [{ capacity: 1 }, { capacity: "y" }] }) }',
      'slots.1.capacity',
    ],
    ['a wrong item of a list', '{ save(input: { title: "x" }, kinds: [TEST, 3]) }', 'kinds.1'],
    ['null', '{ save(input: { title: null }) }', 'title'],
    ['an argument that is left out', '{ other }', 'id'],
    ['a field that is left out', '{ save(input: { kind: TEST }) }', 'title'],
    [
      'a field of a list that is left out',
      '{ save(input: { title: "x", slots: [{ note: "y" }] }) }',
      'slots.0.capacity',
    ],
    ['an unknown argument', '{ save(input: { title: "x" }, speed: 3) }', 'speed'],
    ['an unknown field', '{ save(input: { title: "x", titel: "y" }) }', 'titel'],
    ['a variable of another type', 'query($id: String) { other(id: $id) }', 'id'],
    [
      'a variable of another type in an object',
      'query($kind: String) { save(input: { title: "x", kind: $kind }) }',
      'kind',
    ],
  ])('names the field of %s', (_what, source, field) => {
    const document = parse(source);
    const [error] = namingFields(schema, document, validate(schema, document));
    expect(named(error)).toEqual([field]);
    bilingual(error);
  });

  it('leaves errors about no field as they are', () => {
    const document = parse('{ nothing } fragment F on Query { __typename }');
    const errors = validate(schema, document, specifiedRules);
    expect(namingFields(schema, document, errors)).toEqual(errors);
    const introspection = parse('{ __schema { types { name } } }');
    for (const error of namingFields(
      schema,
      introspection,
      validate(schema, introspection, [NoSchemaIntrospectionCustomRule]),
    ))
      expect(fieldsOf(error)).toBeUndefined();
  });
});

describe('wrongVariables', () => {
  const SAVE = 'query($input: Draft!, $version: Int) { save(input: $input, version: $version) }';
  const wrong = (source: string, variables: Record<string, unknown>) => {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('No operation.');
    return wrongVariables({ schema, document, variables }, operation, true);
  };

  it.each<[what: string, source: string, variables: Record<string, unknown>, fields: string[]]>([
    ['a bad enumeration value', SAVE, { input: { title: 'x', kind: 'NOPE' } }, ['kind']],
    ['a number out of range', SAVE, { input: { title: 'x' }, version: 2 ** 31 }, ['version']],
    [
      'wrong types',
      SAVE,
      { input: { title: 3, open: 'yes', score: 'much', parent: {} } },
      ['title', 'open', 'score', 'parent'],
    ],
    [
      'a field in a list',
      SAVE,
      { input: { title: 'x', slots: [{ capacity: 1 }, { capacity: 1.5 }] } },
      ['slots.1.capacity'],
    ],
    ['a text for an object', SAVE, { input: { title: 'x', slots: ['y'] } }, ['slots.0']],
    ['an unknown field', SAVE, { input: { title: 'x', titel: 'y' } }, ['titel']],
    ['a missing field', SAVE, { input: {} }, ['title']],
    ['null for a field that must be', SAVE, { input: { title: null } }, ['title']],
    ['a missing variable', SAVE, {}, ['input']],
    ['null for a variable that must be', SAVE, { input: null }, ['input']],
    [
      'a variable inside an object',
      'query($wanted: Int!) { save(input: { title: "x", slots: [{ capacity: $wanted }] }) }',
      { wanted: 'y' },
      ['slots.0.capacity'],
    ],
    [
      'a variable inside a fragment',
      'query($v: Int) { ...F } fragment F on Query { save(input: { title: "x" }, version: $v) }',
      { v: 'y' },
      ['version'],
    ],
  ])('names the field of %s', (_what, source, variables, fields) => {
    const errors = wrong(source, variables);
    expect(errors.flatMap((error) => named(error))).toEqual(fields);
    for (const error of errors) {
      expect(error.extensions['code']).toBe('BAD_USER_INPUT');
      bilingual(error);
    }
  });

  it('has nothing against what GraphQL takes', () => {
    expect(wrong(SAVE, { input: { title: 'x', kind: 'TEST', slots: [{ capacity: 1 }] }, version: null })).toEqual([]);
    expect(wrong('query($v: Int = 3) { save(input: { title: "x" }, version: $v) }', {})).toEqual([]);
  });

  it('lists no values and gives no suggestions in the words of the field', () => {
    const [error] = wrong(SAVE, { input: { title: 'x', kind: 'PILOTT' } });
    expect(JSON.stringify([error?.message, fieldsOf(error)])).not.toMatch(/PILOT\b|TEST|Did you mean/);
  });

  it('stops after 50 errors', () => {
    const errors = wrong(SAVE, { input: { title: 'x', slots: Array.from({ length: 500 }, () => ({})) } });
    expect(errors).toHaveLength(51);
    expect(errors.at(-1)?.message).toMatch(/Too many errors/);
  });

  it('takes no name from a client that is none', () => {
    const [error] = wrong(SAVE, { input: { title: 'x', ['<b>"'.repeat(50)]: 1 } });
    expect(named(error)).toEqual(['input']);
  });
});

describe('fieldNamed', () => {
  it('leaves the argument out where it is an object', () => {
    expect(fieldNamed(['input', 'slots', 0, 'capacity'])).toBe('slots.0.capacity');
    expect(fieldNamed(['ids', 2])).toBe('ids.2');
    expect(fieldNamed(['version'])).toBe('version');
  });
});
