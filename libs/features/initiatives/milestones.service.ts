import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Checks, type Clock, type Day, dayOf, newId } from '#kernel';
import { assertAllowed } from '#platform/access';
import { takeStep, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { milestoneAdded, milestoneCompleted, milestoneMoved } from './initiative.events.js';
import { mayLeadInitiatives, milestoneSteps } from './initiative.policy.js';
import { initiativeLifecycle } from './initiative.rules.js';
import { InitiativesRepository, type MilestoneRow } from './initiatives.repository.js';
import { InitiativesService, relatedOf } from './initiatives.service.js';
import {
  checkEvidence,
  checkMilestone,
  checkMove,
  type MilestoneDraft,
  milestoneLifecycle,
} from './milestone.rules.js';

type MilestoneChange = Partial<Pick<MilestoneRow, 'dueOn' | 'doneAt' | 'doneBy' | 'evidence'>>;

@Injectable()
export class MilestonesService {
  constructor(
    private readonly repository: InitiativesRepository,
    private readonly initiatives: InitiativesService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor, id: string): Promise<MilestoneRow> {
    return this.repository.visibleMilestone(actor, id);
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN, INVALID, or INITIATIVE_STATE when closed. */
  async add(actor: Actor, initiativeId: string, milestone: MilestoneDraft): Promise<MilestoneRow> {
    await this.initiatives.get(actor, initiativeId);
    assertAllowed(mayLeadInitiatives(actor));
    await this.initiatives.assertOrganisationsExist(actor, [['ownerOrganisationId', milestone.ownerOrganisationId]]);
    const id = newId();
    await this.uow.run(actor, async (tx) => {
      const initiative = await this.repository.lock(tx, initiativeId);
      initiativeLifecycle.after(initiative.stage, 'addMilestone');
      const checks = new Checks();
      checkMilestone(checks, milestone, initiative.startsOn);
      checks.done();
      await this.repository.insertMilestones(tx, [
        {
          workspaceId: actor.workspaceId,
          id,
          version: 1,
          initiativeId,
          title: milestone.title.trim(),
          dueOn: milestone.dueOn,
          ownerOrganisationId: milestone.ownerOrganisationId,
          state: 'PLANNED',
          doneAt: null,
          doneBy: null,
          evidence: null,
        },
      ]);
      tx.emit(milestoneAdded(initiativeId, { related: relatedOf(initiative), payload: { milestoneId: id } }));
    });
    return this.get(actor, id);
  }

  /**
   * @throws AppError NOT_FOUND, FORBIDDEN for another organisation's milestone, MILESTONE_STATE, INVALID without
   *   evidence, CHANGED_MEANWHILE.
   */
  complete(actor: Actor, id: string, version: number, evidence: string): Promise<MilestoneRow> {
    return this.step(actor, id, version, 'complete', milestoneCompleted, (_tx, _milestone, doneAt) => {
      checkEvidence(evidence);
      return { doneAt, doneBy: actor.personId, evidence: evidence.trim() };
    });
  }

  /** Moves the due date; the old date and the reason stay in the history. */
  move(actor: Actor, id: string, version: number, dueOn: Day, reason: string): Promise<MilestoneRow> {
    return this.step(actor, id, version, 'move', milestoneMoved, async (tx, milestone, at) => {
      checkMove(milestone.dueOn, dueOn, reason, dayOf(at));
      await this.repository.insertMove(tx, {
        workspaceId: actor.workspaceId,
        id: newId(),
        milestoneId: id,
        at,
        fromDate: milestone.dueOn,
        toDate: dueOn,
        reason: reason.trim(),
        byPerson: actor.personId,
      });
      return { dueOn };
    });
  }

  private async step(
    actor: Actor,
    id: string,
    version: number,
    step: 'complete' | 'move',
    event: typeof milestoneMoved,
    set: (tx: Tx, milestone: MilestoneRow, at: Date) => MilestoneChange | Promise<MilestoneChange>,
  ): Promise<MilestoneRow> {
    await this.uow.run(actor, (tx) =>
      takeStep(tx, {
        clock: this.clock,
        lifecycle: milestoneLifecycle,
        step,
        version,
        lock: () => this.repository.lockMilestone(tx, actor, id),
        may: (milestone: MilestoneRow) => milestoneSteps.may(step, actor, milestone),
        before: ({ initiativeStage }) => void initiativeLifecycle.after(initiativeStage, `${step}Milestone`),
        set: (milestone, { at }) => set(tx, milestone, at),
        change: (read, changes) => this.repository.changeMilestone(tx, id, read, changes),
        event: (milestone) =>
          event(milestone.initiativeId, { related: relatedOf(milestone), payload: { milestoneId: id } }),
      }),
    );
    return this.get(actor, id);
  }
}
