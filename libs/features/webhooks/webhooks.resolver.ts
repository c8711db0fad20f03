import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { PageArgs, toConnection } from '#platform/graphql';
import { AddWebhookInput } from './webhooks.inputs.js';
import { WebhooksService } from './webhooks.service.js';
import { AddedWebhookType, toWebhookType, WebhookConnection, WebhookType } from './webhooks.types.js';

const idArg = { type: () => ID };
const versionArg = { type: () => Int, description: 'The version you have read; a stale one is refused.' };

@Resolver(() => WebhookType)
export class WebhooksResolver {
  constructor(private readonly webhooks: WebhooksService) {}

  @Query(() => WebhookConnection, { name: 'webhooks', description: 'Newest first.' })
  @Requires('webhook.manage')
  async list(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return toConnection(await this.webhooks.list(actor, page), toWebhookType);
  }

  @Query(() => [String], { name: 'webhookEvents', description: 'Names of the events a webhook may be told of.' })
  @Requires('webhook.manage')
  events() {
    return this.webhooks.offeredEvents();
  }

  @Mutation(() => AddedWebhookType, { description: 'Adds a webhook; you see its secret this once.' })
  @Requires('webhook.manage')
  async addWebhook(@CurrentActor() actor: Actor, @Args('input') input: AddWebhookInput) {
    const { webhook, secret } = await this.webhooks.add(actor, input);
    return { webhook: toWebhookType(webhook), secret };
  }

  @Mutation(() => Boolean)
  @Requires('webhook.manage')
  async removeWebhook(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    await this.webhooks.remove(actor, id, version);
    return true;
  }

  @Mutation(() => WebhookType, {
    description: 'Sends a trial event, webhook.tested; how it went is soon among the deliveries.',
  })
  @Requires('webhook.manage')
  async testWebhook(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return toWebhookType(await this.webhooks.test(actor, id));
  }

  @Mutation(() => WebhookType, { description: 'Ends a pause. What happened meanwhile is not sent.' })
  @Requires('webhook.manage')
  async resumeWebhook(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return toWebhookType(await this.webhooks.resume(actor, id, version));
  }
}
