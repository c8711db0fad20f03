import { Inject, Injectable } from '@nestjs/common';
import type { LiveFrame } from '#contracts';
import { type Actor, type Clock, dayOf, invalidField, MAX_PAGE_SIZE, type Page, type PageRequest } from '#kernel';
import { CLOCK, EventLog } from '#platform/events';
import { LiveFrames } from '#platform/live';
import { MOST_AGENDA_ITEMS } from './agenda.port.js';
import { AgendaRepository } from './agenda.repository.js';
import { type AgendaItem, arrangeAgenda } from './agenda.rules.js';

const BATCH = 100;
/**
 * Maximum number of events read for one page, so that a viewer who may see few of them does not cause the whole log to
 * be read.
 */
const MOST_READ = 1000;

/** What needs the viewer, and what has happened that the viewer may see. */
@Injectable()
export class ActivityService {
  constructor(
    private readonly agendaRepository: AgendaRepository,
    private readonly log: EventLog,
    private readonly frames: LiveFrames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async agenda(actor: Actor): Promise<AgendaItem[]> {
    const now = this.clock.now();
    const today = dayOf(now);
    return arrangeAgenda(await this.agendaRepository.waitingFor(actor, today, now), today).slice(0, MOST_AGENDA_ITEMS);
  }

  position(actor: Actor): Promise<number> {
    return this.log.position(actor.workspaceId);
  }

  /**
   * What has happened, newest first. Cursors are positions in the event log. `totalCount` is not counted; it is the
   * number of items on this page.
   */
  async recent(actor: Actor, { first, after }: PageRequest): Promise<Page<LiveFrame> & { endCursor: string | null }> {
    if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE)
      throw invalidField(
        'first',
        `Ange ett antal mellan 1 och ${MAX_PAGE_SIZE}.`,
        `Give a number from 1 to ${MAX_PAGE_SIZE}.`,
      );
    if (after && !/^\d{1,15}$/.test(after))
      throw invalidField(
        'after',
        'Markören hör inte till den här listan.',
        'This cursor does not belong to this list.',
      );
    const found: LiveFrame[] = [];
    let before = after ? Number(after) : Number.MAX_SAFE_INTEGER;
    let exhausted = false;
    for (let read = 0; found.length <= first && !exhausted && read < MOST_READ; read += BATCH) {
      const events = await this.log.before(actor.workspaceId, before, BATCH);
      found.push(...(await this.frames.framesFor(actor, events)));
      before = events.at(-1)?.position ?? 0;
      exhausted = events.length < BATCH;
    }
    const items = found.slice(0, first);
    const cursors = items.map(({ position }) => String(position));
    // If nothing on this page was visible, return the last position read, so that the next page can continue there.
    const endCursor = found.length > first || exhausted ? (cursors.at(-1) ?? null) : String(before);
    return { items, cursors, endCursor, hasNextPage: found.length > first || !exhausted, totalCount: items.length };
  }
}
