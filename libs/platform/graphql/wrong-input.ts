import type { FieldProblem, LocalisedText } from '#kernel';
import {
  type ASTNode,
  coerceInputValue,
  type DocumentNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Argument, then fields and places in lists: `['input', 'slots', 0, 'capacity']`. */
export type InputPath = readonly (string | number)[];

/**
 * A field's name as rules and forms use it: its path inside an argument that is an object, else the argument's name.
 */
export const fieldNamed = (path: InputPath): string => (typeof path[1] === 'string' ? path.slice(1) : path).join('.');

const MISSING: LocalisedText = { sv: 'Fyll i fältet.', en: 'Fill this in.' };
const UNKNOWN: LocalisedText = { sv: 'Det här fältet finns inte.', en: 'There is no such field.' };
const CHOICE: LocalisedText = { sv: 'Välj ett av de värden som finns.', en: 'Choose one of the values there are.' };
const OBJECT: LocalisedText = { sv: 'Ange fälten vart för sig.', en: 'Give the fields one by one.' };
const OTHER: LocalisedText = { sv: 'Värdet har fel form.', en: 'The value has the wrong shape.' };
/** The expected form of each scalar's values. For a scalar that is missing here, the error still names the field. */
const SCALARS: Record<string, LocalisedText> = {
  Boolean: { sv: 'Ange sant eller falskt.', en: 'Give true or false.' },
  Date: { sv: 'Ange ett datum som 2026-11-23.', en: 'Give a date such as 2026-11-23.' },
  DateTime: { sv: 'Ange en tidpunkt som 2026-11-23T10:00:00Z.', en: 'Give a time such as 2026-11-23T10:00:00Z.' },
  Float: { sv: 'Ange ett tal.', en: 'Give a number.' },
  ID: { sv: 'Ange ett id.', en: 'Give an id.' },
  Int: {
    sv: 'Ange ett heltal mellan −2 147 483 648 och 2 147 483 647.',
    en: 'Give a whole number from −2,147,483,648 to 2,147,483,647.',
  },
  Position: { sv: 'Ange ett heltal från 0 och uppåt.', en: 'Give a whole number from 0 up.' },
  String: { sv: 'Ange en text.', en: 'Give a text.' },
};

/**
 * The expected form of a value of the type. Values of an enum are not listed, because clients without a session may not
 * read the schema.
 */
function causeOf(type: GraphQLInputType | null | undefined): LocalisedText {
  if (!type) return OTHER;
  const named = getNamedType(type);
  if (isEnumType(named)) return CHOICE;
  return isInputObjectType(named) ? OBJECT : (SCALARS[named.name] ?? OTHER);
}

const typeAt = (type: GraphQLInputType, path: InputPath): GraphQLInputType | undefined =>
  path.reduce<GraphQLInputType | undefined>((at, key) => {
    const inner = at && getNullableType(at);
    if (isListType(inner)) return typeof key === 'number' ? inner.ofType : typeAt(inner.ofType, [key]);
    return isInputObjectType(inner) ? inner.getFields()[key]?.type : undefined;
  }, type);

const NAME = /^\w{1,100}$/;

/** The field named in GraphQL's message, for errors whose position is that of the enclosing object. */
function inside(message: string): { name: string; cause: LocalisedText } | undefined {
  const required =
    /^Field "(?:\w+\.)?(\w+)" of required type/.exec(message)?.[1] ??
    /^Field "\w+" argument "(\w+)" of type .* is required/.exec(message)?.[1];
  if (required) return { name: required, cause: MISSING };
  const unknown = /^Field "(.*?)" is not defined by type/s.exec(message)?.[1];
  return unknown !== undefined && NAME.test(unknown) ? { name: unknown, cause: UNKNOWN } : undefined;
}

interface Place {
  path: InputPath;
  type: GraphQLInputType | null | undefined;
}

/** The position in the arguments of each wanted node of a document. */
function placesOf(schema: GraphQLSchema, document: DocumentNode, wanted: (node: ASTNode) => boolean) {
  const places = new Map<ASTNode, Place>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(node, _key, parent, _path, ancestors) {
        if (!wanted(node)) return;
        const chain = [...ancestors, parent, node];
        const path = chain.flatMap((link, index): (string | number)[] => {
          if (Array.isArray(link)) {
            const list = chain[index - 1] as ASTNode | undefined;
            return list?.kind === Kind.LIST ? [link.indexOf(chain[index + 1] as never)] : [];
          }
          const { kind } = (link ?? {}) as Partial<ASTNode>;
          return kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD
            ? [(link as { name: { value: string } }).name.value]
            : [];
        });
        places.set(node, { path, type: types.getInputType() });
      },
    }),
  );
  return places;
}

