import { type Actor, hasRole } from '#kernel';
import { objectPolicy, STAFF_ONLY } from '#platform/access';
import type { Sql } from '#platform/database';

export const mayManageWebhooks = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

const webhookPolicy = objectPolicy('Webhook', {
  readBy: 'webhook.manage',
  sees: STAFF_ONLY,
  table: 'webhook',
  fields: 'byName createdAt deliveries events id pausedAt url version',
});
objectPolicy('WebhookDelivery', {
  readBy: 'webhook.manage',
  sees: STAFF_ONLY,
  fields: 'attempts createdAt eventName id lastAttemptAt lastFailure lastStatus state',
});
/** The only answer that ever contains a secret, given to the person who has just added the webhook. */
objectPolicy('AddedWebhook', { readBy: 'webhook.manage', sees: STAFF_ONLY, fields: 'secret webhook' });

/** Webhooks an actor may see, as a condition on `webhook`. */
export const visibleWebhooks = (actor: Actor): Sql => webhookPolicy.visible(actor);
