import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type DomainEvent, isActor, newId, type RecordedEvent, type Scope } from '#kernel';
import {
  auditEntries,
  type AuditNote,
  Database,
  type EntityManager,
  type EventRecorder,
  queryRows,
  sql,
  type Sql,
  UNPROTECTED,
  whoOf,
} from '#platform/database';
import { CLOCK } from './clock.token.js';
import type { EventEntity } from './event.entity.js';

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

  recording(scope: Scope, events: readonly DomainEvent[], notes: readonly AuditNote[]): Sql {
    const rows = events.map((event) => ({
      id: newId(),
      name: event.name,
      version: event.version,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      related: event.related ?? [],
      payload: event.payload ?? {},
    }));
    const [actorId, organisationId] = isActor(scope) ? [scope.personId, scope.organisationId] : [null, null];
    const [workspaceId, person, membership, session, role, organisation] = whoOf(scope);
    return sql`SELECT record_events(${scope.workspaceId}::uuid, ${JSON.stringify(rows)}::jsonb, ${this.clock.now()}::timestamptz,
      ${actorId}::uuid, ${organisationId}::uuid, ${EVENT_CHANNEL}::text, ${workspaceId}::uuid, ${person}::uuid, ${membership}::uuid,
      ${session}::uuid, ${role}::text, ${organisation}::uuid, ${auditEntries(notes)}::jsonb)`;
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

  /** Events by id. */
  async byIds(ids: readonly string[]): Promise<Map<string, RecordedEvent>> {
    const rows = await this.database.rows<EventRow>(
      sql`SELECT * FROM event WHERE id = ANY(${ids}::uuid[])`,
      UNPROTECTED,
    );
    return new Map(rows.map((row) => [row.id, toRecordedEvent(row)]));
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
