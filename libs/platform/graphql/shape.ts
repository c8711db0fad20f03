import type { Actor } from '#kernel';
import type { Permission } from '#platform/access';
import { type KeysetOrder, raw, sql, type Sql } from '#platform/database';

/**
 * How one GraphQL type is written as JSON by the database, for answers that need nothing else. Shapes change no meaning:
 * what a shape cannot say is answered by the resolvers, and a test compares the two (look-ahead.spec.ts).
 */
export interface Shape {
  /** The GraphQL type. */
  readonly type: string;
  /** Its rows, by the table's own name; the SQL of the fields and of the policy's condition uses that name. */
  readonly table: string;
  readonly fields: Readonly<Record<string, ShapeField>>;
}

/** Rows of another shape: what stands behind FROM. It includes the condition that ties them to the row they belong to. */
export interface Related {
  readonly shape: () => Shape;
  readonly from: (actor: Actor) => Sql;
  /** Whether `from` includes the type's own condition, `visible`. Without it, they are seen by whoever sees the row. */
  readonly seen?: true;
}

export type ShapeField =
  /** The value as JSON text; NULL for a null. */
  | { readonly leaf: Sql }
  /** An object that is part of the row. */
  | { readonly parts: Readonly<Record<string, ShapeField>> }
  | { readonly one: Related }
  | { readonly many: Related & { readonly order: Sql } };

/** A list of the schema that is read by keyset; see `Database.page`. */
export interface ShapedList {
  readonly shape: Shape;
  readonly requires: Permission;
  readonly where: (actor: Actor) => Sql;
  /** Instead of the table: its rows with further columns that the order needs, as a SELECT. */
  readonly rows?: Sql;
  /** By the list's argument: the condition for a value of it. The resolvers answer for arguments that have none here. */
  readonly filters?: Readonly<Record<string, (value: unknown) => Sql>>;
  readonly order: KeysetOrder;
}

/** A field of the schema's query type that gives one object by its `id`. */
export type ShapedObject = Omit<ShapedList, 'order' | 'rows' | 'filters'>;

/** Codes, ids and days: no character of theirs is escaped in JSON. */
export const codeOf = (column: string): ShapeField => ({ leaf: sql`('"' || ${raw(column)} || '"')` });
export const textOf = (column: string): ShapeField => ({ leaf: sql`to_json(${raw(column)})::text` });
/** Whole numbers, and true or false. */
export const plainOf = (column: string): ShapeField => ({ leaf: sql`${raw(column)}::text` });
/** Lists of texts and codes. */
export const textsOf = textOf;
export const instantOf = (column: string): ShapeField => ({
  leaf: sql`('"' || to_char(${raw(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || 'Z"')`,
});
/** A filter of lists by codes: no code asks for nothing. */
export const oneOf =
  (column: string) =>
  (codes: unknown): Sql =>
    Array.isArray(codes) && codes.length === 0 ? sql`TRUE` : sql`${raw(column)} = ANY(${codes}::text[])`;
/** A text in both languages, of two columns. */
export const localisedOf = (column: string): ShapeField => ({
  parts: { sv: textOf(`${column}_sv`), en: textOf(`${column}_en`) },
});

/** The fields of the query type that are read at once, by their names. */
export interface Shapes {
  readonly lists: Readonly<Record<string, ShapedList>>;
  readonly objects: Readonly<Record<string, ShapedObject>>;
}

const lists = new Map<string, ShapedList>();
const objects = new Map<string, ShapedObject>();

/** Called for each feature that declares shapes. */
export function declareShapes(shapes: Shapes): void {
  for (const [field, list] of Object.entries(shapes.lists)) lists.set(field, list);
  for (const [field, object] of Object.entries(shapes.objects)) objects.set(field, object);
}
export const shapedList = (field: string): ShapedList | undefined => lists.get(field);
export const shapedObject = (field: string): ShapedObject | undefined => objects.get(field);
