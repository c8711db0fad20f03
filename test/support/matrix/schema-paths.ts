import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { LIMITS } from '#contracts';

/** The committed schema; an architecture test compares it with the running one. */
export const SCHEMA: GraphQLSchema = buildSchema(
  readFileSync(resolve(import.meta.dirname, '../../../apps/api/schema.graphql'), 'utf8'),
);

/** One object of an answer and its leaf fields. */
export interface ObjectPath {
  /** Fields from the root on, each as it is written in a document, with its arguments. */
  hops: string[];
  leaves: string[];
}

/** A document within the limits, and the leaf paths it selects. */
export interface Operation {
  document: string;
  paths: string[];
}

/**
 * Literal arguments of a field, e.g. `(first: 100)`; undefined when a required argument has no sample.
 * @param owner the type that the field belongs to.
 */
export type ArgumentsOf = (owner: string, field: GraphQLField<unknown, unknown>) => string | undefined;

const isWrapping = (name: string): boolean => name === 'edges' || name === 'node';
const plain = (hop: string): string => hop.replace(/\(.*$/s, '');

export const requiredArguments = (field: GraphQLField<unknown, unknown>): GraphQLArgument[] =>
  field.args.filter(isRequiredArgument);

/** Every object that can be reached from a root field. Depth is counted in fields, without `edges` and `node`. */
export function objectPaths(
  rootType: GraphQLObjectType,
  fieldName: string,
  depth: number,
  argumentsOf: ArgumentsOf,
): ObjectPath[] {
  const found: ObjectPath[] = [];
  const missing: string[] = [];
  const hopOf = (owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string => {
    const given = argumentsOf(owner.name, field);
    if (given === undefined) missing.push(`${owner.name}.${field.name}`);
    return `${field.name}${given ?? ''}`;
  };
  const enter = (type: GraphQLObjectType, hops: string[], deep: number): void => {
    const leaves: string[] = [];
    const inner: [GraphQLObjectType, string[], number][] = [];
    for (const field of Object.values(type.getFields())) {
      const level = deep + (isWrapping(field.name) ? 0 : 1);
      if (level > depth || plainLevels(hops) + 1 > LIMITS.depth) continue;
      const named = getNamedType(field.type);
      if (isObjectType(named)) inner.push([named, [...hops, hopOf(type, field)], level]);
      else if (isAbstractType(named))
        for (const possible of SCHEMA.getPossibleTypes(named))
          inner.push([possible, [...hops, hopOf(type, field), `... on ${possible.name}`], level]);
      else leaves.push(hopOf(type, field));
    }
    if (leaves.length > 0) found.push({ hops, leaves });
    for (const next of inner) enter(...next);
  };
  const field = rootType.getFields()[fieldName];
  if (!field) throw new Error(`There is no ${rootType.name}.${fieldName}.`);
  const named = getNamedType(field.type);
  const first = hopOf(rootType, field);
  if (isObjectType(named)) enter(named, [first], 1);
  else if (isAbstractType(named))
    for (const possible of SCHEMA.getPossibleTypes(named)) enter(possible, [first, `... on ${possible.name}`], 1);
  else found.push({ hops: [], leaves: [first] });
  if (missing.length > 0)
    throw new Error(
      `No sample for the arguments of ${[...new Set(missing)].join(', ')}: add it to test/support/matrix/samples.ts.`,
    );
  return found;
}

const plainLevels = (hops: string[]): number => hops.filter((hop) => !hop.startsWith('...')).length;

interface Selection {
  leaves: Set<string>;
  inner: Map<string, Selection>;
}

/** One document that selects all these objects. */
export function documentOf(kind: 'query' | 'mutation' | 'subscription', objects: ObjectPath[]): string {
  const root: Selection = { leaves: new Set(), inner: new Map() };
  for (const { hops, leaves } of objects) {
    let at = root;
    for (const hop of hops) {
      const next = at.inner.get(hop) ?? { leaves: new Set(), inner: new Map() };
      at.inner.set(hop, next);
      at = next;
    }
    for (const leaf of leaves) at.leaves.add(leaf);
  }
  const print = ({ leaves, inner }: Selection): string =>
    `{ ${[...leaves, ...[...inner].map(([hop, selection]) => `${hop} ${print(selection)}`)].join(' ')} }`;
  return `${kind} ${print(root)}`;
}

/** Lexical tokens of a document without block strings. */
export const tokensIn = (document: string): number =>
  document.match(/\.\.\.|"(?:[^"\\]|\\.)*"|[\w-]+|[^\s,\w]/g)?.length ?? 0;

export const pathOf = (root: string, { hops }: ObjectPath, leaf: string): string =>
  [
    root,
    ...hops
      .filter((hop) => !hop.startsWith('...'))
      .map(plain)
      .filter((name) => !isWrapping(name)),
    plain(leaf),
  ].join('.');

/** Groups the objects into as few documents as the token limit allows. */
export function operationsFor(kind: 'query' | 'mutation' | 'subscription', objects: ObjectPath[]): ObjectPath[][] {
  const groups: ObjectPath[][] = [];
  let group: ObjectPath[] = [];
  for (const object of objects) {
    const larger = [...group, object];
    if (group.length > 0 && tokensIn(documentOf(kind, larger)) > LIMITS.tokens - 20) {
      groups.push(group);
      group = [object];
    } else group = larger;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}