/** The same error, with the field added. */
const withField = (error: GraphQLError, { path, cause }: { path: InputPath; cause: LocalisedText }): GraphQLError => {
  const fields: FieldProblem[] = [{ field: fieldNamed(path), message: cause }];
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    originalError: error.originalError,
    extensions: { ...error.extensions, fields },
  });
};

/** The field that an error is about, found by the error's nodes and GraphQL's message. */
function fieldOf({ message, nodes }: GraphQLError, places: ReadonlyMap<ASTNode, Place>) {
  const [first, second] = nodes ?? [];
  if (!first) return undefined;
  const named = inside(message);
  const { path, type } = places.get(first) ?? { path: [], type: undefined };
  if (named) return { path: path.at(-1) === named.name ? path : [...path, named.name], cause: named.cause };
  if (first.kind === Kind.VARIABLE_DEFINITION) {
    const used = second && places.get(second);
    return used && used.path.length > 0 ? { path: used.path, cause: causeOf(used.type) } : undefined;
  }
  if (path.length === 0) return undefined;
  if (first.kind === Kind.ARGUMENT || first.kind === Kind.OBJECT_FIELD) {
    const unknown = message.startsWith('Unknown argument');
    return { path, cause: unknown ? UNKNOWN : OTHER };
  }
  return { path, cause: first.kind === Kind.NULL ? MISSING : causeOf(type) };
}

/** Validation errors, each with the argument or input field it is about, if there is one. */
export function namingFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  errors: readonly GraphQLError[],
): readonly GraphQLError[] {
  const nodes = new Set(errors.flatMap((error) => error.nodes ?? []));
  if (nodes.size === 0) return errors;
  const places = placesOf(schema, document, (node) => nodes.has(node));
  return errors.map((error) => {
    const field = error.originalError ? undefined : fieldOf(error, places);
    return field ? withField(error, field) : error;
  });
}

/** The faults of the variables, in the order in which GraphQL itself finds them. */
function problemsIn(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { name: string; path: InputPath; cause: LocalisedText }[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) return [{ name, path: [], cause: OTHER }];
    const value = variables[name];
    const given = Object.hasOwn(variables, name);
    if (!given && (defaultValue || node.kind !== Kind.NON_NULL_TYPE)) return [];
    if (!given || (value === null && node.kind === Kind.NON_NULL_TYPE)) return [{ name, path: [], cause: MISSING }];
    const found: { name: string; path: InputPath; cause: LocalisedText }[] = [];
    const note = (path: InputPath, wrong: unknown, { message }: GraphQLError): void => {
      const named = inside(message);
      found.push({
        name,
        path: named ? [...path, named.name] : path,
        cause: named?.cause ?? (wrong === null || wrong === undefined ? MISSING : causeOf(typeAt(type, path))),
      });
    };
    coerceInputValue(value, type, note, true);
    return found;
  });
}

/** Maximum number of errors: enough for a long form with many mistakes, but limited. */
const MOST_ERRORS = 50;

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables?: Readonly<Record<string, unknown>> | null;
}

/**
 * The errors that GraphQL would report about the variables of an operation, each with the field it is about. Checked
 * before the operation runs, because afterwards only the text of an error would say which field is meant.
 */
export function wrongVariables(
  { schema, document, variables }: Asked,
  operation: OperationDefinitionNode,
  hideSuggestions: boolean,
): readonly GraphQLError[] {
  const given = variables ?? {};
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: MOST_ERRORS,
    hideSuggestions,
  });
  if (!errors) return [];
  const problems = problemsIn(schema, operation, given);
  const uses = placesOf(schema, document, ({ kind }) => kind === Kind.VARIABLE);
  const useOf = (name: string): InputPath =>
    [...uses].find(
      ([node, { path }]) => path.length > 0 && (node as { name?: { value: string } }).name?.value === name,
    )?.[1].path ?? [name];
  return errors.map((error, index) => {
    const coded = new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });
    const problem = problems[index];
    return problem
      ? withField(coded, { path: [...useOf(problem.name), ...problem.path], cause: problem.cause })
      : coded;
  });
}
