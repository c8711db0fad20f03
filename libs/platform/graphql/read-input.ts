import { Extensions } from '@nestjs/graphql';
import { type FieldProblem, invalid, isId, newId, readText, TEXT_FAULTS, type TextLines } from '#kernel';
import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { GraphqlContext } from './context.js';
import { fieldNamed, type InputPath } from './wrong-input.js';

/** How a text or an id is read: as text of one or many lines, or unchanged. */
type Reading = TextLines | 'verbatim';

const KEY = 'reading';
const declared = (reading: Reading, names: readonly string[]) =>
  Extensions(
    names.length === 0 ? { [KEY]: reading } : Object.fromEntries(names.map((name) => [`${KEY}:${name}`, reading])),
  );

/**
 * The text may have line breaks and tabs; every other text is one line. Put this at a field of an input type, or at an
 * operation with the names of its arguments.
 */
export const MultiLine = (...args: string[]) => declared('many', args);

/**
 * A secret, or a key that another system created: used unchanged. The text is not cleaned, and an ID need not be a
 * UUID. Used in the same places as `MultiLine`.
 */
export const Verbatim = (...args: string[]) => declared('verbatim', args);

/** Value used for an ID that is no UUID. Each process creates a new one, so that no object can have it. */
const NAMES_NOTHING = newId();

/** Reads one value that is not null or undefined. Adds its faults to `problems`. */
type Reader = (value: unknown, path: InputPath, problems: FieldProblem[]) => unknown;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

const readId: Reader = (value) => (isId(value) ? value : NAMES_NOTHING);

const textReader =
  (lines: TextLines): Reader =>
  (value, path, problems) => {
    const { text, fault } = readText(value as string, lines);
    if (fault) problems.push({ field: fieldNamed(path), message: TEXT_FAULTS[fault] });
    return text;
  };

/** The readers of the input types of one schema; input types may be recursive. */
class Readers {
  private readonly ofFields = new Map<string, Map<string, Reader>>();

  /** Undefined if the type contains neither text nor id. */
  of(type: GraphQLInputType, reading: Reading | undefined): Reader | undefined {
    if (isNonNullType(type)) return this.of(type.ofType, reading);
    if (isListType(type)) {
      const item = this.of(type.ofType, reading);
      return (
        item &&
        ((value, path, problems) =>
          (value as unknown[]).map((each, index) => (isGiven(each) ? item(each, [...path, index], problems) : each)))
      );
    }
    if (isInputObjectType(type)) {
      const fields = this.fieldsOf(type);
      return (value, path, problems) => {
        const read: Record<string, unknown> = { ...(value as object) };
        for (const [name, reader] of fields)
          if (isGiven(read[name])) read[name] = reader(read[name], [...path, name], problems);
        return read;
      };
    }
    if (reading === 'verbatim' || !isScalarType(type)) return undefined;
    if (type.name === 'ID') return readId;
    return type.name === 'String' ? textReader(reading ?? 'one') : undefined;
  }

  private fieldsOf(type: GraphQLInputType & { name: string; getFields(): object }): Map<string, Reader> {
    const known = this.ofFields.get(type.name);
    if (known) return known;
    const readers = new Map<string, Reader>();
    this.ofFields.set(type.name, readers);
    for (const field of Object.values(type.getFields()) as GraphQLArgument[]) {
      const reader = this.of(field.type, field.extensions[KEY] as Reading | undefined);
      if (reader) readers.set(field.name, reader);
    }
    return readers;
  }
}

/** @throws Error when a decorator names an argument that the field does not have. */
function readersOf(field: GraphQLField<unknown, GraphqlContext>, readers: Readers): Map<string, Reader> {
  const named = Object.keys(field.extensions).filter((key) => key.startsWith(`${KEY}:`));
  const missing = named.find((key) => !field.args.some(({ name }) => key === `${KEY}:${name}`));
  if (missing) throw new Error(`${field.name} has no argument ${missing.slice(KEY.length + 1)}.`);
  return new Map(
    field.args.flatMap(({ name, type }) => {
      const reader = readers.of(type, field.extensions[`${KEY}:${name}`] as Reading | undefined);
      return reader ? [[name, reader] as const] : [];
    }),
  );
}

function readArgs(args: Record<string, unknown>, readers: ReadonlyMap<string, Reader>): Record<string, unknown> {
  const problems: FieldProblem[] = [];
  const read = { ...args };
  for (const [name, reader] of readers) if (isGiven(read[name])) read[name] = reader(read[name], [name], problems);
  if (problems.length > 0) throw invalid(problems);
  return read;
}

/**
 * Makes every resolver of the schema receive clean arguments: texts in their canonical form (`canonicalText`), and ids
 * that are UUIDs. An ID of another shape is answered like the id of an object that does not exist, at any depth of the
 * input.
 * @throws AppError INVALID, from the resolvers, naming each field whose text is refused, with the cause.
 */
export function readInput(schema: GraphQLSchema): GraphQLSchema {
  const readers = new Readers();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, GraphqlContext>[]) {
      const own = readersOf(field, readers);
      if (own.size === 0) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, context, info) => resolve(source, readArgs(args as never, own), context, info);
      if (subscribe)
        field.subscribe = (source, args, context, info) =>
          subscribe(source, readArgs(args as never, own), context, info);
    }
  }
  return schema;
}
