import { changedMeanwhile } from '#kernel';
import type { EntityManager, EntityMetadata, QueryRunner } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { foreseenFailure } from './foreseen-failure.js';

/** The class of an entity, which defines the table and its columns. */
export type EntityClass<T> = new () => T;

declare const filled: unique symbol;
/** Type of a column that the table fills if a row gives no value: `createdAt: Filled<Date>`. */
export type Filled<T> = T & { readonly [filled]?: true };

type MayBeLeftOut<K, V> = null extends V ? K : typeof filled extends keyof V ? K : K extends 'version' ? K : never;
type Optional<T> = { [K in keyof T]: MayBeLeftOut<K, T[K]> }[keyof T];

/**
 * A row to insert. Nullable columns, and columns that the table fills by itself, may be left out; the version starts at
 * 1.
 */
export type NewRow<T> = Omit<T, Optional<T>> & Partial<Pick<T, Optional<T>>>;

/** Identifies the row to change: its key, and the version that was read. */
export type VersionedKey<T> = { id: string; version: number } & Pick<T, Extract<keyof T, 'workspaceId'>>;

/** PostgreSQL stores the number of a statement's parameters in 16 bits. */
const MOST_PARAMETERS = 65_535;

/** Inserts one row. @throws AppError CONFLICTING for a duplicate, a missing reference or a row outside the scope. */
export async function insertRow<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  row: NewRow<NoInfer<T>>,
): Promise<void> {
  await insert(manager, entity, [row], () => '');
}

/**
 * Inserts rows, in as many statements as the number of parameters requires; sends none if there are no rows.
 * @throws AppError CONFLICTING for a duplicate, a missing reference or a row outside the scope.
 */
export async function insertRows<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  rows: readonly NewRow<NoInfer<T>>[],
): Promise<void> {
  await insert(manager, entity, rows, () => '');
}

/**
 * Inserts those of the rows that do not exist yet.
 * @param by the unique columns that identify a row; without them, any unique key does.
 * @returns how many rows are new.
 */
export function insertMissingRows<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  rows: readonly NewRow<NoInfer<T>>[],
  by: readonly (keyof NoInfer<T> & string)[] = [],
): Promise<number> {
  return insert(manager, entity, rows, (metadata) => `ON CONFLICT ${keyOf(metadata, by)} DO NOTHING`);
}

/**
 * Inserts rows; existing rows are overwritten with all given values.
 * @param by the unique columns that identify a row.
 */
export async function upsertRows<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  rows: readonly NewRow<NoInfer<T>>[],
  by: readonly (keyof NoInfer<T> & string)[],
): Promise<void> {
  await insert(manager, entity, rows, (metadata, given) => {
    const overwritten = given.filter(({ propertyName }) => !(by as readonly string[]).includes(propertyName));
    return `ON CONFLICT ${keyOf(metadata, by)} DO UPDATE SET ${overwritten.map((column) => `${nameOf(column)} = EXCLUDED.${nameOf(column)}`).join(', ')}`;
  });
}

/**
 * Sets columns of the rows that have exactly the values of `where`; if the entity has a version, it is increased.
 * @param where columns and their values; null means IS NULL.
 * @param set columns and their values; undefined values are not changed.
 * @returns how many rows were changed.
 * @throws Error for undefined in `where`: without that condition other rows would be changed as well.
 */
export async function updateRow<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  where: Partial<NoInfer<T>>,
  set: Partial<NoInfer<T>>,
): Promise<number> {
  const metadata = manager.dataSource.getMetadata(entity);
  const values: unknown[] = [];
  const equals = ([property, value]: [string, unknown]) => {
    const column = columnOf(metadata, property);
    return `${nameOf(column)} = $${values.push(manager.dataSource.driver.preparePersistentValue(value, column))}`;
  };
  const assignments = Object.entries(set)
    .filter(([, value]) => value !== undefined)
    .map(equals);
  if (metadata.findColumnWithPropertyName('version')) assignments.push('version = version + 1');
  const conditions = Object.entries(where).map(([property, value]: [string, unknown]) => {
    if (value === undefined) throw new Error(`The ${property} of the rows to change is missing.`);
    return value === null ? `${nameOf(columnOf(metadata, property))} IS NULL` : equals([property, value]);
  });
  return send(
    manager,
    `UPDATE "${metadata.tableName}" SET ${assignments.join(', ')} WHERE ${conditions.join(' AND ')}`,
    values,
  );
}

/**
 * Optimistic update of one row: `set` applies only while the row still has the version that was read; the version is
 * then increased.
 * @throws AppError CHANGED_MEANWHILE when somebody changed the row first, or it no longer exists.
 */
export async function updateVersioned<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  key: VersionedKey<NoInfer<T>>,
  set: Partial<NoInfer<T>>,
): Promise<void> {
  if ((await updateRow(manager, entity, key as object as Partial<T>, set)) !== 1) throw changedMeanwhile();
}

async function insert<T extends object>(
  manager: EntityManager,
  entity: EntityClass<T>,
  rows: readonly object[],
  onConflict: (metadata: EntityMetadata, given: readonly ColumnMetadata[]) => string,
): Promise<number> {
  const metadata = manager.dataSource.getMetadata(entity);
  const properties = new Set(
    rows.flatMap((row) => Object.keys(row).filter((property) => row[property as never] !== undefined)),
  );
  const columns = [...properties].map((property) => columnOf(metadata, property));
  const rowsAtOnce = Math.floor(MOST_PARAMETERS / columns.length);
  let inserted = 0;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const values: unknown[] = [];
    const tuples = rows.slice(start, start + rowsAtOnce).map((row) => {
      const cells = columns.map((column) => {
        const value: unknown = row[column.propertyName as never];
        return value === undefined
          ? 'DEFAULT'
          : `$${values.push(manager.dataSource.driver.preparePersistentValue(value, column))}`;
      });
      return `(${cells.join(', ')})`;
    });
    inserted += await send(
      manager,
      `INSERT INTO "${metadata.tableName}" (${columns.map(nameOf).join(', ')}) VALUES ${tuples.join(', ')} ${onConflict(metadata, columns)}`,
      values,
    );
  }
  return inserted;
}

const nameOf = ({ databaseName }: ColumnMetadata): string => `"${databaseName}"`;

const keyOf = (metadata: EntityMetadata, by: readonly string[]): string =>
  by.length === 0 ? '' : `(${by.map((property) => nameOf(columnOf(metadata, property))).join(', ')})`;

function columnOf(metadata: EntityMetadata, property: string): ColumnMetadata {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no column for ${property}.`);
  return column;
}

/** @returns how many rows the statement affected. */
async function send(manager: EntityManager, text: string, values: unknown[]): Promise<number> {
  try {
    // Uses the transaction's runner, because a manager's own `query` does not return how many rows an INSERT created.
    const result = await (manager.queryRunner as QueryRunner).query(text, values, true);
    return result.affected ?? 0;
  } catch (error) {
    throw foreseenFailure(error) ?? error;
  }
}
