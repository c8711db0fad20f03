import { createHmac } from 'node:crypto';
import { OrganisationsService } from '#features/organisations';
import { capabilities } from '#features/capabilities';
import { matchmaking } from '#features/matchmaking';
import { webhooks, WebhooksHandlers, WebhooksService } from '#features/webhooks';
import type { Actor, RecordedEvent } from '#kernel';
import { EventLog } from '#platform/events';
import { MailModule } from '#platform/mail';
import { plantCapability } from '../../support/capabilities.js';
import { HookReceiver, outboundTo } from '../../support/hook-receiver.js';
import { createTestContext, type TestContext } from '../../support/test-app.js';

describe('deliveries of webhooks', () => {
  let context: TestContext;
  let receiver: HookReceiver;
  let staff: Actor;
  let position: number;
  const service = () => context.app.get(WebhooksService, { strict: false });
  const handlers = () => context.app.get(WebhooksHandlers, { strict: false });
  const log = () => context.app.get(EventLog);

  beforeAll(async () => {
    receiver = await new HookReceiver().start();
    context = await createTestContext(
      [outboundTo(receiver), MailModule],
      [capabilities, matchmaking, webhooks],
      'worker',
    );
    staff = await context.workspace.actor('STAFF');
  });
  afterAll(async () => {
    await context.close();
    await receiver.stop();
  });
  beforeEach(async () => {
    await context.owner.query('DELETE FROM webhook');
    await context.owner.query('UPDATE membership SET ended_at = NULL');
    receiver.received.length = 0;
    receiver.answer = (response) => response.writeHead(204).end();
    position = await log().position(staff.workspaceId);
  });

  const events = async (name: string): Promise<RecordedEvent[]> =>
    (await log().after(staff.workspaceId, position, 100)).filter((event) => event.name === name);
  /** A capability is planted: what is told is that it was registered. */
  async function somethingHappens(): Promise<RecordedEvent> {
    const organisationId = await context.app
      .get(OrganisationsService)
      .register(context.workspace.system, { nameSv: 'Hemliga namnet AB', kind: 'LAB', source: 'Test' });
    await plantCapability(context.owner, organisationId, { name_sv: 'Hemlig resurs' });
    const registered = (await events('capability.registered')).at(-1);
    if (!registered) throw new Error('Nothing happened.');
    return registered;
  }
  const add = (by = staff, names = ['capability.registered']) =>
    service().add(by, { url: receiver.url, events: names });
  const told = async (event: RecordedEvent): Promise<RecordedEvent | undefined> => {
    await handlers().queueDeliveries(event);
    return (await events('webhook.delivery-queued')).at(-1);
  };
  const shown = async (id: string) => (await service().list(staff, { first: 10 })).items.find((item) => item.id === id);

  it('are ids only, signed, with a new time and the same id at every attempt', async () => {
    const { webhook, secret } = await add();
    const event = await somethingHappens();
    const queued = (await told(event)) as RecordedEvent;
    receiver.answer = (response) => response.writeHead(500).end('no');
    await expect(handlers().deliver(queued)).rejects.toThrow('500');
    receiver.answer = (response) => response.writeHead(200).end('yes');
    await handlers().deliver(queued);
    await handlers().deliver(queued);
    expect(receiver.received).toHaveLength(2);
    for (const { body, headers } of receiver.received) {
      expect(JSON.parse(body)).toEqual({
        id: event.id,
        type: 'capability.registered',
        position: event.position,
        subject: event.subject,
        occurredAt: event.occurredAt.toISOString(),
      });
      expect(body).not.toContain('Heml');
      const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
      expect(headers['webhook-signature']).toBe(
        `v1,${createHmac('sha256', key)
          .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
          .digest('base64')}`,
      );
      expect(headers['webhook-id']).toBe(queued.payload['deliveryId']);
    }
    expect((await shown(webhook.id))?.deliveries).toEqual([
      expect.objectContaining({ state: 'DELIVERED', attempts: 2, lastStatus: 200 }),
    ]);
  });

  it('are made once for an event, however often its job runs, and not for events that were not chosen', async () => {
    await add();
    await add(staff, ['need.published']);
    const event = await somethingHappens();
    await told(event);
    await told(event);
    expect(await events('webhook.delivery-queued')).toHaveLength(1);
  });

  it('are not made when the membership behind the webhook has ended, nor sent when it ends meanwhile', async () => {
    await add();
    const event = await somethingHappens();
    const queued = (await told(event)) as RecordedEvent;
    await context.owner.query('UPDATE membership SET ended_at = now() WHERE id = $1', [staff.membershipId]);
    await handlers().deliver(queued);
    expect(receiver.received).toEqual([]);
    await context.owner.query('DELETE FROM handled_event');
    await handlers().queueDeliveries(event);
    expect(await events('webhook.delivery-queued')).toHaveLength(1);
  });

  it('are not made for another workspace, whatever its staff chose', async () => {
    const elsewhere = await (await context.newWorkspace()).actor('STAFF');
    await add(elsewhere);
    expect(await told(await somethingHappens())).toBeUndefined();
  });

  it('pause the webhook after thirteen failures, and resuming starts anew', async () => {
    const { webhook } = await add();
    receiver.answer = (response) => response.writeHead(503).end();
    const queued = (await told(await somethingHappens())) as RecordedEvent;
    for (let attempt = 1; attempt < 13; attempt += 1) await expect(handlers().deliver(queued)).rejects.toThrow('503');
    expect((await shown(webhook.id))?.pausedAt).toBeNull();
    await handlers().deliver(queued);
    const paused = await shown(webhook.id);
    expect(paused).toEqual(
      expect.objectContaining({
        pausedAt: expect.any(Date) as Date,
        deliveries: [expect.objectContaining({ state: 'FAILED', attempts: 13, lastStatus: 503 })] as unknown,
      }),
    );
    await expect(service().test(staff, webhook.id)).rejects.toThrow('WEBHOOK_STATE');
    expect((await service().resume(staff, webhook.id, paused?.version ?? 0)).pausedAt).toBeNull();
  });

  it('pause at once when the receiver is gone for good', async () => {
    const { webhook } = await add();
    receiver.answer = (response) => response.writeHead(410).end();
    await handlers().deliver((await told(await somethingHappens())) as RecordedEvent);
    expect((await shown(webhook.id))?.pausedAt).not.toBeNull();
  });

  it('end with the webhook: what is queued is not sent', async () => {
    const { webhook } = await add();
    const queued = (await told(await somethingHappens())) as RecordedEvent;
    await service().remove(staff, webhook.id, webhook.version);
    await handlers().deliver(queued);
    expect(receiver.received).toEqual([]);
  });

  it('of a trial reach the one webhook that is tried', async () => {
    const { webhook } = await add();
    await add();
    await service().test(staff, webhook.id);
    const [tested] = await events('webhook.tested');
    await handlers().deliver((await told(tested as RecordedEvent)) as RecordedEvent);
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
      'webhook.tested',
    ]);
  });

  it('hide the secret from people, by the database too', async () => {
    const { webhook } = await add();
    await context.owner.query('BEGIN');
    await context.owner.query('SET LOCAL ROLE klustermotor_app');
    await context.owner.query(
      `SELECT set_config('app.workspace_id', $1, true), set_config('app.role', 'ADMIN', true)`,
      [staff.workspaceId],
    );
    const asAdmin = (await context.owner.query('SELECT * FROM webhook_secret')).rows;
    const webhooks = (await context.owner.query('SELECT id FROM webhook')).rows;
    await context.owner.query('ROLLBACK');
    expect({ asAdmin, webhooks }).toEqual({ asAdmin: [], webhooks: [{ id: webhook.id }] });
  });
});
