import { AsyncLocalStorage } from 'node:async_hooks';
import { groupBy, type Scope } from '#kernel';
import utils from 'pg/lib/utils.js';
import type { DataSource } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import type { CancellableClient } from './cancellable-client.js';
import { currentDeadline, type Deadline, withoutDeadline } from './deadline.js';
import { foreseenFailure, isPlanOutdated } from './foreseen-failure.js';
import { planAnew } from './prepared-names.js';
import type { BatchedRead } from './read-batch.js';
import { readingScopeStatement, scopeKey } from './scope-settings.js';

/** Set for code that runs inside a transaction, of a unit of work or of a read. */
const inside = new AsyncLocalStorage<true | undefined>();

/** Marks `work` as running inside a transaction, in which it must stay. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** Whether the caller runs inside a transaction. A second transaction would wait for a second connection. */
export const isInsideTransaction = (): boolean => inside.getStore() === true;

/** For work that lasts longer than the operation which happened to start it: it does not use its deadline. */
export const outsideOperation = <T>(work: () => T): T => withoutDeadline(() => inside.run(undefined, work));

/** A read that waits to be sent. Without a scope it reads tables that have no row-level security. */
interface WaitingRead extends Pick<BatchedRead, 'text' | 'values'> {
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

  rows<T>({ text, values: given }: Sql, scope: Scope | undefined): Promise<T[]> {
    return new Promise((resolve, reject) => {
      // Throws for a value that cannot be sent.
      const values = given.map((value) => utils.prepareValue(value));
      this.waiting.push({ text, values, scope, resolve: resolve as (rows: never[]) => void, reject });
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
      const { batch, left } = this.batchOf(reads);
      const settled = await client.readTogether(batch);
      this.waiting.unshift(...left(settled));
    } finally {
      await runner.release();
    }
  }

  /** The statements to send, and which reads are left to be sent again when so many of them are settled. */
  private batchOf(reads: readonly WaitingRead[]): { batch: BatchedRead[]; left: (settled: number) => WaitingRead[] } {
    const batch: BatchedRead[] = [];
    /** For each statement of the batch, the read that it answers. */
    const answers: (WaitingRead | undefined)[] = [];
    const rejected = new Set<WaitingRead | undefined>();
    // Reads without a scope come first, since no settings are in force yet.
    const byScope = groupBy(reads, ({ scope }) => (scope ? scopeKey(scope) : ''));
    for (const [, together] of [...byScope].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const { scope } = together[0] as WaitingRead;
      if (scope) {
        const reject = (error: Error | undefined) => {
          if (!error) return;
          for (const read of together) {
            rejected.add(read);
            read.reject(foreseenFailure(error) ?? error);
          }
        };
        batch.push({ ...readingScopeStatement(scope), settle: reject });
        answers.push(undefined);
      }
      for (const read of together) {
        batch.push({ text: read.text, values: read.values, settle: (error, rows) => this.settle(read, error, rows) });
        answers.push(read);
      }
    }
    const left = (settled: number) =>
      answers.slice(settled).filter((read): read is WaitingRead => read !== undefined && !rejected.has(read));
    return { batch, left };
  }

  private settle(read: WaitingRead, error: Error | undefined, rows: object[]): void {
    if (!error) read.resolve(rows as never[]);
    else if (isPlanOutdated(error) && !read.again) {
      planAnew(read.text);
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
