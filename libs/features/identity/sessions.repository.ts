import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Database, insertRow, queryRows, sql, type Tx, type NewRow, UNPROTECTED } from '#platform/database';
import { SessionEntity } from './identity.entity.js';
import type { MembershipRow } from './identity.repository.js';
import type { NewTokens } from './session.rules.js';

/** A session or API token in force, with its membership. `id` is the membership's. */
export interface GrantRow extends Pick<
  MembershipRow,
  'id' | 'role' | 'workspaceId' | 'organisationId' | 'initiativeId'
> {
  grantId: string;
  /** Null for an API token. */
  sessionId: string | null;
  /** Null for a session, which has all permissions of its role. */
  scopes: string[] | null;
  personId: string;
  personName: string;
  /** For an API token: the level of its owner's sign-in, so that a token cannot circumvent the second factor. */
  level: 1 | 2;
  /** Null for a token that was never used. */
  lastSeenAt: Date | null;
}

export type OwnSession = Pick<
  SessionEntity,
  'id' | 'method' | 'level' | 'userAgent' | 'createdAt' | 'lastSeenAt' | 'expiresAt'
>;

/** A refresh token whose row is locked. */
export interface LockedRefresh {
  sessionId: string;
  personId: string;
  usedAt: Date | null;
  inForce: boolean;
  expiresAt: Date;
}

const SESSION_IN_FORCE = sql`s.ended_at IS NULL AND s.expires_at > now() AND m.ended_at IS NULL AND p.disabled_at IS NULL`;
const TOKEN_IN_FORCE = sql`a.revoked_at IS NULL AND a.expires_at > now() AND m.ended_at IS NULL AND p.disabled_at IS NULL`;
const SESSION_JOIN = sql`session s JOIN person p ON p.id = s.person_id
  JOIN membership m ON m.workspace_id = s.workspace_id AND m.id = s.membership_id AND m.person_id = s.person_id`;
const API_TOKEN_JOIN = sql`api_token a JOIN person p ON p.id = a.person_id
  JOIN membership m ON m.workspace_id = a.workspace_id AND m.id = a.membership_id AND m.person_id = a.person_id`;
const OWNER = sql`p.id AS person_id, p.name AS person_name, m.id, m.role, m.workspace_id, m.organisation_id, m.initiative_id`;

