import type { DomainEvent, Scope } from '#kernel';
import type { EntityManager } from 'typeorm';

/** An entry to add to the audit log: what was done, and to which object. Never contains text that a person wrote. */
export interface AuditNote {
  /** Written like an event name: `session.started`. */
  kind: string;
  subject?: { kind: string; id: string };
  /** Ids, UPPER_CASE codes, whole numbers and days; the database refuses anything else. */
  details?: Record<string, string>;
}

/** Who did it, if no session says so: a person by id, or an address that belongs to no account. */
export type AuditSource = Scope | { workspaceId: string; personId: string } | { address: string };

/** The chain for entries that belong to no workspace. */
const NO_WORKSPACE = '00000000-0000-0000-0000-000000000000';

const PLAIN = /^([A-Z][A-Z0-9_]{0,39}|\d{1,18}|\d{4}-\d{2}-\d{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * The part of an event that the log stores: its name, its subject, and those values of its payload that are ids or
 * codes.
 */
export const noteOf = ({ name, subject, payload }: DomainEvent): AuditNote => ({
  kind: name,
  subject,
  details: Object.fromEntries(Object.entries(payload ?? {}).filter(([, value]) => PLAIN.test(value))),
});

/** Who did it, in the order of the parameters of `audit_append`. */
export const whoOf = (
  source: AuditSource,
): [
  workspace: string,
  person: string | null,
  membership: string | null,
  session: string | null,
  role: string,
  organisation: string | null,
  address: string | null,
] => {
  if ('address' in source) return [NO_WORKSPACE, null, null, null, 'NONE', null, source.address];
  if ('system' in source) return [source.workspaceId, null, null, null, 'SYSTEM', null, null];
  if (!('role' in source)) return [source.workspaceId, source.personId, null, null, 'NONE', null, null];
  return [
    source.workspaceId,
    source.personId,
    source.membershipId,
    source.sessionId ?? null,
    source.role,
    source.organisationId,
    null,
  ];
};

/** The entries as `audit_append` takes them. */
export const auditEntries = (notes: readonly AuditNote[]): string =>
  JSON.stringify(
    notes.map(({ kind, subject, details }) => ({
      kind,
      subjectKind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
      details: details ?? {},
    })),
  );

/**
 * Adds entries to the chain of the source's workspace, in the caller's transaction. Locks the head of the chain until
 * commit, so it must be the last thing a transaction does.
 */
export async function appendAudit(manager: EntityManager, source: AuditSource, notes: AuditNote[]): Promise<void> {
  if (notes.length === 0) return;
  await manager.query('SELECT audit_append($1, $2, $3, $4, $5, $6, $7, $8)', [...whoOf(source), auditEntries(notes)]);
}
