import { Injectable } from '@nestjs/common';
import { type Actor, groupBy, type LocalisedText, notFound, type Page, type PageRequest, type Role } from '#kernel';
import {
  BY_NAME,
  Database,
  empty,
  escapeLike,
  queryRows,
  sql,
  type Sql,
  type Tx,
  updateVersioned,
} from '#platform/database';
import { HearersOf } from '#platform/live';
import { MembershipEntity, PersonEntity } from './identity.entity.js';
import { visibleMemberships, visiblePeople } from './member.policy.js';

export type PersonRow = Pick<PersonEntity, 'id' | 'version' | 'name' | 'email' | 'language' | 'disabledAt'>;
export type MemberRow = Pick<
  MembershipEntity,
  'id' | 'version' | 'personId' | 'organisationId' | 'role' | 'initiativeId'
> & { startedAt: Date };

const PERSON = sql`person.id, person.version, person.name, person.email::text AS email, person.language, person.disabled_at`;

const containing = (text: string): string => `%${escapeLike(text)}%`;

@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  /** People by name. `search` matches a part of a person's name, address or organisation's name. */
  page(
    actor: Actor,
    { search, role }: { search?: string | null; role?: Role | null },
    request: PageRequest,
  ): Promise<Page<PersonRow>> {
    const text = search?.trim();
    const here = (
      condition: Sql,
    ): Sql => sql`EXISTS (SELECT FROM membership JOIN organisation o ON o.workspace_id = membership.workspace_id AND o.id = membership.organisation_id
      WHERE membership.person_id = person.id AND membership.workspace_id = ${actor.workspaceId} AND membership.ended_at IS NULL AND ${condition})`;
    return this.database.page(
      sql`SELECT ${PERSON}, lower(person.name) AS sort_name FROM person WHERE ${visiblePeople(actor)}
        ${text ? sql`AND (person.name ILIKE ${containing(text)} OR person.email::text ILIKE ${containing(text)} OR ${here(sql`(o.name_sv ILIKE ${containing(text)} OR o.name_en ILIKE ${containing(text)})`)})` : empty}
        ${role ? sql`AND ${here(sql`membership.role = ${role}`)}` : empty}`,
      BY_NAME,
      request,
      actor,
    );
  }

  visiblePerson(actor: Actor, id: string): Promise<PersonRow | undefined> {
    return this.database.row(sql`SELECT ${PERSON} FROM person WHERE ${visiblePeople(actor)} AND person.id = ${id}`);
  }

  @HearersOf('PERSON')
  visibleNames(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    return this.names(
      sql`SELECT person.id, person.name FROM person WHERE ${visiblePeople(actor)} AND person.id = ANY(${ids}::uuid[])`,
    );
  }

  @HearersOf('MEMBERSHIP')
  visibleNamesOfMembers(actor: Actor, ids: string[]): Promise<Map<string, LocalisedText>> {
    return this.names(
      sql`SELECT membership.id, person.name FROM membership JOIN person ON person.id = membership.person_id
          WHERE ${visibleMemberships(actor)} AND membership.id = ANY(${ids}::uuid[])`,
    );
  }

  private async names(query: Sql): Promise<Map<string, LocalisedText>> {
    const rows = await this.database.rows<{ id: string; name: string }>(query);
    return new Map(rows.map(({ id, name }) => [id, { sv: name, en: name }]));
  }

  /** Memberships in force in this workspace, by person. */
  async ofPeople(workspaceId: string, personIds: readonly string[]): Promise<Map<string, MemberRow[]>> {
    const rows = await this.database
      .rows<MemberRow>(sql`SELECT id, version, person_id, organisation_id, role, initiative_id, started_at FROM membership
      WHERE workspace_id = ${workspaceId} AND person_id = ANY(${personIds}::uuid[]) AND ended_at IS NULL ORDER BY started_at, id`);
    return groupBy(rows, ({ personId }) => personId);
  }

  // Changing -----------------------------------------------------------------------------------------

  /**
   * Locks the workspace's administrators, so that two who remove each other at once do not both succeed.
   * @returns whether the actor is still an administrator.
   */
  async lockAdmins(tx: Tx, actor: Actor): Promise<boolean> {
    await queryRows(
      tx.manager,
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`administrators of ${tx.workspaceId}`}, 0))`,
    );
    return (
      (
        await queryRows(
          tx.manager,
          sql`SELECT 1 FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.workspace_id = ${tx.workspaceId} AND m.id = ${actor.membershipId} AND m.role = 'ADMIN' AND m.ended_at IS NULL AND p.disabled_at IS NULL`,
        )
      ).length > 0
    );
  }

  async countAdmins(tx: Tx): Promise<number> {
    const [row] = await queryRows<{ count: number }>(
      tx.manager,
      sql`SELECT count(*) AS count FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.workspace_id = ${tx.workspaceId} AND m.role = 'ADMIN' AND m.ended_at IS NULL AND p.disabled_at IS NULL`,
    );
    return row?.count ?? 0;
  }

  /** @throws AppError NOT_FOUND for a membership that is not in force in this workspace. */
  async lockMembership(tx: Tx, id: string): Promise<MemberRow> {
    const [found] = await queryRows<MemberRow>(
      tx.manager,
      sql`SELECT id, version, person_id, organisation_id, role, initiative_id, started_at FROM membership
      WHERE workspace_id = ${tx.workspaceId} AND id = ${id} AND ended_at IS NULL FOR UPDATE`,
    );
    if (!found) throw notFound();
    return found;
  }

  /** Ends a membership and the sessions under it. */
  async endMembership(tx: Tx, { id, version }: { id: string; version: number }, at: Date): Promise<void> {
    await updateVersioned(tx.manager, MembershipEntity, { workspaceId: tx.workspaceId, id, version }, { endedAt: at });
    await queryRows(
      tx.manager,
      sql`UPDATE session SET ended_at = ${at} WHERE workspace_id = ${tx.workspaceId} AND membership_id = ${id} AND ended_at IS NULL`,
    );
  }

  /** Ends the sessions a person has in this workspace; sessions in other workspaces go on. */
  async endSessions(tx: Tx, personId: string, at: Date): Promise<void> {
    await queryRows(
      tx.manager,
      sql`UPDATE session SET ended_at = ${at} WHERE workspace_id = ${tx.workspaceId} AND person_id = ${personId} AND ended_at IS NULL`,
    );
  }

  /** @throws AppError NOT_FOUND for a person without a membership in this workspace. */
  async lockPerson(tx: Tx, actor: Actor, id: string): Promise<PersonRow> {
    const [found] = await queryRows<PersonRow>(
      tx.manager,
      sql`SELECT ${PERSON} FROM person WHERE ${visiblePeople(actor)} AND person.id = ${id} FOR UPDATE OF person`,
    );
    if (!found) throw notFound();
    return found;
  }

  async belongsElsewhere(tx: Tx, personId: string): Promise<boolean> {
    return (
      (
        await queryRows(
          tx.manager,
          sql`SELECT 1 FROM membership WHERE person_id = ${personId} AND workspace_id <> ${tx.workspaceId} AND ended_at IS NULL LIMIT 1`,
        )
      ).length > 0
    );
  }

  /** @throws AppError CHANGED_MEANWHILE when the account no longer has that version. */
  async setDisabled(tx: Tx, account: { id: string; version: number }, disabledAt: Date | null): Promise<void> {
    await updateVersioned(tx.manager, PersonEntity, account, { disabledAt });
  }
}
