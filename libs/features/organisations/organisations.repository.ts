import { Injectable } from '@nestjs/common';
import { type Actor, type LocalisedText, type Page, type PageRequest, systemScope } from '#kernel';
import { BY_NAME, Database, empty, escapeLike, insertRows, type NewRow, sql, type Tx } from '#platform/database';
import { HearersOf } from '#platform/live';
import { OrganisationEntity } from './organisation.entity.js';
import { visibleOrganisations } from './organisation.policy.js';
import type { OrganisationKind } from './organisation.rules.js';

export interface OrganisationFilter {
  search?: string | null;
  kind?: OrganisationKind | null;
}

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, organisations: NewRow<OrganisationEntity>[]): Promise<void> {
    await insertRows(
      tx.manager,
      OrganisationEntity,
      organisations.map((organisation) => ({ ...organisation, version: 1 })),
    );
  }

  page(actor: Actor, { search, kind }: OrganisationFilter, request: PageRequest): Promise<Page<OrganisationEntity>> {
    const text = search?.trim();
    return this.database.page(
      sql`SELECT organisation.*, lower(name_sv) AS sort_name FROM organisation
          WHERE ${visibleOrganisations(actor)} AND merged_into IS NULL
          ${text ? sql`AND (name_sv ILIKE ${`%${escapeLike(text)}%`} OR name_en ILIKE ${`%${escapeLike(text)}%`} OR orgnr = ${text.replace(/\D/g, '')})` : empty}
          ${kind ? sql`AND kind = ${kind}` : empty}`,
      BY_NAME,
      request,
      actor,
    );
  }

  async byIds(workspaceId: string, ids: readonly string[]): Promise<Map<string, OrganisationEntity>> {
    const rows = await this.database.rows<OrganisationEntity>(
      sql`SELECT * FROM organisation WHERE workspace_id = ${workspaceId} AND id = ANY(${ids}::uuid[])`,
      systemScope(workspaceId),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  @HearersOf('ORGANISATION')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<OrganisationEntity>(
      sql`SELECT id, name_sv, name_en FROM organisation WHERE ${visibleOrganisations(actor)} AND id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map((row) => [row.id, { sv: row.nameSv, en: row.nameEn }]));
  }

  /** The organisation with that name, else the first one of the workspace, which is the workspace's host. */
  hostOrNamed(workspaceId: string, name?: string): Promise<OrganisationEntity | undefined> {
    return this.database.row(
      sql`SELECT * FROM organisation WHERE workspace_id = ${workspaceId} AND merged_into IS NULL
      ${name ? sql`AND (lower(name_sv) = lower(${name}) OR lower(name_en) = lower(${name}))` : empty} ORDER BY created_at, id LIMIT 1`,
      systemScope(workspaceId),
    );
  }
}
