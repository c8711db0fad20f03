import { Injectable } from '@nestjs/common';
import { Database, queryRows, sql, type Tx } from '#platform/database';
import type { LinkMailFacts } from './magic-link.rules.js';

/** A valid link, found by its token. */
export interface LiveLink {
  id: string;
  personId: string;
  browserHash: string;
}

const UNUSED = sql`used_at IS NULL AND withdrawn_at IS NULL`;

@Injectable()
export class MagicLinkRepository {
  constructor(private readonly database: Database) {}

  /** The workspace in which every request is logged: the oldest, because an e-mail address belongs to no workspace. */
  async carrier(): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(sql`SELECT id FROM workspace ORDER BY id LIMIT 1`))?.id;
  }

  async ask(
    tx: Tx,
    link: { id: string; email: string; browserHash: string; askedAt: Date; expiresAt: Date },
  ): Promise<void> {
    await queryRows(
      tx.manager,
      sql`INSERT INTO sign_in_link (id, email, browser_hash, asked_at, expires_at) VALUES (${link.id}, ${link.email}, ${link.browserHash}, ${link.askedAt}, ${link.expiresAt})`,
    );
  }

  /**
   * The receiver of an unsent link; undefined when the address has no active account, or the link was sent or has
   * expired. Locks the person's row, so that simultaneous requests are counted one after the other.
   */
  async receiver(tx: Tx, linkId: string, now: Date): Promise<(LinkMailFacts & { personId: string }) | undefined> {
    const [row] = await queryRows<LinkMailFacts & { personId: string }>(
      tx.manager,
      sql`SELECT l.id AS link_id, p.id AS person_id, p.email::text AS email, p.name, p.language FROM sign_in_link l JOIN person p ON p.email = l.email
        WHERE l.id = ${linkId} AND l.sent_at IS NULL AND l.expires_at > ${now} AND p.disabled_at IS NULL
          AND EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.ended_at IS NULL) FOR UPDATE OF p`,
    );
    return row;
  }

  /** The person's other links of the last hour, and how many of them are still valid. */
  async counts(tx: Tx, personId: string, linkId: string, now: Date): Promise<{ live: number; lastHour: number }> {
    const [row] = await queryRows<{ live: number; lastHour: number }>(
      tx.manager,
      sql`SELECT count(*) FILTER (WHERE ${UNUSED} AND expires_at > ${now})::int AS live, count(*)::int AS last_hour
        FROM sign_in_link WHERE person_id = ${personId} AND id <> ${linkId} AND asked_at > ${now}::timestamptz - interval '1 hour'`,
    );
    return row ?? { live: 0, lastHour: 0 };
  }

  async issue(tx: Tx, linkId: string, personId: string, tokenHash: string): Promise<void> {
    await queryRows(tx.manager, sql`UPDATE sign_in_link SET person_id = ${personId} WHERE id = ${linkId}`);
    await queryRows(
      tx.manager,
      sql`INSERT INTO sign_in_link_token (token_hash, link_id) VALUES (${tokenHash}, ${linkId})`,
    );
  }

  async markSent(tx: Tx, linkId: string, at: Date): Promise<void> {
    await queryRows(tx.manager, sql`UPDATE sign_in_link SET sent_at = ${at} WHERE id = ${linkId}`);
  }

  /** Deletes requests older than a day, so that no history of sign-in requests is kept. */
  async forgetOld(tx: Tx, now: Date): Promise<void> {
    await queryRows(tx.manager, sql`DELETE FROM sign_in_link WHERE asked_at < ${now}::timestamptz - interval '1 day'`);
  }

  live(tokenHash: string, now: Date): Promise<LiveLink | undefined> {
    return this.database
      .row(sql`SELECT l.id, l.person_id, l.browser_hash FROM sign_in_link_token t JOIN sign_in_link l ON l.id = t.link_id
      WHERE t.token_hash = ${tokenHash} AND ${UNUSED} AND l.expires_at > ${now} AND l.person_id IS NOT NULL`);
  }

  /**
   * Uses a link up and withdraws all others of the person.
   * @returns false when another request has used it first; the row lock makes the second request wait and see that.
   */
  async use({ id, personId }: LiveLink, now: Date): Promise<boolean> {
    const used = await this.database.rows(
      sql`UPDATE sign_in_link SET used_at = ${now} WHERE id = ${id} AND ${UNUSED} AND expires_at > ${now} RETURNING id`,
    );
    if (used.length === 0) return false;
    await this.database.rows(
      sql`UPDATE sign_in_link SET withdrawn_at = ${now} WHERE person_id = ${personId} AND ${UNUSED}`,
    );
    return true;
  }

  /** Whether the person signed in by a link after `since`. */
  async usedSince(personId: string, since: Date): Promise<boolean> {
    return (
      (
        await this.database.rows(
          sql`SELECT 1 FROM sign_in_link WHERE person_id = ${personId} AND used_at > ${since} LIMIT 1`,
        )
      ).length > 0
    );
  }
}
