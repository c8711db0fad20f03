import { Injectable } from '@nestjs/common';
import { CandidatesService } from '#features/matchmaking';
import type { Actor } from '#kernel';
import type { Book, Pair } from './book.rules.js';

/** The only place where rounds ask matchmaking for scores. */
@Injectable()
export class PreferencesFromScoresService {
  constructor(private readonly candidates: CandidatesService) {}

  /**
   * The pairs of a round that pass every gate, with their scores. For staff only, since no other role may read
   * candidates.
   */
  async judge(actor: Actor, { needs, slots }: Pick<Book, 'needs' | 'slots'>): Promise<Pair[]> {
    const slotOf = new Map(slots.map(({ id, capabilityId }) => [capabilityId, id]));
    const pairs: Pair[] = [];
    for (const { id: needId, state } of needs) {
      if (state !== 'PUBLISHED') continue;
      for (const { entry, score } of await this.candidates.candidatesFor(actor.workspaceId, needId)) {
        const slotId = slotOf.get(entry.row.id);
        if (slotId) pairs.push({ needId, slotId, score });
      }
    }
    return pairs;
  }
}
