import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock } from '#kernel';
import { assertAllowed } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { allowedIn, type Book } from './book.rules.js';
import { RankingsRepository } from './rankings.repository.js';
import type { RankingEntity } from './round.entity.js';
import { rankingChanged } from './round.events.js';
import { mayRank, ownsRanking } from './round.policy.js';
import { checkGroups, checkReason, type Groups } from './ranking.rules.js';
import { roundLifecycle, stateAt } from './round.rules.js';
import { RoundsRepository } from './rounds.repository.js';

/** Reading and setting the lists of a round. */
@Injectable()
export class RankingsService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly rankings: RankingsRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Rounds by id, with the lists that the actor may read. */
  books(actor: Actor, roundIds: readonly string[]): Promise<Map<string, Book>> {
    return this.rankings.books(actor, roundIds);
  }

  /**
   * Sets one list: groups of equal preference, best first; an id left out is not accepted.
   * @throws AppError NOT_FOUND for another's list, ROUND_STATE once the time has passed, INVALID for an id that cannot
   *   be chosen (the same error for every cause, exclusion included) and for staff without a reason, CHANGED_MEANWHILE.
   */
  async set(
    actor: Actor,
    id: string,
    version: number,
    groups: Groups,
    reason: string | null,
  ): Promise<{ ranking: RankingEntity; book: Book }> {
    return this.uow.run(actor, async (tx) => {
      const ranking = await this.rankings.find(tx, id);
      assertAllowed(mayRank(actor, ranking));
      const round = await this.rounds.hold(tx, ranking.roundId);
      const at = this.clock.now();
      roundLifecycle.after(stateAt(round, at), 'rank');
      const own = ownsRanking(actor, ranking);
      checkReason(reason, own);
      const book = await this.rankings.book(tx.manager, tx.workspaceId, ranking.roundId);
      checkGroups(groups, allowedIn(ranking, book.pairs));
      const origin = own ? 'PARTY' : 'STAFF';
      await this.rankings.set(tx, actor, ranking, version, { groups, origin, reason: reason?.trim() || null, at });
      tx.emit(rankingChanged(id));
      return { ranking: { ...ranking, groups, origin, changedAt: at, version: version + 1 }, book };
    });
  }
}
