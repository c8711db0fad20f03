import { Injectable } from '@nestjs/common';
import {
  type Actor,
  changedMeanwhile,
  type LocalisedText,
  newId,
  notFound,
  type Page,
  type PageRequest,
} from '#kernel';
import {
  Database,
  type EntityManager,
  insertMissingRows,
  insertRows,
  queryRows,
  sql,
  type Tx,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import { ScoreObservationEntity, ScoreWeightsEntity } from './weights.entity.js';
import { mayManageWeights, visibleWeights } from './weights.policy.js';
import type { Observation, ObservedRow } from './weights.rules.js';

/** A version with its author's name and the weights that it replaced (null: the hand-set weights). */
export type ScoreWeightsRow = ScoreWeightsEntity & {
  byName: string | null;
  weightsBefore: ScoreWeightsEntity['weights'] | null;
};

/** Maximum number of needs to learn from, latest first. This limits the work and lets old decisions expire. */
const MOST_NEEDS = 400;

/** Both tables are behind row-level security, so every query uses the manager of a transaction with a scope. */
@Injectable()
export class WeightsRepository {
  constructor(private readonly database: Database) {}

  /** The version in use; undefined while the hand-set weights are in use. */
  async latest(manager: EntityManager): Promise<ScoreWeightsEntity | undefined> {
    return (
      await queryRows<ScoreWeightsEntity>(manager, sql`SELECT * FROM score_weights ORDER BY version_no DESC LIMIT 1`)
    )[0];
  }

  async visible(manager: EntityManager, actor: Actor, id: string): Promise<ScoreWeightsEntity> {
    const [row] = await queryRows<ScoreWeightsEntity>(
      manager,
      sql`SELECT * FROM score_weights WHERE ${visibleWeights(actor)} AND id = ${id}`,
    );
    if (!row) throw notFound();
    return row;
  }

  /** Versions, newest first. */
  page(actor: Actor, request: PageRequest): Promise<Page<ScoreWeightsRow>> {
    return this.database.page(
      sql`SELECT score_weights.*, person.name AS by_name, before.weights AS weights_before
        FROM score_weights LEFT JOIN person ON person.id = score_weights.created_by
        LEFT JOIN score_weights before ON before.workspace_id = score_weights.workspace_id AND before.version_no = score_weights.version_no - 1
        WHERE ${visibleWeights(actor)}`,
      { columns: [{ name: 'version_no', type: 'int8' }], direction: 'DESC' },
      request,
      actor,
    );
  }

  /** @throws AppError CHANGED_MEANWHILE when another request has taken the version number. */
  async insert(tx: Tx, row: ScoreWeightsEntity): Promise<void> {
    const inserted = await insertMissingRows(tx.manager, ScoreWeightsEntity, [row], ['workspaceId', 'versionNo']);
    if (inserted === 0) throw changedMeanwhile();
  }

  /** Stores the list from which a candidate was chosen. */
  async observe(tx: Tx, needId: string, observations: readonly Observation[], shownAt: Date): Promise<void> {
    await insertRows(
      tx.manager,
      ScoreObservationEntity,
      observations.map((observation) => ({
        ...observation,
        workspaceId: tx.workspaceId,
        id: newId(),
        needId,
        shownAt,
      })),
    );
  }

  /**
   * The candidates shown for each need, each capability once: as it was chosen, else as it was first shown, with the
   * state of its match. For staff only.
   */
  observed(manager: EntityManager): Promise<ObservedRow[]> {
    return queryRows(
      manager,
      sql`SELECT DISTINCT ON (o.need_id, o.capability_id) o.need_id, o.capability_id, o.host_organisation_id, o.rank, o.features, m.state, m.interested_at IS NOT NULL AS interested, m.decline_reason
        FROM score_observation o LEFT JOIN match m ON m.workspace_id = o.workspace_id AND m.need_id = o.need_id AND m.capability_id = o.capability_id
        WHERE o.need_id IN (SELECT need_id FROM score_observation GROUP BY need_id ORDER BY max(shown_at) DESC, need_id LIMIT ${MOST_NEEDS})
        ORDER BY o.need_id, o.capability_id, o.chosen DESC, o.shown_at, o.rank`,
    );
  }

  /** All versions have the same title in events, and only those who may manage the weights receive them. */
  @HearersOf('WEIGHTS')
  audibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const heard = mayManageWeights(actor) ? ids : [];
    return Promise.resolve(new Map(heard.map((id) => [id, { sv: 'Så räknas poängen', en: 'How the score is made' }])));
  }
}
