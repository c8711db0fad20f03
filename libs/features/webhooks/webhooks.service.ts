import { Inject, Injectable } from '@nestjs/common';
import { type Actor, changedMeanwhile, Checks, type Clock, newId, type Page, type PageRequest } from '#kernel';
import { assertAllowed } from '#platform/access';
import { eventsOf, FEATURES, type Feature } from '#platform/composition';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { OutboundCalls } from '#platform/outbound';
import { addressProblem, tooManyWebhooks } from './webhook.errors.js';
import { webhookAdded, webhookRemoved, webhookResumed, webhookTested } from './webhook.events.js';
import { mayManageWebhooks } from './webhook.policy.js';
import {
  checkEvents,
  MOST_WEBHOOKS,
  newSecret,
  webhookLifecycle,
  webhookState,
} from './webhook.rules.js';
import { type WebhookRow, WebhooksRepository } from './webhooks.repository.js';

/** Where the workspace tells other programs what happens. What is told is what the person who added the webhook may see. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly repository: WebhooksRepository,
    private readonly calls: OutboundCalls,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FEATURES) private readonly features: readonly Feature[],
  ) {}

  /** Names of the events that webhooks may be told of, as the features declare them. */
  offeredEvents(): string[] {
    return eventsOf(this.features).flatMap(({ webhook, eventName }) => (webhook ? [eventName] : []));
  }

  list(actor: Actor, page: PageRequest): Promise<Page<WebhookRow>> {
    return this.repository.page(actor, page);
  }

  /**
   * @returns the webhook and its secret, which is never told again.
   * @throws AppError FORBIDDEN; INVALID for an address that is not a public one; TOO_MANY_WEBHOOKS.
   */
  async add(
    actor: Actor,
    { url, events }: { url: string; events: string[] },
  ): Promise<{ webhook: WebhookRow; secret: string }> {
    assertAllowed(mayManageWebhooks(actor));
    const checks = new Checks();
    checkEvents(checks, events, this.offeredEvents());
    const refusal = await this.calls.refusalOf(url);
    if (refusal) {
      const { sv, en } = addressProblem(refusal);
      checks.problem('url', sv ?? '', en ?? '');
    }
    checks.done();
    const [id, secret] = [newId(), newSecret()];
    await this.uow.run(actor, async (tx) => {
      if ((await this.repository.lockedCount(tx)) >= MOST_WEBHOOKS) throw tooManyWebhooks();
      await this.repository.insert(
        tx,
        {
          workspaceId: actor.workspaceId,
          id,
          url,
          events: [...new Set(events)],
          membershipId: actor.membershipId,
          createdBy: actor.personId,
          createdAt: this.clock.now(),
          pausedAt: null,
        },
        secret,
      );
      tx.emit(webhookAdded(id));
    });
    return { webhook: await this.repository.visible(actor, id), secret };
  }

  /** Removes it with its secret and its deliveries; what is queued is not sent. @throws AppError NOT_FOUND, CHANGED_MEANWHILE. */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.repository.visible(actor, id);
    await this.uow.run(actor, async (tx) => {
      if (!(await this.repository.remove(tx, id, version))) throw changedMeanwhile();
      tx.emit(webhookRemoved(id));
    });
  }

  /** Asks the worker to send a trial event. @throws AppError NOT_FOUND, WEBHOOK_STATE while it is paused. */
  async test(actor: Actor, id: string): Promise<WebhookRow> {
    const webhook = await this.repository.visible(actor, id);
    webhookLifecycle.after(webhookState(webhook), 'test');
    await this.uow.run(actor, (tx) => Promise.resolve(tx.emit(webhookTested(id))));
    return webhook;
  }

  /** Tells what happens from now on; what happened during the pause is not made up for. @throws AppError NOT_FOUND, WEBHOOK_STATE, CHANGED_MEANWHILE. */
  async resume(actor: Actor, id: string, version: number): Promise<WebhookRow> {
    const webhook = await this.repository.visible(actor, id);
    webhookLifecycle.after(webhookState(webhook), 'resume');
    await this.uow.run(actor, async (tx) => {
      await this.repository.resume(tx, id, version);
      tx.emit(webhookResumed(id));
    });
    return this.repository.visible(actor, id);
  }
}
