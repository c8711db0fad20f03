import { type Actor, isId, MAX_PAGE_SIZE, MOST_COUNTED } from '#kernel';
import { isPermitted, policyTable } from '#platform/access';
import { type Database, decodeCursor, join, limited, raw, sql, type Sql, typedKeys } from '#platform/database';
import {
  type ExecutionArgs,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import type { GraphqlContext } from './context.js';
import { type Fragments, fragmentsOf } from './operation-cost.js';
import { type Selected, selectedFrom } from './selection.js';
import { type Shape, type ShapedList, shapedList, type ShapedObject, shapedObject, type ShapeField } from './shape.js';

/** JSON that the database has written. */
export class WrittenJson {
  constructor(readonly text: string) {}
}

/** Thrown while an operation is put into SQL: it asks for something that only the resolvers can answer. */
class OnlyByResolvers extends Error {}
const onlyByResolvers = (): never => {
  throw new OnlyByResolvers();
};

/** The type being written, and the tables around it: a table's name can stand for one row at a time only. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly tables: readonly string[];
  /** Whether the rows of the type were chosen by its own condition. */
  readonly seen: boolean;
}

const quoted = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);
/** Pieces of text, put together. NULL when one of them is: then the resolvers have to answer. */
const concat = (pieces: readonly Sql[]): Sql => sql`(${join([...pieces], ' || ')})`;

