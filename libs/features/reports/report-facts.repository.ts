import { Injectable } from '@nestjs/common';
import type { Scope } from '#kernel';
import { Database, sql, type Tx } from '#platform/database';
import type { ReportFacts } from './facts.rules.js';

/**
 * Reads the rows behind reports. A single statement, so that all data of a report is from one moment. It reads the
 * tables of other features directly, since separate calls of their services could not guarantee that.
 */
@Injectable()
export class ReportFactsRepository {
  constructor(private readonly database: Database) {}

  /** @param tx the transaction that freezes the report; left out when the facts are only displayed. */
  async byReportIds(scope: Scope, reportIds: readonly string[], tx?: Tx): Promise<Map<string, ReportFacts>> {
    const rows = await this.database.rows<ReportFacts>(
      sql`
      SELECT report.id AS report_id, report.period_from, report.period_to, report.due_on,
        json_build_object('id', i.id, 'titleSv', i.title_sv, 'titleEn', i.title_en, 'stage', i.stage, 'startsOn', i.starts_on, 'endsOn', i.ends_on,
          'programme', i.programme, 'financier', i.financier, 'processLeader', leader.name) AS initiative,
        json_build_object('id', r.id, 'nameSv', r.name_sv, 'nameEn', r.name_en, 'orgnr', r.orgnr, 'kind', r.kind,
          'coordinators', (SELECT count(*) FROM membership m JOIN person c ON c.id = m.person_id
            WHERE m.workspace_id = r.workspace_id AND m.organisation_id = r.id AND m.role = 'COORDINATOR' AND m.ended_at IS NULL AND c.disabled_at IS NULL)) AS recipient,
        coalesce((SELECT json_agg(json_build_object('id', o.id, 'nameSv', o.name_sv, 'nameEn', o.name_en, 'orgnr', o.orgnr, 'kind', o.kind, 'role', p.role)
            ORDER BY array_position(ARRAY['OWNER', 'STARTUP', 'PARTNER', 'FINANCIER', 'COORDINATOR'], p.role), lower(o.name_sv), o.id)
          FROM participation p JOIN organisation o ON o.workspace_id = p.workspace_id AND o.id = p.organisation_id
          WHERE p.workspace_id = i.workspace_id AND p.initiative_id = i.id), '[]') AS participants,
        coalesce((SELECT json_agg(json_build_object('title', s.title, 'dueOn', s.due_on, 'state', s.state, 'owner', o.name_sv,
              'doneOn', (s.done_at AT TIME ZONE 'Europe/Stockholm')::date,
              'moves', (SELECT count(*) FROM milestone_move v WHERE v.workspace_id = s.workspace_id AND v.milestone_id = s.id)) ORDER BY s.due_on, s.id)
          FROM milestone s JOIN organisation o ON o.workspace_id = s.workspace_id AND o.id = s.owner_organisation_id
          WHERE s.workspace_id = i.workspace_id AND s.initiative_id = i.id), '[]') AS milestones,
        coalesce((SELECT json_agg(json_build_object('code', k.code, 'nameSv', k.name_sv, 'nameEn', k.name_en, 'definitionSv', k.definition_sv, 'definitionEn', k.definition_en,
              'unit', k.unit, 'baseline', k.baseline, 'target', k.target, 'actual', k.actual) ORDER BY k.code)
          FROM indicator k WHERE k.workspace_id = i.workspace_id AND k.initiative_id = i.id), '[]') AS indicators,
        (SELECT json_build_object('state', m.state,
              'company', json_build_object('id', c.id, 'nameSv', c.name_sv, 'nameEn', c.name_en, 'orgnr', c.orgnr),
              'partner', json_build_object('id', l.id, 'nameSv', l.name_sv, 'nameEn', l.name_en, 'orgnr', l.orgnr, 'kind', l.kind),
              'agreements', coalesce((SELECT json_agg(json_build_object('type', a.type, 'signedOn', a.signed_on) ORDER BY a.signed_on, a.id)
                FROM agreement a WHERE a.workspace_id = m.workspace_id AND a.match_id = m.id), '[]'),
              'endedOn', (SELECT (max(t.at) AT TIME ZONE 'Europe/Stockholm')::date FROM match_step t
                WHERE t.workspace_id = m.workspace_id AND t.match_id = m.id AND t.to_state IN ('DONE', 'FAILED')))
          FROM match m
          JOIN organisation c ON c.workspace_id = m.workspace_id AND c.id = m.need_organisation_id
          JOIN organisation l ON l.workspace_id = m.workspace_id AND l.id = m.capability_organisation_id
          WHERE m.workspace_id = i.workspace_id AND m.id = i.match_id) AS cooperation
      FROM report
      JOIN initiative i ON i.workspace_id = report.workspace_id AND i.id = report.initiative_id
      JOIN person leader ON leader.id = i.process_leader_id
      JOIN organisation r ON r.workspace_id = report.workspace_id AND r.id = report.recipient_id
      WHERE report.workspace_id = ${scope.workspaceId} AND report.id = ANY(${reportIds}::uuid[])`,
      tx?.manager ?? scope,
    );
    return new Map(rows.map((facts) => [facts.reportId, facts]));
  }
}
