import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type LocalisedText, localised } from '#kernel';
import { DayScalar, enumOf, LocalisedTextType } from '#platform/graphql';
import type { AdoptionEntity, LetterOfIntentEntity } from './adoption.entity.js';
import { ADOPTION_DECISIONS, ADOPTION_STATES, type AdoptionDecision, type AdoptionState } from './adoption.rules.js';

export const AdoptionStateType = enumOf('AdoptionState', ADOPTION_STATES);
export const AdoptionDecisionType = enumOf('AdoptionDecision', ADOPTION_DECISIONS);

@ObjectType('LetterOfIntent', { description: 'A declaration of will to join the clusters; it binds nobody.' })
export class LetterOfIntentType {
  @Field(() => ID) id: string;
  @Field(() => LocalisedTextType) title: LocalisedText;
  @Field(() => String) documentVersion: string;
  @Field(() => String, { description: 'As exactly as the source says: yyyy-mm-dd, or yyyy-mm.' }) signedOn: string;
  @Field(() => [String]) signatories: string[];
}

@ObjectType('Adoption', { description: "One organisation's own decision on the letter." })
export class AdoptionType {
  @Field(() => ID) id: string;
  @Field(() => String) decidingBody: string;
  @Field(() => AdoptionStateType) state: AdoptionState;
  @Field(() => AdoptionDecisionType, { nullable: true }) decision: AdoptionDecision | null;
  @Field(() => DayScalar, { nullable: true }) meetingDate: string | null;
  @Field(() => String, { nullable: true }) paragraph: string | null;
  @Field(() => String, { nullable: true }) diarienummer: string | null;
  @Field(() => DayScalar, { nullable: true }) sentAt: string | null;
  @Field(() => String, { nullable: true, description: 'Where the facts come from.' }) source: string | null;
  organisationId: string;
}

export const toLetterOfIntentType = (row: LetterOfIntentEntity): LetterOfIntentType => ({
  id: row.id,
  title: localised(row.titleSv, row.titleEn),
  documentVersion: row.documentVersion,
  signedOn: row.signedOn,
  signatories: row.signatories,
});

export const toAdoptionType = (row: AdoptionEntity): AdoptionType => ({
  id: row.id,
  decidingBody: row.decidingBody,
  state: row.state,
  decision: row.decision,
  meetingDate: row.meetingDate,
  paragraph: row.paragraph,
  diarienummer: row.diarienummer,
  sentAt: row.sentOn,
  source: row.source,
  organisationId: row.organisationId,
});
