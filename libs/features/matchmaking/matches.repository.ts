import { Injectable } from '@nestjs/common';
import {
  type Actor,
  groupBy,
  type LocalisedText,
  newId,
  notFound,
  type Page,
  type PageRequest,
  type Scope,
  systemScope,
} from '#kernel';
import {
  Database,
  empty,
  insertRow,
  join,
  newestFirst,
  queryRows,
  sql,
  type Sql,
  type Tx,
  UNPROTECTED,
  updateRow,
  updateVersioned,
} from '#platform/database';
import type { Outcomes } from '#matching';
import { HearersOf } from '#platform/live';
import { AgreementEntity, MatchEntity, type MatchRow, MatchStepEntity, RevealEntity } from './match.entity.js';
import { hearsOfWithdrawal, visibleMatches } from './match.policy.js';
import { BAD_OUTCOMES, GOOD_OUTCOMES, type MatchState, OPEN_MATCH_STATES } from './match.rules.js';

/** One step of a match's history, with its author's name, which only some viewers may see. */
export interface MatchStepRow extends MatchStepEntity {
  byName: string;
}

const selectFrom = (matches: Sql) =>
  sql`SELECT match.*, need.nda_needed, need.title AS need_title, need.state AS need_state
    FROM ${matches} JOIN need ON need.workspace_id = match.workspace_id AND need.id = match.need_id`;
const SELECT = selectFrom(sql`match`);

@Injectable()
export class MatchesRepository {
  constructor(private readonly database: Database) {}

