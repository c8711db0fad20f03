import { Injectable } from '@nestjs/common';
import type { Actor, Day, LocalisedText, Page, PageRequest } from '#kernel';
import { Database, empty, sql, type Tx } from '#platform/database';
import { CapabilityEntity } from './capability.entity.js';
import type { GateCode, GateVerdict } from './candidate.rules.js';

/** A capability judged against one need: the verdict of every gate, and what the score needs besides the text. */
export interface JudgedCapability extends CapabilityEntity {
  verdicts: Record<GateCode, GateVerdict>;
  municipality: string | null;
}

@Injectable()
export class CapabilitiesRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, capabilities: Omit<CapabilityEntity, 'version'>[]): Promise<void> {
    for (let start = 0; start < capabilities.length; start += 500) {
      await tx.manager.insert(CapabilityEntity, capabilities.slice(start, start + 500).map((capability) => ({ ...capability, version: 1 })));
    }
  }

  page(actor: Actor, search: string | null, request: PageRequest): Promise<Page<CapabilityEntity>> {
    const text = search?.trim();
    const pattern = `%${text?.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
    return this.database.page(
      sql`SELECT capability.*, lower(coalesce(name_sv, name_en)) AS sort_name FROM capability WHERE workspace_id = ${actor.workspaceId}
        ${text ? sql`AND concat_ws(' ', name_sv, name_en, summary_sv, summary_en, array_to_string(methods, ' ')) ILIKE ${pattern}` : empty}`,
      { columns: [{ name: 'sort_name', type: 'text' }, { name: 'id', type: 'uuid' }], direction: 'ASC' },
      request,
    );
  }

  async byIds(workspaceId: string, ids: readonly string[]): Promise<Map<string, CapabilityEntity>> {
    const rows = await this.database.rows<CapabilityEntity>(sql`SELECT * FROM capability WHERE workspace_id = ${workspaceId} AND id = ANY(${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  all(workspaceId: string): Promise<CapabilityEntity[]> {
    return this.database.rows(sql`SELECT * FROM capability WHERE workspace_id = ${workspaceId}`);
  }

  async titles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const found = await this.byIds(actor.workspaceId, ids);
    return new Map([...found].map(([id, { nameSv, nameEn }]) => [id, { sv: nameSv, en: nameEn }]));
  }

  /** Ids of capabilities changed after a position of the event log; null when everything may have (an import). */
  async changedAfter(workspaceId: string, position: number): Promise<string[] | null> {
    const rows = await this.database.rows<{ subjectKind: string; subjectId: string }>(
      sql`SELECT DISTINCT subject_kind, subject_id FROM event WHERE workspace_id = ${workspaceId} AND position > ${position} AND subject_kind IN ('CAPABILITY', 'IMPORT')`,
    );
    return rows.some(({ subjectKind }) => subjectKind === 'IMPORT') ? null : rows.map(({ subjectId }) => subjectId);
  }

  /**
   * Every capability of the workspace judged against a need by all gates (DOMAIN rule 4), in one statement.
   * A fact that is missing gives UNKNOWN, never FAILS: it is something to ask.
   */
  judge(workspaceId: string, needId: string, today: Day): Promise<JudgedCapability[]> {
    return this.database.rows(sql`
      SELECT c.*, o.municipality, json_build_object(
        'OPEN_TO_COMPANIES', CASE WHEN c.open_to_companies IS NULL THEN 'UNKNOWN' WHEN c.open_to_companies THEN 'MEETS' ELSE 'FAILS' END,
        'BIOSAFETY_LEVEL', CASE WHEN n.biosafety_level IS NULL THEN 'MEETS' WHEN c.biosafety_level IS NULL THEN 'UNKNOWN' WHEN c.biosafety_level >= n.biosafety_level THEN 'MEETS' ELSE 'FAILS' END,
        'GMM_CLASS', CASE WHEN n.gmm_class IS NULL THEN 'MEETS' WHEN c.gmm_class IS NULL THEN 'UNKNOWN' WHEN strpos('FLR', c.gmm_class) >= strpos('FLR', n.gmm_class) THEN 'MEETS' ELSE 'FAILS' END,
        'KIND', CASE WHEN c.kind = n.kind THEN 'MEETS' ELSE 'FAILS' END,
        'CLINICAL_SPECIALITY', CASE WHEN n.clinical_speciality IS NULL THEN 'MEETS' WHEN c.clinical_speciality IS NULL THEN 'UNKNOWN' WHEN lower(c.clinical_speciality) = lower(n.clinical_speciality) THEN 'MEETS' ELSE 'FAILS' END,
        'VALIDITY', CASE WHEN c.valid_until IS NULL THEN 'UNKNOWN' WHEN c.valid_until >= ${today}::date THEN 'MEETS' ELSE 'FAILS' END,
        'WINDOW', CASE WHEN c.lead_time_days IS NULL THEN 'UNKNOWN' WHEN ${today}::date + c.lead_time_days <= n.window_to THEN 'MEETS' ELSE 'FAILS' END,
        'NOT_EXCLUDED', CASE WHEN c.organisation_id = n.organisation_id OR x.organisation_id IS NOT NULL THEN 'FAILS' ELSE 'MEETS' END
      ) AS verdicts
      FROM need n
      JOIN capability c ON c.workspace_id = n.workspace_id
      JOIN organisation o ON o.workspace_id = c.workspace_id AND o.id = c.organisation_id
      LEFT JOIN need_excluded_party x ON x.workspace_id = n.workspace_id AND x.need_id = n.id AND x.organisation_id = c.organisation_id
      WHERE n.workspace_id = ${workspaceId} AND n.id = ${needId}`);
  }
}
