import { Injectable } from '@nestjs/common';
import { Database, queryRows, sql, type Tx } from '#platform/database';
import type { Means } from './sessions.service.js';

export interface SecondFactorRow {
  sealedSecret: string;
  confirmedAt: Date | null;
}

@Injectable()
export class SecondFactorRepository {
  constructor(private readonly database: Database) {}

  ofPerson(personId: string): Promise<SecondFactorRow | undefined> {
    return this.database.row(sql`SELECT sealed_secret, confirmed_at FROM second_factor WHERE person_id = ${personId}`);
  }

  async codesLeft(personId: string): Promise<number> {
    return (
      (
        await this.database.row<{ count: number }>(
          sql`SELECT count(*)::int AS count FROM recovery_code WHERE person_id = ${personId} AND used_at IS NULL`,
        )
      )?.count ?? 0
    );
  }

  /** Stores a secret in place of one that was never confirmed. @returns false when a confirmed one exists. */
  async propose(personId: string, sealedSecret: string, at: Date): Promise<boolean> {
    const rows = await this.database
      .rows(sql`INSERT INTO second_factor (person_id, sealed_secret, created_at) VALUES (${personId}, ${sealedSecret}, ${at})
      ON CONFLICT (person_id) DO UPDATE SET sealed_secret = EXCLUDED.sealed_secret, created_at = EXCLUDED.created_at WHERE second_factor.confirmed_at IS NULL RETURNING person_id`);
    return rows.length > 0;
  }

  /** @returns false when another request has confirmed or replaced the secret meanwhile. */
  async confirm(
    tx: Tx,
    personId: string,
    sealedSecret: string,
    step: number,
    codeHashes: string[],
    at: Date,
  ): Promise<boolean> {
    const rows = await queryRows(
      tx.manager,
      sql`UPDATE second_factor SET confirmed_at = ${at}, last_step = ${step} WHERE person_id = ${personId} AND sealed_secret = ${sealedSecret} AND confirmed_at IS NULL RETURNING person_id`,
    );
    if (rows.length === 0) return false;
    await queryRows(
      tx.manager,
      sql`INSERT INTO recovery_code (person_id, code_hash) SELECT ${personId}, unnest(${codeHashes}::text[])`,
    );
    return true;
  }

  /** @returns false when that time step or a later one has been used; of two simultaneous uses only one succeeds. */
  async useStep(personId: string, step: number): Promise<boolean> {
    return (
      (
        await this.database.rows(
          sql`UPDATE second_factor SET last_step = ${step} WHERE person_id = ${personId} AND confirmed_at IS NOT NULL AND (last_step IS NULL OR last_step < ${step}) RETURNING person_id`,
        )
      ).length > 0
    );
  }

  /** @returns false when there is no such code, or it has been used. */
  async useRecoveryCode(personId: string, codeHash: string, at: Date): Promise<boolean> {
    return (
      (
        await this.database.rows(
          sql`UPDATE recovery_code SET used_at = ${at} WHERE person_id = ${personId} AND code_hash = ${codeHash} AND used_at IS NULL RETURNING person_id`,
        )
      ).length > 0
    );
  }

  async remove(tx: Tx, personId: string): Promise<void> {
    await queryRows(tx.manager, sql`DELETE FROM second_factor WHERE person_id = ${personId}`);
  }

  // The current session --------------------------------------------------------------------------------

  meansOf(sessionId: string): Promise<Pick<Means, 'method' | 'level'> | undefined> {
    return this.database.row(sql`SELECT method, level FROM session WHERE id = ${sessionId} AND ended_at IS NULL`);
  }

  async setLevel(tx: Tx, sessionId: string, level: Means['level']): Promise<void> {
    await queryRows(tx.manager, sql`UPDATE session SET level = ${level} WHERE id = ${sessionId}`);
  }

  async setPassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
    await queryRows(tx.manager, sql`UPDATE person SET password_hash = ${passwordHash} WHERE id = ${personId}`);
  }

  /**
   * Ends all sessions of a person but one, and withdraws pending links, so that whoever knew the old credentials is
   * out.
   */
  async endOthers(tx: Tx, personId: string, sessionId: string, at: Date): Promise<void> {
    await queryRows(
      tx.manager,
      sql`UPDATE session SET ended_at = ${at} WHERE person_id = ${personId} AND id <> ${sessionId} AND ended_at IS NULL`,
    );
    await queryRows(
      tx.manager,
      sql`UPDATE sign_in_link SET withdrawn_at = ${at} WHERE person_id = ${personId} AND used_at IS NULL AND withdrawn_at IS NULL`,
    );
  }
}
