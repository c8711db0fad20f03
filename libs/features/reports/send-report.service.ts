import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsService } from '#features/organisations';
import { type Actor, changedMeanwhile, type Clock, dayOf, notFound } from '#kernel';
import { assertAllowed } from '#platform/access';
import { takeStep, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { freeze, hashOf } from './frozen.rules.js';
import { ReportFactsRepository } from './report-facts.repository.js';
import { reportQueued } from './report.events.js';
import { reportSteps } from './report.policy.js';
import { isSendable, problemsOf, reportLifecycle, type ReportProblem, type ReportStep } from './report.rules.js';
import { type ReportRow, ReportsRepository } from './reports.repository.js';
import { relatedOf, stepLine } from './reports.service.js';

export type SendOutcome = { sent: true; report: ReportRow } | { sent: false; problems: ReportProblem[] };

/** The steps that sending takes at once: the report is checked, approved by the actor, frozen and queued. */
const STEPS: readonly ReportStep[] = ['validate', 'approve', 'queue'];

@Injectable()
export class SendReportService {
  constructor(
    private readonly repository: ReportsRepository,
    private readonly facts: ReportFactsRepository,
    private readonly organisations: OrganisationsService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Checks a draft. If nothing prevents sending, the actor becomes its signatory and the report is frozen as of this
   * moment and queued. All of it is committed together with the event from which the worker makes the files.
   * @returns the report, or the problems that prevent sending (in which case nothing has changed).
   * @throws AppError NOT_FOUND, FORBIDDEN, REPORT_STATE or CHANGED_MEANWHILE.
   */
  async send(actor: Actor, id: string, version: number): Promise<SendOutcome> {
    const sender = await this.organisations.get(actor, actor.organisationId);
    const problems = await this.uow.run(actor, async (tx) => {
      const report = await this.repository.lock(tx, actor, id);
      const may = STEPS.every((step) => reportSteps.may(step, actor, report));
      assertAllowed(may);
      reportLifecycle.after(report.state, 'validate');
      if (report.version !== version) throw changedMeanwhile();
      const at = this.clock.now();
      const facts = (await this.facts.byReportIds(actor, [id], tx)).get(id);
      if (!facts) throw notFound();
      const found = problemsOf(facts, dayOf(at));
      if (!isSendable(found)) return found;
      const previous = await this.repository.previousOf(tx, report);
      const frozen = freeze({ report, facts, sender, signatoryName: actor.personName, problems: found, previous, at });
      await takeStep(tx, {
        clock: { now: () => at },
        lifecycle: reportLifecycle,
        step: STEPS,
        version,
        lock: () => Promise.resolve(report),
        may: () => may,
        set: () => ({ signatoryId: actor.personId, frozen, frozenSha256: hashOf(frozen) }),
        change: (read, changes) => this.repository.change(tx, id, read, changes),
        history: (_report, move) => this.repository.addStep(tx, stepLine(id, move, actor.personId)),
        event: () => reportQueued(id, relatedOf(report)),
      });
      return null;
    });
    return problems ? { sent: false, problems } : { sent: true, report: await this.repository.visible(actor, id) };
  }
}
