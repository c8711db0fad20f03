import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar, MultiLine } from '#platform/graphql';
import type { InitiativeDraft, InitiativeVisibility } from './initiative.rules.js';
import { InitiativeVisibilityType } from './initiatives.types.js';
import type { MilestoneDraft } from './milestone.rules.js';

@InputType()
export class MilestoneInput implements MilestoneDraft {
  @Field(() => String) title: string;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => ID, { description: 'The organisation that answers for the milestone and may complete it.' })
  ownerOrganisationId: string;
}

@InputType()
export class CreateInitiativeInput implements InitiativeDraft {
  @Field(() => ID, { nullable: true, description: 'The match it grows out of: the parties take part from the start.' })
  matchId?: string | null;
  @Field(() => String) titleSv: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @MultiLine() @Field(() => String, { nullable: true }) summarySv?: string | null;
  @MultiLine() @Field(() => String, { nullable: true }) summaryEn?: string | null;
  @Field(() => DayScalar, { nullable: true }) startsOn?: string | null;
  @Field(() => DayScalar, { nullable: true }) endsOn?: string | null;
  @Field(() => InitiativeVisibilityType) visibility: InitiativeVisibility;
  @Field(() => [MilestoneInput]) milestones: MilestoneInput[];
  @Field(() => String, {
    nullable: true,
    description: 'The same key gives the same initiative, however often it is sent.',
  })
  idempotencyKey?: string | null;
}
