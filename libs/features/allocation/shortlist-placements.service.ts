import { Injectable } from '@nestjs/common';
import { PeopleService } from '#features/identity';
import { MatchesService } from '#features/matchmaking';
import { type Actor, AppError, type RecordedEvent } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { PublishRoundService } from './publish-round.service.js';
import { RankingsRepository } from './rankings.repository.js';

export const SHORTLIST = 'shortlist-placements';

/** Errors that a retry cannot resolve: the match exists already, a gate now fails, or the need is gone. */
const LEFT_TO_STAFF: readonly string[] = ['ALREADY_MATCHED', 'GATE_FAILED', 'NEED_NOT_PUBLISHED', 'NOT_FOUND'];

/** The consequence of publishing a round: each placement becomes a shortlisted match, in the name of the publisher. */
@Injectable()
export class ShortlistPlacementsService {
  constructor(
    private readonly rounds: PublishRoundService,
    private readonly rankings: RankingsRepository,
    private readonly matches: MatchesService,
    private readonly people: PeopleService,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Shortlists each placement in a transaction of its own, once per event, so that a crash in between neither loses nor
   * duplicates a match.
   * @param event a `round.published`.
   * @throws the first failure that a retry may resolve, once every other placement has been tried.
   */
  async run({ id: eventId, workspaceId, subject, payload }: RecordedEvent): Promise<void> {
    const publisher = payload['membershipId'] && (await this.people.actorOf(workspaceId, payload['membershipId']));
    if (!publisher) return;
    const failures: unknown[] = [];
    for (const { needId, capabilityId } of await this.placements(publisher, subject.id))
      await this.shortlist(publisher, eventId, needId, capabilityId).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async placements(actor: Actor, roundId: string): Promise<{ needId: string; capabilityId: string }[]> {
    const outcome = await this.rounds.published(actor, roundId);
    const book = (await this.rankings.books(actor, [roundId])).get(roundId);
    const capabilityOf = new Map(book?.slots.map((slot) => [slot.id, slot.capabilityId]));
    return (outcome?.placements ?? []).flatMap(({ needId, slotId }) => {
      const capabilityId = capabilityOf.get(slotId);
      return capabilityId ? [{ needId, capabilityId }] : [];
    });
  }

  private async shortlist(actor: Actor, eventId: string, needId: string, capabilityId: string): Promise<void> {
    try {
      const entry = await this.matches.judgeEntry(actor, needId, capabilityId);
      await this.uow.runOnce(actor, eventId, `${SHORTLIST}/${needId}/${capabilityId}`, (tx) =>
        this.matches.enter(tx, actor, entry),
      );
    } catch (error) {
      if (!(error instanceof AppError && LEFT_TO_STAFF.includes(error.code))) throw error;
    }
  }
}
