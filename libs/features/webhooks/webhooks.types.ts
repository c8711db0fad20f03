import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, enumOf } from '#platform/graphql';
import { DELIVERY_STATES, type DeliveryState } from './webhook.rules.js';
import type { WebhookRow } from './webhooks.repository.js';

export const WebhookDeliveryStateType = enumOf(
  'WebhookDeliveryState',
  DELIVERY_STATES,
  'QUEUED: not sent yet, or to be tried again.',
);

@ObjectType('WebhookDelivery', { description: 'One event told to one webhook.' })
export class WebhookDeliveryType {
  @Field(() => ID, { description: 'Sent as webhook-id, the same at every attempt.' }) id: string;
  @Field(() => String) eventName: string;
  @Field(() => WebhookDeliveryStateType) state: DeliveryState;
  @Field(() => Int) attempts: number;
  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer.' }) lastStatus: number | null;
  @Field(() => String, { nullable: true, description: 'Why there was no answer, in one word, e.g. TIMEOUT.' })
  lastFailure: string | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) lastAttemptAt: Date | null;
}

@ObjectType('Webhook', {
  description: 'Where the workspace tells another program what happens: ids only, as far as who added it may see.',
})
export class WebhookType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) url: string;
  @Field(() => [String]) events: string[];
  @Field(() => String) byName: string;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Paused after too many failures.' })
  pausedAt: Date | null;
  @Field(() => [WebhookDeliveryType], { description: 'The last ten, newest first.' }) deliveries: WebhookDeliveryType[];
}

@ObjectType('AddedWebhook')
export class AddedWebhookType {
  @Field(() => WebhookType) webhook: WebhookType;
  @Field(() => String, {
    description: 'What deliveries are signed with, as Standard Webhooks has it. Shown now and never again.',
  })
  secret: string;
}

export const WebhookConnection = connectionType('Webhook', () => WebhookType);

export const toWebhookType = ({
  id,
  version,
  url,
  events,
  byName,
  createdAt,
  pausedAt,
  deliveries,
}: WebhookRow): WebhookType => ({
  id,
  version,
  url,
  events,
  byName,
  createdAt,
  pausedAt,
  deliveries: deliveries.map((delivery) => ({
    ...delivery,
    createdAt: new Date(delivery.createdAt),
    lastAttemptAt: delivery.lastAttemptAt ? new Date(delivery.lastAttemptAt) : null,
  })),
});
