import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import { MultiLine } from '#platform/graphql';
import type { RoundDraft, RoundMode, SlotDraft } from './round.rules.js';
import { AllocationModeType } from './rounds.types.js';

@InputType()
export class AllocationSlotInput implements SlotDraft {
  @Field(() => ID) capabilityId: string;
  @MultiLine()
  @Field(() => String, { description: 'What startups read: name neither the host nor its site.' })
  descriptionSv: string;
  @MultiLine()
  @Field(() => String, { description: 'What startups read: name neither the host nor its site.' })
  descriptionEn: string;
  @Field(() => Int, { description: 'How many needs it can take.' }) capacity: number;
  @Field(() => Int, {
    nullable: true,
    description: 'At least so many must be placed; without them the round has no outcome.',
  })
  minimum?: number | null;
}

@InputType()
export class CreateAllocationRoundInput implements RoundDraft {
  @Field(() => String) titleSv: string;
  @Field(() => String) titleEn: string;
  @Field(() => AllocationModeType) mode: RoundMode;
  @Field(() => GraphQLISODateTime, { description: 'From then on nobody changes a list.' }) closesAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Decides every lot; drawn at random when you choose none. Fixed once the round is open.',
  })
  seed?: string | null;
  @Field(() => [ID]) needIds: string[];
  @Field(() => [AllocationSlotInput]) slots: AllocationSlotInput[];
  @Field(() => String, { nullable: true, description: 'The same key gives the same round, however often it is sent.' })
  idempotencyKey?: string | null;
}
