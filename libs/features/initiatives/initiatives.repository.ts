import { Injectable } from '@nestjs/common';
import { type Actor, groupBy, type LocalisedText, notFound, type Page, type PageRequest, systemScope } from '#kernel';
import {
  Database,
  insertMissingRows,
  insertRow,
  insertRows,
  newestFirst,
  queryRows,
  sql,
  type Tx,
  updateVersioned,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import {
  IndicatorEntity,
  InitiativeEntity,
  MilestoneEntity,
  MilestoneMoveEntity,
  ParticipationEntity,
} from './initiative.entity.js';
import { visibleInitiatives } from './initiative.policy.js';
import type { InitiativeStage } from './initiative.rules.js';

/** An initiative with its leader's name and, if it was started from a match, the id of the match's need. */
export type InitiativeRow = InitiativeEntity & { processLeaderName: string; needId: string | null };
export type MilestoneMoveRow = MilestoneMoveEntity & { byName: string };
/** A milestone with the facts of its initiative that its steps need. */
export type MilestoneRow = MilestoneEntity & {
  initiativeStage: InitiativeStage;
  matchId: string | null;
  needId: string | null;
};

const INITIATIVE = sql`initiative.*, person.name AS process_leader_name, match.need_id`;
const WHAT_IS_JOINED = sql`JOIN person ON person.id = initiative.process_leader_id
  LEFT JOIN match ON match.workspace_id = initiative.workspace_id AND match.id = initiative.match_id`;
const INITIATIVE_TABLES = sql`initiative ${WHAT_IS_JOINED}`;

const MILESTONE = sql`SELECT milestone.*, initiative.stage AS initiative_stage, initiative.match_id, match.need_id
  FROM milestone JOIN initiative ON initiative.workspace_id = milestone.workspace_id AND initiative.id = milestone.initiative_id
  LEFT JOIN match ON match.workspace_id = initiative.workspace_id AND match.id = initiative.match_id`;

@Injectable()
export class InitiativesRepository {
  constructor(private readonly database: Database) {}

  page(actor: Actor, request: PageRequest): Promise<Page<InitiativeRow>> {
    return this.database.page(
      sql`SELECT initiative.* FROM initiative WHERE ${visibleInitiatives(actor)}`,
      newestFirst('created_at'),
      request,
      actor,
      (page) => sql`SELECT ${INITIATIVE} FROM ${page} initiative ${WHAT_IS_JOINED}`,
    );
  }

  async visibleByIds(actor: Actor, ids: readonly string[]): Promise<Map<string, InitiativeRow>> {
    const rows = await this.database.rows<InitiativeRow>(
      sql`SELECT ${INITIATIVE} FROM ${INITIATIVE_TABLES} WHERE ${visibleInitiatives(actor)} AND initiative.id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async visibleByMatchIds(actor: Actor, matchIds: readonly string[]): Promise<Map<string, InitiativeRow>> {
    const rows = await this.database.rows<InitiativeRow & { matchId: string }>(
      sql`SELECT ${INITIATIVE} FROM ${INITIATIVE_TABLES} WHERE ${visibleInitiatives(actor)} AND initiative.match_id = ANY(${matchIds}::uuid[])`,
      actor,
    );
    return new Map(rows.map((row) => [row.matchId, row]));
  }

  async exists(tx: Tx, id: string): Promise<boolean> {
    const found = await queryRows(
      tx.manager,
      sql`SELECT 1 FROM initiative WHERE workspace_id = ${tx.workspaceId} AND id = ${id}`,
    );
    return found.length > 0;
  }

  /** Those of these matches from which an initiative has been started, whether or not the actor may see it. */
  async matchesWithInitiative(actor: Actor, matchIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ matchId: string }>(
      sql`SELECT match_id FROM initiative WHERE workspace_id = ${actor.workspaceId} AND match_id = ANY(${matchIds}::uuid[])`,
      actor,
    );
    return new Set(rows.map(({ matchId }) => matchId));
  }

  @HearersOf('INITIATIVE')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<InitiativeEntity>(
      sql`SELECT id, title_sv, title_en FROM initiative WHERE ${visibleInitiatives(actor)} AND id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map((row) => [row.id, { sv: row.titleSv, en: row.titleEn }]));
  }

  async participations(
    workspaceId: string,
    initiativeIds: readonly string[],
  ): Promise<Map<string, ParticipationEntity[]>> {
    const rows = await this.database.rows<ParticipationEntity>(
      sql`SELECT * FROM participation WHERE workspace_id = ${workspaceId} AND initiative_id = ANY(${initiativeIds}::uuid[])
          ORDER BY array_position(ARRAY['OWNER', 'STARTUP', 'PARTNER', 'FINANCIER', 'COORDINATOR'], role), organisation_id`,
      systemScope(workspaceId),
    );
    return groupBy(rows, ({ initiativeId }) => initiativeId);
  }

  async milestones(workspaceId: string, initiativeIds: readonly string[]): Promise<Map<string, MilestoneEntity[]>> {
    const rows = await this.database.rows<MilestoneEntity>(
      sql`SELECT * FROM milestone WHERE workspace_id = ${workspaceId} AND initiative_id = ANY(${initiativeIds}::uuid[]) ORDER BY due_on, id`,
      systemScope(workspaceId),
    );
    return groupBy(rows, ({ initiativeId }) => initiativeId);
  }

  async moves(workspaceId: string, milestoneIds: readonly string[]): Promise<Map<string, MilestoneMoveRow[]>> {
    const rows = await this.database.rows<MilestoneMoveRow>(
      sql`SELECT milestone_move.*, person.name AS by_name FROM milestone_move JOIN person ON person.id = milestone_move.by_person
          WHERE workspace_id = ${workspaceId} AND milestone_id = ANY(${milestoneIds}::uuid[]) ORDER BY at, milestone_move.id`,
      systemScope(workspaceId),
    );
    return groupBy(rows, ({ milestoneId }) => milestoneId);
  }

  async indicators(workspaceId: string, initiativeIds: readonly string[]): Promise<Map<string, IndicatorEntity[]>> {
    const rows = await this.database.rows<IndicatorEntity>(
      sql`SELECT * FROM indicator WHERE workspace_id = ${workspaceId} AND initiative_id = ANY(${initiativeIds}::uuid[]) ORDER BY code`,
      systemScope(workspaceId),
    );
    return groupBy(rows, ({ initiativeId }) => initiativeId);
  }

  async visibleMilestone(actor: Actor, id: string): Promise<MilestoneRow> {
    const row = await this.database.row<MilestoneRow>(
      sql`${MILESTONE} WHERE ${visibleInitiatives(actor)} AND milestone.id = ${id}`,
      actor,
    );
    if (!row) throw notFound();
    return row;
  }

  // Writing ----------------------------------------------------------------------------------------

  /** The initiative, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<InitiativeRow> {
    const [row] = await queryRows<InitiativeRow>(
      tx.manager,
      sql`SELECT ${INITIATIVE} FROM ${INITIATIVE_TABLES} WHERE initiative.workspace_id = ${tx.workspaceId} AND initiative.id = ${id} FOR UPDATE OF initiative`,
    );
    if (!row) throw notFound();
    return row;
  }

  /** The milestone, if the actor may see it, locked until the transaction ends. */
  async lockMilestone(tx: Tx, actor: Actor, id: string): Promise<MilestoneRow> {
    const [row] = await queryRows<MilestoneRow>(
      tx.manager,
      sql`${MILESTONE} WHERE ${visibleInitiatives(actor)} AND milestone.id = ${id} FOR UPDATE OF milestone`,
    );
    if (!row) throw notFound();
    return row;
  }

  /** @returns false when the match already has an initiative. */
  async insert(tx: Tx, initiative: InitiativeEntity): Promise<boolean> {
    const inserted = await insertMissingRows(tx.manager, InitiativeEntity, [initiative], ['workspaceId', 'matchId']);
    return inserted === 1;
  }

  async insertParticipations(tx: Tx, participations: ParticipationEntity[]): Promise<void> {
    await insertMissingRows(tx.manager, ParticipationEntity, participations);
  }

  async insertMilestones(tx: Tx, milestones: MilestoneEntity[]): Promise<void> {
    await insertRows(tx.manager, MilestoneEntity, milestones);
  }

  async insertMove(tx: Tx, move: MilestoneMoveEntity): Promise<void> {
    await insertRow(tx.manager, MilestoneMoveEntity, move);
  }

  async insertIndicator(tx: Tx, indicator: IndicatorEntity): Promise<void> {
    await insertRow(tx.manager, IndicatorEntity, indicator);
  }

  /** @throws AppError CHANGED_MEANWHILE when the initiative no longer has that version. */
  async change(
    tx: Tx,
    id: string,
    version: number,
    set: Partial<Pick<InitiativeEntity, 'stage' | 'programme' | 'financier'>>,
  ): Promise<void> {
    await updateVersioned(tx.manager, InitiativeEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  /** @throws AppError CHANGED_MEANWHILE when the milestone no longer has that version. */
  async changeMilestone(
    tx: Tx,
    id: string,
    version: number,
    set: Partial<Pick<MilestoneEntity, 'state' | 'dueOn' | 'doneAt' | 'doneBy' | 'evidence'>>,
  ): Promise<void> {
    await updateVersioned(tx.manager, MilestoneEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }
}
