import { Injectable } from '@nestjs/common';
import { type Actor, type LocalisedText, notFound, type Page, type PageRequest, type Role, systemScope } from '#kernel';
import {
  Database,
  insertMissingRows,
  insertRow,
  newestFirst,
  queryRows,
  sql,
  type Tx,
  updateRow,
  updateVersioned,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import { MembershipEntity } from './identity.entity.js';
import { InvitationEntity, InvitationSendingEntity } from './invitation.entity.js';
import { visibleInvitations } from './invitation.policy.js';
import type { InvitationFacts } from './invitation-mail.rules.js';

export type InvitationRow = InvitationEntity & { inviterName: string | null };

/** An invitation with the fields that its receiver may see. */
export interface ReceivedInvitation extends InvitationEntity {
  workspaceNameSv: string;
  workspaceNameEn: string;
  organisationNameSv: string;
  organisationNameEn: string | null;
}

const PENDING = sql`invitation.accepted_at IS NULL AND invitation.revoked_at IS NULL`;
const WITH_INVITER = sql`SELECT invitation.*, inviter.name AS inviter_name FROM invitation LEFT JOIN person inviter ON inviter.id = invitation.invited_by`;
const RECEIVED = sql`SELECT invitation.*, w.name_sv AS workspace_name_sv, w.name_en AS workspace_name_en, o.name_sv AS organisation_name_sv, o.name_en AS organisation_name_en
  FROM invitation_token t JOIN invitation ON invitation.workspace_id = t.workspace_id AND invitation.id = t.invitation_id
  JOIN workspace w ON w.id = invitation.workspace_id JOIN organisation o ON o.workspace_id = invitation.workspace_id AND o.id = invitation.organisation_id`;

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** Invitations neither accepted nor withdrawn, expired ones included, oldest first. */
  page(actor: Actor, request: PageRequest): Promise<Page<InvitationRow>> {
    return this.database.page(
      sql`${WITH_INVITER} WHERE ${visibleInvitations(actor)} AND ${PENDING}`,
      newestFirst('created_at'),
      request,
      actor,
    );
  }

  visibleById(actor: Actor, id: string): Promise<InvitationRow | undefined> {
    return this.database.row(sql`${WITH_INVITER} WHERE ${visibleInvitations(actor)} AND invitation.id = ${id}`, actor);
  }

  /** Titles of invitations: only the word “Invitation”, because the address is the invited person's own. */
  @HearersOf('INVITATION')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string }>(
      sql`SELECT id FROM invitation WHERE ${visibleInvitations(actor)} AND id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map(({ id }) => [id, { sv: 'Inbjudan', en: 'Invitation' }]));
  }

  async hasOrganisation(tx: Tx, id: string): Promise<boolean> {
    const found = await queryRows(
      tx.manager,
      sql`SELECT 1 FROM organisation WHERE merged_into IS NULL AND workspace_id = ${tx.workspaceId} AND id = ${id}`,
    );
    return found.length > 0;
  }

  async insert(tx: Tx, invitation: Omit<InvitationEntity, 'version'>): Promise<void> {
    await insertRow(tx.manager, InvitationEntity, invitation);
  }

  /**
   * Withdraws the earlier invitation of the same address to the same organisation, role and initiative, which a new one
   * replaces.
   */
  async revokeSame(
    tx: Tx,
    {
      email,
      organisationId,
      role,
      initiativeId,
    }: Pick<InvitationEntity, 'email' | 'organisationId' | 'role' | 'initiativeId'>,
    at: Date,
  ): Promise<void> {
    await queryRows(
      tx.manager,
      sql`UPDATE invitation SET revoked_at = ${at}, version = version + 1 WHERE workspace_id = ${tx.workspaceId} AND email = ${email}
      AND organisation_id = ${organisationId} AND role = ${role} AND initiative_id IS NOT DISTINCT FROM ${initiativeId}::uuid AND ${PENDING}`,
    );
  }

  /** @throws AppError NOT_FOUND for an invitation that the actor may not see, or that was accepted or withdrawn. */
  async lock(tx: Tx, actor: Actor, id: string): Promise<InvitationEntity> {
    const [found] = await queryRows<InvitationEntity>(
      tx.manager,
      sql`SELECT * FROM invitation WHERE ${visibleInvitations(actor)} AND id = ${id} AND ${PENDING} FOR UPDATE`,
    );
    if (!found) throw notFound();
    return found;
  }

  async change(
    tx: Tx,
    id: string,
    version: number,
    set: Partial<Pick<InvitationEntity, 'revokedAt' | 'expiresAt'>>,
  ): Promise<void> {
    await updateVersioned(tx.manager, InvitationEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }

  // Sending ------------------------------------------------------------------------------------------

  /**
   * The number of mails a person has requested since `since`. Takes a lock per person until commit, so that
   * simultaneous requests are counted one after the other.
   */
  async sendingsSince(tx: Tx, personId: string, since: Date): Promise<number> {
    await queryRows(
      tx.manager,
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`invitations of ${personId}`}, 0))`,
    );
    const [row] = await queryRows<{ count: number }>(
      tx.manager,
      sql`SELECT count(*) AS count FROM invitation_sending WHERE by_person = ${personId} AND at > ${since}`,
    );
    return row?.count ?? 0;
  }

  async insertSending(tx: Tx, sending: InvitationSendingEntity): Promise<void> {
    await insertRow(tx.manager, InvitationSendingEntity, sending);
  }

  /**
   * The facts for the mail of a sending; undefined when it was sent or replaced by a later one, or when the invitation
   * was accepted or withdrawn.
   */
  async unsent(
    workspaceId: string,
    sendingId: string,
  ): Promise<(InvitationFacts & { invitationId: string }) | undefined> {
    return this.database.row(
      sql`
      SELECT s.id AS sending_id, invitation.id AS invitation_id, invitation.email, invitation.role, invitation.language, inviter.name AS inviter_name,
        CASE invitation.language WHEN 'EN' THEN w.name_en ELSE w.name_sv END AS workspace_name,
        CASE invitation.language WHEN 'EN' THEN coalesce(o.name_en, o.name_sv) ELSE o.name_sv END AS organisation_name
      FROM invitation_sending s JOIN invitation ON invitation.workspace_id = s.workspace_id AND invitation.id = s.invitation_id
      JOIN workspace w ON w.id = s.workspace_id JOIN organisation o ON o.workspace_id = invitation.workspace_id AND o.id = invitation.organisation_id
      LEFT JOIN person inviter ON inviter.id = invitation.invited_by
      WHERE s.workspace_id = ${workspaceId} AND s.id = ${sendingId} AND s.sent_at IS NULL AND ${PENDING}
        AND NOT EXISTS (SELECT FROM invitation_sending later WHERE later.workspace_id = s.workspace_id AND later.invitation_id = s.invitation_id AND later.id > s.id)`,
      systemScope(workspaceId),
    );
  }

  async markSent(tx: Tx, sendingId: string, at: Date): Promise<void> {
    await updateRow(
      tx.manager,
      InvitationSendingEntity,
      { workspaceId: tx.workspaceId, id: sendingId },
      { sentAt: at },
    );
  }

  async insertToken(tx: Tx, invitationId: string, tokenHash: string): Promise<void> {
    await queryRows(
      tx.manager,
      sql`INSERT INTO invitation_token (token_hash, workspace_id, invitation_id) VALUES (${tokenHash}, ${tx.workspaceId}, ${invitationId})`,
    );
  }

  async deleteTokens(tx: Tx, invitationId: string): Promise<void> {
    await queryRows(
      tx.manager,
      sql`DELETE FROM invitation_token WHERE workspace_id = ${tx.workspaceId} AND invitation_id = ${invitationId}`,
    );
  }

  // Receiving ----------------------------------------------------------------------------------------

  async byTokenHash(tokenHash: string, now: Date): Promise<ReceivedInvitation | undefined> {
    const token = await this.database.row<{ workspaceId: string }>(
      sql`SELECT workspace_id FROM invitation_token WHERE token_hash = ${tokenHash}`,
    );
    // Nobody is signed in yet; the token itself is the right to read the invitation.
    return (
      token &&
      this.database.row(
        sql`${RECEIVED} WHERE t.token_hash = ${tokenHash} AND ${PENDING} AND invitation.expires_at > ${now}`,
        systemScope(token.workspaceId),
      )
    );
  }

  async lockByTokenHash(tx: Tx, tokenHash: string, now: Date): Promise<InvitationEntity | undefined> {
    const [found] = await queryRows<InvitationEntity>(
      tx.manager,
      sql`SELECT invitation.* FROM invitation JOIN invitation_token t ON t.workspace_id = invitation.workspace_id AND t.invitation_id = invitation.id
      WHERE t.token_hash = ${tokenHash} AND invitation.workspace_id = ${tx.workspaceId} AND ${PENDING} AND invitation.expires_at > ${now} FOR UPDATE OF invitation`,
    );
    return found;
  }

  /** The roles a person has in the workspace now. */
  async rightsOf(personId: string, workspaceId: string): Promise<{ role: Role; organisationId: string }[]> {
    return this.database.rows(sql`SELECT m.role, m.organisation_id FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.workspace_id = ${workspaceId} AND m.person_id = ${personId} AND m.ended_at IS NULL AND p.disabled_at IS NULL`);
  }

  /** Ends every session of the person, because the new role may demand more proof than those sessions began with. */
  async endAllSessions(tx: Tx, personId: string, at: Date): Promise<void> {
    await queryRows(
      tx.manager,
      sql`UPDATE session SET ended_at = ${at} WHERE person_id = ${personId} AND ended_at IS NULL`,
    );
  }

  async markAccepted(tx: Tx, id: string, personId: string, at: Date): Promise<void> {
    const invitation = { workspaceId: tx.workspaceId, id };
    await updateRow(tx.manager, InvitationEntity, invitation, { acceptedAt: at, acceptedBy: personId });
  }

  /** @returns whether the membership is new; a membership already in force stays as it is. */
  async startMembership(
    tx: Tx,
    membershipId: string,
    personId: string,
    { organisationId, role, initiativeId }: Pick<InvitationEntity, 'organisationId' | 'role' | 'initiativeId'>,
  ): Promise<boolean> {
    const membership = { workspaceId: tx.workspaceId, id: membershipId, personId, organisationId, role, initiativeId };
    return (await insertMissingRows(tx.manager, MembershipEntity, [membership])) === 1;
  }
}
