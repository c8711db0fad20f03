import type { RecordedEvent } from '#kernel';
import { sha256 } from '#platform/files';
import { HandlerRegistry } from '#platform/jobs';
import { hashOf } from './frozen.rules.js';
import { ReportRenderer } from './report-renderer.service.js';
import { ReportsHandlers } from './reports.handlers.js';
import type { FrozenRow } from './reports.repository.js';
import { frozenReport } from './testing/report-facts.factory.js';

const event = (name: string): RecordedEvent =>
  ({ id: `${name}-event`, name, workspaceId: 'w', subject: { kind: 'REPORT', id: 'abc' } }) as RecordedEvent;

/** A worker with database, files and mail in memory, whose process can crash at a chosen moment. */
function worker() {
  const frozen = frozenReport();
  const row = {
    id: 'abc',
    workspaceId: 'w',
    version: 2,
    series: frozen.series,
    revision: 1,
    state: 'QUEUED',
    recipientId: 'r',
    initiativeId: 'i',
    frozen,
    frozenSha256: hashOf(frozen),
  } as FrozenRow;
  const files = new Map<string, Buffer>();
  const sent: string[] = [];
  const attempts: string[] = [];
  const emitted: string[] = [];
  const handled = new Set<string>();
  const moment = { dieBeforeCommit: false, refuse: false, addresses: ['coordinator@region.example'] };
  const run = async (scope: unknown, work: (tx: unknown) => Promise<unknown>) => {
    if (moment.dieBeforeCommit) throw new Error('killed');
    return work({ scope, emit: ({ name }: { name: string }) => emitted.push(name) });
  };
  const handlers = new ReportsHandlers(
    {
      frozen: async () => ({ ...row }),
      lockForWork: async () => ({ ...row }),
      change: async (_tx: unknown, _id: string, _version: number, set: Partial<FrozenRow>) =>
        void Object.assign(row, set, { version: row.version + 1 }),
      addStep: async () => undefined,
      addAttempt: async (_tx: unknown, { outcome }: { outcome: string }) => void attempts.push(outcome),
      coordinatorAddresses: async () => moment.addresses,
    } as never,
    new ReportRenderer(),
    {
      write: async (bytes: Buffer) => {
        files.set(sha256(bytes), bytes);
        return sha256(bytes);
      },
      read: async (hash: string) => files.get(hash) as Buffer,
    } as never,
    {
      send: async ({ messageId }: { messageId: string }) => {
        if (moment.refuse) throw new Error('451 Try again later');
        sent.push(messageId);
      },
    } as never,
    {
      run,
      runOnce: async (scope: unknown, eventId: string, handler: string, work: (tx: unknown) => Promise<unknown>) => {
        if (handled.has(`${eventId}/${handler}`)) return undefined;
        const result = await run(scope, work);
        handled.add(`${eventId}/${handler}`);
        return result;
      },
    } as never,
    { now: () => new Date('2027-01-11T09:00:00Z') },
    { PUBLIC_URL: 'http://localhost:3000' } as never,
  );
  return { handlers, row, files, sent, attempts, emitted, moment };
}

const RENDER = event('report.queued');
const DELIVER = event('report.rendered');

describe('ReportsHandlers', () => {
  it('are known by their events, names and queues', () => {
    const registry = new HandlerRegistry({ getProviders: () => [{ instance: worker().handlers }] } as never, []);
    registry.onModuleInit();
    expect(
      ['report.queued', 'report.rendered'].flatMap((on) =>
        registry.forEvent(on).map(({ name, queue }) => `${on} → ${name} (${queue})`),
      ),
    ).toEqual(['report.queued → render-report (reports)', 'report.rendered → deliver-report (mail)']);
  });

  it('render once, into two files, and go on', async () => {
    const { handlers, row, files, emitted } = worker();
    await handlers.render(RENDER);
    await handlers.render(RENDER);
    expect([row.state, row.jsonSha256, files.size, emitted]).toEqual([
      'DELIVERING',
      row.frozenSha256,
      2,
      ['report.rendered'],
    ]);
  });

  it('make the very same files again when killed before the commit', async () => {
    const { handlers, row, files, moment } = worker();
    moment.dieBeforeCommit = true;
    await expect(handlers.render(RENDER)).rejects.toThrow('killed');
    const made = [...files.keys()];
    moment.dieBeforeCommit = false;
    await handlers.render(RENDER);
    expect([[...files.keys()], row.state]).toEqual([made, 'DELIVERING']);
  });

  it('refuse to render data that were changed after freezing', async () => {
    const { handlers, row } = worker();
    row.frozen = { ...row.frozen, dueOn: '2030-01-01' };
    await expect(handlers.render(RENDER)).rejects.toThrow('was changed');
  });

  it('send once', async () => {
    const { handlers, row, sent, attempts, emitted } = worker();
    await handlers.render(RENDER);
    await handlers.deliver(DELIVER);
    await handlers.deliver(DELIVER);
    expect([row.state, sent, attempts, emitted]).toEqual([
      'DELIVERED',
      ['<report-abc-r1@klustermotor>'],
      ['SENT'],
      ['report.rendered', 'report.delivered'],
    ]);
  });

  it('send again under the same Message-ID when killed between the mail server and the commit', async () => {
    const { handlers, row, sent, moment } = worker();
    await handlers.render(RENDER);
    moment.dieBeforeCommit = true;
    await expect(handlers.deliver(DELIVER)).rejects.toThrow('killed');
    moment.dieBeforeCommit = false;
    await handlers.deliver(DELIVER);
    expect([row.state, sent.length, new Set(sent).size]).toEqual(['DELIVERED', 2, 1]);
  });

  it('record a failed attempt and ask for another', async () => {
    const { handlers, row, attempts, emitted, moment } = worker();
    await handlers.render(RENDER);
    moment.refuse = true;
    await expect(handlers.deliver(DELIVER)).rejects.toThrow('451');
    moment.refuse = false;
    moment.addresses = [];
    await expect(handlers.deliver(DELIVER)).rejects.toThrow('no coordinator');
    moment.addresses = ['coordinator@region.example'];
    await handlers.deliver(DELIVER);
    expect([row.state, attempts, emitted]).toEqual([
      'DELIVERED',
      ['FAILED', 'FAILED', 'SENT'],
      ['report.rendered', 'report.delivery-failed', 'report.delivery-failed', 'report.delivered'],
    ]);
  });
});
