import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, notFound } from '#kernel';
import { allocate, type AllocationResult, InfeasibleQuotas, verifyCertificate } from '#matching';
import { assertAllowed } from '#platform/access';
import { takeStep, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { Book } from './book.rules.js';
import { prepare, type Prepared } from './instance.rules.js';
import { answersOf, failedChecks, type Outcome, outcomeOf } from './outcome.rules.js';
import { certificateDownload, ENGINE_VERSION, parsePublished, publishedTexts } from './publication.rules.js';
import { RankingsRepository } from './rankings.repository.js';
import type { AnswerEntity, RoundEntity } from './round.entity.js';
import { quotasInfeasible, resultNotVerified } from './round.errors.js';
import { roundClosed, roundPublished } from './round.events.js';
import { mayRunRounds, roundSteps } from './round.policy.js';
import { roundLifecycle, type RoundMode, stateAt } from './round.rules.js';
import { type RoundRow, RoundsRepository } from './rounds.repository.js';

/** Computes allocations: as often as staff like in a dry run, and once for publishing. */
@Injectable()
export class PublishRoundService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly rankings: RankingsRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The result that publishing would give with the current lists. Nothing is stored and no event is emitted.
   * @throws AppError ROUND_STATE in a state without lists, ALLOCATION_INFEASIBLE.
   */
  async dryRun(actor: Actor, id: string, mode?: RoundMode | null): Promise<Outcome> {
    const round = await this.rounds.visible(actor, id);
    assertAllowed(mayRunRounds(actor));
    roundLifecycle.after(stateAt(round, this.clock.now()), 'dryRun');
    const book = (await this.rankings.books(actor, [id])).get(id);
    if (!book) throw notFound();
    return (await this.solve(book, round.seed, mode ?? round.mode)).outcome;
  }

  /**
   * Allocates, has the result verified and freezes it. Each side can then read its own answer, and the worker adds each
   * placement to its need's shortlist. For a round that is already published, the first result stays.
   * @throws AppError ROUND_STATE, CHANGED_MEANWHILE, ALLOCATION_INFEASIBLE, RESULT_NOT_VERIFIED.
   */
  async publish(actor: Actor, id: string, version: number): Promise<RoundRow> {
    await this.uow.run(actor, async (tx) => {
      const round = await this.rounds.lock(tx, actor, id);
      const may = roundSteps.may('publish', actor, round);
      if (may && round.state === 'PUBLISHED') return;
      await takeStep(tx, {
        clock: this.clock,
        lifecycle: roundLifecycle,
        step: 'publish',
        version,
        lock: () => Promise.resolve(round),
        may: () => may,
        stateOf: (_round: RoundEntity, at) => stateAt(round, at),
        set: async (_round, { from, at }) => {
          await this.freeze(tx, actor, round, at);
          if (round.state !== from) tx.emit(roundClosed(id));
          return { publishedAt: at, ...(round.closedAt ? {} : { closedAt: round.closesAt }) };
        },
        change: (read, changes) => this.rounds.change(tx, id, read, changes),
        event: () => roundPublished(id, { payload: { membershipId: actor.membershipId } }),
      });
    });
    return this.rounds.visible(actor, id);
  }

  private async freeze(tx: Tx, actor: Actor, round: RoundEntity, at: Date): Promise<void> {
    const book = await this.rankings.book(tx.manager, tx.workspaceId, round.id);
    const { prepared, result, outcome } = await this.solve(book, round.seed, round.mode);
    const failed = [
      ...verifyCertificate(prepared.instance, result).map(({ field }) => field),
      ...failedChecks(outcome),
    ];
    if (failed.length > 0) throw resultNotVerified(failed);
    const answers = answersOf(book, prepared, outcome);
    await this.rankings.insertResult(
      tx,
      {
        workspaceId: tx.workspaceId,
        roundId: round.id,
        ...publishedTexts(book, prepared, outcome),
        engineVersion: ENGINE_VERSION,
        publishedAt: at,
        publishedBy: actor.personId,
      },
      book.rankings.flatMap(({ id: rankingId, needId, slotId, side, organisationId }): AnswerEntity[] => {
        const answer = answers.get(needId ?? slotId ?? '');
        return answer
          ? [{ workspaceId: tx.workspaceId, rankingId, roundId: round.id, side, organisationId, ...answer }]
          : [];
      }),
    );
  }

  /** The published outcome, for staff; undefined before publication. */
  async published(actor: Actor, id: string): Promise<Outcome | undefined> {
    const [result, book] = await Promise.all([this.rankings.result(actor, id), this.rankings.books(actor, [id])]);
    const found = book.get(id);
    if (!result || !found) return undefined;
    return parsePublished(result, found);
  }

  /** The file from which an auditor can check the result, under pseudonyms; undefined before publication. */
  async certificateJson(actor: Actor, round: RoundEntity): Promise<string | undefined> {
    const result = await this.rankings.result(actor, round.id);
    return result && certificateDownload(round, result);
  }

  private async solve(
    book: Book,
    seed: string,
    mode: RoundMode,
  ): Promise<{ prepared: Prepared; result: AllocationResult; outcome: Outcome }> {
    const prepared = prepare(book, seed);
    try {
      const result = await allocate(prepared.instance, { mode });
      return { prepared, result, outcome: outcomeOf(prepared, result) };
    } catch (error) {
      if (error instanceof InfeasibleQuotas) throw quotasInfeasible(error.hosts);
      throw error;
    }
  }
}
