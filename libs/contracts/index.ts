export * from './limits.js';
export * from './live.js';
export { WEBHOOK_EVENTS, type WebhookEvent } from './webhooks.js';
