import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class AddWebhookInput {
  @Field(() => String, { description: 'An https address on the public internet.' }) url: string;
  @Field(() => [String], { description: 'E.g. need.published.' }) events: string[];
}
