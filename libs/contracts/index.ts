export { dayOf, workingDaysBetween } from '#kernel';
export * from './limits.js';
export * from './live.js';
export * from './permissions.js';
export { WEBHOOK_EVENTS, type WebhookEvent } from './webhooks.js';
