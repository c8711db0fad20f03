import { Inject, Injectable } from '@nestjs/common';
import { InitiativesService } from '#features/initiatives';
import { type OrganisationEntity, OrganisationsService } from '#features/organisations';
import {
  type Actor,
  type Clock,
  dayOf,
  type DomainEvent,
  invalidField,
  type Page,
  type PageRequest,
  type SubjectRef,
} from '#kernel';
import { assertAllowed } from '#platform/access';
import { createOnce, type Move, takeStep, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { computeFigures, type Figure } from './figures.rules.js';
import { ReportFactsRepository } from './report-facts.repository.js';
import { reportAccepted, reportCompletionAsked, reportDrafted, reportReceived } from './report.events.js';
import { mayDraftReports, reportSteps } from './report.policy.js';
import {
  checkCompletion,
  checkDiarienummer,
  checkDraft,
  nextRevision,
  problemsOf,
  type ReportDraft,
  reportExists,
  reportLifecycle,
  type ReportProblem,
  type ReportState,
  type ReportStep,
  seriesOf,
  TEMPLATE,
} from './report.rules.js';
import { type ReportRow, ReportsRepository } from './reports.repository.js';

/** The content of a report: computed live for a draft, read from the frozen data otherwise. */
export interface ReportContent {
  figures: Figure[];
  problems: ReportProblem[];
}

/** The subjects that viewers should refetch together with a report. */
export const relatedOf = ({ initiativeId }: { initiativeId: string }): { related: SubjectRef[] } => ({
  related: [{ kind: 'INITIATIVE', id: initiativeId }],
});

/** An entry of a report's history; `byPerson` is null for steps of the worker. */
export const stepLine = (reportId: string, { from, to, at }: Move<ReportState>, byPerson: string | null) => ({
  reportId,
  at,
  fromState: from,
  toState: to,
  byPerson,
});

@Injectable()
export class ReportsService {
  constructor(
    private readonly repository: ReportsRepository,
    private readonly facts: ReportFactsRepository,
    private readonly initiatives: InitiativesService,
    private readonly organisations: OrganisationsService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Regions that can receive reports, which are those with a coordinator in the workspace. */
  recipients(actor: Actor): Promise<OrganisationEntity[]> {
    return this.repository.recipients(actor);
  }

  list(actor: Actor, states: ReportState[] | null, page: PageRequest): Promise<Page<ReportRow>> {
    return this.repository.page(actor, states, page);
  }

  /** @throws AppError NOT_FOUND when there is none, or none that the actor may see. */
  async get(actor: Actor, id: string): Promise<ReportRow> {
    return this.repository.visible(actor, id);
  }

  /** Figures and problems of reports that the caller has already loaded as visible to the actor. */
  async contents(actor: Actor, ids: readonly string[]): Promise<Map<string, ReportContent>> {
    const today = dayOf(this.clock.now());
    const frozen = await this.repository.frozenByIds(actor, ids);
    const drafts = ids.filter((id) => !frozen.has(id));
    const facts = drafts.length > 0 ? await this.facts.byReportIds(actor, drafts) : new Map();
    return new Map([
      ...[...frozen].map(([id, { figures, remarks }]): [string, ReportContent] => [id, { figures, problems: remarks }]),
      ...[...facts].map(([id, draft]): [string, ReportContent] => [
        id,
        { figures: computeFigures(draft), problems: problemsOf(draft, today) },
      ]),
    ]);
  }

  /**
   * Drafts a report on an initiative. Its figures are computed live until it is sent.
   * @throws AppError INVALID; NOT_FOUND for an invisible initiative; REPORT_EXISTS unless the recipient asked for
   *   completion of the latest one.
   */
  async draft(actor: Actor, request: ReportDraft & { idempotencyKey?: string | null }): Promise<ReportRow> {
    assertAllowed(mayDraftReports(actor));
    const { idempotencyKey, ...draft } = request;
    checkDraft(draft);
    const initiative = await this.initiatives.get(actor, draft.initiativeId);
    const recipient = (await this.organisations.byIds(actor.workspaceId, [draft.recipientId])).get(draft.recipientId);
    if (!recipient)
      throw invalidField('recipientId', 'Organisationen finns inte här.', 'This organisation does not exist here.');
    const id = await this.uow.run(actor, (tx) =>
      createOnce(tx, 'draftReport', idempotencyKey, draft, async (reportId) => {
        const series = seriesOf(initiative.id, recipient.nameSv, draft.periodFrom);
        const revision = nextRevision(await this.repository.latestOf(tx, series));
        const at = this.clock.now();
        const inserted = await this.repository.insert(tx, {
          ...draft,
          id: reportId,
          series,
          revision,
          template: TEMPLATE,
          createdBy: actor.personId,
          createdAt: at,
        });
        if (!inserted) throw reportExists();
        await this.repository.addStep(tx, {
          reportId,
          at,
          fromState: null,
          toState: 'DRAFT',
          byPerson: actor.personId,
        });
        tx.emit(reportDrafted(reportId, relatedOf(draft)));
      }),
    );
    return this.get(actor, id);
  }

  /** Records that the recipient has received the report, with its diarienummer if given. */
  acknowledge(actor: Actor, id: string, version: number, diarienummer?: string | null): Promise<ReportRow> {
    checkDiarienummer(diarienummer);
    return this.step(actor, id, version, 'acknowledge', reportReceived, (at) => ({
      receivedAt: at,
      receiverDiarienummer: diarienummer?.trim() || null,
    }));
  }

  /** Records that the recipient asks for completion. The completion is a new revision; this one stays unchanged. */
  askCompletion(actor: Actor, id: string, version: number, comment: string): Promise<ReportRow> {
    checkCompletion(comment);
    return this.step(actor, id, version, 'askCompletion', reportCompletionAsked, () => ({
      completionComment: comment.trim(),
    }));
  }

  accept(actor: Actor, id: string, version: number): Promise<ReportRow> {
    return this.step(actor, id, version, 'accept', reportAccepted);
  }

  private async step(
    actor: Actor,
    id: string,
    version: number,
    step: ReportStep,
    event: (id: string, more: { related: SubjectRef[] }) => DomainEvent,
    set: (
      at: Date,
    ) => Partial<Pick<ReportRow, 'receivedAt' | 'receiverDiarienummer' | 'completionComment'>> = () => ({}),
  ): Promise<ReportRow> {
    await this.uow.run(actor, (tx) =>
      takeStep(tx, {
        clock: this.clock,
        lifecycle: reportLifecycle,
        step,
        version,
        lock: () => this.repository.lock(tx, actor, id),
        may: (report: ReportRow) => reportSteps.may(step, actor, report),
        set: (_report, { at }) => set(at),
        change: (read, changes) => this.repository.change(tx, id, read, changes),
        history: (_report, move) => this.repository.addStep(tx, stepLine(id, move, actor.personId)),
        event: (report) => event(id, relatedOf(report)),
      }),
    );
    return this.get(actor, id);
  }
}
