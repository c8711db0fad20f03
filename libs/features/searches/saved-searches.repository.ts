import { Injectable } from '@nestjs/common';
import {
  type Actor,
  changedMeanwhile,
  type Day,
  type LocalisedText,
  newId,
  notFound,
  type Page,
  type PageRequest,
} from '#kernel';
import {
  Database,
  empty,
  type EntityManager,
  insertRow,
  queryRows,
  sql,
  type Tx,
  updateVersioned,
} from '#platform/database';
import type { NeedKind } from '#features/capabilities';
import { HearersOf } from '#platform/live';
import { SavedSearchEntity, type SearchAlertEntity } from './saved-search.entity.js';
import { type AlertOwner, visibleAlerts, visibleSearches } from './saved-search.policy.js';
import type { SearchFit } from './search-fits.service.js';

export type SavedSearchRow = SavedSearchEntity & { unreadCount: number };

/** An alert with the fields of the need that its owner may read: never the company, never confidential text. */
export interface AlertRow extends SearchAlertEntity {
  raisedAt: Date;
  searchName: string;
  referenceNo: string;
  title: string;
  anonymisedSummary: string;
  language: 'SV' | 'EN';
  kind: NeedKind;
  windowFrom: Day;
  windowTo: Day;
}

/** The receiver of the mail about new alerts. */
export interface AlertRecipient {
  owner: AlertOwner;
  email: string;
  language: 'SV' | 'EN';
}

const searchSelect = (actor: Actor, today: Day) => sql`SELECT saved_search.*,
  (SELECT count(*) FROM search_alert WHERE search_alert.search_id = saved_search.id AND search_alert.read_at IS NULL AND ${visibleAlerts(actor, today)}) AS unread_count
  FROM saved_search`;

/**
 * Searches and alerts. All of them are behind row-level security, so every method runs under the scope of the actor.
 */
@Injectable()
export class SavedSearchesRepository {
  constructor(private readonly database: Database) {}

  /** The actor's searches, newest first. */
  page(actor: Actor, today: Day, request: PageRequest): Promise<Page<SavedSearchRow>> {
    const order = {
      columns: [
        { name: 'created_at', type: 'timestamptz' as const },
        { name: 'id', type: 'uuid' as const },
      ],
      direction: 'DESC' as const,
    };
    return this.database.page(
      sql`${searchSelect(actor, today)} WHERE ${visibleSearches(actor)}`,
      order,
      request,
      actor,
    );
  }

  async get(actor: Actor, today: Day, id: string): Promise<SavedSearchRow> {
    const [row] = await this.database.rows<SavedSearchRow>(
      sql`${searchSelect(actor, today)} WHERE ${visibleSearches(actor)} AND saved_search.id = ${id}`,
      actor,
    );
    if (!row) throw notFound();
    return row;
  }

