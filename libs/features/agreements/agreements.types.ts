import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DayScalar, enumOf } from '#platform/graphql';
import type { RegisteredAgreementEntity } from './agreement.entity.js';
import { AGREEMENT_ACTIONS } from './agreement.policy.js';
import { AGREEMENT_TYPES, type AgreementType } from './agreement.rules.js';

export const AgreementTypeType = enumOf(
  'AgreementType',
  AGREEMENT_TYPES,
  'RND: research and development together. MTA: transfer of material.',
);
export const AgreementActionType = enumOf('AgreementAction', AGREEMENT_ACTIONS);

@ObjectType('Agreement', { description: 'What organisations have signed with each other.' })
export class AgreementObjectType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => AgreementTypeType) type: AgreementType;
  @Field(() => DayScalar) signedOn: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day of validity; null: the day it was signed.' })
  validFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day of validity; null: until further notice.' })
  validTo: string | null;
  @Field(() => String, { nullable: true, description: 'Register number at the authority that is a party.' })
  diarienummer: string | null;
}

export const AgreementConnection = connectionType('Agreement', () => AgreementObjectType);

export const toAgreementType = (row: RegisteredAgreementEntity): AgreementObjectType => ({
  id: row.id,
  version: row.version,
  type: row.type,
  signedOn: row.signedOn,
  validFrom: row.validFrom,
  validTo: row.validTo,
  diarienummer: row.diarienummer,
});
