import { defineEvent } from '#kernel';

// These events are not sent to subscribers: they only drive the program's own work, and the page queries the state.

/** One event is to be delivered to one webhook; `deliveryId` in the payload identifies the delivery. */
export const deliveryQueued = defineEvent('webhook.delivery-queued', 'WEBHOOK');
/** A trial event was requested; it is delivered to this webhook only. */
export const webhookTested = defineEvent('webhook.tested', 'WEBHOOK');
export const webhookAdded = defineEvent('webhook.added', 'WEBHOOK');
export const webhookRemoved = defineEvent('webhook.removed', 'WEBHOOK');
export const webhookPaused = defineEvent('webhook.paused', 'WEBHOOK');
export const webhookResumed = defineEvent('webhook.resumed', 'WEBHOOK');
