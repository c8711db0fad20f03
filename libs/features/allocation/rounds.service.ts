import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  Checks,
  type Clock,
  type DomainEvent,
  newId,
  notFound,
  type Page,
  type PageRequest,
  systemScope,
} from '#kernel';
import { assertAllowed } from '#platform/access';
import { createOnce, takeStep, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { fromScores, listsOf, type Pair } from './book.rules.js';
import { PreferencesFromScoresService } from './preferences-from-scores.service.js';
import { RankingsRepository } from './rankings.repository.js';
import type { RankingEntity, RoundEntity } from './round.entity.js';
import { roundCancelled, roundClosed, roundCreated, roundFilled, roundOpened } from './round.events.js';
import { mayRunRounds, roundSteps } from './round.policy.js';
import { checkClosing, checkRound, type RoundDraft, roundLifecycle, type RoundState, stateAt } from './round.rules.js';
import { type RoundRow, RoundsRepository } from './rounds.repository.js';

type RoundChange = Partial<Pick<RoundEntity, 'openedAt' | 'closedAt'>>;

/** Rounds from draft to close. Publishing is in PublishRoundService. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly repository: RoundsRepository,
    private readonly rankings: RankingsRepository,
    private readonly scores: PreferencesFromScoresService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, states: RoundState[] | null, page: PageRequest): Promise<Page<RoundRow>> {
    return this.repository.page(actor, states, this.clock.now(), page);
  }

  get(actor: Actor, id: string): Promise<RoundRow> {
    return this.repository.visible(actor, id);
  }

  byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, RoundRow>> {
    return this.repository.visibleByIds(actor, ids);
  }

  /** The state by the clock. */
  stateOf(round: Pick<RoundEntity, 'state' | 'closesAt'>): RoundState {
    return stateAt(round, this.clock.now());
  }

  /**
   * Creates a draft of a round, which only staff see until it is opened.
   * @throws AppError INVALID, also for a need that is not published and a capability outside the workspace.
   */
  async create(actor: Actor, draft: RoundDraft, idempotencyKey?: string | null): Promise<RoundRow> {
    assertAllowed(mayRunRounds(actor));
    const now = this.clock.now();
    checkRound(draft, now);
    const [needs, capabilities] = await Promise.all([
      this.repository.publishedNeeds(actor.workspaceId, draft.needIds),
      this.repository.capabilities(
        actor.workspaceId,
        draft.slots.map(({ capabilityId }) => capabilityId),
      ),
    ]);
    const checks = new Checks().require(
      draft.needIds.every((id) => needs.has(id)),
      'needIds',
      'Ett av behoven är inte publicerat här.',
      'One of the needs is not published here.',
    );
    for (const [index, { capabilityId }] of draft.slots.entries()) {
      checks.require(
        capabilities.has(capabilityId),
        `slots.${index}.capabilityId`,
        'Resursen finns inte här.',
        'This capability does not exist here.',
      );
    }
    checks.done();
    const { workspaceId } = actor;
    const id = await this.uow.run(actor, (tx) =>
      createOnce(tx, 'createAllocationRound', idempotencyKey, draft, async (roundId) => {
        await this.repository.insert(
          tx,
          {
            workspaceId,
            id: roundId,
            version: 1,
            titleSv: draft.titleSv.trim(),
            titleEn: draft.titleEn.trim(),
            state: 'DRAFT',
            mode: draft.mode,
            seed: draft.seed?.trim() || randomBytes(8).toString('hex'),
            closesAt: draft.closesAt,
            createdBy: actor.personId,
            createdAt: now,
            openedAt: null,
            closedAt: null,
            publishedAt: null,
          },
          draft.slots.map(({ capabilityId, descriptionSv, descriptionEn, capacity, minimum }, index) => ({
            workspaceId,
            id: newId(),
            roundId,
            number: index + 1,
            capabilityId,
            descriptionSv: descriptionSv.trim(),
            descriptionEn: descriptionEn.trim(),
            capacity,
            minimum: minimum ?? null,
          })),
          draft.needIds.map((needId, index) => ({ workspaceId, roundId, needId, number: index + 1 })),
        );
        tx.emit(roundCreated(roundId));
      }),
    );
    return this.get(actor, id);
  }

  /** Opens the round to its participants, with every list filled from the scores. From then on the seed is fixed. */
  async open(actor: Actor, id: string, version: number): Promise<RoundRow> {
    const pairs = await this.judge(actor, id, 'open');
    return this.step(actor, id, version, 'open', roundOpened, async (tx, round, now) => {
      checkClosing(new Checks(), round.closesAt, now).done();
      await this.fillLists(tx, id, pairs, now);
      return { openedAt: now };
    });
  }

  /** Scores every pair again and refills the lists that nobody has edited; edited lists stay as they are. */
  async fill(actor: Actor, id: string, version: number): Promise<RoundRow> {
    const pairs = await this.judge(actor, id, 'fill');
    return this.step(actor, id, version, 'fill', roundFilled, async (tx, _round, now) => {
      await this.fillLists(tx, id, pairs, now);
      return {};
    });
  }

  close(actor: Actor, id: string, version: number): Promise<RoundRow> {
    return this.step(actor, id, version, 'close', roundClosed, (_tx, _round, now) => ({ closedAt: now }));
  }

  cancel(actor: Actor, id: string, version: number): Promise<RoundRow> {
    return this.step(actor, id, version, 'cancel', roundCancelled, () => ({}));
  }

  /** Stores the closing of rounds whose time has passed, and emits its events. @returns how many rounds were closed. */
  async closeDue(): Promise<number> {
    const now = this.clock.now();
    let closed = 0;
    for (const { workspaceId, id } of await this.repository.due(now)) {
      await this.uow.run(systemScope(workspaceId), async (tx) => {
        if (!(await this.repository.closeDue(tx, id, now))) return;
        tx.emit(roundClosed(id));
        closed += 1;
      });
    }
    return closed;
  }

  /**
   * Runs before the transaction, because scoring takes long and must not hold locks. Pairs that become inadmissible
   * meanwhile are left out when the lists are read.
   */
  private async judge(actor: Actor, id: string, step: 'open' | 'fill'): Promise<Pair[]> {
    const round = await this.repository.visible(actor, id);
    assertAllowed(mayRunRounds(actor));
    roundLifecycle.after(this.stateOf(round), step);
    const book = (await this.rankings.books(actor, [id])).get(id);
    if (!book) throw notFound();
    return this.scores.judge(actor, book);
  }

  private async fillLists(tx: Tx, roundId: string, pairs: Pair[], at: Date): Promise<void> {
    await this.rankings.replacePairs(tx, roundId, pairs);
    const book = await this.rankings.book(tx.manager, tx.workspaceId, roundId);
    const known = new Map(book.rankings.map((ranking) => [ranking.needId ?? ranking.slotId, ranking]));
    const fresh: RankingEntity[] = [];
    for (const list of listsOf(book)) {
      const groups = fromScores(list, book.pairs);
      const ranking = known.get(list.needId ?? list.slotId);
      if (ranking) await this.rankings.refill(tx, ranking.id, groups, at);
      else
        fresh.push({
          workspaceId: tx.workspaceId,
          id: newId(),
          version: 1,
          roundId,
          ...list,
          groups,
          origin: 'SCORES',
          changedAt: at,
        });
    }
    await this.rankings.insert(tx, fresh);
  }

  private async step(
    actor: Actor,
    id: string,
    version: number,
    step: 'open' | 'fill' | 'close' | 'cancel',
    event: (id: string) => DomainEvent,
    set: (tx: Tx, round: RoundEntity, now: Date) => RoundChange | Promise<RoundChange>,
  ): Promise<RoundRow> {
    await this.uow.run(actor, (tx) =>
      takeStep(tx, {
        clock: this.clock,
        lifecycle: roundLifecycle,
        step,
        version,
        lock: () => this.repository.lock(tx, actor, id),
        may: (round: RoundEntity) => roundSteps.may(step, actor, round),
        stateOf: (round, at) => stateAt(round, at),
        set: (round, { at }) => set(tx, round, at),
        change: (read, changes) => this.repository.change(tx, id, read, changes),
        event: () => event(id),
      }),
    );
    return this.get(actor, id);
  }
}
