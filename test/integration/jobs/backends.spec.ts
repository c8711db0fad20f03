import { type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { identity, PeopleService } from '#features/identity';
import { defineEvent, invalidField, newId, type RecordedEvent, systemScope } from '#kernel';
import { organisations } from '#features/organisations';
import { composeFeatures } from '#platform/composition';
import { ConfigModule, loadConfig } from '#platform/config';
import { createDataSource, DatabaseModule, UnitOfWork } from '#platform/database';
import { EVENT_CHANNEL, EVENT_DISPATCHER, type EventDispatcher, EventLog, EventsModule } from '#platform/events';
import { HandlesEvent, JobBackend, JobsWorkerModule } from '#platform/jobs';
import { EventVisibilityModule } from '#platform/live';
import { createLogger, TelemetryModule } from '#platform/telemetry';
import { DemoHouse } from '../../support/demo-house.js';
import { eventually } from '../../support/graphql-client.js';
import { newMilestone, newReport } from '../../support/inputs.js';
import { DraftReportDocument, ReportDocument, SendReportDocument } from '../../support/operations/reports.graphql.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const happened = defineEvent('test.happened', 'NEED');
const REDIS = process.env['TEST_REDIS_URL'];
const silent = createLogger('silent', 'test');

@Injectable()
class CountingHandler {
  /** Calls of the handler and effects of it, by the subject of the event. */
  readonly calls = new Map<string, number>();
  readonly effects = new Map<string, number>();
  /** What the handler does instead, this many times. */
  readonly failures = new Map<string, { times: number; error: Error }>();

  constructor(private readonly uow: UnitOfWork) {}

  @HandlesEvent({ event: 'test.happened', name: 'test-effect', queue: 'upkeep' })
  async handle({ id, workspaceId, subject }: RecordedEvent): Promise<void> {
    this.calls.set(subject.id, (this.calls.get(subject.id) ?? 0) + 1);
    const failure = this.failures.get(subject.id);
    if (failure && failure.times-- > 0) throw failure.error;
    await this.uow.runOnce(systemScope(workspaceId), id, 'test-effect', () =>
      Promise.resolve(this.effects.set(subject.id, (this.effects.get(subject.id) ?? 0) + 1)),
    );
  }
}

const BACKENDS: [name: string, env: Record<string, string>][] = [
  ['PostgreSQL', {}],
  ...(REDIS ? [['Redis', { REDIS_URL: REDIS }] as [string, Record<string, string>]] : []),
];

if (!REDIS)
  it.skip('the queues on Redis: TEST_REDIS_URL is not set, because there is no redis-server on PATH', () => undefined);

describe.each(BACKENDS)('the queues on %s', (_name, env) => {
  describe('carry a report', () => {
    let house: DemoHouse;
    let backend: JobBackend;
    beforeAll(async () => {
      house = await DemoHouse.withMail(env);
      backend = new JobBackend(loadConfig({ DATABASE_URL: house.databaseUrl, ...env }), silent, []);
    });
    afterAll(async () => {
      await backend?.onApplicationShutdown();
      await house?.close();
    });

    const report = async (id: string) => (await house.as('staff').ok(ReportDocument, { id })).report;
    const mailsOf = (id: string) => house.mail.mails.filter(({ text }) => text?.includes(id));
    const send = async () => {
      const initiative = await house.initiative({ milestones: [newMilestone(house.organisationOf('staff'))] });
      const input = newReport(initiative.id, house.organisationOf('stockholm'));
      const { draftReport } = await house.as('staff').ok(DraftReportDocument, { input });
      await house.as('staff').ok(SendReportDocument, { id: draftReport.id, version: 1 });
      return draftReport.id;
    };

    it('from sending to delivered, with one mail', async () => {
      const id = await send();
      const { attempts, history } = await eventually(
        () => report(id),
        ({ state }) => state === 'DELIVERED',
      );
      expect(attempts).toMatchObject([{ outcome: 'SENT' }]);
      expect(history.map(({ toState }) => toState).slice(-3)).toEqual(['QUEUED', 'DELIVERING', 'DELIVERED']);
      expect(mailsOf(id)).toHaveLength(1);
    });

    it('once, when its events are dispatched again, and again after the queue has forgotten the jobs', async () => {
      const id = await send();
      await eventually(
        () => report(id),
        ({ state }) => state === 'DELIVERED',
      );
      const events = await house.rows<{ id: string; name: string }>(
        "SELECT id, name FROM event WHERE subject_id = $1 AND name IN ('report.queued', 'report.rendered')",
        [id],
      );
      expect(events).toHaveLength(2);
      const undispatched = async () => (await house.rows('SELECT id FROM event WHERE dispatched_at IS NULL')).length;
      const again = async () => {
        await house.rows('UPDATE event SET dispatched_at = NULL WHERE subject_id = $1', [id]);
        await house.rows('SELECT pg_notify($1, NULL)', [EVENT_CHANNEL]);
        await eventually(undispatched, (count) => count === 0);
      };
      await again();
      const jobs = events.map(({ id: event, name }) =>
        name === 'report.queued'
          ? { queue: backend.queue('reports'), jobId: `${event}-render-report` }
          : { queue: backend.queue('mail'), jobId: `${event}-deliver-report` },
      );
      for (const { queue, jobId } of jobs) {
        await eventually(async () => (await queue.getJob(jobId))?.isCompleted(), Boolean);
        await queue.remove(jobId);
        expect(await queue.getJob(jobId)).toBeUndefined();
      }
      await again();
      for (const { queue, jobId } of jobs)
        await eventually(async () => (await queue.getJob(jobId))?.isCompleted(), Boolean);
      expect(mailsOf(id)).toHaveLength(1);
      expect(await report(id)).toMatchObject({ state: 'DELIVERED', attempts: [{ outcome: 'SENT' }] });
    });

    it('through a mail server that first says no: both attempts are recorded, one mail arrives', async () => {
      house.mail.refuse = true;
      const id = await send();
      await eventually(
        () => report(id),
        ({ attempts }) => attempts.some(({ outcome }) => outcome === 'FAILED'),
      );
      expect((await report(id)).state).toBe('DELIVERING');
      house.mail.refuse = false;
      const { attempts } = await eventually(
        () => report(id),
        ({ state }) => state === 'DELIVERED',
      );
      expect(attempts.map(({ outcome }) => outcome)).toEqual([...attempts.slice(1).map(() => 'FAILED'), 'SENT']);
      expect(mailsOf(id)).toHaveLength(1);
    });
  });

  describe('run handlers', () => {
    let database: TestDatabase;
    let app: INestApplicationContext;
    let handler: CountingHandler;
    let workspaceId: string;

    beforeAll(async () => {
      database = await createTestDatabase();
      const config = loadConfig({ DATABASE_URL: database.url, ...env });
      const dataSource = createDataSource({ url: database.url, pool: 10 });
      await dataSource.initialize();
      @Module({
        imports: [
          ConfigModule.with(config),
          TelemetryModule.with(silent),
          DatabaseModule.with(dataSource),
          EventsModule.with(),
          EventVisibilityModule,
          ...composeFeatures([organisations, identity], 'command'),
          JobsWorkerModule,
        ],
        providers: [CountingHandler],
      })
      class TestModule {}
      app = await NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
      handler = app.get(CountingHandler);
      workspaceId = await app.get(PeopleService).createWorkspace({ slug: 'jobs', nameSv: 'J', nameEn: 'J' });
    });
    afterAll(async () => {
      await app?.close();
      await database?.drop();
    });

    const emit = async (before: (subject: string) => void = () => undefined) => {
      const subject = newId();
      before(subject);
      await app.get(UnitOfWork).run(systemScope(workspaceId), (tx) => Promise.resolve(tx.emit(happened(subject))));
      const log = app.get(EventLog);
      const [event] = await log.after(workspaceId, (await log.position(workspaceId)) - 1, 1);
      return { subject, event: event as RecordedEvent };
    };
    const dispatch = (events: RecordedEvent[]) => app.get<EventDispatcher>(EVENT_DISPATCHER).dispatch(events);
    const job = (event: RecordedEvent) => app.get(JobBackend).queue('upkeep').getJob(`${event.id}-test-effect`);
    const completed = (event: RecordedEvent) => eventually(async () => (await job(event))?.isCompleted(), Boolean);

    it('once for an event that is handed to the dispatcher many times', async () => {
      const { subject, event } = await emit();
      await Promise.all([dispatch([event]), dispatch([event, event]), dispatch([event])]);
      await completed(event);
      await dispatch([event]);
      await completed((await emit()).event);
      expect([handler.calls.get(subject), handler.effects.get(subject)]).toEqual([1, 1]);
    });

    it('with one effect, though the job itself runs again after it was forgotten', async () => {
      const { subject, event } = await emit();
      await completed(event);
      await (await job(event))?.remove();
      await dispatch([event]);
      await eventually(
        () => Promise.resolve(handler.calls.get(subject)),
        (calls) => calls === 2,
      );
      await completed(event);
      expect(handler.effects.get(subject)).toBe(1);
    });

    it('again when they fail, until they succeed', async () => {
      const { subject, event } = await emit((id) =>
        handler.failures.set(id, { times: 1, error: new Error('not yet') }),
      );
      await completed(event);
      expect([handler.calls.get(subject), handler.effects.get(subject)]).toEqual([2, 1]);
    });

    it('not again when a rule is broken: that would stay so', async () => {
      const { subject, event } = await emit((id) =>
        handler.failures.set(id, { times: 9, error: invalidField('x', 'Fel.', 'Wrong.') }),
      );
      await eventually(async () => (await job(event))?.isFailed(), Boolean);
      await new Promise((wait) => setTimeout(wait, 1300));
      expect([handler.calls.get(subject), handler.effects.get(subject)]).toEqual([1, undefined]);
    });

    it('for every one of two hundred events, each once', async () => {
      const subjects = Array.from({ length: 200 }, () => newId());
      await app.get(UnitOfWork).run(systemScope(workspaceId), (tx) => {
        for (const subject of subjects) tx.emit(happened(subject));
        return Promise.resolve();
      });
      await eventually(
        () => Promise.resolve(subjects.filter((subject) => handler.effects.has(subject)).length),
        (count) => count === 200,
      );
      expect(new Set(subjects.map((subject) => handler.calls.get(subject)))).toEqual(new Set([1]));
    });

    it('and pass their own check', async () => {
      await expect(app.get(JobBackend).check()).resolves.toBeUndefined();
    });
  });
});
