import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '#kernel';
import { HandlesEvent } from '#platform/jobs';
import { SHORTLIST, ShortlistPlacementsService } from './shortlist-placements.service.js';

@Injectable()
export class RoundsHandlers {
  constructor(private readonly shortlisting: ShortlistPlacementsService) {}

  @HandlesEvent({ event: 'round.published', name: SHORTLIST, queue: 'upkeep' })
  published(event: RecordedEvent): Promise<void> {
    return this.shortlisting.run(event);
  }
}
