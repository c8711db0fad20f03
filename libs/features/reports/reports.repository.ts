import { Injectable } from '@nestjs/common';
import { type OrganisationEntity, visibleOrganisations } from '#features/organisations';
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
  insertMissingRows,
  insertRow,
  newestFirst,
  queryRows,
  sql,
  type Sql,
  type Tx,
  updateVersioned,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import type { FrozenReport } from './frozen.rules.js';
import { DeliveryAttemptEntity, ReportEntity, ReportStepEntity } from './report.entity.js';
import { visibleReports } from './report.policy.js';
import type { ReportState } from './report.rules.js';

/** A report without its frozen data, which is large and read only where it is needed. */
export type ReportRow = Omit<ReportEntity, 'frozen'> & { signatoryName: string | null };
/** A report with the data from which the worker makes files and mail. */
export type FrozenRow = ReportRow & { frozen: FrozenReport; frozenSha256: string };
export type ReportStepRow = ReportStepEntity & { byName: string | null };

const COLUMNS = sql`report.workspace_id, report.id, report.version, series, revision, initiative_id, recipient_id, template, period_from, period_to, due_on, state,
  signatory_id, frozen_sha256, json_sha256, json_bytes, pdf_sha256, pdf_bytes, receiver_diarienummer, completion_comment, created_by, created_at, delivered_at, received_at,
  person.name AS signatory_name`;
