import { defineEvent } from '#kernel';

// Nobody hears these live: they are the program's own work, and the page asks when it wants to know.

/** One event is to be told to one webhook; `deliveryId` says which. */
export const deliveryQueued = defineEvent('webhook.delivery-queued', 'WEBHOOK');
/** Somebody wants to see whether it works: told to this one webhook. */
export const webhookTested = defineEvent('webhook.tested', 'WEBHOOK');
export const webhookAdded = defineEvent('webhook.added', 'WEBHOOK');
export const webhookRemoved = defineEvent('webhook.removed', 'WEBHOOK');
export const webhookPaused = defineEvent('webhook.paused', 'WEBHOOK');
export const webhookResumed = defineEvent('webhook.resumed', 'WEBHOOK');
