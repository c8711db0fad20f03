import { Injectable } from '@nestjs/common';
import { type Actor, type Day, type LocalisedText, notFound, type Page, type PageRequest, systemScope } from '#kernel';
import {
  Database,
  empty,
  insertRow,
  insertRows,
  newestFirst,
  queryRows,
  sql,
  type Sql,
  type Tx,
  updateVersioned,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import { RevealEntity } from './match.entity.js';
import { visibleNeeds } from './need.policy.js';
import { NeedConfidentialEntity, NeedEntity, NeedExcludedPartyEntity, type NeedForMatching } from './need.entity.js';
import type { NeedState } from './need.rules.js';
import type { Secrets } from './telling.rules.js';

/** One entry of the startup's ledger: who opened which field, when, and under which agreement. */
export interface RevealRow {
  needId: string;
  /** Null for a break-glass reading, which has a reason instead. */
  matchId: string | null;
  reason: string | null;
  field: string;
  fileName: string | null;
  at: Date;
  organisationId: string;
  byName: string;
  ndaSignedOn: string | null;
  ndaDiarienummer: string | null;
}

@Injectable()
export class NeedsRepository {
  constructor(private readonly database: Database) {}

  page(actor: Actor, states: NeedState[] | null, request: PageRequest): Promise<Page<NeedEntity>> {
    return this.database.page(
      sql`SELECT need.* FROM need WHERE ${visibleNeeds(actor)} ${states?.length ? sql`AND need.state = ANY(${states})` : empty}`,
      newestFirst('submitted_at'),
      request,
      actor,
    );
  }

  async visible(actor: Actor, id: string): Promise<NeedEntity> {
    const need = (await this.visibleByIds(actor, [id])).get(id);
    if (!need) throw notFound();
    return need;
  }

  async visibleByIds(actor: Actor, ids: readonly string[]): Promise<Map<string, NeedEntity>> {
    const rows = await this.database.rows<NeedEntity>(
      sql`SELECT need.* FROM need WHERE ${visibleNeeds(actor)} AND need.id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  @HearersOf('NEED')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const found = await this.visibleByIds(actor, ids);
    return new Map(
      [...found].map(([id, need]) => [
        id,
        need.language === 'SV' ? { sv: need.title, en: null } : { sv: null, en: need.title },
      ]),
    );
  }

  /** The need as read inside the transaction, without a lock; undefined when the actor may not see it. */
  async visibleIn(tx: Tx, actor: Actor, id: string): Promise<NeedEntity | undefined> {
    return (
      await queryRows<NeedEntity>(
        tx.manager,
        sql`SELECT need.* FROM need WHERE ${visibleNeeds(actor)} AND need.id = ${id}`,
      )
    )[0];
  }

  /** The need, locked until commit, if the actor may see it. */
  async lock(tx: Tx, actor: Actor, id: string): Promise<NeedEntity> {
    const [need] = await queryRows<NeedEntity>(
      tx.manager,
      sql`SELECT need.* FROM need WHERE ${visibleNeeds(actor)} AND need.id = ${id} FOR UPDATE OF need`,
    );
    if (!need) throw notFound();
    return need;
  }

  // Matching judges every need against every capability, so these queries run in system scope. CandidatesService
  // decides what of their results is shown to whom.

  async forMatching(workspaceId: string, id: string): Promise<NeedForMatching | undefined> {
    return (await this.matchingWhere(workspaceId, sql`need.id = ${id}`))[0];
  }

  /** Every published need that has not expired. */
  openForMatching(workspaceId: string, today: Day): Promise<NeedForMatching[]> {
    return this.matchingWhere(workspaceId, sql`need.state = 'PUBLISHED' AND need.expires_on >= ${today}::date`);
  }

  private matchingWhere(workspaceId: string, condition: Sql): Promise<NeedForMatching[]> {
    return this.database.rows(
      sql`SELECT need.*, organisation.municipality,
        ARRAY(SELECT x.organisation_id::text FROM need_excluded_party x WHERE x.workspace_id = need.workspace_id AND x.need_id = need.id) AS excluded_organisation_ids
      FROM need JOIN organisation ON organisation.workspace_id = need.workspace_id AND organisation.id = need.organisation_id
      WHERE need.workspace_id = ${workspaceId} AND ${condition}`,
      systemScope(workspaceId),
    );
  }

  async nextSequence(tx: Tx, year: number): Promise<number> {
    const [row] = await queryRows<{ last: number }>(
      tx.manager,
      sql`INSERT INTO need_counter (workspace_id, year, last) VALUES (${tx.workspaceId}, ${year}, 1)
          ON CONFLICT (workspace_id, year) DO UPDATE SET last = need_counter.last + 1 RETURNING last`,
    );
    return row?.last ?? 1;
  }

  async insert(
    tx: Tx,
    need: NeedEntity,
    confidential: string | null,
    excludedOrganisationIds: string[],
  ): Promise<void> {
    await insertRow(tx.manager, NeedEntity, need);
    const { workspaceId, id: needId, organisationId } = need;
    if (confidential)
      await insertRow(tx.manager, NeedConfidentialEntity, {
        workspaceId,
        needId,
        organisationId,
        fullDescription: confidential,
      });
    if (excludedOrganisationIds.length > 0) {
      await insertRows(
        tx.manager,
        NeedExcludedPartyEntity,
        [...new Set(excludedOrganisationIds)].map((organisation) => ({
          workspaceId,
          needId,
          organisationId: organisation,
        })),
      );
    }
  }

  /** @throws AppError CHANGED_MEANWHILE when the need no longer has that version. */
  async change(tx: Tx, id: string, version: number, set: { state: NeedState; publishedAt?: Date }): Promise<void> {
    await updateVersioned(tx.manager, NeedEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  /** The confidential text, if row-level security lets the transaction's actor read it. */
  async confidential(tx: Tx, needId: string): Promise<string | null> {
    const [row] = await queryRows<{ fullDescription: string }>(
      tx.manager,
      sql`SELECT full_description FROM need_confidential WHERE workspace_id = ${tx.workspaceId} AND need_id = ${needId}`,
    );
    return row?.fullDescription ?? null;
  }

  async insertReveal(tx: Tx, reveal: RevealEntity): Promise<void> {
    await insertRow(tx.manager, RevealEntity, reveal);
  }

  reveals(actor: Actor, needId: string): Promise<RevealRow[]> {
    return this.database.rows(
      sql`SELECT r.need_id, r.match_id, r.reason, r.field, r.file_name, r.at, r.organisation_id, p.name AS by_name, a.signed_on AS nda_signed_on, a.diarienummer AS nda_diarienummer
      FROM reveal r JOIN person p ON p.id = r.person_id LEFT JOIN agreement a ON a.workspace_id = r.workspace_id AND a.id = r.agreement_id
      WHERE r.workspace_id = ${actor.workspaceId} AND r.need_id = ${needId} ORDER BY r.at, r.id`,
      actor,
    );
  }

  /** Facts by which the actor's company could be recognised: its names, number and people. */
  async secretsOf(actor: Actor): Promise<Omit<Secrets, 'confidential'>> {
    const row = await this.database.row<{ companyNames: string[]; peopleNames: string[]; orgnr: string | null }>(
      sql`SELECT array_remove(ARRAY[o.name_sv, o.name_en], NULL) AS company_names, o.orgnr,
        ARRAY(SELECT DISTINCT p.name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.workspace_id = o.workspace_id AND m.organisation_id = o.id) AS people_names
      FROM organisation o WHERE o.workspace_id = ${actor.workspaceId} AND o.id = ${actor.organisationId}`,
      actor,
    );
    if (!row) throw notFound();
    return row;
  }

  async organisationsExist(workspaceId: string, ids: string[]): Promise<boolean> {
    const row = await this.database.row<{ count: number }>(
      sql`SELECT count(*) AS count FROM organisation WHERE workspace_id = ${workspaceId} AND id = ANY(${ids}::uuid[])`,
      systemScope(workspaceId),
    );
    return row?.count === new Set(ids).size;
  }
}
