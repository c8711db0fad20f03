import { Injectable } from '@nestjs/common';
import { type Actor, type LocalisedText, type Page, type PageRequest, systemScope } from '#kernel';
import {
  BY_NAME,
  Database,
  empty,
  escapeLike,
  insertRows,
  type NewRow,
  sql,
  type Tx,
  updateVersioned,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import { maySeeCapabilities } from './capability.policy.js';
import { CapabilityEntity, type CapabilityForMatching } from './capability.entity.js';

@Injectable()
export class CapabilitiesRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, capabilities: NewRow<CapabilityEntity>[]): Promise<void> {
    await insertRows(
      tx.manager,
      CapabilityEntity,
      capabilities.map((capability) => ({ ...capability, version: 1 })),
    );
  }

  page(actor: Actor, search: string | null, request: PageRequest): Promise<Page<CapabilityEntity>> {
    const text = search?.trim();
    const pattern = `%${escapeLike(text ?? '')}%`;
    return this.database.page(
      sql`SELECT capability.*, lower(coalesce(name_sv, name_en)) AS sort_name FROM capability WHERE workspace_id = ${actor.workspaceId}
        ${text ? sql`AND concat_ws(' ', name_sv, name_en, summary_sv, summary_en, array_to_string(methods, ' ')) ILIKE ${pattern}` : empty}`,
      BY_NAME,
      request,
      actor,
    );
  }

  async byIds(workspaceId: string, ids: readonly string[]): Promise<Map<string, CapabilityEntity>> {
    const rows = await this.database.rows<CapabilityEntity>(
      sql`SELECT * FROM capability WHERE workspace_id = ${workspaceId} AND id = ANY(${ids}::uuid[])`,
      systemScope(workspaceId),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The capabilities with these ids; for null, all of the workspace. */
  forMatching(workspaceId: string, ids: readonly string[] | null): Promise<CapabilityForMatching[]> {
    return this.database.rows(
      sql`SELECT c.*, o.municipality FROM capability c JOIN organisation o ON o.workspace_id = c.workspace_id AND o.id = c.organisation_id
      WHERE c.workspace_id = ${workspaceId} ${ids ? sql`AND c.id = ANY(${ids}::uuid[])` : empty}`,
      systemScope(workspaceId),
    );
  }

  /** Version stamps of all capabilities, by which a cache finds the entries that have changed. */
  stamps(workspaceId: string): Promise<Pick<CapabilityForMatching, 'id' | 'version' | 'municipality'>[]> {
    return this.database.rows(
      sql`SELECT c.id, c.version, o.municipality FROM capability c JOIN organisation o ON o.workspace_id = c.workspace_id AND o.id = c.organisation_id WHERE c.workspace_id = ${workspaceId}`,
      systemScope(workspaceId),
    );
  }

  /** @throws AppError CHANGED_MEANWHILE for a stale version. */
  async change(tx: Tx, id: string, version: number, set: Partial<CapabilityEntity>): Promise<void> {
    await updateVersioned(tx.manager, CapabilityEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  @HearersOf('CAPABILITY')
  async titles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const found = maySeeCapabilities(actor) ? await this.byIds(actor.workspaceId, ids) : [];
    return new Map([...found].map(([id, { nameSv, nameEn }]) => [id, { sv: nameSv, en: nameEn }]));
  }
}
