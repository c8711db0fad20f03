import { capabilities } from '#features/capabilities';
import { matchmaking } from '#features/matchmaking';
import { webhooks, WebhooksService } from '#features/webhooks';
import type { Actor } from '#kernel';
import { JobsWorkerModule } from '#platform/jobs';
import { MailModule } from '#platform/mail';
import { eventually } from '../../support/graphql-client.js';
import { HookReceiver, outboundTo } from '../../support/hook-receiver.js';
import { createTestContext, type TestContext } from '../../support/test-app.js';

describe('webhooks as the worker sends them', () => {
  let context: TestContext;
  let receiver: HookReceiver;
  let staff: Actor;
  beforeAll(async () => {
    receiver = await new HookReceiver().start();
    context = await createTestContext(
      [outboundTo(receiver), MailModule, JobsWorkerModule],
      [capabilities, matchmaking, webhooks],
      'worker',
    );
    staff = await context.workspace.actor('STAFF');
  });
  afterAll(async () => {
    await context?.close();
    await receiver?.stop();
  });
  const service = () => context.app.get(WebhooksService, { strict: false });
  const shown = async (id: string) => (await service().list(staff, { first: 10 })).items.find((item) => item.id === id);

  it('are tried again by themselves, under the same id and with a new time, until they arrive', async () => {
    let answers = 0;
    receiver.answer = (response) => response.writeHead((answers += 1) === 1 ? 500 : 204).end();
    const { webhook } = await service().add(staff, { url: receiver.url, events: ['need.published'] });
    await service().test(staff, webhook.id);
    const hook = await eventually(
      () => shown(webhook.id),
      (found) => found?.deliveries[0]?.state === 'DELIVERED',
      20,
    );
    expect(hook?.deliveries).toEqual([
      expect.objectContaining({ eventName: 'webhook.tested', attempts: 2, lastStatus: 204 }),
    ]);
    const [first, second, ...more] = receiver.received.map(({ headers }) => headers);
    expect([more.length, second?.['webhook-id']]).toEqual([0, first?.['webhook-id']]);
    expect(Number(second?.['webhook-timestamp'])).toBeGreaterThan(Number(first?.['webhook-timestamp']));
    expect(second?.['webhook-signature']).not.toBe(first?.['webhook-signature']);
  });

  it('are not tried again where the receiver is gone for good, and the webhook pauses', async () => {
    receiver.received.length = 0;
    receiver.answer = (response) => response.writeHead(410).end();
    const { webhook } = await service().add(staff, { url: receiver.url, events: ['need.published'] });
    await service().test(staff, webhook.id);
    const hook = await eventually(
      () => shown(webhook.id),
      (found) => !!found?.pausedAt,
      20,
    );
    expect(hook?.deliveries).toEqual([expect.objectContaining({ state: 'FAILED', attempts: 1, lastStatus: 410 })]);
    // Longer than the queue would wait before its next try.
    await new Promise((wait) => setTimeout(wait, 2500));
    expect(receiver.received).toHaveLength(1);
  });
});
