import { Injectable } from '@nestjs/common';
import type { Actor, Page, PageRequest } from '#kernel';
import { Database, raw, sql, type Sql } from '#platform/database';
import type { AuditFilter } from './audit.rules.js';

export interface AuditRow {
  position: number;
  at: Date;
  kind: string;
  /** Null when no person did it, or the person has been erased. */
  personId: string | null;
  personName: string | null;
  role: string;
  organisationName: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  details: Record<string, string>;
  hash: string;
}

const ORDER = { columns: [{ name: 'position', type: 'int8' as const }], direction: 'DESC' as const };

/** The entries of the actor's workspace; row-level security shows them to an administrator only. */
const entries = (
  { workspaceId }: Actor,
  { person, personId, subjectKind, subjectId, kind, from, to }: AuditFilter,
): Sql => sql`
  SELECT e.position, e.at, e.kind, people.person_id, p.name AS person_name, e.role, o.name_sv AS organisation_name, e.subject_kind, e.subject_id, e.details, e.hash
  FROM audit_entry e
  LEFT JOIN audit_people() people ON people.person = e.person
  LEFT JOIN person p ON p.id = people.person_id
  LEFT JOIN organisation o ON o.workspace_id = e.workspace_id AND o.id = e.organisation_id
  WHERE e.workspace_id = ${workspaceId} AND (${personId ?? null}::uuid IS NULL OR people.person_id = ${personId ?? null}::uuid)
    AND (${person ?? null}::text IS NULL OR p.name ILIKE '%' || ${person?.replace(/[\\%_]/g, '\\$&') ?? null}::text || '%')
    AND (${subjectKind ?? null}::text IS NULL OR e.subject_kind = ${subjectKind ?? null}::text)
    AND (${subjectId ?? null}::uuid IS NULL OR e.subject_id = ${subjectId ?? null}::uuid)
    AND (${kind ?? null}::text IS NULL OR e.kind = ${kind ?? null}::text)
    AND (${from ?? null}::date IS NULL OR e.at >= ${from ?? null}::date::timestamp AT TIME ZONE 'Europe/Stockholm')
    AND (${to ?? null}::date IS NULL OR e.at < (${to ?? null}::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm')`;

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  page(actor: Actor, filter: AuditFilter, request: PageRequest): Promise<Page<AuditRow>> {
    return this.database.page(entries(actor, filter), ORDER, request, actor);
  }

  /** Up to `limit` entries below `position`, newest first. */
  before(actor: Actor, filter: AuditFilter, position: number, limit: number): Promise<AuditRow[]> {
    return this.database.rows<AuditRow>(
      sql`SELECT q.* FROM (${entries(actor, filter)}) q WHERE q.position < ${position} ORDER BY q.position DESC LIMIT ${raw(String(limit))}`,
      actor,
    );
  }
}
