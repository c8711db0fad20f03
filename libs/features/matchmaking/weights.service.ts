import { WEIGHTS_LIMITS } from '#contracts/fields/weights';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  changedMeanwhile,
  Checks,
  type Clock,
  defineError,
  newId,
  type Page,
  type PageRequest,
  systemScope,
} from '#kernel';
import { HAND_WEIGHTS, learn, type LearningResult } from '#matching';
import { assertAllowed } from '#platform/access';
import { Database, type EntityManager, UnitOfWork } from '#platform/database';
import { CLOCK, EventLog } from '#platform/events';
import { weightsChanged } from './matchmaking.events.js';
import type { ScoreWeightsEntity } from './weights.entity.js';
import { mayManageWeights } from './weights.policy.js';
import { type ScoreWeightsRow, WeightsRepository } from './weights.repository.js';
import { type CurrentWeights, decisionsOf, HAND } from './weights.rules.js';

/** The weights in use and their version; version 0 is the hand-set weights. */
export interface VersionInUse extends CurrentWeights {
  versionNo: number;
}

const nothingLearned = defineError('NOTHING_LEARNED', 'CONFLICT', {
  meaning: 'There is too little to learn new score weights from; the message says what is missing.',
  remedy: 'Learn again after more decisions.',
  message: (result: LearningResult) => result.reason,
});

/**
 * The weights of the parts of a score. Staff can have them learned from decisions, and can return to any earlier
 * version.
 */
@Injectable()
export class WeightsService {
  private readonly known = new Map<string, VersionInUse & { position: number }>();

  constructor(
    private readonly repository: WeightsRepository,
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The weights in use, cached until anything happens in the workspace, in any process. Not to be called inside a unit
   * of work.
   */
  async current(workspaceId: string): Promise<VersionInUse> {
    // The position is read first, so that a version committed while the weights are read is found next time, and not
    // missed.
    const position = await this.log.position(workspaceId);
    const known = this.known.get(workspaceId);
    if (known?.position === position) return known;
    const row = await this.database.under(systemScope(workspaceId), (manager) => this.repository.latest(manager));
    const inUse = {
      ...(row
        ? { weights: row.weights, hostBias: new Map(Object.entries(row.hostBias)), versionNo: row.versionNo }
        : { ...HAND, versionNo: 0 }),
      position,
    };
    this.known.set(workspaceId, inUse);
    return inUse;
  }

  async history(actor: Actor, page: PageRequest): Promise<Page<ScoreWeightsRow>> {
    return this.repository.page(actor, page);
  }

  /** The result of learning from the decisions so far, without storing it. */
  async preview(actor: Actor): Promise<LearningResult> {
    assertAllowed(mayManageWeights(actor));
    return learn(decisionsOf(await this.database.under(actor, (manager) => this.repository.observed(manager))));
  }

  /**
   * Learns from the decisions so far and takes the result into use.
   * @param versionNo the version in use that the actor has seen.
   * @throws AppError NOTHING_LEARNED when held-out decisions do not confirm the new weights, CHANGED_MEANWHILE.
   */
  async learn(actor: Actor, versionNo: number): Promise<VersionInUse> {
    assertAllowed(mayManageWeights(actor));
    const result = await this.preview(actor);
    if (!result.adopted) throw nothingLearned(result);
    const { weights, hostBias, evidence, reason } = result;
    return this.adopt(actor, versionNo, () =>
      Promise.resolve({ weights, hostBias: Object.fromEntries(hostBias), source: 'LEARNED', evidence, reason }),
    );
  }

  /**
   * Takes an earlier version into use again, as a new version.
   * @param toId the earlier version; null for the hand-set weights.
   */
  async revert(actor: Actor, versionNo: number, toId: string | null, reason: string): Promise<VersionInUse> {
    assertAllowed(mayManageWeights(actor));
    new Checks().text('reason', reason, WEIGHTS_LIMITS.reason).done();
    const said = { sv: reason.trim(), en: reason.trim() };
    return this.adopt(actor, versionNo, async (manager) => {
      if (toId === null) return { weights: HAND_WEIGHTS, hostBias: {}, source: 'HAND', evidence: null, reason: said };
      const { weights, hostBias, evidence } = await this.repository.visible(manager, actor, toId);
      return { weights, hostBias, source: 'REVERTED', evidence, reason: said };
    });
  }

  private async adopt(
    actor: Actor,
    versionNo: number,
    make: (
      manager: EntityManager,
    ) => Promise<Pick<ScoreWeightsEntity, 'weights' | 'hostBias' | 'source' | 'evidence' | 'reason'>>,
  ): Promise<VersionInUse> {
    await this.uow.run(actor, async (tx) => {
      const latest = await this.repository.latest(tx.manager);
      if ((latest?.versionNo ?? 0) !== versionNo) throw changedMeanwhile();
      const id = newId();
      await this.repository.insert(tx, {
        ...(await make(tx.manager)),
        workspaceId: actor.workspaceId,
        id,
        versionNo: versionNo + 1,
        createdAt: this.clock.now(),
        createdBy: actor.personId,
      });
      tx.emit(weightsChanged(id));
    });
    return this.current(actor.workspaceId);
  }
}
