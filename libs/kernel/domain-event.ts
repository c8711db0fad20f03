/** A kind of object that events are about, in capitals. Features declare theirs; GraphQL's enum is made of them. */
export type SubjectKind = Uppercase<string>;

export interface SubjectRef {
  kind: SubjectKind;
  id: string;
}

/** Something that happened, in the past tense (`need.published`). Carries ids only, never content. */
export interface DomainEvent {
  name: string;
  version: number;
  subject: SubjectRef;
  /** Other objects a viewer should refetch. A viewer receives only those that the viewer may see. */
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

/** Declares an event; calling the declaration creates an event of this kind. */
export interface EventDeclaration {
  (subjectId: string, more?: Pick<DomainEvent, 'related' | 'payload'>): DomainEvent;
  readonly eventName: string;
  readonly kind: SubjectKind;
  /**
   * Whether webhooks may receive the event. Events about one person only, and of the program's own work, are not sent.
   */
  readonly webhook: boolean;
}

/** Declares an event once, so that its name, version, subject and audience are written in one place. */
export function defineEvent(
  eventName: string,
  kind: SubjectKind,
  { version = 1, webhook = false }: { version?: number; webhook?: boolean } = {},
): EventDeclaration {
  const happen = (subjectId: string, more: Pick<DomainEvent, 'related' | 'payload'> = {}): DomainEvent => ({
    name: eventName,
    version,
    subject: { kind, id: subjectId },
    ...more,
  });
  return Object.assign(happen, { eventName, kind, webhook });
}
