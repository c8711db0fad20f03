import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Database, queryRows, sql, type Tx } from '#platform/database';

/** A sign-in at a provider that has begun, with its parameters as of the beginning. */
export interface OidcFlow {
  provider: string;
  state: string;
  nonce: string;
  codeVerifier: string;
  next: string;
  invitationTokenHash: string | null;
  linkPersonId: string | null;
}

export interface ExternalIdentityRow {
  id: string;
  provider: string;
  linkedAt: Date;
}

export interface Identity {
  issuer: string;
  subject: string;
}

@Injectable()
export class OidcRepository {
  constructor(private readonly database: Database) {}

  async begin(browserHash: string, flow: OidcFlow, now: Date, expiresAt: Date): Promise<void> {
    await this.database.rows(sql`DELETE FROM oidc_flow WHERE expires_at < ${now}`);
    await this.database
      .rows(sql`INSERT INTO oidc_flow (browser_hash, provider, state, nonce, code_verifier, next, invitation_token_hash, link_person_id, expires_at)
      VALUES (${browserHash}, ${flow.provider}, ${flow.state}, ${flow.nonce}, ${flow.codeVerifier}, ${flow.next}, ${flow.invitationTokenHash}, ${flow.linkPersonId}, ${expiresAt})`);
  }

  /** Returns a flow and deletes it, so that it can be taken only once. */
  async take(browserHash: string, now: Date): Promise<OidcFlow | undefined> {
    return this.database.row(
      sql`DELETE FROM oidc_flow WHERE browser_hash = ${browserHash} AND expires_at > ${now} RETURNING *`,
    );
  }

  async personOf({ issuer, subject }: Identity): Promise<string | undefined> {
    return (
      await this.database.row<{ personId: string }>(
        sql`SELECT person_id FROM external_identity WHERE issuer = ${issuer} AND subject = ${subject}`,
      )
    )?.personId;
  }

  /**
   * @returns the person that the identity belongs to afterwards; an identity that belongs to another person stays
   *   theirs.
   */
  async link(identity: Identity, personId: string, provider: string, at: Date, tx?: Tx): Promise<string | undefined> {
    const insert = sql`INSERT INTO external_identity (id, issuer, subject, person_id, provider, linked_at) VALUES (${newId()}, ${identity.issuer}, ${identity.subject}, ${personId}, ${provider}, ${at}) ON CONFLICT DO NOTHING`;
    const find = sql`SELECT person_id FROM external_identity WHERE issuer = ${identity.issuer} AND subject = ${identity.subject}`;
    await (tx ? queryRows(tx.manager, insert) : this.database.rows(insert));
    const [row] = tx
      ? await queryRows<{ personId: string }>(tx.manager, find)
      : await this.database.rows<{ personId: string }>(find);
    return row?.personId;
  }

  ofPerson(personId: string): Promise<ExternalIdentityRow[]> {
    return this.database.rows(
      sql`SELECT id, provider, linked_at FROM external_identity WHERE person_id = ${personId} ORDER BY linked_at, id`,
    );
  }

  /** @returns false when this person has no such identity. */
  async unlink(personId: string, id: string): Promise<boolean> {
    return (
      (
        await this.database.rows(
          sql`DELETE FROM external_identity WHERE id = ${id} AND person_id = ${personId} RETURNING id`,
        )
      ).length > 0
    );
  }
}