/** Puts the fields of one operation into SQL, for one actor. */
class Writer {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly actor: Actor,
  ) {}

  /** A page of a list as one row with one column, `json`. */
  list(list: ShapedList, field: FieldNode, connection: GraphQLObjectType, args: Record<string, unknown>): Sql {
    const { first, after, ...others } = args;
    const filters = Object.entries(others)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => (list.filters?.[name] ?? onlyByResolvers())(value));
    if (typeof first !== 'number' || first < 1 || first > MAX_PAGE_SIZE) return onlyByResolvers();
    const { shape, order } = list;
    const table = raw(shape.table);
    const columns = raw(order.columns.map(({ name }) => `${shape.table}.${name}`).join(', '));
    const sorting = raw(order.columns.map(({ name }) => `${shape.table}.${name} ${order.direction}`).join(', '));
    const base = sql`FROM ${list.rows ? sql`(${list.rows}) ${table}` : table} WHERE ${join([list.where(this.actor), ...filters], ' AND ')}`;
    const comparison = raw(order.direction === 'DESC' ? '<' : '>');
    const from =
      typeof after === 'string'
        ? sql`${base} AND (${columns}) ${comparison} (${typedKeys(order, this.keysOf(after, order.columns.length))})`
        : base;
    // As `Database.page` writes a cursor.
    const keys = order.columns.map(({ name }) => sql`to_json(${raw(`${shape.table}.${name}`)}::text)::text`);
    const cursor = sql`'[' || ${join(keys, ` || ',' || `)} || ']'`;
    const edge = this.edge(shape, field, connection);
    const count = sql`CASE WHEN ${typeof after === 'string'} OR count(*) > ${first}
      THEN (SELECT count(*) FROM (SELECT ${base} ${limited(MOST_COUNTED + 1)}) counted) ELSE count(*) END`;
    const parts: Record<string, ShapeField> = {
      edges: {
        leaf: sql`('[' || coalesce(string_agg(edge, ',' ORDER BY place) FILTER (WHERE place <= ${first}), '') || ']')`,
      },
      pageInfo: {
        parts: {
          hasNextPage: { leaf: sql`(count(*) > ${first})::text` },
          endCursor: {
            leaf: sql`('"' || (array_agg(cursor ORDER BY place DESC) FILTER (WHERE place <= ${first}))[1] || '"')`,
          },
        },
      },
      totalCount: { leaf: sql`(${count})::text` },
    };
    const json = this.object(parts, this.selected(connection, field), { type: connection, tables: [], seen: true });
    return sql`SELECT CASE WHEN bool_or(edge IS NULL) FILTER (WHERE place <= ${first}) THEN NULL ELSE ${json} END AS json FROM (
      SELECT place, cursor, CASE WHEN place <= ${first} THEN ${edge} END AS edge FROM (
        SELECT ${table}.*, row_number() OVER (ORDER BY ${sorting}) AS place,
          translate(encode(convert_to(${cursor}, 'UTF8'), 'base64'), E'+/=\\n', '-_') AS cursor
        ${from} ORDER BY ${sorting} ${limited(first + 1)}
      ) ${table} OFFSET 0
    ) page`;
  }

  /** An object by its id as one row with one column, `json`; no row when the actor may not see it. */
  one({ shape, where }: ShapedObject, field: FieldNode, type: GraphQLObjectType, args: Record<string, unknown>): Sql {
    const { id, ...others } = args;
    if (!isId(id) || Object.keys(others).length > 0) return onlyByResolvers();
    const table = raw(shape.table);
    const json = this.object(shape.fields, this.selected(type, field), { type, tables: [shape.table], seen: true });
    return sql`SELECT ${json} AS json FROM ${table} WHERE ${where(this.actor)} AND ${table}.id = ${id}`;
  }

  private edge(shape: Shape, field: FieldNode, connection: GraphQLObjectType): Sql {
    const edges = this.selected(connection, field).find(([, { name }]) => name.value === 'edges')?.[1];
    if (!edges) return quoted('');
    const type = this.typeOf(connection, 'edges');
    const place = { type, tables: [shape.table], seen: true };
    const node = this.selected(type, edges).find(([, { name }]) => name.value === 'node')?.[1];
    const parts: Record<string, ShapeField> = { cursor: { leaf: sql`('"' || cursor || '"')` } };
    if (node) {
      const nodeType = this.typeOf(type, 'node');
      parts['node'] = { leaf: this.object(shape.fields, this.selected(nodeType, node), { ...place, type: nodeType }) };
    }
    return this.object(parts, this.selected(type, edges), place);
  }

  /** A JSON object of the selected fields. */
  private object(fields: Readonly<Record<string, ShapeField>>, selected: Selected, place: Place): Sql {
    const pieces: Sql[] = [];
    let constant = '{';
    for (const [index, [key, node]] of selected.entries()) {
      constant += `${index > 0 ? ',' : ''}${JSON.stringify(key)}:`;
      if (node.name.value === '__typename') {
        constant += JSON.stringify(place.type.name);
        continue;
      }
      pieces.push(quoted(constant), this.field(fields, node, place));
      constant = '';
    }
    pieces.push(quoted(`${constant}}`));
    return concat(pieces);
  }

  private field(fields: Readonly<Record<string, ShapeField>>, node: FieldNode, place: Place): Sql {
    const name = node.name.value;
    const field = fields[name];
    const definition = place.type.getFields()[name];
    const policy = policyTable().get(place.type.name);
    if (!field || !definition || node.arguments?.length) return onlyByResolvers();
    if (!policy?.isReadAsSeen(this.actor.role, name, place.seen)) return onlyByResolvers();
    const json = this.value(field, node, place);
    // What may not be null, and is, is an error, which the resolvers report.
    return isNonNullType(definition.type) ? json : sql`coalesce(${json}, 'null')`;
  }

  private value(field: ShapeField, node: FieldNode, place: Place): Sql {
    if ('leaf' in field) return field.leaf;
    const type = this.typeOf(place.type, node.name.value);
    const selected = this.selected(type, node);
    if ('parts' in field) return this.object(field.parts, selected, { ...place, type });
    const { shape: shapeOf, from, seen = false } = 'one' in field ? field.one : field.many;
    const shape = shapeOf();
    if (place.tables.includes(shape.table) || shape.type !== type.name) return onlyByResolvers();
    const json = this.object(shape.fields, selected, { type, tables: [...place.tables, shape.table], seen });
    if ('one' in field) return sql`(SELECT ${json} FROM ${from(this.actor)})`;
    // Aggregated in the order of the subquery (PostgreSQL documentation, 9.21), which OFFSET 0 keeps as it is: each item is
    // written once.
    return sql`(SELECT CASE WHEN bool_or(item IS NULL) THEN NULL ELSE '[' || coalesce(string_agg(item, ','), '') || ']' END
      FROM (SELECT ${json} AS item FROM ${from(this.actor)} ORDER BY ${field.many.order} OFFSET 0) items)`;
  }

  private typeOf(parent: GraphQLObjectType, field: string): GraphQLObjectType {
    const definition = parent.getFields()[field] ?? onlyByResolvers();
    return this.schema.getType(getNamedType(definition.type).name) as GraphQLObjectType;
  }

  private selected(
    type: GraphQLObjectType,
    { selectionSet }: { selectionSet?: SelectionSetNode | undefined },
  ): Selected {
    return (selectionSet && selectedFrom(type.name, selectionSet, this.fragments)) ?? onlyByResolvers();
  }

  private keysOf(cursor: string, length: number): string[] {
    try {
      return decodeCursor(cursor, length);
    } catch {
      return onlyByResolvers();
    }
  }
}

