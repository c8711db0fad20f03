import { Field, InputType, Int } from '@nestjs/graphql';
import { DayScalar, MultiLine } from '#platform/graphql';
import type { CapabilityChange } from './capability.rules.js';
import { GmmClassType } from './capabilities.types.js';
import type { GmmClass } from './vocabulary.rules.js';

@InputType({ description: 'Facts that are left out stay; null says that it is not known.' })
export class UpdateCapabilityInput implements CapabilityChange {
  @Field(() => Boolean, { nullable: true }) openToCompanies?: boolean | null;
  @Field(() => Int, { nullable: true }) biosafetyLevel?: number | null;
  @Field(() => GmmClassType, { nullable: true }) gmmClass?: GmmClass | null;
  @Field(() => [String], { nullable: true }) certifications?: string[];
  @Field(() => [String], { nullable: true }) sampleTypes?: string[];
  @Field(() => String, { nullable: true }) clinicalSpeciality?: string | null;
  @Field(() => Int, { nullable: true }) capacityPerMonth?: number | null;
  @Field(() => Int, { nullable: true }) leadTimeDays?: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'The first day with a free slot.' }) nextFreeOn?:
    string | null;
  @MultiLine() @Field(() => String, { nullable: true }) requiredTraining?: string | null;
  @Field(() => Int, { nullable: true }) trlFrom?: number | null;
  @Field(() => Int, { nullable: true }) trlTo?: number | null;
  @Field(() => DayScalar, { nullable: true }) validUntil?: string | null;
}
