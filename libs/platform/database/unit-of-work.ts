import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvent, Scope } from '#kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { type AuditNote, appendAudit, noteOf } from './audit-append.js';
import { foreseenFailure } from './foreseen-failure.js';
import { EVENT_RECORDER, type EventRecorder } from './event-recorder.js';
import { asideFromReads, insideTransaction, isInsideTransaction } from './operation-reads.js';
import { settingsOf } from './scope-settings.js';

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
    return this.transaction(scope, async (manager) => {
      const events: DomainEvent[] = [];
      const notes: AuditNote[] = [];
      const result = await work({
        manager,
        scope,
        workspaceId: scope.workspaceId,
        emit: (event) => void events.push(event),
        audit: (note) => void notes.push(note),
      });
      // Last, because numbering locks the workspace's counter until commit. Always lock the counter before the chain,
      // or two transactions would wait for each other.
      if (events.length > 0) await this.recorder.record(manager, scope, events);
      await appendAudit(manager, scope, [...events.map(noteOf), ...notes]);
      return result;
    });
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

  private async transaction<T>(scope: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (isInsideTransaction()) throw new Error('A unit of work must not be started inside another transaction.');
    return asideFromReads(() =>
      insideTransaction(() =>
        this.dataSource
          .transaction(async (manager) => {
            await manager.query(settingsOf(scope));
            return work(manager);
          })
          .catch((error: unknown) => {
            throw foreseenFailure(error) ?? error;
          }),
      ),
    );
  }
}
