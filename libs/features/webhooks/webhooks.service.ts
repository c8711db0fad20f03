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
import { checkEvents, MOST_WEBHOOKS, newSecret, webhookLifecycle, webhookState } from './webhook.rules.js';
import { type WebhookRow, WebhooksRepository } from './webhooks.repository.js';

/**
 * Webhooks, by which other programs receive the events of a workspace. A webhook receives the events that the person
 * who added it may see.
 */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly repository: WebhooksRepository,
    private readonly calls: OutboundCalls,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FEATURES) private readonly features: readonly Feature[],
  ) {}

  /** Names of the events that webhooks may receive, as declared by the features. */
  offeredEvents(): string[] {
    return eventsOf(this.features).flatMap(({ webhook, eventName }) => (webhook ? [eventName] : []));
  }

  list(actor: Actor, page: PageRequest): Promise<Page<WebhookRow>> {
    return this.repository.page(actor, page);
  }

  /**
   * @returns the webhook and its secret, which is shown only here.
   * @throws AppError FORBIDDEN; INVALID for an address that is not public; TOO_MANY_WEBHOOKS.
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

  /**
   * Removes a webhook with its secret and deliveries; queued deliveries are not sent.
   * @throws AppError NOT_FOUND, CHANGED_MEANWHILE.
   */
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

  /**
   * Resumes a webhook for future events; events during the pause are not delivered later.
   * @throws AppError NOT_FOUND, WEBHOOK_STATE, CHANGED_MEANWHILE.
   */
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
