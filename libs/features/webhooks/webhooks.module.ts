import { Module } from '@nestjs/common';
import { AllocationModule } from '#features/allocation';
import { CapabilitiesModule } from '#features/capabilities';
import { MatchmakingModule } from '#features/matchmaking';
import { WebhooksHandlers } from './webhooks.handlers.js';
import { WebhooksRepository } from './webhooks.repository.js';
import { WebhooksResolver } from './webhooks.resolver.js';
import { WebhooksService } from './webhooks.service.js';

@Module({ providers: [WebhooksRepository, WebhooksService, WebhooksResolver] })
export class WebhooksApiModule {}

/** Calls them; only the worker has the time. The other features are there for their gates: who may hear of what. */
@Module({
  imports: [CapabilitiesModule, MatchmakingModule, AllocationModule],
  providers: [WebhooksRepository, WebhooksHandlers],
})
export class WebhooksWorkerModule {}
