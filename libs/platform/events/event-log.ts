import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type DomainEvent, isActor, newId, type RecordedEvent, type Scope } from '#kernel';
import {
  Database,
  type EntityManager,
  type EventRecorder,
  insertRows,
  queryRows,
  sql,
  UNPROTECTED,
} from '#platform/database';
import { CLOCK } from './clock.token.js';
import { EventEntity } from './event.entity.js';

/** PostgreSQL channel on which a commit with events is announced; the payload is the workspace id. */
export const EVENT_CHANNEL = 'klustermotor_event';

/** Creates the event log of a new workspace, in the transaction that creates the workspace. */
export async function beginEventLog(manager: EntityManager, workspaceId: string): Promise<void> {
  await queryRows(manager, sql`INSERT INTO event_counter (workspace_id) VALUES (${workspaceId})`);
}

type EventRow = Omit<EventEntity, 'dispatchedAt'>;

const toRecordedEvent = (row: EventRow): RecordedEvent => ({
  id: row.id,
  workspaceId: row.workspaceId,
  position: row.position,
  name: row.name,
  version: row.version,
  subject: { kind: row.subjectKind, id: row.subjectId },
  related: row.related,
  payload: row.payload,
  actorId: row.actorId,
  actorOrganisationId: row.actorOrganisationId,
  occurredAt: row.occurredAt,
});

/**
 * The numbered log of events in each workspace. Positions have no gaps and follow commit order: the counter row stays
 * locked from numbering until commit, so a reader at position p never later finds an event below p.
 */
@Injectable()
export class EventLog implements EventRecorder {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(manager: EntityManager, scope: Scope, events: DomainEvent[]): Promise<void> {
    const [counter] = await queryRows<{ position: number }>(
      manager,
      sql`UPDATE event_counter SET position = position + ${events.length} WHERE workspace_id = ${scope.workspaceId} RETURNING position`,
    );
    if (!counter) throw new Error('The workspace has no event counter.');
    const first = counter.position - events.length + 1;
    const occurredAt = this.clock.now();
    await insertRows(
      manager,
      EventEntity,
      events.map((event, index) => ({
        workspaceId: scope.workspaceId,
        position: first + index,
        id: newId(),
        name: event.name,
        version: event.version,
        subjectKind: event.subject.kind,
        subjectId: event.subject.id,
        related: event.related ?? [],
        payload: event.payload ?? {},
        actorId: isActor(scope) ? scope.personId : null,
        actorOrganisationId: isActor(scope) ? scope.organisationId : null,
        occurredAt,
        dispatchedAt: null,
      })),
    );
    await manager.query('SELECT pg_notify($1, $2)', [EVENT_CHANNEL, scope.workspaceId]);
  }

  /** The latest position of a workspace; 0 before its first event. */
  async position(workspaceId: string): Promise<number> {
    const row = await this.database.row<{ position: number }>(
      sql`SELECT position FROM event_counter WHERE workspace_id = ${workspaceId}`,
      UNPROTECTED,
    );
    return row?.position ?? 0;
  }

  /** Events after `position`, oldest first. */
  async after(workspaceId: string, position: number, limit: number): Promise<RecordedEvent[]> {
    const rows = await this.database.rows<EventRow>(
      sql`SELECT * FROM event WHERE workspace_id = ${workspaceId} AND position > ${position} ORDER BY position LIMIT ${limit}`,
      UNPROTECTED,
    );
    return rows.map(toRecordedEvent);
  }

  /** Events before `position`, newest first. */
  async before(workspaceId: string, position: number, limit: number): Promise<RecordedEvent[]> {
    const rows = await this.database.rows<EventRow>(
      sql`SELECT * FROM event WHERE workspace_id = ${workspaceId} AND position < ${position} ORDER BY position DESC LIMIT ${limit}`,
      UNPROTECTED,
    );
    return rows.map(toRecordedEvent);
  }

  async byId(id: string): Promise<RecordedEvent | undefined> {
    const row = await this.database.row<EventRow>(sql`SELECT * FROM event WHERE id = ${id}`, UNPROTECTED);
    return row && toRecordedEvent(row);
  }

  /**
   * Claims up to `limit` events that have no jobs yet and passes them to `dispatch`. They count as dispatched only
   * after `dispatch` has succeeded. Two relays share the work: each skips the rows that the other has locked.
   * @returns how many were dispatched.
   */
  async dispatch(
    limit: number,
    dispatch: (events: RecordedEvent[]) => Promise<void>,
    transaction: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>,
  ): Promise<number> {
    return transaction(async (manager) => {
      const rows = await queryRows<EventRow>(
        manager,
        sql`SELECT * FROM event WHERE dispatched_at IS NULL ORDER BY workspace_id, position LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      );
      if (rows.length === 0) return 0;
      await dispatch(rows.map(toRecordedEvent));
      await queryRows(
        manager,
        sql`UPDATE event SET dispatched_at = now() WHERE id = ANY(${rows.map(({ id }) => id)}::uuid[])`,
      );
      return rows.length;
    });
  }
}