let active = true;
/** Called from `testing/` only: whether operations may be answered by the database alone. */
export function lookAhead(on: boolean): void {
  active = on;
}

/** Reads the data of a query. Undefined when the resolvers have to answer, which they do with every error. */
export type ReadByShapes = (database: Database) => Promise<WrittenJson | undefined>;

/**
 * Reads a query whose fields all have shapes, as the database writes it: one statement for each root field, sent
 * together. Undefined when the resolvers have to answer: for API tokens, and for everything that no shape says.
 */
export function byShapes(args: ExecutionArgs): ReadByShapes | undefined {
  const { actor } = args.contextValue as GraphqlContext;
  if (!active || !actor || actor.tokenPermissions || actor.secondFactorDue) return undefined;
  const operation = getOperationAST(args.document, args.operationName);
  if (operation?.operation !== 'query') return undefined;
  const { schema } = args;
  const query = schema.getQueryType() as GraphQLObjectType;
  const fragments = fragmentsOf(args.document);
  const selected = selectedFrom(query.name, operation.selectionSet, fragments);
  if (!selected?.some(([, { name }]) => shapedList(name.value) ?? shapedObject(name.value))) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {});
  if (!coerced) return undefined;
  const writer = new Writer(schema, fragments, actor);
  const statementOf = (node: FieldNode): Sql | string => {
    const name = node.name.value;
    if (name === '__typename') return query.name;
    const definition = query.getFields()[name] ?? onlyByResolvers();
    const [list, object] = [shapedList(name), shapedObject(name)];
    const shaped = list ?? object ?? onlyByResolvers();
    if (!isPermitted(actor, shaped.requires)) return onlyByResolvers();
    const type = schema.getType(getNamedType(definition.type).name) as GraphQLObjectType;
    const given = getArgumentValues(definition, node, coerced);
    return list ? writer.list(list, node, type, given) : writer.one(shaped, node, type, given);
  };
  try {
    const statements = selected.map(([key, node]) => [key, statementOf(node)] as const);
    return (database) => read(statements, actor, database);
  } catch (error) {
    if (error instanceof OnlyByResolvers) return undefined;
    throw error;
  }
}

async function read(
  statements: readonly (readonly [key: string, statement: Sql | string])[],
  actor: Actor,
  database: Database,
): Promise<WrittenJson | undefined> {
  const parts = await Promise.all(
    statements.map(async ([key, statement]) => {
      if (typeof statement === 'string') return `${JSON.stringify(key)}:${JSON.stringify(statement)}`;
      const json = (await database.row<{ json: string | null }>(statement, actor))?.json;
      return json ? `${JSON.stringify(key)}:${json}` : undefined;
    }),
  );
  return parts.includes(undefined) ? undefined : new WrittenJson(`{${parts.join(',')}}`);
}