  /** Names of searches as titles of live events, for their owner only. */
  @HearersOf('SAVED_SEARCH', { personal: true })
  async visibleNames(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string; name: string }>(
      sql`SELECT id, name FROM saved_search WHERE ${visibleSearches(actor)} AND id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map(({ id, name }) => [id, { sv: name, en: name }]));
  }

  /**
   * The number of the actor's searches. Takes a lock until the transaction ends, so that simultaneous requests are
   * counted one after the other.
   */
  async countHeld(tx: Tx, actor: Actor): Promise<number> {
    await queryRows(
      tx.manager,
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`saved_search ${actor.membershipId}`}, 0))`,
    );
    const [row] = await queryRows<{ count: number }>(
      tx.manager,
      sql`SELECT count(*) AS count FROM saved_search WHERE ${visibleSearches(actor)}`,
    );
    return row?.count ?? 0;
  }

  async insert(tx: Tx, search: SavedSearchEntity): Promise<void> {
    await insertRow(tx.manager, SavedSearchEntity, search);
  }

  /** @throws AppError CHANGED_MEANWHILE for a stale version. */
  async change(tx: Tx, id: string, version: number, set: Partial<SavedSearchEntity>): Promise<void> {
    await updateVersioned(tx.manager, SavedSearchEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  /** Deletes a search with its alerts. @throws AppError CHANGED_MEANWHILE for a stale version. */
  async remove(tx: Tx, actor: Actor, id: string, version: number): Promise<void> {
    const rows = await queryRows(
      tx.manager,
      sql`DELETE FROM saved_search WHERE ${visibleSearches(actor)} AND id = ${id} AND version = ${version} RETURNING id`,
    );
    if (rows.length === 0) throw changedMeanwhile();
  }

  // Alerts -----------------------------------------------------------------------------------------

  /** The actor's alerts that may be seen now: unread first, then newest first. */
  alerts(actor: Actor, today: Day, unreadOnly: boolean, request: PageRequest): Promise<Page<AlertRow>> {
    const select = sql`SELECT search_alert.*, CASE WHEN search_alert.read_at IS NULL THEN 1 ELSE 0 END AS unread, saved_search.name AS search_name,
        need.reference_no, need.title, need.anonymised_summary, need.language, need.kind, need.window_from, need.window_to
      FROM search_alert JOIN saved_search ON saved_search.workspace_id = search_alert.workspace_id AND saved_search.id = search_alert.search_id
      JOIN need ON need.workspace_id = search_alert.workspace_id AND need.id = search_alert.need_id
      WHERE ${visibleAlerts(actor, today)} ${unreadOnly ? sql`AND search_alert.read_at IS NULL` : empty}`;
    const order = {
      columns: [
        { name: 'unread', type: 'int8' as const },
        { name: 'raised_at', type: 'timestamptz' as const },
        { name: 'id', type: 'uuid' as const },
      ],
      direction: 'DESC' as const,
    };
    return this.database.page(select, order, request, actor);
  }

  /**
   * Marks these alerts, or for null all, as read.
   * @returns how many are still unread.
   * @throws AppError NOT_FOUND when one of the ids is not of an alert that the actor may see.
   */
  async markRead(tx: Tx, actor: Actor, ids: readonly string[] | null, today: Day, at: Date): Promise<number> {
    const chosen = ids ? sql`AND search_alert.id = ANY(${[...new Set(ids)]}::uuid[])` : empty;
    const marked = await queryRows(
      tx.manager,
      sql`UPDATE search_alert SET read_at = coalesce(read_at, ${at}) WHERE ${visibleAlerts(actor, today)} ${chosen} RETURNING id`,
    );
    if (ids && marked.length !== new Set(ids).size) throw notFound();
    const [left] = await queryRows<{ count: number }>(
      tx.manager,
      sql`SELECT count(*) AS count FROM search_alert WHERE ${visibleAlerts(actor, today)} AND search_alert.read_at IS NULL`,
    );
    return left?.count ?? 0;
  }

  // For the program itself, in system scope -----------------------------------------------------------

  /** Active searches of people who still have the role in which they saved them. */
  listening(manager: EntityManager, workspaceId: string): Promise<SavedSearchEntity[]> {
    return queryRows(
      manager,
      sql`SELECT s.* FROM saved_search s WHERE s.workspace_id = ${workspaceId} AND s.active AND EXISTS (
      SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE m.workspace_id = s.workspace_id AND m.person_id = s.person_id
        AND m.organisation_id = s.organisation_id AND m.role = s.role AND m.ended_at IS NULL AND p.disabled_at IS NULL)`,
    );
  }

  /**
   * Stores fits that their searches did not know yet.
   * @param news time and causing event of the alerts; null for fits that raise no alert because they already existed.
   * @returns the searches with new fits. A search paused or deleted meanwhile gets none.
   */
  async record(tx: Tx, fits: readonly SearchFit[], news: { at: Date; causedBy: string } | null): Promise<string[]> {
    const rows = await queryRows<{ searchId: string }>(
      tx.manager,
      sql`INSERT INTO search_alert (workspace_id, id, search_id, person_id, organisation_id, role, need_id, capability_id, score, raised_at, caused_by)
        SELECT s.workspace_id, f.id, s.id, s.person_id, s.organisation_id, s.role, f."needId", f."capabilityId", f.score, ${news?.at ?? null}, ${news?.causedBy ?? null}
        FROM jsonb_to_recordset(${JSON.stringify(fits.map((fit) => ({ ...fit, id: newId() })))}::jsonb) AS f(id uuid, "searchId" uuid, "needId" uuid, "capabilityId" uuid, score double precision)
        JOIN saved_search s ON s.workspace_id = ${tx.workspaceId} AND s.id = f."searchId" AND s.active
        ON CONFLICT (workspace_id, search_id, need_id, capability_id) DO NOTHING RETURNING search_id`,
    );
    return [...new Set(rows.map(({ searchId }) => searchId))];
  }

  /** The needs for which some search has stored a fit of the capability. */
  async needsKnownToFit(manager: EntityManager, workspaceId: string, capabilityId: string): Promise<string[]> {
    const rows = await queryRows<{ needId: string }>(
      manager,
      sql`SELECT DISTINCT need_id FROM search_alert WHERE workspace_id = ${workspaceId} AND capability_id = ${capabilityId}`,
    );
    return rows.map(({ needId }) => needId);
  }

  /** Deletes fits that no longer hold, so that fitting again raises a new alert. */
  async forget(tx: Tx, capabilityId: string, needIds: readonly string[]): Promise<void> {
    await queryRows(
      tx.manager,
      sql`DELETE FROM search_alert WHERE workspace_id = ${tx.workspaceId} AND capability_id = ${capabilityId} AND need_id = ANY(${needIds}::uuid[])`,
    );
  }

  /**
   * The receiver of the mail for a search; undefined when the search wants no mail, is paused, or its owner has left.
   */
  async recipient(manager: EntityManager, workspaceId: string, searchId: string): Promise<AlertRecipient | undefined> {
    const search = (await this.listening(manager, workspaceId)).find(({ id, mail }) => id === searchId && mail);
    if (!search) return undefined;
    const [person] = await queryRows<{ email: string; language: 'SV' | 'EN' }>(
      manager,
      sql`SELECT email::text AS email, language FROM person WHERE id = ${search.personId}`,
    );
    const { personId, organisationId, role } = search;
    return person && { owner: { personId, workspaceId, organisationId, role }, ...person };
  }

  /** Number of unread alerts with one cause that the owner may still see. */
  async countUnread(
    manager: EntityManager,
    owner: AlertOwner,
    searchId: string,
    causedBy: string,
    today: Day,
  ): Promise<number> {
    const [row] = await queryRows<{ count: number }>(
      manager,
      sql`SELECT count(*) AS count FROM search_alert WHERE ${visibleAlerts(owner, today)}
      AND search_alert.search_id = ${searchId} AND search_alert.caused_by = ${causedBy} AND search_alert.read_at IS NULL`,
    );
    return row?.count ?? 0;
  }
}
