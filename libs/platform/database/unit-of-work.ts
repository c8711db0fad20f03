import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvent, Scope } from '#kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { type AuditNote, noteOf } from './audit-append.js';
import type { CancellableClient } from './cancellable-client.js';
import { foreseenFailure } from './foreseen-failure.js';
import { EVENT_RECORDER, type EventRecorder } from './event-recorder.js';
import { insideTransaction, isInsideTransaction } from './operation-reads.js';
import { scopeStatement } from './scope-settings.js';

/** An open transaction. Everything written through `manager`, and the events emitted, commit together or not at all. */
export interface Tx {
  readonly manager: EntityManager;
  readonly scope: Scope;
  readonly workspaceId: string;
  emit(event: DomainEvent): void;
  /**
   * Adds an entry to the audit log for something that is no event, e.g. the reading of data. Events are added
   * automatically.
   */
  audit(note: AuditNote): void;
}

/** The only way to write: one transaction, with the events it caused numbered as its last statement. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(EVENT_RECORDER) private readonly recorder: EventRecorder,
  ) {}

  /**
   * Runs `work` in a transaction under `scope`; a throw rolls everything back.
   * @throws Error when called inside another run: a nested transaction would wait for its own connection.
   */
  async run<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (isInsideTransaction()) throw new Error('A unit of work must not be started inside another transaction.');
    try {
      return await insideTransaction(() => this.transaction(scope, work));
    } catch (error) {
      throw foreseenFailure(error) ?? error;
    }
  }

  /**
   * Runs `work` once per (event, handler), however often the job is delivered.
   * @returns undefined when the handler had already done its work for this event.
   */
  async runOnce<T>(
    scope: Scope,
    eventId: string,
    handler: string,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T | undefined> {
    return this.run(scope, async (tx) => {
      const claimed = (await tx.manager.query(
        'INSERT INTO handled_event (event_id, handler) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
        [eventId, handler],
      )) as unknown[];
      return claimed.length === 0 ? undefined : work(tx);
    });
  }

  private async transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as CancellableClient;
      // Nothing waits for the answer: if it fails, the first statement of the work fails as well.
      const begun = client.begin('READ WRITE', scopeStatement(scope));
      const events: DomainEvent[] = [];
      const notes: AuditNote[] = [];
      try {
        const result = await work({
          manager: this.dataSource.createEntityManager(runner),
          scope,
          workspaceId: scope.workspaceId,
          emit: (event) => void events.push(event),
          audit: (note) => void notes.push(note),
        });
        await begun;
        await this.finish(client, scope, events, notes);
        return result;
      } catch (error) {
        // The connection itself may be what failed.
        await client.finish('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /** Records what happened and commits, in one trip: the workspace's counter is locked no longer than that. */
  private async finish(
    client: CancellableClient,
    scope: Scope,
    events: readonly DomainEvent[],
    notes: readonly AuditNote[],
  ): Promise<void> {
    const all = [...events.map(noteOf), ...notes];
    if (all.length === 0) return client.finish('COMMIT');
    const { text, values } = this.recorder.recording(scope, events, all);
    client.gatherWrites();
    // A commit behind a statement that has failed is a rollback.
    const [recorded, committed] = await Promise.allSettled([client.rows(text, values), client.finish('COMMIT')]);
    for (const part of [recorded, committed]) if (part.status === 'rejected') throw part.reason;
  }
}
