import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { Given } from '../../support/graphql-client.js';
import { newWebhook } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import {
  AddWebhookDocument,
  RemoveWebhookDocument,
  ResumeWebhookDocument,
  TestWebhookDocument,
  WebhooksDocument,
} from '../../support/operations/webhooks.graphql.js';

const STRANGERS: Person[] = ['startup', 'lab', 'stockholm'];

describe('operations on webhooks', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const add = async (who: Person = 'staff') =>
    (await house.as(who).ok(AddWebhookDocument, { input: newWebhook() })).addWebhook;
  const refusedToStrangers = async <T, V>(document: TypedDocumentNode<T, V>, ...given: Given<V>) => {
    for (const person of STRANGERS) expect(await house.as(person).refused(document, ...given)).toBe('FORBIDDEN');
    expect(await house.anybody().refused(document, ...given)).toBe('UNAUTHENTICATED');
  };

  operation('addWebhook', () => {
    it('shows the secret once', async () => {
      const { secret, webhook } = await add();
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(JSON.stringify(await house.as('staff').ok(WebhooksDocument))).not.toContain(secret);
      expect(webhook).toMatchObject({ url: newWebhook().url, events: ['need.published'], pausedAt: null });
    });
    it.each([
      'http://93.184.216.34/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://[::ffff:169.254.169.254]/',
      'https://localhost/',
      'https://a:b@93.184.216.34/',
      'https://93.184.216.34:22/',
      'https://no-such-name.invalid/',
      '',
    ])('refuses %s', async (url) => {
      expect(await house.as('staff').refused(AddWebhookDocument, { input: newWebhook({ url }) })).toBe('INVALID');
    });
    it('refuses no events, and events of the program itself', async () => {
      expect(await house.as('staff').refused(AddWebhookDocument, { input: newWebhook({ events: [] }) })).toBe(
        'INVALID',
      );
      expect(
        await house.as('staff').refused(AddWebhookDocument, { input: newWebhook({ events: ['alert.raised'] }) }),
      ).toBe('INVALID');
    });
    it('is for staff', () => refusedToStrangers(AddWebhookDocument, { input: newWebhook() }));
    it('stops at twenty, two at a time', async () => {
      const before = (await house.as('staff').ok(WebhooksDocument)).webhooks.totalCount;
      for (let n = before; n < 19; n += 1) await add('admin');
      const answers = await Promise.all(
        [1, 2, 3].map(() => house.as('staff').ask(AddWebhookDocument, { input: newWebhook() })),
      );
      expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'ADDED').sort()).toEqual([
        'ADDED',
        'TOO_MANY_WEBHOOKS',
        'TOO_MANY_WEBHOOKS',
      ]);
      await house.rows('DELETE FROM webhook');
    });
  });

  operation('webhooks', () => {
    it("lists one's own workspace", async () => {
      const { webhook } = await add();
      expect(JSON.stringify(await house.as('admin').ok(WebhooksDocument))).toContain(webhook.id);
      expect(JSON.stringify(await house.as('elsewhere').ok(WebhooksDocument))).not.toContain(webhook.id);
    });
    it('is for staff', () => refusedToStrangers(WebhooksDocument));
  });

  operation('webhookEvents', () => {
    const EVENTS = '{ webhookEvents }';
    it("names what webhooks may be told of, and nothing that is the program's own work", async () => {
      const { webhookEvents } = await house.as('staff').ok<{ webhookEvents: string[] }>(EVENTS);
      expect(webhookEvents).toEqual(expect.arrayContaining(['need.published', 'match.introduced', 'report.delivered']));
      expect(webhookEvents.filter((name) => /^(person|webhook|alert|invitation)\./.test(name))).toEqual([]);
    });
    it('is for staff', () => refusedToStrangers(EVENTS));
  });

  operation('testWebhook', () => {
    it('asks for a trial', async () => {
      const { webhook } = await add();
      await house.as('staff').ok(TestWebhookDocument, { id: webhook.id });
      expect(await house.rows(`SELECT name FROM event WHERE subject_id = $1 ORDER BY position`, [webhook.id])).toEqual([
        { name: 'webhook.added' },
        { name: 'webhook.tested' },
      ]);
    });
    it('does not know those of others', async () => {
      const { webhook } = await add();
      for (const id of [webhook.id, UNKNOWN, 'x'])
        expect(await house.as('elsewhere').refused(TestWebhookDocument, { id })).toBe('NOT_FOUND');
      await refusedToStrangers(TestWebhookDocument, { id: webhook.id });
    });
  });

  operation('resumeWebhook', () => {
    it('ends a pause, and only a pause', async () => {
      const { webhook } = await add();
      expect(await house.as('staff').refused(ResumeWebhookDocument, { id: webhook.id, version: 1 })).toBe(
        'WEBHOOK_STATE',
      );
      await house.rows('UPDATE webhook SET paused_at = now() WHERE id = $1', [webhook.id]);
      expect(await house.as('elsewhere').refused(ResumeWebhookDocument, { id: webhook.id, version: 1 })).toBe(
        'NOT_FOUND',
      );
      expect(await house.as('staff').refused(ResumeWebhookDocument, { id: webhook.id, version: 7 })).toBe(
        'CHANGED_MEANWHILE',
      );
      expect(await house.as('staff').ok(ResumeWebhookDocument, { id: webhook.id, version: 1 })).toEqual({
        resumeWebhook: { id: webhook.id, pausedAt: null, version: 2 },
      });
    });
  });

  operation('removeWebhook', () => {
    it('removes it with its secret', async () => {
      const { webhook } = await add();
      expect(await house.as('elsewhere').refused(RemoveWebhookDocument, { id: webhook.id, version: 1 })).toBe(
        'NOT_FOUND',
      );
      expect(await house.as('staff').refused(RemoveWebhookDocument, { id: webhook.id, version: 7 })).toBe(
        'CHANGED_MEANWHILE',
      );
      await refusedToStrangers(RemoveWebhookDocument, { id: webhook.id, version: 1 });
      await house.as('staff').ok(RemoveWebhookDocument, { id: webhook.id, version: 1 });
      expect(await house.rows('SELECT FROM webhook_secret WHERE webhook_id = $1', [webhook.id])).toEqual([]);
    });
  });
});
