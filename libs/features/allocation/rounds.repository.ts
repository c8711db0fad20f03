import { Injectable } from '@nestjs/common';
import { type Actor, type LocalisedText, notFound, type Page, type PageRequest, systemScope } from '#kernel';
import {
  Database,
  empty,
  insertRow,
  insertRows,
  newestFirst,
  queryRows,
  sql,
  type Tx,
  updateVersioned,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import { ApplicantEntity, RoundEntity, SlotEntity } from './round.entity.js';
import { visibleRounds } from './round.policy.js';
import type { RoundState } from './round.rules.js';

export type RoundRow = RoundEntity & { needCount: number; slotCount: number };

const SELECT = sql`SELECT allocation_round.*,
  (SELECT count(*) FROM allocation_applicant a WHERE a.workspace_id = allocation_round.workspace_id AND a.round_id = allocation_round.id) AS need_count,
  (SELECT count(*) FROM allocation_slot s WHERE s.workspace_id = allocation_round.workspace_id AND s.round_id = allocation_round.id) AS slot_count
  FROM allocation_round`;

/** Rounds with their needs and slots; RankingsRepository has the lists. */
@Injectable()
export class RoundsRepository {
  constructor(private readonly database: Database) {}

  /** @param now the time that decides which open rounds count as closed. */
  page(actor: Actor, states: RoundState[] | null, now: Date, request: PageRequest): Promise<Page<RoundRow>> {
    const stateNow = sql`CASE WHEN allocation_round.state = 'OPEN' AND allocation_round.closes_at <= ${now} THEN 'CLOSED' ELSE allocation_round.state END`;
    return this.database.page(
      sql`${SELECT} WHERE ${visibleRounds(actor)} ${states?.length ? sql`AND ${stateNow} = ANY(${states})` : empty}`,
      newestFirst('created_at'),
      request,
      actor,
    );
  }

  async visible(actor: Actor, id: string): Promise<RoundRow> {
    const row = (await this.visibleByIds(actor, [id])).get(id);
    if (!row) throw notFound();
    return row;
  }

  async visibleByIds(actor: Actor, ids: readonly string[]): Promise<Map<string, RoundRow>> {
    const rows = await this.database.rows<RoundRow>(
      sql`${SELECT} WHERE ${visibleRounds(actor)} AND allocation_round.id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  @HearersOf('ROUND')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<RoundEntity>(
      sql`SELECT id, title_sv, title_en FROM allocation_round WHERE ${visibleRounds(actor)} AND id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map(({ id, titleSv, titleEn }) => [id, { sv: titleSv, en: titleEn }]));
  }

  /** The round, if the actor may see it, locked until the transaction ends. */
  async lock(tx: Tx, actor: Actor, id: string): Promise<RoundEntity> {
    const [row] = await queryRows<RoundEntity>(
      tx.manager,
      sql`SELECT allocation_round.* FROM allocation_round WHERE ${visibleRounds(actor)} AND allocation_round.id = ${id} FOR UPDATE OF allocation_round`,
    );
    if (!row) throw notFound();
    return row;
  }

  /**
   * The round under a shared lock until the transaction ends: several may rank at once, but the round cannot be closed
   * meanwhile.
   */
  async hold(tx: Tx, id: string): Promise<RoundEntity> {
    const [row] = await queryRows<RoundEntity>(
      tx.manager,
      sql`SELECT * FROM allocation_round WHERE workspace_id = ${tx.workspaceId} AND id = ${id} FOR SHARE`,
    );
    if (!row) throw notFound();
    return row;
  }

  /** Open rounds whose time has passed, in every workspace. */
  async due(now: Date): Promise<{ workspaceId: string; id: string }[]> {
    const due: { workspaceId: string; id: string }[] = [];
    // One workspace after the other, because row-level security admits one workspace at a time.
    for (const { id } of await this.database.rows<{ id: string }>(sql`SELECT id FROM workspace ORDER BY id`)) {
      due.push(
        ...(await this.database.rows<{ workspaceId: string; id: string }>(
          sql`SELECT workspace_id, id FROM allocation_round WHERE workspace_id = ${id} AND state = 'OPEN' AND closes_at <= ${now} ORDER BY closes_at`,
          systemScope(id),
        )),
      );
    }
    return due;
  }

  /** Closes one round whose time has passed. @returns false when another process has closed it. */
  async closeDue(tx: Tx, id: string, now: Date): Promise<boolean> {
    const rows = await queryRows(
      tx.manager,
      sql`UPDATE allocation_round SET state = 'CLOSED', closed_at = closes_at, version = version + 1 WHERE workspace_id = ${tx.workspaceId} AND id = ${id} AND state = 'OPEN' AND closes_at <= ${now} RETURNING id`,
    );
    return rows.length === 1;
  }

  async insert(tx: Tx, round: RoundEntity, slots: SlotEntity[], applicants: ApplicantEntity[]): Promise<void> {
    await insertRow(tx.manager, RoundEntity, round);
    await insertRows(tx.manager, SlotEntity, slots);
    await insertRows(tx.manager, ApplicantEntity, applicants);
  }

  /** @throws AppError CHANGED_MEANWHILE when the round no longer has that version. */
  async change(
    tx: Tx,
    id: string,
    version: number,
    set: Partial<Pick<RoundEntity, 'state' | 'openedAt' | 'closedAt' | 'publishedAt'>>,
  ): Promise<void> {
    await updateVersioned(tx.manager, RoundEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  /** Those of these needs that belong to the workspace and are published. */
  async publishedNeeds(workspaceId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(
      sql`SELECT id FROM need WHERE workspace_id = ${workspaceId} AND id = ANY(${ids}::uuid[]) AND state = 'PUBLISHED'`,
      systemScope(workspaceId),
    );
    return new Set(rows.map(({ id }) => id));
  }

  async capabilities(workspaceId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(
      sql`SELECT id FROM capability WHERE workspace_id = ${workspaceId} AND id = ANY(${ids}::uuid[])`,
      systemScope(workspaceId),
    );
    return new Set(rows.map(({ id }) => id));
  }
}
