export const SUBJECT_KINDS = [
  'NEED',
  'MATCH',
  'INITIATIVE',
  'REPORT',
  'CAPABILITY',
  'ORGANISATION',
  'ADOPTION',
  'IMPORT',
  'MEMBERSHIP',
  'PERSON',
  'INVITATION',
  'ROUND',
  'RANKING',
  'WEIGHTS',
  'SAVED_SEARCH',
  'WEBHOOK',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface SubjectRef {
  kind: SubjectKind;
  id: string;
}

/** Something that happened, in the past tense (`need.published`). Carries ids only, never content. */
export interface DomainEvent {
  name: string;
  version: number;
  subject: SubjectRef;
  /** Other objects a viewer should refetch. A viewer is told only of those it may see. */
  related?: SubjectRef[];
  /** Ids that a handler needs. */
  payload?: Record<string, string>;
}

/** A domain event as stored: numbered without gaps, in commit order, per workspace. */
export interface RecordedEvent extends DomainEvent {
  id: string;
  workspaceId: string;
  position: number;
  actorId: string | null;
  actorOrganisationId: string | null;
  related: SubjectRef[];
  payload: Record<string, string>;
  occurredAt: Date;
}

/** Declares an event once, so that its name, version and subject are written in one place. */
export const defineEvent =
  (name: string, kind: SubjectKind, version = 1) =>
  (subjectId: string, more: Pick<DomainEvent, 'related' | 'payload'> = {}): DomainEvent => ({
    name,
    version,
    subject: { kind, id: subjectId },
    ...more,
  });
