export { webhooks } from './webhooks.feature.js';
export { WebhookDeliveryEntity, WebhookEntity, WebhookSecretEntity } from './webhook.entity.js';
export { WebhooksHandlers } from './webhooks.handlers.js';
export { WebhooksResolver } from './webhooks.resolver.js';
export { WebhooksService } from './webhooks.service.js';