/** Sessions with their tokens, and API tokens. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  grantByAccessHash(tokenHash: string): Promise<GrantRow | undefined> {
    return this.database.row(
      sql`SELECT s.grant_id, s.id AS session_id, NULL AS scopes, s.level, s.last_seen_at, ${OWNER}
      FROM session_token t JOIN ${SESSION_JOIN} ON s.id = t.session_id WHERE t.token_hash = ${tokenHash} AND t.kind = 'ACCESS' AND t.expires_at > now() AND ${SESSION_IN_FORCE}`,
      UNPROTECTED,
    );
  }

  grantByApiTokenHash(tokenHash: string): Promise<GrantRow | undefined> {
    return this.database.row(
      sql`SELECT a.id AS grant_id, NULL AS session_id, a.scopes, CASE WHEN EXISTS (SELECT FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) THEN 2 ELSE 1 END AS level, a.last_used_at AS last_seen_at, ${OWNER} FROM ${API_TOKEN_JOIN} WHERE a.token_hash = ${tokenHash} AND ${TOKEN_IN_FORCE}`,
      UNPROTECTED,
    );
  }

  async grantsInForce(ids: string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{
      id: string;
    }>(sql`SELECT s.grant_id AS id FROM ${SESSION_JOIN} WHERE s.grant_id = ANY(${ids}::uuid[]) AND ${SESSION_IN_FORCE}
      UNION ALL SELECT a.id FROM ${API_TOKEN_JOIN} WHERE a.id = ANY(${ids}::uuid[]) AND ${TOKEN_IN_FORCE}`);
    return new Set(rows.map(({ id }) => id));
  }

  async markSeen({ sessionId, grantId }: GrantRow): Promise<void> {
    await this.database.rows(
      sessionId
        ? sql`UPDATE session SET last_seen_at = now() WHERE id = ${sessionId}`
        : sql`UPDATE api_token SET last_used_at = now() WHERE id = ${grantId}`,
    );
  }

  // Sessions -----------------------------------------------------------------------------------------

  /**
   * Starts a session. Ended sessions of the person are kept for 30 days, long enough to investigate a theft, and then
   * deleted.
   */
  async start(tx: Tx, session: NewRow<SessionEntity>, tokens: NewTokens): Promise<void> {
    await queryRows(
      tx.manager,
      sql`DELETE FROM session WHERE person_id = ${session.personId} AND least(ended_at, expires_at) < now() - interval '30 days'`,
    );
    await insertRow(tx.manager, SessionEntity, session);
    await this.addTokens(tx, session.id, tokens);
  }

  async addTokens(
    tx: Tx,
    sessionId: string,
    { accessHash, expiresAt, refreshHash, sessionExpiresAt }: NewTokens,
  ): Promise<void> {
    await queryRows(
      tx.manager,
      sql`INSERT INTO session_token (token_hash, session_id, kind, expires_at)
      VALUES (${accessHash}, ${sessionId}, 'ACCESS', ${expiresAt}), (${refreshHash}, ${sessionId}, 'REFRESH', ${sessionExpiresAt})`,
    );
  }

  async workspaceOfRefresh(tokenHash: string): Promise<string | undefined> {
    return (
      await this.database.row<{ workspaceId: string }>(
        sql`SELECT s.workspace_id FROM session_token t JOIN session s ON s.id = t.session_id WHERE t.token_hash = ${tokenHash} AND t.kind = 'REFRESH'`,
      )
    )?.workspaceId;
  }

  /** The refresh token, with its row and the session's locked: a second request with the same token sees it used. */
  async lockRefresh(tx: Tx, tokenHash: string): Promise<LockedRefresh | undefined> {
    const [found] = await queryRows<LockedRefresh>(
      tx.manager,
      sql`SELECT s.id AS session_id, s.person_id, t.used_at, s.expires_at, ${SESSION_IN_FORCE} AS in_force
      FROM session_token t JOIN ${SESSION_JOIN} ON s.id = t.session_id WHERE t.token_hash = ${tokenHash} AND t.kind = 'REFRESH' FOR UPDATE OF t, s`,
    );
    return found;
  }

  /** Uses a refresh token up and deletes expired access tokens. */
  async useUp(tx: Tx, { sessionId }: LockedRefresh, tokenHash: string): Promise<void> {
    await queryRows(tx.manager, sql`UPDATE session_token SET used_at = now() WHERE token_hash = ${tokenHash}`);
    await queryRows(
      tx.manager,
      sql`DELETE FROM session_token WHERE session_id = ${sessionId} AND kind = 'ACCESS' AND expires_at < now()`,
    );
  }

  /** Ends sessions for good; an ended session never comes back into force. @returns the number ended. */
  async end(tx: Tx, personId: string, which: { id: string } | { exceptId: string | null }): Promise<number> {
    const chosen = 'id' in which ? sql`id = ${which.id}` : sql`id IS DISTINCT FROM ${which.exceptId}::uuid`;
    return (
      await queryRows(
        tx.manager,
        sql`UPDATE session SET ended_at = now() WHERE person_id = ${personId} AND ${chosen} AND ended_at IS NULL AND expires_at > now() RETURNING id`,
      )
    ).length;
  }

  /**
   * Moves a session to another membership under another grant, which invalidates access tokens and open connections of
   * the former membership.
   * @returns when the session ends, or undefined when it has ended.
   */
  async changeMembership(
    tx: Tx,
    sessionId: string,
    { id, workspaceId }: MembershipRow,
    grantId: string,
  ): Promise<Date | undefined> {
    const [changed] = await queryRows<{ expiresAt: Date }>(
      tx.manager,
      sql`UPDATE session SET workspace_id = ${workspaceId}, membership_id = ${id}, grant_id = ${grantId}
      WHERE id = ${sessionId} AND ended_at IS NULL AND expires_at > now() RETURNING expires_at`,
    );
    await queryRows(tx.manager, sql`DELETE FROM session_token WHERE session_id = ${sessionId} AND kind = 'ACCESS'`);
    return changed?.expiresAt;
  }

  async useUpAll(tx: Tx, sessionId: string): Promise<void> {
    await queryRows(
      tx.manager,
      sql`UPDATE session_token SET used_at = now() WHERE session_id = ${sessionId} AND kind = 'REFRESH' AND used_at IS NULL`,
    );
  }

  ofPerson({ personId, sessionId }: Pick<Actor, 'personId' | 'sessionId'>): Promise<OwnSession[]> {
    return this.database
      .rows(sql`SELECT s.id, s.method, s.level, s.user_agent, s.created_at, s.last_seen_at, s.expires_at FROM ${SESSION_JOIN}
      WHERE s.person_id = ${personId} AND ${SESSION_IN_FORCE} ORDER BY (s.id = ${sessionId ?? null}::uuid) DESC, s.last_seen_at DESC, s.id`);
  }
}
