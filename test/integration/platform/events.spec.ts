import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PeopleService, identity } from '#features/identity';
import { defineEvent, newId, systemScope } from '#kernel';
import { organisations } from '#features/organisations';
import { composeFeatures } from '#platform/composition';
import { ConfigModule, loadConfig } from '#platform/config';
import { createDataSource, DatabaseModule, type DataSource, UnitOfWork } from '#platform/database';
import { EventLog, EventsModule } from '#platform/events';
import { EventVisibilityModule } from '#platform/live';
import { createLogger, TelemetryModule } from '#platform/telemetry';
import { createTestDatabase } from '../../support/test-database.js';

const happened = defineEvent('test.happened', 'NEED');

describe('the event log', () => {
  let close: () => Promise<void>;
  let source: DataSource;
  let uow: UnitOfWork;
  let log: EventLog;
  let workspaceId: string;

  beforeAll(async () => {
    const database = await createTestDatabase();
    const config = loadConfig({ DATABASE_URL: database.url });
    const dataSource = createDataSource({ url: database.url, pool: 20 });
    source = dataSource;
    await dataSource.initialize();
    @Module({
      imports: [
        ConfigModule.with(config),
        TelemetryModule.with(createLogger('silent', 'test')),
        DatabaseModule.with(dataSource),
        EventsModule.with(),
        EventVisibilityModule,
        ...composeFeatures([organisations, identity], 'command'),
      ],
    })
    class TestModule {}
    const app = await NestFactory.createApplicationContext(TestModule, { logger: false });
    uow = app.get(UnitOfWork);
    log = app.get(EventLog);
    workspaceId = await app.get(PeopleService).createWorkspace({ slug: 'events', nameSv: 'E', nameEn: 'E' });
    close = async () => {
      await app.close();
      await database.drop();
    };
  });
  afterAll(() => close());

  it('numbers what concurrent writers commit without gaps, and a reader never later meets a lower position', async () => {
    const WRITERS = 16;
    const EACH = 25;
    const seen: number[] = [];
    let writing = true;
    const reader = (async () => {
      while (writing || seen.length < WRITERS * EACH) {
        const events = await log.after(workspaceId, seen.at(-1) ?? 0, 50);
        seen.push(...events.map(({ position }) => position));
      }
    })();
    let rolledBack = 0;
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let turn = 0; turn < EACH; turn += 1) {
          // A rollback in between must leave no hole.
          if ((writer + turn) % 5 === 0) {
            await uow
              .run(systemScope(workspaceId), (tx) => {
                tx.emit(happened(newId()));
                return Promise.reject(new Error('changed my mind'));
              })
              .catch(() => (rolledBack += 1));
          }
          await uow.run(systemScope(workspaceId), async (tx) => {
            await tx.manager.query('SELECT pg_sleep($1)', [Math.random() / 200]);
            tx.emit(happened(newId()));
          });
        }
      }),
    );
    writing = false;
    await reader;
    expect(rolledBack).toBeGreaterThan(0);
    expect(seen).toEqual(Array.from({ length: WRITERS * EACH }, (_, index) => index + 1));
  });

  it('keeps the order of events within one transaction', async () => {
    const ids = [newId(), newId(), newId()];
    const before = await log.position(workspaceId);
    await uow.run(systemScope(workspaceId), (tx) => {
      for (const id of ids) tx.emit(happened(id));
      return Promise.resolve();
    });
    expect((await log.after(workspaceId, before, 10)).map(({ subject }) => subject.id)).toEqual(ids);
  });

  it('leaves neither row nor event when the work throws', async () => {
    const before = await log.position(workspaceId);
    await expect(
      uow.run(systemScope(workspaceId), (tx) => {
        tx.emit(happened(newId()));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await log.position(workspaceId)).toBe(before);
  });

  it('refuses a unit of work inside another one', async () => {
    await expect(
      uow.run(systemScope(workspaceId), () => uow.run(systemScope(workspaceId), () => Promise.resolve())),
    ).rejects.toThrow(/inside another/);
  });

  it('does the work of a handler once per event, also when it is delivered twice at once', async () => {
    const eventId = newId();
    let done = 0;
    await Promise.all(
      [1, 2, 3, 4].map(() =>
        uow.runOnce(systemScope(workspaceId), eventId, 'test-handler', () => Promise.resolve((done += 1))),
      ),
    );
    expect(done).toBe(1);
  });

  it('shares undispatched events between two relays, each event once', async () => {
    const dispatched: string[] = [];
    const drain = async () => {
      while (
        (await log.dispatch(
          20,
          (events) => {
            dispatched.push(...events.map(({ id }) => id));
            return Promise.resolve();
          },
          (work) => source.transaction(work),
        )) > 0
      );
    };
    await Promise.all([drain(), drain()]);
    expect(new Set(dispatched).size).toBe(dispatched.length);
    expect(dispatched.length).toBe(await log.position(workspaceId));
  });

  it('keeps an event undispatched when the relay dies between enqueueing and marking', async () => {
    await uow.run(systemScope(workspaceId), (tx) => Promise.resolve(tx.emit(happened(newId()))));
    const attempt = (fail: boolean) =>
      log.dispatch(
        20,
        () => (fail ? Promise.reject(new Error('killed')) : Promise.resolve()),
        (work) => source.transaction(work),
      );
    await expect(attempt(true)).rejects.toThrow('killed');
    expect(await attempt(false)).toBe(1);
  });
});
