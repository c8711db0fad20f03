import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LanguageType } from '#features/identity';
import { DayScalar, MultiLine } from '#platform/graphql';
import type { SoftenableGate } from '#matching';
import { GmmClassType, NeedKindType } from '#features/capabilities';
import { MoneyDirectionType, SoftenableGateType } from './matchmaking.types.js';
import type { GmmClass, NeedKind } from '#features/capabilities';
import type { MoneyDirection, NeedDraft } from './need.rules.js';

@InputType()
export class SubmitNeedInput implements NeedDraft {
  @Field(() => NeedKindType) kind: NeedKind;
  @Field(() => String) title: string;
  @MultiLine()
  @Field(() => String, { description: 'What partners see; name neither the company nor the secret.' })
  anonymisedSummary: string;
  @MultiLine()
  @Field(() => String, { nullable: true, description: 'Opened to one partner at a time, each opening recorded.' })
  confidentialDescription?: string | null;
  @Field(() => LanguageType) language: 'SV' | 'EN';
  @Field(() => MoneyDirectionType) moneyDirection: MoneyDirection;
  @Field(() => Int) trlNow: number;
  @Field(() => Int) trlTarget: number;
  @Field(() => Int, { nullable: true }) biosafetyLevel?: number | null;
  @Field(() => GmmClassType, { nullable: true }) gmmClass?: GmmClass | null;
  @Field(() => String, { nullable: true }) clinicalSpeciality?: string | null;
  @Field(() => [String], { nullable: true, description: 'Certificates the host must have, e.g. GMP.' })
  certifications?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Kinds of sample the host must take.' }) sampleTypes?:
    string[] | null;
  @Field(() => Int, { nullable: true, description: 'How much a month, in the unit the host counts in.' })
  volumePerMonth?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether your people take the training a host asks for.' })
  trainingAccepted?: boolean | null;
  @Field(() => [SoftenableGateType], {
    nullable: true,
    description: 'Requirements that are wishes: failing one is a warning.',
  })
  softGates?: SoftenableGate[] | null;
  @Field(() => Boolean) personalData: boolean;
  @Field(() => Boolean) ndaNeeded: boolean;
  @Field(() => DayScalar) windowFrom: string;
  @Field(() => DayScalar) windowTo: string;
  @Field(() => Int, { nullable: true }) budgetSek?: number | null;
  @Field(() => DayScalar) expiresOn: string;
  @MultiLine() @Field(() => String) successCriteria: string;
  @Field(() => [ID], { nullable: true, description: 'Never matched, and never told.' }) excludedOrganisationIds?:
    string[] | null;
  @Field(() => String, { nullable: true, description: 'Your own key: the same key makes the need once.' })
  idempotencyKey?: string | null;
}
