import { Injectable } from '@nestjs/common';
import { type Actor, changedMeanwhile, groupBy, type LocalisedText, newId, notFound } from '#kernel';
import {
  Database,
  type EntityManager,
  insertRow,
  insertRows,
  queryRows,
  sql,
  type Sql,
  type Tx,
  updateRow,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import type { Book, NeedInRound, Pair, SlotInRound } from './book.rules.js';
import { AnswerEntity, RankingChangeEntity, RankingEntity, ResultEntity } from './round.entity.js';
import { visibleAnswers, visibleRankings } from './round.policy.js';
import type { Groups, RankingOrigin } from './ranking.rules.js';

export type RankingChangeRow = RankingChangeEntity & { byName: string };

const groupsAsJson = (groups: Groups) => sql`${JSON.stringify(groups)}::jsonb`;

/**
 * Lists, answers and results. All of them are behind row-level security, so every method runs under the scope of the
 * actor.
 */
@Injectable()
export class RankingsRepository {
  constructor(private readonly database: Database) {}

  /** The contents of these rounds, with the lists that the actor may read. */
  async books(actor: Actor, roundIds: readonly string[]): Promise<Map<string, Book>> {
    return this.database.under(actor, async (manager) => {
      const books = new Map<string, Book>();
      for (const id of roundIds) books.set(id, await this.book(manager, actor.workspaceId, id, visibleRankings(actor)));
      return books;
    });
  }

  /**
   * @param lists condition on `allocation_ranking` that chooses the lists; without it all of them, for work on the
   *   round itself.
   */
  async book(manager: EntityManager, workspaceId: string, roundId: string, lists: Sql = sql`TRUE`): Promise<Book> {
    const here = sql`workspace_id = ${workspaceId} AND round_id = ${roundId}`;
    const slots = await queryRows<SlotInRound>(
      manager,
      sql`
      SELECT s.*, c.organisation_id, c.kind, c.name_sv, c.name_en FROM allocation_slot s JOIN capability c ON c.workspace_id = s.workspace_id AND c.id = s.capability_id
      WHERE s.workspace_id = ${workspaceId} AND s.round_id = ${roundId} ORDER BY s.number`,
    );
    const needs = await queryRows<NeedInRound>(
      manager,
      sql`
      SELECT a.number, n.id, n.organisation_id, n.reference_no, n.title, n.anonymised_summary, n.language, n.kind, n.state
      FROM allocation_applicant a JOIN need n ON n.workspace_id = a.workspace_id AND n.id = a.need_id
      WHERE a.workspace_id = ${workspaceId} AND a.round_id = ${roundId} ORDER BY a.number`,
    );
    // Computed on every read: a party excluded since the lists were filled disappears from both sides at once, as does
    // a withdrawn need.
    const pairs = await queryRows<Pair>(
      manager,
      sql`
      SELECT p.need_id, p.slot_id, p.score FROM allocation_pair p
      JOIN need n ON n.workspace_id = p.workspace_id AND n.id = p.need_id
      JOIN allocation_slot s ON s.workspace_id = p.workspace_id AND s.id = p.slot_id
      JOIN capability c ON c.workspace_id = s.workspace_id AND c.id = s.capability_id
      WHERE p.workspace_id = ${workspaceId} AND p.round_id = ${roundId} AND n.state = 'PUBLISHED' AND c.organisation_id <> n.organisation_id
        AND NOT EXISTS (SELECT FROM need_excluded_party x WHERE x.workspace_id = n.workspace_id AND x.need_id = n.id AND x.organisation_id = c.organisation_id)
      ORDER BY p.score DESC, p.need_id, p.slot_id`,
    );
    const rankings = await queryRows<RankingEntity>(
      manager,
      sql`SELECT * FROM allocation_ranking WHERE ${here} AND ${lists} ORDER BY side, id`,
    );
    return { slots, needs, pairs, rankings };
  }

  /** Titles of lists for live events, which are the titles of their rounds; only for the owner of a list and staff. */
  @HearersOf('RANKING')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string; titleSv: string; titleEn: string }>(
      sql`
        SELECT allocation_ranking.id, r.title_sv, r.title_en FROM allocation_ranking
        JOIN allocation_round r ON r.workspace_id = allocation_ranking.workspace_id AND r.id = allocation_ranking.round_id
        WHERE ${visibleRankings(actor)} AND r.opened_at IS NOT NULL AND allocation_ranking.id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map(({ id, titleSv, titleEn }) => [id, { sv: titleSv, en: titleEn }]));
  }

  /** The list, if row-level security lets the transaction's actor read it. */
  async find(tx: Tx, id: string): Promise<RankingEntity> {
    const [row] = await queryRows<RankingEntity>(
      tx.manager,
      sql`SELECT * FROM allocation_ranking WHERE workspace_id = ${tx.workspaceId} AND id = ${id}`,
    );
    if (!row) throw notFound();
    return row;
  }

  /** Replaces the admissible pairs. They are derived data; the ranking lists are the record. */
  async replacePairs(tx: Tx, roundId: string, pairs: readonly Pair[]): Promise<void> {
    await queryRows(
      tx.manager,
      sql`DELETE FROM allocation_pair WHERE workspace_id = ${tx.workspaceId} AND round_id = ${roundId}`,
    );
    await queryRows(
      tx.manager,
      sql`
      INSERT INTO allocation_pair (workspace_id, round_id, need_id, slot_id, score)
      SELECT ${tx.workspaceId}, ${roundId}, p."needId", p."slotId", p.score FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS p("needId" uuid, "slotId" uuid, score double precision)`,
    );
  }

  async insert(tx: Tx, rankings: RankingEntity[]): Promise<void> {
    await insertRows(tx.manager, RankingEntity, rankings);
  }

  /** Refills a list that nobody has edited. */
  async refill(tx: Tx, id: string, groups: Groups, at: Date): Promise<void> {
    const unset = { workspaceId: tx.workspaceId, id, origin: 'SCORES' as const };
    await updateRow(tx.manager, RankingEntity, unset, { groups, changedAt: at });
  }

  /**
   * Sets a list, provided that the round is open both by its state and by the clock.
   * @throws AppError CHANGED_MEANWHILE when the list no longer has that version.
   */
  async set(
    tx: Tx,
    actor: Actor,
    ranking: RankingEntity,
    version: number,
    { groups, origin, reason, at }: { groups: Groups; origin: RankingOrigin; reason: string | null; at: Date },
  ): Promise<void> {
    const rows = await queryRows(
      tx.manager,
      sql`UPDATE allocation_ranking k SET groups = ${groupsAsJson(groups)}, origin = ${origin}, changed_at = ${at}, version = k.version + 1
          WHERE k.workspace_id = ${tx.workspaceId} AND k.id = ${ranking.id} AND k.version = ${version}
            AND EXISTS (SELECT FROM allocation_round r WHERE r.workspace_id = k.workspace_id AND r.id = k.round_id AND r.state = 'OPEN' AND r.closes_at > ${at}) RETURNING k.id`,
    );
    if (rows.length !== 1) throw changedMeanwhile();
    await insertRow(tx.manager, RankingChangeEntity, {
      workspaceId: tx.workspaceId,
      id: newId(),
      rankingId: ranking.id,
      at,
      byPerson: actor.personId,
      byRole: actor.role,
      reason,
      groups,
    });
  }

  /** Changes of these lists, each with its author and reason, oldest first. */
  async changes(actor: Actor, rankingIds: readonly string[]): Promise<Map<string, RankingChangeRow[]>> {
    const rows = await this.database.rows<RankingChangeRow>(
      sql`
        SELECT h.*, p.name AS by_name FROM allocation_ranking_change h JOIN person p ON p.id = h.by_person
        JOIN allocation_ranking k ON k.workspace_id = h.workspace_id AND k.id = h.ranking_id
        WHERE h.workspace_id = ${actor.workspaceId} AND h.ranking_id = ANY(${rankingIds}::uuid[]) ORDER BY h.at, h.id`,
      actor,
    );
    return groupBy(rows, ({ rankingId }) => rankingId);
  }

  async insertResult(tx: Tx, result: ResultEntity, answers: AnswerEntity[]): Promise<void> {
    await insertRow(tx.manager, ResultEntity, result);
    await insertRows(tx.manager, AnswerEntity, answers);
  }

  /** The published result, for staff only. */
  async result(actor: Actor, roundId: string): Promise<ResultEntity | undefined> {
    const [row] = await this.database.rows<ResultEntity>(
      sql`SELECT * FROM allocation_result WHERE workspace_id = ${actor.workspaceId} AND round_id = ${roundId}`,
      actor,
    );
    return row;
  }

  /** Answers the actor may read, of each round. */
  async answers(actor: Actor, roundIds: readonly string[]): Promise<Map<string, AnswerEntity[]>> {
    const rows = await this.database.rows<AnswerEntity>(
      sql`SELECT * FROM allocation_answer WHERE ${visibleAnswers(actor)} AND round_id = ANY(${roundIds}::uuid[]) ORDER BY side, ranking_id`,
      actor,
    );
    return groupBy(rows, ({ roundId }) => roundId);
  }
}
