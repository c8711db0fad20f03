import { identity } from '#features/identity';
import { defineFeature } from '#platform/composition';
import { WebhooksHandlers } from './webhooks.handlers.js';
import { WebhooksRepository } from './webhooks.repository.js';
import { WebhooksResolver } from './webhooks.resolver.js';
import { WebhooksService } from './webhooks.service.js';
import * as events from './webhook.events.js';
import { walls } from './webhooks.walls.js';

export const webhooks = defineFeature({
  name: 'webhooks',
  uses: [identity],
  walls,
  subjects: { WEBHOOK: 'UNHEARD' },
  events: [events],
  permissions: { 'webhook.manage': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' } },
  queues: ['webhooks'],
  internals: [WebhooksRepository, WebhooksService],
  api: { resolvers: [WebhooksResolver], providers: [WebhooksService] },
  worker: [WebhooksHandlers],
});
