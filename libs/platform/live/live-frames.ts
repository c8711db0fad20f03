import { Injectable } from '@nestjs/common';
import type { LiveFrame } from '#contracts';
import { type Actor, type LocalisedText, type RecordedEvent, type SubjectKind, type SubjectRef } from '#kernel';
import { seesPersonName } from '#platform/access';
import { Database, sql } from '#platform/database';
import { EventVisibility } from './event-visibility.js';

/** Turns events into the frames that one actor may see. Rights are checked again for every batch. */
@Injectable()
export class LiveFrames {
  constructor(
    private readonly visibility: EventVisibility,
    private readonly database: Database,
  ) {}

  /**
   * The key by which viewers of these events are grouped: viewers with the same key may see the same frames, so frames
   * resolved for one of them are right for all.
   */
  audienceKeyOf(events: RecordedEvent[]): (actor: Actor) => string {
    const personal = events.some(({ subject, related }) =>
      [subject, ...related].some(({ kind }) => this.visibility.isPersonal(kind)),
    );
    return ({ workspaceId, role, organisationId, personId, initiativeId }) =>
      [workspaceId, role, organisationId, initiativeId ?? '', ...(personal ? [personId] : [])].join('/');
  }

  /** Frames of the events whose subject `actor` may see now, in the given order; other events are left out. */
  async framesFor(actor: Actor, events: RecordedEvent[]): Promise<LiveFrame[]> {
    if (events.length === 0) return [];
    const visible = await this.visibleSubjects(actor, events);
    const seen = (subject: SubjectRef) => visible.get(subject.kind)?.has(subject.id) ?? false;
    const shown = events.filter((event) => seen(event.subject));
    const names = await this.actorNames(actor, shown);
    return shown.map((event) => ({
      id: event.id,
      position: event.position,
      name: event.name,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      related: event.related.filter(seen),
      title: visible.get(event.subject.kind)?.get(event.subject.id) ?? null,
      actorName: (event.actorId && names.get(event.actorId)) ?? null,
      occurredAt: event.occurredAt.toISOString(),
    }));
  }

  private async visibleSubjects(
    actor: Actor,
    events: RecordedEvent[],
  ): Promise<Map<SubjectKind, Map<string, LocalisedText>>> {
    const ids = new Map<SubjectKind, string[]>();
    for (const { kind, id } of events.flatMap((event) => [event.subject, ...event.related]))
      ids.set(kind, [...(ids.get(kind) ?? []), id]);
    const answers = await Promise.all(
      [...ids].map(async ([kind, list]) => [kind, await this.visibility.visible(actor, kind, list)] as const),
    );
    return new Map(answers);
  }

  /**
   * Names are shown to staff, and to others only for people of their own organisation, so that a partner that declined
   * stays unknown.
   */
  private async actorNames(actor: Actor, events: RecordedEvent[]): Promise<Map<string, string>> {
    const ids = events
      .filter((event) => event.actorId && seesPersonName(actor, event.actorOrganisationId))
      .map(({ actorId }) => actorId);
    if (ids.length === 0) return new Map();
    const people = await this.database.rows<{ id: string; name: string }>(
      sql`SELECT id, name FROM person WHERE id = ANY(${[...new Set(ids)]}::uuid[])`,
    );
    return new Map(people.map(({ id, name }) => [id, name]));
  }
}
