import { Injectable } from '@nestjs/common';
import { type Actor, changedMeanwhile, type LocalisedText, systemScope } from '#kernel';
import { Database, type EntityManager, insertRow, queryRows, raw, sql, type Tx, upsertRows } from '#platform/database';
import { HearersOf } from '#platform/live';
import { ImportRunEntity, OrganisationSourceEntity, ResearchGrantEntity } from './import.entity.js';
import type { CapabilityToWrite, GrantToWrite, Stored, StoredCapability, StoredGrant } from './import-plan.rules.js';
import { visibleImports } from './import.policy.js';
import type { SourceLink, StoredOrganisation } from './organisation-register.rules.js';
import type { ImportSource } from './parsed.js';

/** The columns, with their types, that an import may change on rows that people also change. */
const ORGANISATION_COLUMNS = {
  name_sv: 'text',
  name_en: 'text',
  kind: 'text',
  orgnr: 'text',
  ror_id: 'text',
  municipality: 'text',
  website: 'text',
};
const CAPABILITY_COLUMNS = {
  organisation_id: 'uuid',
  site: 'text',
  name_sv: 'text',
  name_en: 'text',
  summary_en: 'text',
  category: 'text',
  methods: 'text[]',
  equipment: 'text[]',
  biosafety_level: 'int4',
  access_criteria_url: 'text',
  open_to_companies: 'boolean',
  source_hash: 'text',
  source_given: 'jsonb',
  retrieved_at: 'timestamptz',
};

@Injectable()
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  /** Serialises imports within a workspace: two at once would both create the same missing organisation. */
  async lock(tx: Tx): Promise<void> {
    await queryRows(tx.manager, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`import ${tx.workspaceId}`}, 0))`);
  }

  /** Grants with texts in both languages, newest first. */
  bilingualGrants(
    workspaceId: string,
    most: number,
  ): Promise<Pick<ResearchGrantEntity, 'titleSv' | 'titleEn' | 'abstractSv' | 'abstractEn'>[]> {
    return this.database.rows(
      sql`SELECT title_sv, title_en, abstract_sv, abstract_en FROM research_grant
        WHERE workspace_id = ${workspaceId} AND title_sv <> title_en AND abstract_sv <> abstract_en ORDER BY retrieved_at DESC, id LIMIT ${most}`,
      systemScope(workspaceId),
    );
  }

  /** The stored rows with which an import from `source` is compared. */
  async stored(workspaceId: string, source: ImportSource, manager?: EntityManager): Promise<Stored> {
    const as = manager ?? systemScope(workspaceId);
    // One query after the other, because inside a transaction they share a connection.
    return {
      organisations: await this.database.rows<StoredOrganisation>(
        sql`SELECT id, version, name_sv, name_en, kind, orgnr, ror_id, municipality, website, source, merged_into FROM organisation WHERE workspace_id = ${workspaceId} ORDER BY id`,
        as,
      ),
      links: await this.database.rows<SourceLink>(
        sql`SELECT source, source_key, organisation_id, source_hash, given FROM organisation_source WHERE workspace_id = ${workspaceId} AND source = ${source}`,
        as,
      ),
      grants: await this.database.rows<StoredGrant>(
        sql`SELECT id, source_id, source_hash, coordinator_id FROM research_grant WHERE workspace_id = ${workspaceId} AND source = ${source}`,
        as,
      ),
      capabilities: await this.database.rows<StoredCapability>(
        sql`SELECT id, version, source_key, source_hash, source_given, organisation_id, site, name_sv, name_en, summary_en, category, methods, equipment, biosafety_level, access_criteria_url, open_to_companies
            FROM capability WHERE workspace_id = ${workspaceId} AND source = ${source} AND source_key IS NOT NULL`,
        as,
      ),
    };
  }

  /** @throws AppError CHANGED_MEANWHILE when a person has changed one of them since it was read. */
  changeOrganisations(
    tx: Tx,
    organisations: readonly StoredOrganisation[],
    source: ImportSource,
    now: Date,
  ): Promise<void> {
    // The date belongs to the source that first supplied the organisation, so only an import from that source updates
    // it.
    const dated = sql`, retrieved_at = CASE WHEN held.source = ${source} THEN ${now}::timestamptz ELSE held.retrieved_at END`;
    return this.change(tx, 'organisation', ORGANISATION_COLUMNS, organisations, dated);
  }

  /** @throws AppError CHANGED_MEANWHILE when a person has changed one of them since it was read. */
  changeCapabilities(tx: Tx, capabilities: readonly CapabilityToWrite[], now: Date): Promise<void> {
    return this.change(
      tx,
      'capability',
      CAPABILITY_COLUMNS,
      capabilities.map((capability) => ({ ...capability, retrievedAt: now })),
      sql``,
    );
  }

  async saveLinks(tx: Tx, links: readonly SourceLink[], now: Date): Promise<void> {
    await upsertRows(
      tx.manager,
      OrganisationSourceEntity,
      links.map((link) => ({ ...link, workspaceId: tx.workspaceId, retrievedAt: now })),
      ['workspaceId', 'source', 'sourceKey'],
    );
  }

  /** Only the source changes grants, so a known grant is overwritten under its id. */
  async saveGrants(tx: Tx, grants: readonly GrantToWrite[], now: Date): Promise<void> {
    await upsertRows(
      tx.manager,
      ResearchGrantEntity,
      grants.map((grant) => ({ ...grant, workspaceId: tx.workspaceId, retrievedAt: now })),
      ['workspaceId', 'source', 'sourceId'],
    );
  }

  async insertRun(tx: Tx, run: ImportRunEntity): Promise<void> {
    await insertRow(tx.manager, ImportRunEntity, run);
  }

  /** An import has the name of its file as its title. */
  @HearersOf('IMPORT')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string; fileName: string }>(
      sql`SELECT id, file_name FROM import_run WHERE ${visibleImports(actor)} AND id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map(({ id, fileName }) => [id, { sv: fileName, en: fileName }]));
  }

  /** Updates many rows in one statement, each only while it still has the version that was read. */
  private async change(
    tx: Tx,
    table: string,
    columns: Record<string, string>,
    rows: readonly { id: string }[],
    more: ReturnType<typeof sql>,
  ): Promise<void> {
    const names = Object.keys(columns);
    const values = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value as unknown])),
    );
    const changed = await queryRows(
      tx.manager,
      sql`UPDATE ${raw(table)} AS held SET ${raw(names.map((name) => `${name} = fresh.${name}`).join(', '))}, version = held.version + 1 ${more}
          FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS fresh(id uuid, version int4, ${raw(names.map((name) => `${name} ${columns[name]}`).join(', '))})
          WHERE held.workspace_id = ${tx.workspaceId} AND held.id = fresh.id AND held.version = fresh.version RETURNING held.id`,
    );
    if (changed.length !== rows.length) throw changedMeanwhile();
  }
}

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
