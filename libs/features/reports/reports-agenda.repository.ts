import { Injectable } from '@nestjs/common';
import { agendaItems, AgendaSource } from '#features/activity';
import type { Actor } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { answersForReports, mayDraftReports } from './report.policy.js';

type ReportReason = 'REPORT_TO_SEND' | 'COMPLETION_ASKED' | 'REPORT_FAILED' | 'REPORT_TO_ACKNOWLEDGE';
const reports = (reason: ReportReason, since: Sql, actor: Actor, where: Sql): Sql =>
  agendaItems(
    {
      reason,
      subjectKind: 'REPORT',
      subjectId: sql`report.id`,
      rowId: sql`report.id`,
      titleSv: sql`initiative.title_sv`,
      titleEn: sql`initiative.title_en`,
      dueOn: sql`report.due_on`,
      since,
    },
    sql`FROM report JOIN initiative ON initiative.workspace_id = report.workspace_id AND initiative.id = report.initiative_id
      WHERE report.workspace_id = ${actor.workspaceId} AND ${where}`,
  );

/** Agenda items of reports. */
@Injectable()
export class ReportsAgendaRepository {
  @AgendaSource()
  toSend(actor: Actor): Sql[] {
    if (!mayDraftReports(actor)) return [];
    return [
      reports('REPORT_TO_SEND', sql`report.created_at`, actor, sql`report.state = 'DRAFT'`),
      reports(
        'COMPLETION_ASKED',
        sql`report.received_at`,
        actor,
        sql`report.state = 'COMPLETION_ASKED'
        AND NOT EXISTS (SELECT FROM report newer WHERE newer.workspace_id = report.workspace_id AND newer.series = report.series AND newer.revision > report.revision)`,
      ),
      reports(
        'REPORT_FAILED',
        sql`report.created_at`,
        actor,
        sql`report.state = 'DELIVERING'
        AND EXISTS (SELECT FROM delivery_attempt d WHERE d.workspace_id = report.workspace_id AND d.report_id = report.id AND d.outcome = 'FAILED')`,
      ),
    ];
  }

  @AgendaSource()
  toAcknowledge(actor: Actor): Sql[] {
    if (!answersForReports(actor)) return [];
    return [
      reports(
        'REPORT_TO_ACKNOWLEDGE',
        sql`report.delivered_at`,
        actor,
        sql`report.recipient_id = ${actor.organisationId} AND report.state = 'DELIVERED'`,
      ),
    ];
  }
}