  /** Ids of all workspaces, the oldest first. */
  async workspaces(): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(sql`SELECT id FROM workspace ORDER BY id`)).map(({ id }) => id);
  }

  page(actor: Actor, states: MatchState[] | null, request: PageRequest): Promise<Page<MatchRow>> {
    return this.database.page(
      sql`SELECT match.* FROM match WHERE ${visibleMatches(actor)} ${states?.length ? sql`AND match.state = ANY(${states})` : empty}`,
      newestFirst('created_at'),
      request,
      actor,
      (page) => selectFrom(sql`${page} match`),
    );
  }

  async visible(actor: Actor, id: string): Promise<MatchRow> {
    const [match] = await this.visibleWhere(actor, sql`match.id = ${id}`);
    if (!match) throw notFound();
    return match;
  }

  /** Visible matches of each need, best score first. */
  async ofNeeds(actor: Actor, needIds: readonly string[]): Promise<Map<string, MatchRow[]>> {
    const rows = await this.visibleWhere(actor, sql`match.need_id = ANY(${needIds}::uuid[])`);
    return groupBy(
      rows.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1)),
      ({ needId }) => needId,
    );
  }

  private visibleWhere(actor: Actor, condition: Sql): Promise<MatchRow[]> {
    return this.database.rows(sql`${SELECT} WHERE ${visibleMatches(actor)} AND ${condition}`, actor);
  }

  /**
   * Titles of matches for live events. A partner also receives the event of a withdrawn match, without a title, so that
   * the match disappears from the screen at once.
   */
  @HearersOf('MATCH')
  async audibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string; title: string; language: string }>(
      sql`SELECT match.id, need.title, need.language FROM match JOIN need ON need.workspace_id = match.workspace_id AND need.id = match.need_id
          WHERE match.id = ANY(${ids}::uuid[]) AND ${visibleMatches(actor)}`,
      actor,
    );
    const gone = hearsOfWithdrawal(actor) ? await this.withdrawnFrom(actor, ids) : [];
    return new Map([
      ...gone.map((id): [string, LocalisedText] => [id, { sv: null, en: null }]),
      ...rows.map(({ id, title, language }): [string, LocalisedText] => [
        id,
        language === 'SV' ? { sv: title, en: null } : { sv: null, en: title },
      ]),
    ]);
  }

  /**
   * Those of these matches that the partner had been asked about and that were withdrawn. The partner can no longer
   * read them, so the query runs in system scope and returns ids only.
   */
  private async withdrawnFrom(actor: Actor, ids: string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      sql`SELECT match.id FROM match WHERE match.id = ANY(${ids}::uuid[]) AND match.workspace_id = ${actor.workspaceId} AND match.capability_organisation_id = ${actor.organisationId}
          AND match.state = 'WITHDRAWN' AND EXISTS (SELECT FROM match_step s WHERE s.workspace_id = match.workspace_id AND s.match_id = match.id AND s.to_state = 'INTEREST_ASKED')`,
      systemScope(actor.workspaceId),
    );
    return rows.map(({ id }) => id);
  }

  async lock(tx: Tx, actor: Actor, id: string): Promise<MatchRow> {
    const [match] = await queryRows<MatchRow>(
      tx.manager,
      sql`${SELECT} WHERE ${visibleMatches(actor)} AND match.id = ${id} FOR UPDATE OF match`,
    );
    if (!match) throw notFound();
    return match;
  }

  /** Every match of a need that the actor may see, locked until commit. */
  lockAllOf(tx: Tx, actor: Actor, needId: string): Promise<MatchRow[]> {
    return queryRows(
      tx.manager,
      sql`${SELECT} WHERE ${visibleMatches(actor)} AND match.need_id = ${needId} ORDER BY match.id FOR UPDATE OF match`,
    );
  }

  async insert(tx: Tx, match: MatchEntity): Promise<void> {
    await insertRow(tx.manager, MatchEntity, match);
  }

  async existing(tx: Tx, needId: string, capabilityId: string): Promise<string | undefined> {
    const [row] = await queryRows<{ id: string }>(
      tx.manager,
      sql`SELECT id FROM match WHERE workspace_id = ${tx.workspaceId} AND need_id = ${needId} AND capability_id = ${capabilityId}`,
    );
    return row?.id;
  }

  async change(
    tx: Tx,
    id: string,
    version: number,
    set: Partial<Pick<MatchEntity, 'state' | 'dueOn' | 'declineReason' | 'declineComment' | 'interestedAt'>>,
  ): Promise<void> {
    await updateVersioned(tx.manager, MatchEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  async addStep(
    tx: Tx,
    actor: Actor,
    matchId: string,
    fromState: MatchState | null,
    toState: MatchState,
    at: Date,
  ): Promise<void> {
    await insertRow(tx.manager, MatchStepEntity, {
      workspaceId: tx.workspaceId,
      id: newId(),
      matchId,
      at,
      fromState,
      toState,
      byPerson: actor.personId,
      byRole: actor.role,
      byOrganisation: actor.organisationId,
    });
  }

  /** The outcomes of each host's earlier matches, by organisation id. */
  async outcomes(workspaceId: string): Promise<Map<string, Outcomes>> {
    const rows = await this.database.rows<Outcomes & { id: string }>(
      sql`
      SELECT capability_organisation_id AS id, count(*) FILTER (WHERE state IN (${join(GOOD_OUTCOMES)})) AS good, count(*) AS all
      FROM match WHERE workspace_id = ${workspaceId} AND state IN (${join([...GOOD_OUTCOMES, ...BAD_OUTCOMES])}) GROUP BY 1`,
      systemScope(workspaceId),
    );
    return new Map(rows.map(({ id, good, all }) => [id, { good, all }]));
  }

  /** Withdraws every open match of a need. @returns their ids. */
  async withdrawAllOf(tx: Tx, actor: Actor, needId: string, at: Date): Promise<string[]> {
    const open = await queryRows<{ id: string; state: MatchState }>(
      tx.manager,
      sql`SELECT id, state FROM match WHERE workspace_id = ${tx.workspaceId} AND need_id = ${needId} AND state IN (${join(OPEN_MATCH_STATES)}) FOR UPDATE`,
    );
    for (const { id, state } of open) {
      await updateRow(
        tx.manager,
        MatchEntity,
        { workspaceId: tx.workspaceId, id },
        { state: 'WITHDRAWN', dueOn: null },
      );
      await this.addStep(tx, actor, id, state, 'WITHDRAWN', at);
    }
    return open.map(({ id }) => id);
  }

  async steps(scope: Scope, matchIds: readonly string[]): Promise<Map<string, MatchStepRow[]>> {
    const rows = await this.database.rows<MatchStepRow>(
      sql`SELECT s.*, p.name AS by_name FROM match_step s JOIN person p ON p.id = s.by_person
      WHERE s.workspace_id = ${scope.workspaceId} AND s.match_id = ANY(${matchIds}::uuid[]) ORDER BY s.at, s.id`,
      scope,
    );
    return groupBy(rows, ({ matchId }) => matchId);
  }

  async ndas(scope: Scope, matchIds: readonly string[], tx?: Tx): Promise<Map<string, AgreementEntity>> {
    const rows = await this.database.rows<AgreementEntity>(
      sql`SELECT * FROM agreement WHERE workspace_id = ${scope.workspaceId} AND type = 'NDA' AND match_id = ANY(${matchIds}::uuid[]) ORDER BY recorded_at`,
      tx?.manager ?? scope,
    );
    return new Map(rows.map((row) => [row.matchId, row]));
  }

  async insertNda(tx: Tx, agreement: AgreementEntity): Promise<void> {
    await insertRow(tx.manager, AgreementEntity, agreement);
  }

  async insertReveal(tx: Tx, reveal: RevealEntity): Promise<void> {
    await insertRow(tx.manager, RevealEntity, reveal);
  }

  /** The confidential text of a match's need, if row-level security lets the transaction's actor read it. */
  async confidential(tx: Tx, needId: string): Promise<string | undefined> {
    const [row] = await queryRows<{ fullDescription: string }>(
      tx.manager,
      sql`SELECT full_description FROM need_confidential WHERE workspace_id = ${tx.workspaceId} AND need_id = ${needId}`,
    );
    return row?.fullDescription;
  }

  /** Subjects of the events after a position of the event log that may change candidates. */
  subjectsAfter(
    workspaceId: string,
    position: number,
  ): Promise<{ subjectKind: 'CAPABILITY' | 'IMPORT' | 'ORGANISATION' | 'MATCH'; subjectId: string }[]> {
    return this.database.rows(
      sql`SELECT DISTINCT subject_kind, subject_id FROM event WHERE workspace_id = ${workspaceId} AND position > ${position} AND subject_kind IN ('CAPABILITY', 'IMPORT', 'ORGANISATION', 'MATCH')`,
      UNPROTECTED,
    );
  }
}
