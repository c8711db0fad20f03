export { WebhookDeliveryEntity, WebhookEntity, WebhookSecretEntity } from './webhook.entity.js';
export { WebhooksHandlers } from './webhooks.handlers.js';
export { WebhooksApiModule, WebhooksWorkerModule } from './webhooks.module.js';
export { WebhooksResolver } from './webhooks.resolver.js';
export { WebhooksService } from './webhooks.service.js';
export { walls } from './webhooks.walls.js';
