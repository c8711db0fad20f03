import { Inject, Injectable } from '@nestjs/common';
import { type Clock, notFound, type RecordedEvent, systemScope } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { takeStep, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { FileStore } from '#platform/files';
import { HandlesEvent } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { deliveryMail, messageIdOf } from './delivery-mail.rules.js';
import { assertUnchanged } from './frozen.rules.js';
import { ReportRenderer } from './report-renderer.service.js';
import { reportDelivered, reportDeliveryFailed, reportRendered } from './report.events.js';
import { reportLifecycle } from './report.rules.js';
import { type FrozenRow, type ReportRow, ReportsRepository } from './reports.repository.js';
import { relatedOf, stepLine } from './reports.service.js';

type ReportChange = Partial<Pick<ReportRow, 'jsonSha256' | 'jsonBytes' | 'pdfSha256' | 'pdfBytes' | 'deliveredAt'>>;

const RENDER = 'render-report';
const DELIVER = 'deliver-report';

/**
 * The worker's steps of a report. Files and mail are made outside of transactions; the result is recorded once per
 * event. A job that is repeated after a crash produces the same files and the same Message-ID.
 */
@Injectable()
export class ReportsHandlers {
  constructor(
    private readonly repository: ReportsRepository,
    private readonly renderer: ReportRenderer,
    private readonly files: FileStore,
    private readonly mailer: Mailer,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @HandlesEvent({ event: 'report.queued', name: RENDER, queue: 'reports' })
  async render(event: RecordedEvent): Promise<void> {
    const report = await this.load(event);
    if (report.state !== 'QUEUED') return;
    assertUnchanged(report.frozen, report.frozenSha256);
    const json = this.renderer.json(report.frozen);
    const pdf = await this.renderer.pdf(report.frozen);
    const [jsonSha256, pdfSha256] = [await this.files.write(json), await this.files.write(pdf)];
    await this.uow.runOnce(systemScope(event.workspaceId), event.id, RENDER, (tx) =>
      this.step(tx, report, 'render', reportRendered, () => ({
        jsonSha256,
        jsonBytes: json.length,
        pdfSha256,
        pdfBytes: pdf.length,
      })),
    );
  }

  @HandlesEvent({ event: 'report.rendered', name: DELIVER, queue: 'mail' })
  async deliver(event: RecordedEvent): Promise<void> {
    const report = await this.load(event);
    // The state changes in the transaction that marks the event as handled, so another state also means that this
    // event's mail was sent.
    if (report.state !== 'DELIVERING' || !report.pdfSha256 || !report.jsonSha256) return;
    const pdf = { content: await this.files.read(report.pdfSha256), sha256: report.pdfSha256 };
    const json = { content: await this.files.read(report.jsonSha256), sha256: report.jsonSha256 };
    const to = await this.repository.coordinatorAddresses(event.workspaceId, report.recipientId);
    const messageId = messageIdOf(report);
    try {
      if (to.length === 0) throw new Error('The recipient has no coordinator any more.');
      await this.mailer.send(
        deliveryMail({ report, frozen: report.frozen, to, publicUrl: this.config.PUBLIC_URL, pdf, json }),
      );
    } catch (error) {
      await this.recordFailure(event, report, messageId, error as Error);
      throw error;
    }
    await this.uow.runOnce(systemScope(event.workspaceId), event.id, DELIVER, (tx) =>
      this.step(tx, report, 'deliver', reportDelivered, async (at) => {
        await this.repository.addAttempt(tx, { reportId: report.id, at, outcome: 'SENT', detail: null, messageId });
        return { deliveredAt: at };
      }),
    );
  }

  /** A step that only the worker takes. */
  private step(
    tx: Tx,
    { id, initiativeId }: FrozenRow,
    step: 'render' | 'deliver',
    event: typeof reportRendered,
    set: (at: Date) => ReportChange | Promise<ReportChange>,
  ): Promise<unknown> {
    return takeStep(tx, {
      clock: this.clock,
      lifecycle: reportLifecycle,
      step,
      lock: () => this.repository.lockForWork(tx, id),
      set: (_report: ReportRow, { at }) => set(at),
      change: (read, changes) => this.repository.change(tx, id, read, changes),
      history: (_report, move) => this.repository.addStep(tx, stepLine(id, move, null)),
      event: () => event(id, relatedOf({ initiativeId })),
    });
  }

  private async load(event: RecordedEvent): Promise<FrozenRow> {
    const report = await this.repository.frozen(event.workspaceId, event.subject.id);
    if (!report) throw notFound();
    return report;
  }

  /** In a transaction of its own, so that the attempt stays recorded although the job fails and is retried. */
  private async recordFailure(event: RecordedEvent, report: FrozenRow, messageId: string, error: Error): Promise<void> {
    await this.uow.run(systemScope(event.workspaceId), async (tx) => {
      await this.repository.addAttempt(tx, {
        reportId: report.id,
        at: this.clock.now(),
        outcome: 'FAILED',
        detail: error.message.slice(0, 300),
        messageId,
      });
      tx.emit(reportDeliveryFailed(report.id, relatedOf(report)));
    });
  }
}
