import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, type RecordedEvent, systemScope } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { CLOCK, EventLog } from '#platform/events';
import { HandlesEvent } from '#platform/jobs';
import { LiveFrames } from '#platform/live';
import { type CallOutcome, OutboundCalls } from '#platform/outbound';
import { deliveryQueued, webhookPaused } from './webhook.events.js';
import { mayManageWebhooks } from './webhook.policy.js';
import { afterAttempt, type DeliveryFailure, payloadOf, signedHeaders } from './webhook.rules.js';
import { type DeliveryToMake, WebhooksRepository } from './webhooks.repository.js';

const FAN_OUT = 'queue-webhook-deliveries';
const TESTED = 'webhook.tested';

/**
 * Delivers events to webhooks. Each webhook has a delivery of its own, so that one that does not answer delays no
 * other.
 */
@Injectable()
export class WebhooksHandlers {
  constructor(
    private readonly repository: WebhooksRepository,
    private readonly frames: LiveFrames,
    private readonly calls: OutboundCalls,
    private readonly log: EventLog,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @HandlesEvent({
    event: ({ webhook, eventName }) => webhook || eventName === TESTED,
    name: FAN_OUT,
    queue: 'webhooks',
  })
  async queueDeliveries(event: RecordedEvent): Promise<void> {
    const listening = await this.repository.listening(
      event.workspaceId,
      event.name,
      event.name === TESTED ? event.subject.id : null,
    );
    const allowed: string[] = [];
    for (const { id, membershipId } of listening) if (await this.mayHear(membershipId, event)) allowed.push(id);
    if (allowed.length === 0) return;
    await this.uow.runOnce(systemScope(event.workspaceId), event.id, FAN_OUT, async (tx) => {
      const deliveries = allowed.map((webhookId) => ({
        id: newId(),
        webhookId,
        eventId: event.id,
        eventName: event.name,
        createdAt: this.clock.now(),
      }));
      await this.repository.queue(tx, deliveries);
      for (const { id, webhookId } of deliveries) tx.emit(deliveryQueued(webhookId, { payload: { deliveryId: id } }));
    });
  }

  /** Makes one attempt. @throws Error when it failed and is to be retried by the queue. */
  @HandlesEvent({ event: 'webhook.delivery-queued', name: 'deliver-webhook', queue: 'webhooks' })
  async deliver({ workspaceId, payload: { deliveryId } }: RecordedEvent): Promise<void> {
    const delivery = deliveryId && (await this.repository.toMake(workspaceId, deliveryId));
    if (!delivery) return;
    const event = await this.log.byId(delivery.eventId);
    if (delivery.pausedAt) return this.giveUp(delivery, 'PAUSED');
    // Checked again, because the right may have ended since the event or since the last attempt.
    if (!event || !(await this.mayHear(delivery.membershipId, event))) return this.giveUp(delivery, 'NOT_ALLOWED');
    const body = payloadOf(event);
    const outcome = await this.calls.post(
      delivery.url,
      body,
      signedHeaders(delivery.secret, delivery.id, this.clock.now(), body),
    );
    if ((await this.keep(delivery, outcome)) === 'QUEUED')
      throw new Error(`Webhook delivery ${delivery.id}: ${'status' in outcome ? outcome.status : outcome.failure}`);
  }

  private async mayHear(membershipId: string, event: RecordedEvent): Promise<boolean> {
    const actor = await this.repository.actorOf(event.workspaceId, membershipId);
    if (!actor || !mayManageWebhooks(actor)) return false;
    return event.name === TESTED || (await this.frames.framesFor(actor, [event])).length > 0;
  }

  private async keep(delivery: DeliveryToMake, outcome: CallOutcome) {
    const attempts = delivery.attempts + 1;
    const { state, pause } = afterAttempt(attempts, outcome);
    const at = this.clock.now();
    const [lastStatus, lastFailure] = 'status' in outcome ? [outcome.status, null] : [null, outcome.failure];
    await this.uow.run(systemScope(delivery.workspaceId), async (tx) => {
      await this.repository.keepOutcome(tx, delivery.id, {
        state,
        attempts,
        lastStatus,
        lastFailure,
        lastAttemptAt: at,
      });
      if (pause && (await this.repository.pause(tx, delivery.webhookId, at)))
        tx.emit(webhookPaused(delivery.webhookId));
    });
    return state;
  }

  private async giveUp(
    { workspaceId, id, attempts, lastStatus, lastAttemptAt }: DeliveryToMake,
    lastFailure: DeliveryFailure,
  ): Promise<void> {
    await this.uow.run(systemScope(workspaceId), (tx) =>
      this.repository.keepOutcome(tx, id, { state: 'FAILED', attempts, lastStatus, lastFailure, lastAttemptAt }),
    );
  }
}
