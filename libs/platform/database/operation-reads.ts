import { AsyncLocalStorage } from 'node:async_hooks';
import type { Scope } from '#kernel';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import type { CancellableClient } from './cancellable-client.js';
import { currentDeadline, type Deadline, deadlineExceeded, withoutDeadline } from './deadline.js';
import { foreseenFailure, isPlanOutdated } from './foreseen-failure.js';
import { planAnew } from './prepared-names.js';
import type { BatchedRead } from './read-batch.js';
import { scopeKey, scopeStatement } from './scope-settings.js';

/** Set for code that runs inside a transaction, of a unit of work or of a read. */
const inside = new AsyncLocalStorage<true | undefined>();

/** Marks `work` as running inside a transaction, in which it must stay. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** Whether the caller runs inside a transaction. A second transaction would wait for a second connection. */
export const isInsideTransaction = (): boolean => inside.getStore() === true;

/** For work that lasts longer than the operation which happened to start it: it does not use its deadline. */
export const outsideOperation = <T>(work: () => T): T => withoutDeadline(() => inside.run(undefined, work));

/** A read that waits to be sent. Without a scope it reads tables that have no row-level security. */
interface WaitingRead {
  readonly query: Sql;
  readonly scope: Scope | undefined;
  readonly resolve: (rows: never[]) => void;
  readonly reject: (error: unknown) => void;
  /** It is sent for the second time, since its plan was outdated. */
  again?: boolean;
}

/**
 * The reads of one operation: an HTTP request (with its one GraphQL operation) or one event of a subscription.
 *
 * - Reads that are asked for at the same time are sent together, as one transaction and in one write, and those that are
 *   asked for meanwhile follow together. An operation therefore holds at most one connection, only while the database
 *   works for it, and waits for one only while it holds none: operations cannot lock each other out of the pool.
 * - Every read runs under the settings of the scope it names. They are set by a statement of the same transaction before
 *   it: if that fails, the read does not run.
 * - A read that fails, fails alone: the ones behind it are sent again. The isolation is READ COMMITTED, so two
 *   transactions guarantee as much as one.
 */
export class OperationReads {
  private waiting: WaitingRead[] = [];
  private busy = false;

  constructor(private readonly dataSource: DataSource) {}

  rows<T>(query: Sql, scope: Scope | undefined): Promise<T[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ query, scope, resolve: resolve as (rows: never[]) => void, reject });
      if (this.busy) return;
      this.busy = true;
      // Everything that can run now runs first, and asks for its own reads.
      setImmediate(() => void this.send());
    });
  }

  private async send(): Promise<void> {
    while (this.waiting.length > 0) {
      const reads = this.waiting;
      this.waiting = [];
      try {
        await this.sendTogether(reads);
      } catch (error) {
        for (const { reject } of reads) reject(foreseenFailure(error) ?? error);
      }
    }
    this.busy = false;
  }

  private async sendTogether(reads: readonly WaitingRead[]): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as CancellableClient;
      if (currentDeadline()?.signal.aborted) throw deadlineExceeded();
      const { batch, waitingOf } = this.batchOf(reads);
      const settled = await client.readTogether(batch);
      const left = waitingOf.slice(settled).filter((read) => read !== undefined);
      this.waiting.unshift(...left);
    } finally {
      await runner.release();
    }
  }

  /** The statements to send, and for each the read it answers; undefined for those that set a scope. */
  private batchOf(reads: readonly WaitingRead[]): { batch: BatchedRead[]; waitingOf: (WaitingRead | undefined)[] } {
    const batch: BatchedRead[] = [];
    const waitingOf: (WaitingRead | undefined)[] = [];
    const byScope = new Map<string, WaitingRead[]>();
    for (const read of reads) {
      // Those without a scope first: no settings are in force yet.
      const key = read.scope ? scopeKey(read.scope) : '';
      byScope.set(key, [...(byScope.get(key) ?? []), read]);
    }
    for (const key of [...byScope.keys()].sort()) {
      const together = byScope.get(key) as WaitingRead[];
      const { scope } = together[0] as WaitingRead;
      if (scope) {
        const fail = (error: Error | undefined) => {
          // The reads under it are the ones that fail.
          if (error) for (const { reject } of together) reject(foreseenFailure(error) ?? error);
        };
        batch.push({ ...scopeStatement(scope), settle: fail });
        waitingOf.push(undefined);
      }
      for (const read of together) {
        batch.push({
          text: read.query.text,
          values: read.query.values,
          settle: (error, rows) => this.settle(read, error, rows),
        });
        waitingOf.push(read);
      }
    }
    return { batch, waitingOf };
  }

  private settle(read: WaitingRead, error: Error | undefined, rows: object[]): void {
    if (!error) read.resolve(rows as never[]);
    else if (isPlanOutdated(error) && !read.again) {
      planAnew(read.query.text);
      this.waiting.push({ ...read, again: true });
    } else read.reject(foreseenFailure(error) ?? error);
  }
}

const readsOf = new WeakMap<DataSource, WeakMap<Deadline, OperationReads>>();

/** The reads of the current operation; outside of one, reads that are sent by themselves. */
export function currentReads(dataSource: DataSource): OperationReads {
  const deadline = currentDeadline();
  if (!deadline) return new OperationReads(dataSource);
  const ofSource = readsOf.get(dataSource) ?? new WeakMap<Deadline, OperationReads>();
  readsOf.set(dataSource, ofSource);
  const reads = ofSource.get(deadline) ?? new OperationReads(dataSource);
  ofSource.set(deadline, reads);
  return reads;
}
