import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { CancellableClient } from './cancellable-client.js';
import { currentDeadline, deadlineExceeded, withoutDeadline } from './deadline.js';
import { isAborted, isPlanOutdated } from './foreseen-failure.js';

/**
 * After this time without a read, in milliseconds, the connection returns to the pool, because the operation does other
 * work.
 */
const IDLE_MS = 50;
/** A transaction without reads for this long, in milliseconds, because the process was busy, is not used again. */
const STALE_MS = 1000;

/** The open transaction, with those that read in it. */
interface OpenTransaction {
  runner: QueryRunner;
  /** What its scope is set to. */
  settings: string;
  /** Resolves when there is a connection and the statement that begins the transaction is on its way. */
  begun: Promise<CancellableClient>;
  /** Reads that run at the moment. */
  readers: number;
  /** A statement failed, so PostgreSQL runs no other one in it. */
  failed: boolean;
}
/** What a read or other work got when its turn came: the transaction, or the turn without one. */
type Turn = OpenTransaction | 'alone';

interface Waiting {
  /** Takes the turn, if it is possible now. */
  take: () => Turn | undefined;
  go: (turn: Turn) => void;
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
 * share one read-only transaction, which begins with the first read.
 *
 * - An operation holds at most one connection, and never asks for a second one while it holds the first. Operations
 *   can therefore not lock each other out of the pool, however many there are. For the same reason a unit of work and
 *   a statement without a scope run alone: the transaction ends before, and the next read begins another one.
 * - Every read runs under the settings of the scope it names. Reads under the scope in force run at the same time: their
 *   statements are sent one after the other without waiting for answers, behind the one that begins the transaction. A
 *   read under another scope (the program's own, mostly) waits until no other read runs, and sets its scope in the same
 *   transaction. The manager that a read is given works only until the read has ended, so that no statement can run
 *   under the scope of another read.
 * - A failed statement aborts its transaction in PostgreSQL. The transaction is rolled back once all its reads have
 *   ended, and the next read begins a new one. Reads that failed only because of another one's failure are repeated, so
 *   that only the failed read fails. A savepoint for each read would cost two statements every time. The isolation is
 *   READ COMMITTED, so two transactions guarantee as much as one.
 * - The transaction ends with the operation, or when nothing has been read for 50 ms, so that no connection is held
 *   during other work, or while the operation waits for what another one reads.
 */
export class OperationReads {
  private open: OpenTransaction | undefined;
  /** Something runs that may not share the operation's one connection. */
  private alone = false;
  private closing: Promise<void> | undefined;
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
   * Runs `work` in the operation's read-only transaction; twice, when another read has aborted it meanwhile.
   * @param settings statement that sets the scope; undefined for tables that ask for none, which are read under
   *   whichever scope is in force, and outside of a transaction while none is open.
   */
  async read<T>(
    dataSource: DataSource,
    settings: string | undefined,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.readOnce(dataSource, settings, work);
    } catch (error) {
      if (!isAborted(error) && !isPlanOutdated(error)) throw error;
      return this.readOnce(dataSource, settings, work);
    }
  }

  /** Runs `work`, which takes a connection of its own, after the transaction has ended and before the next read. */
  async aside<T>(work: () => Promise<T>): Promise<T> {
    const turn = await this.turn(() => this.takeAlone());
    try {
      await this.close('COMMIT');
      return await work();
    } finally {
      this.leave(turn);
    }
  }

  /** The operation has its answer, or is given up: the connection goes back as soon as the reads under way are done. */
  async end(): Promise<void> {
    this.ended = true;
    if (!this.alone && !this.open?.readers) await this.close('COMMIT');
  }

  private async readOnce<T>(
    dataSource: DataSource,
    settings: string | undefined,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    const turn = await this.turn(() => this.take(dataSource, settings));
    try {
      if (currentDeadline()?.signal.aborted) throw deadlineExceeded();
      return turn === 'alone' ? await work(dataSource.manager) : await this.lend(dataSource, turn, work);
    } finally {
      this.leave(turn);
    }
  }

  private turn(take: () => Turn | undefined): Promise<Turn> {
    clearTimeout(this.idle);
    const turn = take();
    return turn ? Promise.resolve(turn) : new Promise((go) => this.waiting.push({ take, go }));
  }

  private takeAlone(): Turn | undefined {
    if (this.alone || this.closing || this.open?.readers) return undefined;
    this.alone = true;
    return 'alone';
  }

  private take(dataSource: DataSource, settings: string | undefined): Turn | undefined {
    if (this.alone || this.closing) return undefined;
    if (this.open?.readers === 0) this.dropUnusable();
    if (this.closing) return undefined;
    const { open } = this;
    if (!open) return settings ? this.begin(dataSource, settings) : this.takeAlone();
    if (open.failed || (open.readers > 0 && settings && settings !== open.settings)) return undefined;
    if (settings && settings !== open.settings) {
      open.settings = settings;
      this.sendAhead(open, open.begun, settings);
    }
    open.readers += 1;
    return open;
  }

  private begin(dataSource: DataSource, settings: string): OpenTransaction {
    const runner = dataSource.createQueryRunner();
    const connected = runner.connect() as Promise<CancellableClient>;
    const open: OpenTransaction = { runner, settings, begun: connected, readers: 1, failed: false };
    this.sendAhead(open, connected, `BEGIN READ ONLY; ${settings}`);
    this.open = open;
    return open;
  }

  /** Reads wait until the statement is on its way, and not for its answer: when it fails, they fail as well. */
  private sendAhead(open: OpenTransaction, connected: Promise<CancellableClient>, statement: string): void {
    open.begun = connected.then((client) => {
      client.sendAhead(statement).catch(() => (open.failed = true));
      return client;
    });
    // Whoever reads in it hears of a failure.
    open.begun.catch(() => undefined);
  }

  private leave(turn: Turn): void {
    this.lastUsed = performance.now();
    if (turn === 'alone') this.alone = false;
    else turn.readers -= 1;
    if (turn !== 'alone' && turn.readers === 0 && turn.failed) void this.close('ROLLBACK');
    this.admit();
  }

  /** Gives the turn to those waiting that can have it, in their order. */
  private admit(): void {
    for (const waiting of [...this.waiting]) {
      const turn = waiting.take();
      if (!turn) continue;
      this.waiting.splice(this.waiting.indexOf(waiting), 1);
      waiting.go(turn);
    }
    if (this.alone || this.closing || this.open?.readers || !this.open) return;
    if (this.ended) void this.close('COMMIT');
    else this.idle = setTimeout(() => void this.close('COMMIT'), IDLE_MS).unref();
  }

  private dropUnusable(): void {
    // The driver takes a connection away that was lost.
    if (this.open?.runner.isReleased) this.open = undefined;
    // PostgreSQL ends a transaction that is idle for ten seconds, and the timer is late when the process was busy.
    else if (performance.now() - this.lastUsed > STALE_MS) void this.close('COMMIT');
  }

  private async lend<T>(
    dataSource: DataSource,
    open: OpenTransaction,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    let returned = false;
    const lent = async <R>(send: () => Promise<R>): Promise<R> => {
      if (returned) throw new Error('A read must not use its manager after it has ended.');
      try {
        return await send();
      } catch (error) {
        open.failed = true;
        throw error;
      }
    };
    try {
      const client = await open.begun;
      const { runner } = open;
      const lentRunner: QueryRunner = Object.create(runner, {
        query: { value: (...given: Parameters<QueryRunner['query']>) => lent(() => runner.query(...given)) },
        connect: {
          value: () =>
            Promise.resolve({
              rows: (...given: Parameters<CancellableClient['rows']>) => lent(() => client.rows(...given)),
            }),
        },
        // Written by the manager that is made for it.
        manager: { value: undefined, writable: true },
      }) as QueryRunner;
      return await insideTransaction(() => work(dataSource.createEntityManager(lentRunner)));
    } catch (error) {
      if (!(await open.begun.then(() => true).catch(() => false))) open.failed = true;
      throw error;
    } finally {
      returned = true;
    }
  }

  /** Ends the transaction and gives its connection back; nothing begins before that is done. */
  private close(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const { open } = this;
    if (!open) return this.closing ?? Promise.resolve();
    this.open = undefined;
    const end = async () => {
      // The connection itself may be what failed; then there is nothing to end.
      await open.runner.query(how).catch(() => undefined);
      await open.runner.release().catch(() => undefined);
      this.closing = undefined;
      this.admit();
    };
    this.closing = end();
    return this.closing;
  }
}