const TABLES = sql`report LEFT JOIN person ON person.id = report.signatory_id`;

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** Regions that have a coordinator in the workspace, by name. */
  recipients(actor: Actor): Promise<OrganisationEntity[]> {
    return this.database.rows(
      sql`SELECT * FROM organisation WHERE ${visibleOrganisations(actor)} AND merged_into IS NULL AND kind = 'REGION'
      AND EXISTS (SELECT FROM membership WHERE membership.workspace_id = organisation.workspace_id AND membership.organisation_id = organisation.id AND role = 'COORDINATOR' AND ended_at IS NULL)
      ORDER BY name_sv`,
      actor,
    );
  }

  page(actor: Actor, states: ReportState[] | null, request: PageRequest): Promise<Page<ReportRow>> {
    return this.database.page(
      sql`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${visibleReports(actor)} ${states?.length ? sql`AND report.state = ANY(${states})` : empty}`,
      newestFirst('created_at'),
      request,
      actor,
    );
  }

  async visible(actor: Actor, id: string): Promise<ReportRow> {
    const row = await this.database.row<ReportRow>(
      sql`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${visibleReports(actor)} AND report.id = ${id}`,
      actor,
    );
    if (!row) throw notFound();
    return row;
  }

  /** A report has the title of its initiative. */
  @HearersOf('REPORT')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string; titleSv: string; titleEn: string | null }>(
      sql`SELECT report.id, i.title_sv, i.title_en FROM report JOIN initiative i ON i.workspace_id = report.workspace_id AND i.id = report.initiative_id
          WHERE ${visibleReports(actor)} AND report.id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(
      rows.map(({ id, titleSv, titleEn }) => [id, { sv: `Rapport: ${titleSv}`, en: `Report: ${titleEn ?? titleSv}` }]),
    );
  }

  /** Frozen data by report id; reports not yet frozen are left out. */
  async frozenByIds(scope: Scope, ids: readonly string[]): Promise<Map<string, FrozenReport>> {
    const rows = await this.database.rows<{ id: string; frozen: FrozenReport }>(
      sql`SELECT id, frozen FROM report WHERE workspace_id = ${scope.workspaceId} AND id = ANY(${ids}::uuid[]) AND frozen IS NOT NULL`,
      scope,
    );
    return new Map(rows.map(({ id, frozen }) => [id, frozen]));
  }

  /** A frozen report for the worker, which sees all reports of the workspace. */
  frozen(workspaceId: string, id: string): Promise<FrozenRow | undefined> {
    return this.database.row(
      sql`SELECT ${COLUMNS}, report.frozen FROM ${TABLES} WHERE report.workspace_id = ${workspaceId} AND report.id = ${id} AND report.frozen IS NOT NULL`,
      systemScope(workspaceId),
    );
  }

  async steps(scope: Scope, ids: readonly string[]): Promise<Map<string, ReportStepRow[]>> {
    const rows = await this.database.rows<ReportStepRow>(
      sql`SELECT report_step.*, person.name AS by_name FROM report_step LEFT JOIN person ON person.id = by_person
          WHERE workspace_id = ${scope.workspaceId} AND report_id = ANY(${ids}::uuid[]) ORDER BY at, report_step.id`,
      scope,
    );
    return groupBy(rows, ({ reportId }) => reportId);
  }

  async attempts(scope: Scope, ids: readonly string[]): Promise<Map<string, DeliveryAttemptEntity[]>> {
    const rows = await this.database.rows<DeliveryAttemptEntity>(
      sql`SELECT * FROM delivery_attempt WHERE workspace_id = ${scope.workspaceId} AND report_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
      scope,
    );
    return groupBy(rows, ({ reportId }) => reportId);
  }

  /** E-mail addresses of the coordinators of an organisation. */
  async coordinatorAddresses(workspaceId: string, organisationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ email: string }>(
      sql`SELECT DISTINCT p.email::text AS email FROM membership m JOIN person p ON p.id = m.person_id
          WHERE m.workspace_id = ${workspaceId} AND m.organisation_id = ${organisationId} AND m.role = 'COORDINATOR' AND m.ended_at IS NULL AND p.disabled_at IS NULL ORDER BY 1`,
    );
    return rows.map(({ email }) => email);
  }

  // Writing ----------------------------------------------------------------------------------------

  /** The latest report of a series, locked until the transaction ends. */
  async latestOf(tx: Tx, series: string): Promise<Pick<ReportEntity, 'id' | 'revision' | 'state'> | undefined> {
    const [row] = await queryRows<ReportEntity>(
      tx.manager,
      sql`SELECT id, revision, state FROM report WHERE workspace_id = ${tx.workspaceId} AND series = ${series} ORDER BY revision DESC LIMIT 1 FOR UPDATE`,
    );
    return row;
  }

  /** The previous revision with its frozen data. */
  async previousOf(
    tx: Tx,
    { series, revision }: { series: string; revision: number },
  ): Promise<{ frozen: FrozenReport; frozenSha256: string; completionComment: string | null } | null> {
    const [row] = await queryRows<{ frozen: FrozenReport; frozenSha256: string; completionComment: string | null }>(
      tx.manager,
      sql`SELECT frozen, frozen_sha256, completion_comment FROM report
          WHERE workspace_id = ${tx.workspaceId} AND series = ${series} AND revision = ${revision - 1} AND frozen IS NOT NULL`,
    );
    return row ?? null;
  }

  /** @returns false when another request has drafted the same revision at the same moment. */
  async insert(
    tx: Tx,
    report: Pick<
      ReportEntity,
      | 'id'
      | 'series'
      | 'revision'
      | 'initiativeId'
      | 'recipientId'
      | 'template'
      | 'periodFrom'
      | 'periodTo'
      | 'dueOn'
      | 'createdBy'
      | 'createdAt'
    >,
  ): Promise<boolean> {
    const draft = { ...report, workspaceId: tx.workspaceId, state: 'DRAFT' as const };
    const inserted = await insertMissingRows(tx.manager, ReportEntity, [draft], ['workspaceId', 'series', 'revision']);
    return inserted === 1;
  }

  /** The report, if the actor may see it, locked until the transaction ends. */
  lock(tx: Tx, actor: Actor, id: string): Promise<ReportRow> {
    return this.lockWhere(tx, sql`${visibleReports(actor)} AND report.id = ${id}`);
  }

  /** The report for the worker, locked until the transaction ends. */
  lockForWork(tx: Tx, id: string): Promise<ReportRow> {
    return this.lockWhere(tx, sql`report.workspace_id = ${tx.workspaceId} AND report.id = ${id}`);
  }

  private async lockWhere(tx: Tx, condition: Sql): Promise<ReportRow> {
    const [row] = await queryRows<ReportRow>(
      tx.manager,
      sql`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${condition} FOR UPDATE OF report`,
    );
    if (!row) throw notFound();
    return row;
  }

  /** @throws AppError CHANGED_MEANWHILE when the report no longer has that version. */
  async change(tx: Tx, id: string, version: number, set: Partial<ReportEntity>): Promise<void> {
    await updateVersioned(tx.manager, ReportEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  async addStep(
    tx: Tx,
    step: Pick<ReportStepEntity, 'reportId' | 'at' | 'fromState' | 'toState' | 'byPerson'>,
  ): Promise<void> {
    await insertRow(tx.manager, ReportStepEntity, { ...step, workspaceId: tx.workspaceId, id: newId() });
  }

  async addAttempt(
    tx: Tx,
    attempt: Pick<DeliveryAttemptEntity, 'reportId' | 'at' | 'outcome' | 'detail' | 'messageId'>,
  ): Promise<void> {
    await insertRow(tx.manager, DeliveryAttemptEntity, { ...attempt, workspaceId: tx.workspaceId, id: newId() });
  }
}
