import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Database, insertRow, queryRows, sql, type Tx, type NewRow } from '#platform/database';
import { ApiTokenEntity } from './identity.entity.js';

export type OwnApiToken = Pick<ApiTokenEntity, 'id' | 'name' | 'scopes' | 'createdAt' | 'expiresAt' | 'lastUsedAt'>;

const IN_FORCE = sql`revoked_at IS NULL AND expires_at > now()`;

@Injectable()
export class ApiTokensRepository {
  constructor(private readonly database: Database) {}

  /** Tokens in force under this membership, newest first. */
  ofMembership({ workspaceId, membershipId, personId }: Actor): Promise<OwnApiToken[]> {
    return this.database.rows(sql`SELECT id, name, scopes, created_at, expires_at, last_used_at FROM api_token
      WHERE workspace_id = ${workspaceId} AND membership_id = ${membershipId} AND person_id = ${personId} AND ${IN_FORCE} ORDER BY created_at DESC, id`);
  }

  /**
   * The number of tokens in force. Locks the membership, so that tokens created at once are counted one after the
   * other.
   */
  async countUnderLock(tx: Tx, { workspaceId, membershipId }: Actor): Promise<number> {
    await queryRows(
      tx.manager,
      sql`SELECT 1 FROM membership WHERE workspace_id = ${workspaceId} AND id = ${membershipId} FOR UPDATE`,
    );
    const [row] = await queryRows<{ count: number }>(
      tx.manager,
      sql`SELECT count(*) AS count FROM api_token WHERE workspace_id = ${workspaceId} AND membership_id = ${membershipId} AND ${IN_FORCE}`,
    );
    return row?.count ?? 0;
  }

  async insert(tx: Tx, token: NewRow<ApiTokenEntity>): Promise<void> {
    await insertRow(tx.manager, ApiTokenEntity, token);
  }

  /** @returns false when this actor has no such token in force. */
  async revoke(tx: Tx, { workspaceId, membershipId, personId }: Actor, id: string): Promise<boolean> {
    return (
      (
        await queryRows(
          tx.manager,
          sql`UPDATE api_token SET revoked_at = now()
      WHERE workspace_id = ${workspaceId} AND membership_id = ${membershipId} AND person_id = ${personId} AND id = ${id} AND ${IN_FORCE} RETURNING id`,
        )
      ).length > 0
    );
  }
}
