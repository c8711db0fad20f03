import { Injectable } from '@nestjs/common';
import { invalidField, MAX_PAGE_SIZE, MOST_COUNTED, type Page, type PageRequest, type Scope } from '#kernel';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { DataSource, EntityManager } from 'typeorm';
import type { CancellableClient } from './cancellable-client.js';
import { foreseenFailure, isPlanOutdated } from './foreseen-failure.js';
import { currentReads, insideTransaction, isInsideTransaction } from './operation-reads.js';
import { planAnew } from './prepared-names.js';
import { scopeStatement } from './scope-settings.js';

/** Declares that a SELECT reads only tables without row-level security, such as the event log. */
export const UNPROTECTED = Symbol('UNPROTECTED');

/** The order of a list: columns of the query, of which the last is unique, all in one direction. */
export interface KeysetOrder {
  columns: { name: string; type: 'timestamptz' | 'uuid' | 'text' | 'date' | 'int8' }[];
  direction: 'ASC' | 'DESC';
}

/** The newest first, by a time and the id. */
export const newestFirst = (column: string): KeysetOrder => ({
  columns: [
    { name: column, type: 'timestamptz' },
    { name: 'id', type: 'uuid' },
  ],
  direction: 'DESC',
});

/** By a text, which the query names `sort_name`, and the id. */
export const BY_NAME: KeysetOrder = {
  columns: [
    { name: 'sort_name', type: 'text' },
    { name: 'id', type: 'uuid' },
  ],
  direction: 'ASC',
};

/**
 * Reads outside a unit of work. Rows are plain objects with camelCase keys.
 *
 * Almost every table has row-level security, which knows the actor from the settings of the transaction: pass the
 * scope, or the manager of a transaction that has one. Without either, a protected table has no rows. The reads that one
 * operation asks for at the same time are sent together, see `OperationReads`; outside of an operation each goes alone.
 */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  async rows<T>(query: Sql, as?: Scope | EntityManager | typeof UNPROTECTED): Promise<T[]> {
    if (as instanceof EntityManager) return queryRows<T>(as, query);
    // It may write, so it does not share the transaction of other reads.
    if (as === undefined) return queryRows<T>(this.dataSource.manager, query);
    if (as !== UNPROTECTED && isInsideTransaction()) throw misplacedRead();
    return currentReads(this.dataSource).rows<T>(query, as === UNPROTECTED ? undefined : as);
  }

  async row<T>(query: Sql, as?: Scope | EntityManager | typeof UNPROTECTED): Promise<T | undefined> {
    return (await this.rows<T>(query, as))[0];
  }

  /**
   * Reads in a read-only transaction of its own under the scope's settings, for several statements that depend on each
   * other. For a single statement `rows` is shorter.
   * @throws Error when called inside a unit of work or another read: it would wait for a second connection, and would
   *   not see what the unit of work has written. Use its manager.
   */
  async under<T>(scope: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (isInsideTransaction()) throw misplacedRead();
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as CancellableClient;
      await client.begin('READ ONLY', scopeStatement(scope));
      try {
        return await insideTransaction(() => work(this.dataSource.createEntityManager(runner)));
      } finally {
        // The connection itself may be what failed; then there is nothing to end.
        await client.finish('COMMIT').catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * One page of `base` by keyset: stable while rows are added, and equally fast on every page.
   * @param base a complete SELECT without ORDER BY or LIMIT, which returns the columns of the order. An index in that
   *   order makes the page as fast in a large table as in a small one.
   * @param as the actor or scope.
   * @param joined a SELECT from the rows of the page, given in parentheses, that adds what is joined to them; it keeps
   *   all their columns. What is joined in `base` is joined before the page is cut, for the whole table.
   * @throws AppError INVALID for `first` outside 1–100 or a cursor that does not come from this list.
   */
  async page<T extends object>(
    base: Sql,
    order: KeysetOrder,
    request: PageRequest,
    as: Scope,
    joined?: (page: Sql) => Sql,
  ): Promise<Page<T>> {
    if (!Number.isInteger(request.first) || request.first < 1 || request.first > MAX_PAGE_SIZE) {
      throw invalidField(
        'first',
        `Ange ett antal mellan 1 och ${MAX_PAGE_SIZE}.`,
        `Give a number from 1 to ${MAX_PAGE_SIZE}.`,
      );
    }
    const comparison = raw(order.direction === 'DESC' ? '<' : '>');
    const columns = raw(order.columns.map(({ name }) => `q.${name}`).join(', '));
    const after = request.after
      ? sql`WHERE (${columns}) ${comparison} (${typedKeys(order, decodeCursor(request.after, order.columns.length))})`
      : empty;
    const sorting = raw(order.columns.map(({ name }) => `q.${name} ${order.direction}`).join(', '));
    const keys = raw(`json_build_array(${order.columns.map(({ name }) => `q.${name}::text`).join(', ')})`);
    const page = sql`SELECT q.*, ${keys} AS keyset_cursor FROM (${base}) q ${after} ORDER BY ${sorting} ${limited(request.first + 1)}`;
    const items = await this.rows<T & { keysetCursor: string[] }>(
      joined ? sql`SELECT * FROM (${joined(sql`(${page})`)}) q ORDER BY ${sorting}` : page,
      as,
    );
    const shown = items.slice(0, request.first);
    const hasNextPage = items.length > request.first;
    return {
      items: shown,
      cursors: shown.map((item) => Buffer.from(JSON.stringify(item.keysetCursor)).toString('base64url')),
      hasNextPage,
      totalCount: hasNextPage || request.after ? () => this.count(base, as) : shown.length,
    };
  }

  private async count(base: Sql, as: Scope): Promise<number> {
    const counted = sql`SELECT count(*) AS count FROM (SELECT FROM (${base}) q ${limited(MOST_COUNTED + 1)}) counted`;
    return (await this.row<{ count: number }>(counted, as))?.count ?? 0;
  }
}

const misplacedRead = () => new Error('A read inside a transaction must use the manager of the transaction.');

/**
 * LIMIT as part of the text: with a parameter, the plan of a prepared statement is made for a tenth of the table, and sorts
 * it.
 */
export function limited(rows: number): Sql {
  if (!Number.isSafeInteger(rows) || rows < 0) throw new Error('A limit is a whole number.');
  return raw(`LIMIT ${rows}`);
}

/** The values of a cursor, typed as the columns of the order. */
export function typedKeys(order: KeysetOrder, keys: string[]): Sql {
  return order.columns
    .map(({ type }, index) => sql`${keys[index]}::${raw(type)}`)
    .reduce((all, next) => sql`${all}, ${next}`);
}

/** @throws AppError INVALID for a cursor that does not come from a list in an order of so many columns. */
export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string'))
      return keys as string[];
  } catch {
    // Continue to the error below, which is the same for every unusable cursor.
  }
  throw invalidField('after', 'Markören hör inte till den här listan.', 'This cursor does not belong to this list.');
}

/**
 * Runs one statement, mostly through the manager of a transaction. The keys of the rows become camelCase.
 * @throws AppError for a failure that the client can correct; else the error of the driver.
 */
export async function queryRows<T>(manager: EntityManager, query: Sql): Promise<T[]> {
  const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as CancellableClient;
    return await client.rows<T>(query.text, query.values);
  } catch (error) {
    if (isPlanOutdated(error)) planAnew(query.text);
    throw foreseenFailure(error) ?? error;
  } finally {
    if (!manager.queryRunner) await runner.release();
  }
}
