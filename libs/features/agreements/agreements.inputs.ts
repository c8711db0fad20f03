import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar } from '#platform/graphql';
import type { AgreementFacts, AgreementType } from './agreement.rules.js';
import { AgreementTypeType } from './agreements.types.js';

@InputType()
export class AgreementInput implements AgreementFacts {
  @Field(() => AgreementTypeType) type: AgreementType;
  @Field(() => [ID], { description: 'The organisations that have signed: two or more.' }) partyIds: string[];
  @Field(() => DayScalar) signedOn: string;
  @Field(() => DayScalar, { nullable: true, description: 'Left out: the day it was signed.' }) validFrom?:
    string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Left out: until further notice.' }) validTo?: string | null;
  @Field(() => String, { nullable: true }) diarienummer?: string | null;
}
