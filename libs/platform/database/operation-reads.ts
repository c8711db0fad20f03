import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { currentDeadline, deadlineExceeded, withoutDeadline } from './deadline.js';

/**
 * After this time without a read, in milliseconds, the connection returns to the pool, because the operation does other
 * work.
 */
const IDLE_MS = 50;
/** A transaction without reads for this long, in milliseconds, because the process was busy, is not used again. */
const STALE_MS = 1000;

interface Waiting {
  settings: string | undefined;
  go: () => void;
}

const running = new AsyncLocalStorage<OperationReads | undefined>();
/** Set for code that runs inside a transaction, of a unit of work or of a read. */
const inside = new AsyncLocalStorage<true | undefined>();

/** Marks `work` as running inside a transaction, in which it must stay. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** Whether the caller runs inside a transaction. A second transaction would wait for a second connection. */
export const isInsideTransaction = (): boolean => inside.getStore() === true;

/** The reads of the current operation; undefined inside a transaction, which is separate from them. */
export function currentReads(): OperationReads | undefined {
  const reads = isInsideTransaction() ? undefined : running.getStore();
  return reads?.lasts ? reads : undefined;
}

/**
 * For work that lasts longer than the operation which happened to start it: it uses neither its deadline nor its
 * transaction.
 */
export const outsideOperation = <T>(work: () => T): T =>
  withoutDeadline(() => running.run(undefined, () => inside.run(undefined, work)));

/** Runs `work`, which takes its own connection, while the current operation holds none. */
export const asideFromReads = <T>(work: () => Promise<T>): Promise<T> => currentReads()?.aside(work) ?? work();

/**
 * The reads of one operation: an HTTP request (with its one GraphQL operation) or one event of a subscription. They
 * share one read-only transaction, which begins with the first read, and wait for each other on its connection.
 *
 * - An operation holds at most one connection, and never asks for a second one while it holds the first. Operations
 *   can therefore not lock each other out of the pool, however many there are. For the same reason a unit of work and
 *   a statement without a scope run alone: the transaction ends before, and the next read begins another one.
 * - Every read runs under the settings of the scope it names. A read under another scope than the one before (the
 *   program's own, mostly) sets them anew in the same transaction, in one round trip. Reads that wait under the scope
 *   in force go first. The manager that a read is given works only as long as the read has its turn, so that no
 *   statement can run under the scope of another read.
 * - A failed statement aborts its transaction in PostgreSQL. That transaction is rolled back at once, and the next read
 *   begins a new one, so that only the failed read fails. A savepoint for each read would cost two round trips every
 *   time, while a new transaction costs one, and only after a failure. The isolation is READ COMMITTED, so two
 *   transactions guarantee as much as one.
 * - The transaction ends with the operation, or when nothing has been read for 50 ms, so that no connection is held
 *   during other work, or while the operation waits for what another one reads.
 */
export class OperationReads {
  /** The connection of the open transaction. */
  private runner: QueryRunner | undefined;
  /** The scope settings that the transaction has now. */
  private settings: string | undefined;
  private busy = false;
  private readonly waiting: Waiting[] = [];
  private idle: NodeJS.Timeout | undefined;
  /** When the last read ended, in milliseconds of the process. */
  private lastUsed = 0;
  private ended = false;

  get lasts(): boolean {
    return !this.ended;
  }

  /** Runs the operation; everything it calls reads through this object. */
  run<T>(operation: () => T): T {
    return running.run(this, operation);
  }

  /**
   * Runs `work` in the operation's read-only transaction.
   * @param settings statement that sets the scope. Undefined for tables that need no scope: they are read under
   *   whatever scope is set, or outside of a transaction if none is open.
   */
  async read<T>(
    dataSource: DataSource,
    settings: string | undefined,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    await this.turn(settings);
    try {
      if (currentDeadline()?.signal.aborted) throw deadlineExceeded();
      await this.dropLost();
      if (!settings && !this.runner) return await work(dataSource.manager);
      return await this.lend(dataSource, await this.open(dataSource, settings), work);
    } finally {
      this.next();
    }
  }

  /** Runs `work`, which takes its own connection, after the transaction has ended and before the next read. */
  async aside<T>(work: () => Promise<T>): Promise<T> {
    await this.turn(undefined);
    try {
      await this.close('COMMIT');
      return await work();
    } finally {
      this.next();
    }
  }

  /**
   * To be called when the operation is answered or given up: the connection is released when the current read is done.
   */
  async end(): Promise<void> {
    this.ended = true;
    if (!this.busy) await this.close('COMMIT');
  }

  private turn(settings: string | undefined): Promise<void> {
    clearTimeout(this.idle);
    if (!this.busy) {
      this.busy = true;
      return Promise.resolve();
    }
    return new Promise((go) => this.waiting.push({ settings, go }));
  }

  private next(): void {
    const sameScope = this.runner ? this.waiting.findIndex(({ settings }) => settings === this.settings) : -1;
    const [next] = this.waiting.splice(Math.max(0, sameScope), 1);
    this.lastUsed = performance.now();
    if (next) return next.go();
    this.busy = false;
    if (this.ended) void this.close('COMMIT');
    else if (this.runner) this.idle = setTimeout(() => void this.close('COMMIT'), IDLE_MS).unref();
  }

  private async dropLost(): Promise<void> {
    // The driver has released a connection that was lost.
    if (this.runner?.isReleased) this.runner = undefined;
    // PostgreSQL ends a transaction that is idle for ten seconds, and our timer is late if the process was busy.
    if (performance.now() - this.lastUsed > STALE_MS) await this.close('COMMIT');
  }

  /** The connection of the transaction, which is begun if there is none, with the scope's settings set. */
  private async open(dataSource: DataSource, settings: string | undefined): Promise<QueryRunner> {
    if (this.runner && (!settings || settings === this.settings)) return this.runner;
    const begin = this.runner ? settings : `BEGIN READ ONLY; ${settings}`;
    this.runner ??= dataSource.createQueryRunner();
    try {
      await this.runner.query(begin as string);
      this.settings = settings;
      return this.runner;
    } catch (error) {
      await this.close('ROLLBACK');
      throw error;
    }
  }

  private async lend<T>(
    dataSource: DataSource,
    runner: QueryRunner,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    let failed = false;
    let returned = false;
    const lent: QueryRunner = Object.create(runner, {
      query: {
        value: async (...given: Parameters<QueryRunner['query']>) => {
          if (returned) throw new Error('A read must not use its manager after it has ended.');
          try {
            return (await runner.query(...given)) as unknown;
          } catch (error) {
            failed = true;
            throw error;
          }
        },
      },
      // Written by the manager that is created for this runner.
      manager: { value: undefined, writable: true },
    }) as QueryRunner;
    try {
      return await insideTransaction(() => work(dataSource.createEntityManager(lent)));
    } finally {
      returned = true;
      if (failed) await this.close('ROLLBACK');
    }
  }

  private async close(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const { runner } = this;
    if (!runner) return;
    this.runner = undefined;
    this.settings = undefined;
    // The connection itself may have failed; then there is nothing to end.
    await runner.query(how).catch(() => undefined);
    await runner.release().catch(() => undefined);
  }
}
