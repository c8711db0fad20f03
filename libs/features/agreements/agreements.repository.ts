import { Injectable } from '@nestjs/common';
import { type Actor, groupBy, type LocalisedText, type Page, type PageRequest } from '#kernel';
import { Database, insertRow, insertRows, queryRows, sql, type Tx, updateVersioned } from '#platform/database';
import { HearersOf } from '#platform/live';
import { RegisteredAgreementEntity, RegisteredAgreementPartyEntity } from './agreement.entity.js';
import { visibleAgreements } from './agreement.policy.js';
import { AGREEMENT_TITLES } from './agreement.rules.js';

@Injectable()
export class AgreementsRepository {
  constructor(private readonly database: Database) {}

  /** The latest signed first. */
  page(actor: Actor, request: PageRequest): Promise<Page<RegisteredAgreementEntity>> {
    return this.database.page(
      sql`SELECT registered_agreement.* FROM registered_agreement WHERE ${visibleAgreements(actor)}`,
      {
        columns: [
          { name: 'signed_on', type: 'date' },
          { name: 'id', type: 'uuid' },
        ],
        direction: 'DESC',
      },
      request,
      actor,
    );
  }

  visible(actor: Actor, id: string): Promise<RegisteredAgreementEntity | undefined> {
    return this.database.row(
      sql`SELECT registered_agreement.* FROM registered_agreement WHERE ${visibleAgreements(actor)} AND registered_agreement.id = ${id}`,
      actor,
    );
  }

  /** Ids of the parties of each agreement the actor may see. */
  async parties(actor: Actor, agreementIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.rows<RegisteredAgreementPartyEntity>(
      sql`SELECT p.* FROM registered_agreement_party p JOIN registered_agreement ON registered_agreement.workspace_id = p.workspace_id AND registered_agreement.id = p.agreement_id
          JOIN organisation o ON o.workspace_id = p.workspace_id AND o.id = p.organisation_id
          WHERE ${visibleAgreements(actor)} AND p.agreement_id = ANY(${agreementIds}::uuid[]) ORDER BY lower(o.name_sv), o.id`,
      actor,
    );
    return new Map(
      [...groupBy(rows, ({ agreementId }) => agreementId)].map(([id, of]) => [
        id,
        of.map(({ organisationId }) => organisationId),
      ]),
    );
  }

  /** An agreement has no name of its own: it is known by its type. */
  @HearersOf('AGREEMENT')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<Pick<RegisteredAgreementEntity, 'id' | 'type'>>(
      sql`SELECT registered_agreement.id, registered_agreement.type FROM registered_agreement WHERE ${visibleAgreements(actor)} AND registered_agreement.id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map(({ id, type }) => [id, AGREEMENT_TITLES[type]]));
  }

  async insert(tx: Tx, agreement: RegisteredAgreementEntity, partyIds: readonly string[]): Promise<void> {
    await insertRow(tx.manager, RegisteredAgreementEntity, agreement);
    await this.insertParties(tx, agreement.id, partyIds);
  }

  /** Replaces the facts and the parties. @throws AppError CHANGED_MEANWHILE for a stale version. */
  async change(
    tx: Tx,
    id: string,
    version: number,
    facts: Partial<RegisteredAgreementEntity>,
    partyIds: readonly string[],
  ): Promise<void> {
    await updateVersioned(tx.manager, RegisteredAgreementEntity, { workspaceId: tx.workspaceId, id, version }, facts);
    await queryRows(
      tx.manager,
      sql`DELETE FROM registered_agreement_party WHERE workspace_id = ${tx.workspaceId} AND agreement_id = ${id}`,
    );
    await this.insertParties(tx, id, partyIds);
  }

  private async insertParties(tx: Tx, agreementId: string, partyIds: readonly string[]): Promise<void> {
    await insertRows(
      tx.manager,
      RegisteredAgreementPartyEntity,
      partyIds.map((organisationId) => ({ workspaceId: tx.workspaceId, agreementId, organisationId })),
    );
  }
}
