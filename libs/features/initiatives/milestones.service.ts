import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Checks, type Clock, type Day, dayOf, newId } from '#kernel';
import { assertAllowed } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { milestoneAdded, milestoneCompleted, milestoneMoved } from './initiative.events.js';
import { mayCompleteMilestone, mayLeadInitiatives } from './initiative.policy.js';
import { assertPlanIsOpen } from './initiative.rules.js';
import { InitiativesRepository, type MilestoneRow } from './initiatives.repository.js';
import { InitiativesService, relatedOf } from './initiatives.service.js';
import { checkEvidence, checkMilestone, checkMove, milestoneAfter, type MilestoneDraft } from './milestone.rules.js';

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
      assertPlanIsOpen(initiative.stage, 'addMilestone');
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

  /** @throws AppError NOT_FOUND, FORBIDDEN for another's milestone, MILESTONE_STATE, INVALID without evidence, CHANGED_MEANWHILE. */
  async complete(actor: Actor, id: string, version: number, evidence: string): Promise<MilestoneRow> {
    await this.uow.run(actor, async (tx) => {
      const milestone = await this.repository.lockMilestone(tx, actor, id);
      assertAllowed(mayCompleteMilestone(actor, milestone));
      assertPlanIsOpen(milestone.initiativeStage, 'completeMilestone');
      const state = milestoneAfter(milestone.state, 'complete');
      checkEvidence(evidence);
      await this.repository.changeMilestone(tx, id, version, {
        state,
        doneAt: this.clock.now(),
        doneBy: actor.personId,
        evidence: evidence.trim(),
      });
      tx.emit(
        milestoneCompleted(milestone.initiativeId, { related: relatedOf(milestone), payload: { milestoneId: id } }),
      );
    });
    return this.get(actor, id);
  }

  /** Moves the date; the old one and the reason stay in the history. */
  async move(actor: Actor, id: string, version: number, dueOn: Day, reason: string): Promise<MilestoneRow> {
    await this.uow.run(actor, async (tx) => {
      const milestone = await this.repository.lockMilestone(tx, actor, id);
      assertAllowed(mayLeadInitiatives(actor));
      assertPlanIsOpen(milestone.initiativeStage, 'moveMilestone');
      const state = milestoneAfter(milestone.state, 'move');
      const at = this.clock.now();
      checkMove(milestone.dueOn, dueOn, reason, dayOf(at));
      await this.repository.changeMilestone(tx, id, version, { state, dueOn });
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
      tx.emit(milestoneMoved(milestone.initiativeId, { related: relatedOf(milestone), payload: { milestoneId: id } }));
    });
    return this.get(actor, id);
  }
}
