import { Injectable } from '@nestjs/common';
import { type Actor, groupBy, type LocalisedText } from '#kernel';
import { Database, insertRow, queryRows, sql, type Tx, updateVersioned } from '#platform/database';
import { HearersOf } from '#platform/live';
import { AdoptionEntity, LetterOfIntentEntity } from './adoption.entity.js';
import { visibleAdoptions, visibleLetters } from './adoption.policy.js';

@Injectable()
export class AdoptionsRepository {
  constructor(private readonly database: Database) {}

  letters(actor: Actor): Promise<LetterOfIntentEntity[]> {
    return this.database.rows(
      sql`SELECT * FROM letter_of_intent WHERE ${visibleLetters(actor)} ORDER BY signed_on DESC, id`,
      actor,
    );
  }

  /** Adoptions of each letter, by name of the organisation. */
  async ofLetters(actor: Actor, letterIds: readonly string[]): Promise<Map<string, AdoptionEntity[]>> {
    const rows = await this.database.rows<AdoptionEntity>(
      sql`SELECT adoption.* FROM adoption JOIN organisation o ON o.workspace_id = adoption.workspace_id AND o.id = adoption.organisation_id
          WHERE ${visibleAdoptions(actor)} AND letter_id = ANY(${letterIds}::uuid[]) ORDER BY lower(o.name_sv), adoption.id`,
      actor,
    );
    return groupBy(rows, ({ letterId }) => letterId);
  }

  /** Titles of adoptions: an adoption is titled by the name of the organisation that decides. */
  @HearersOf('ADOPTION')
  async visibleTitles(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string; nameSv: string; nameEn: string | null }>(
      sql`SELECT adoption.id, o.name_sv, o.name_en FROM adoption JOIN organisation o ON o.workspace_id = adoption.workspace_id AND o.id = adoption.organisation_id
          WHERE ${visibleAdoptions(actor)} AND adoption.id = ANY(${ids}::uuid[])`,
      actor,
    );
    return new Map(rows.map((row) => [row.id, { sv: row.nameSv, en: row.nameEn }]));
  }

  async letterExists(tx: Tx, id: string): Promise<boolean> {
    return (
      (
        await queryRows(
          tx.manager,
          sql`SELECT id FROM letter_of_intent WHERE workspace_id = ${tx.workspaceId} AND id = ${id}`,
        )
      ).length > 0
    );
  }

  async insertLetter(tx: Tx, letter: LetterOfIntentEntity): Promise<void> {
    await insertRow(tx.manager, LetterOfIntentEntity, letter);
  }

  /** The organisation's adoption of the letter, locked until the transaction ends. */
  async lock(tx: Tx, letterId: string, organisationId: string): Promise<AdoptionEntity | undefined> {
    const [row] = await queryRows<AdoptionEntity>(
      tx.manager,
      sql`SELECT * FROM adoption WHERE workspace_id = ${tx.workspaceId} AND letter_id = ${letterId} AND organisation_id = ${organisationId} FOR UPDATE`,
    );
    return row;
  }

  async insert(tx: Tx, adoption: AdoptionEntity): Promise<void> {
    await insertRow(tx.manager, AdoptionEntity, adoption);
  }

  async change(tx: Tx, id: string, version: number, set: Partial<AdoptionEntity>): Promise<void> {
    await updateVersioned(tx.manager, AdoptionEntity, { workspaceId: tx.workspaceId, id, version }, set);
  }
}
