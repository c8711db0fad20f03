import { Injectable } from '@nestjs/common';
import { type Role, systemScope } from '#kernel';
import { Database, insertMissingRows, insertRow, sql, type Tx, type NewRow } from '#platform/database';
import { beginEventLog } from '#platform/events';
import { DataSource } from 'typeorm';
import {
  type Language,
  MembershipEntity,
  PersonEntity,
  WorkspaceEntity,
  type NewWorkspace,
} from './identity.entity.js';

/** A membership in force, with the names by which a person chooses among memberships. */
export interface MembershipRow {
  id: string;
  role: Role;
  workspaceId: string;
  workspaceSlug: string;
  workspaceNameSv: string;
  workspaceNameEn: string;
  organisationId: string;
  initiativeId: string | null;
}

export const MEMBERSHIP = sql`m.id, m.role, m.workspace_id, m.organisation_id, m.initiative_id, w.slug AS workspace_slug, w.name_sv AS workspace_name_sv, w.name_en AS workspace_name_en`;

@Injectable()
export class IdentityRepository {
  constructor(
    private readonly database: Database,
    private readonly dataSource: DataSource,
  ) {}

  personByEmail(email: string): Promise<PersonEntity | undefined> {
    return this.database.row(sql`SELECT * FROM person WHERE email = ${email}`);
  }

  personById(id: string): Promise<PersonEntity | undefined> {
    return this.database.row(sql`SELECT * FROM person WHERE id = ${id}`);
  }

  memberships(personId: string): Promise<MembershipRow[]> {
    return this.database.rows(sql`SELECT ${MEMBERSHIP} FROM membership m JOIN workspace w ON w.id = m.workspace_id
      WHERE m.person_id = ${personId} AND m.ended_at IS NULL ORDER BY m.started_at, m.id`);
  }

  /** A membership with its person; ended memberships are included. */
  member(
    workspaceId: string,
    membershipId: string,
  ): Promise<{ personId: string; personName: string; organisationId: string; role: Role } | undefined> {
    return this.database.row(
      sql`SELECT p.id AS person_id, p.name AS person_name, m.organisation_id, m.role FROM membership m JOIN person p ON p.id = m.person_id
          WHERE m.workspace_id = ${workspaceId} AND m.id = ${membershipId}`,
      systemScope(workspaceId),
    );
  }

  async recentFailures(email: string, minutes: number): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      sql`SELECT count(*) AS count FROM sign_in_attempt WHERE email = ${email} AND NOT succeeded AND at > now() - make_interval(mins => ${minutes})`,
    );
    return row?.count ?? 0;
  }

  /**
   * Records an attempt as failed until it succeeds, so that each of several simultaneous attempts counts the earlier
   * ones.
   */
  async beginAttempt(id: string, email: string): Promise<void> {
    await this.database.rows(
      sql`INSERT INTO sign_in_attempt (id, email, at, succeeded) VALUES (${id}, ${email}, now(), FALSE)`,
    );
  }

  async attemptSucceeded(id: string): Promise<void> {
    await this.database.rows(sql`UPDATE sign_in_attempt SET succeeded = TRUE WHERE id = ${id}`);
  }

  async setLanguage(personId: string, language: Language): Promise<void> {
    await this.database.rows(sql`UPDATE person SET language = ${language} WHERE id = ${personId}`);
  }

  // Setup: workspaces, people and memberships --------------------------------------------------------

  async insertWorkspace(workspace: NewWorkspace & { id: string }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await insertRow(manager, WorkspaceEntity, workspace);
      await beginEventLog(manager, workspace.id);
    });
  }

  async markWorkspaceReady(id: string): Promise<void> {
    await this.database.rows(sql`UPDATE workspace SET ready_at = now() WHERE id = ${id}`);
  }

  workspaceBySlug(slug: string): Promise<WorkspaceEntity | undefined> {
    return this.database.row(sql`SELECT * FROM workspace WHERE slug = ${slug}`);
  }

  async insertPerson(tx: Tx, person: NewRow<PersonEntity>): Promise<void> {
    await insertRow(tx.manager, PersonEntity, person);
  }

  /** @returns false when another account has the address. */
  async insertPersonOnce(tx: Tx, person: NewRow<PersonEntity>): Promise<boolean> {
    return (await insertMissingRows(tx.manager, PersonEntity, [person])) === 1;
  }

  async insertMembership(tx: Tx, membership: NewRow<MembershipEntity>): Promise<void> {
    await insertRow(tx.manager, MembershipEntity, membership);
  }
}
