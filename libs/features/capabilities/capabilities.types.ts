import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { connectionType, DayScalar, enumOf, LocalisedTextType } from '#platform/graphql';
import type { CapabilityEntity } from './capability.entity.js';
import { CAPABILITY_ACTIONS } from './capability.policy.js';
import { GMM_CLASSES, type GmmClass, NEED_KINDS, type NeedKind } from './vocabulary.rules.js';

export const NeedKindType = enumOf('NeedKind', NEED_KINDS);
export const GmmClassType = enumOf(
  'GmmClass',
  GMM_CLASSES,
  'Contained use of genetically modified micro-organisms: F negligible, L low risk, R risk.',
);
export const CapabilityActionType = enumOf('CapabilityAction', CAPABILITY_ACTIONS);

@ObjectType('Capability', { description: 'What a lab or clinic offers. A fact that is null is not known.' })
export class CapabilityType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) unit: string | null;
  @Field(() => String) site: string;
  @Field(() => LocalisedTextType) name: LocalisedText;
  @Field(() => LocalisedTextType, { nullable: true }) summary: LocalisedText | null;
  @Field(() => NeedKindType) kind: NeedKind;
  @Field(() => [String]) methods: string[];
  @Field(() => [String]) equipment: string[];
  @Field(() => Int, { nullable: true, description: 'Skyddsnivå 1–4.' }) biosafetyLevel: number | null;
  @Field(() => GmmClassType, { nullable: true }) gmmClass: GmmClass | null;
  @Field(() => [String]) certifications: string[];
  @Field(() => [String]) sampleTypes: string[];
  @Field(() => String, { nullable: true }) clinicalSpeciality: string | null;
  @Field(() => Int, { nullable: true }) capacityPerMonth: number | null;
  @Field(() => Int, { nullable: true }) leadTimeDays: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'The first day with a free slot.' }) nextFreeOn: string | null;
  @Field(() => Int, { nullable: true, description: 'The lowest TRL the host works at.' }) trlFrom: number | null;
  @Field(() => Int, { nullable: true }) trlTo: number | null;
  @Field(() => String, { nullable: true }) requiredTraining: string | null;
  @Field(() => [String]) priceGroups: string[];
  @Field(() => Boolean, { nullable: true }) openToCompanies: boolean | null;
  @Field(() => DayScalar, { nullable: true }) validUntil: string | null;
  @Field(() => DayScalar, { nullable: true }) lastConfirmed: string | null;
  @Field(() => String, { nullable: true }) accessCriteriaUrl: string | null;
  @Field(() => String) source: string;
  organisationId: string;
}

export const CapabilityConnection = connectionType('Capability', () => CapabilityType);

export const toCapabilityType = (row: CapabilityEntity): CapabilityType => ({
  id: row.id,
  version: row.version,
  organisationId: row.organisationId,
  unit: row.unit,
  site: row.site,
  name: { sv: row.nameSv, en: row.nameEn },
  summary: row.summarySv || row.summaryEn ? { sv: row.summarySv, en: row.summaryEn } : null,
  kind: row.kind,
  methods: row.methods,
  equipment: row.equipment,
  biosafetyLevel: row.biosafetyLevel,
  gmmClass: row.gmmClass,
  certifications: row.certifications,
  sampleTypes: row.sampleTypes,
  clinicalSpeciality: row.clinicalSpeciality,
  capacityPerMonth: row.capacityPerMonth,
  leadTimeDays: row.leadTimeDays,
  nextFreeOn: row.nextFreeOn,
  trlFrom: row.trlFrom,
  trlTo: row.trlTo,
  requiredTraining: row.requiredTraining,
  priceGroups: row.priceGroups,
  openToCompanies: row.openToCompanies,
  validUntil: row.validUntil,
  lastConfirmed: row.lastConfirmed,
  accessCriteriaUrl: row.accessCriteriaUrl,
  source: row.source,
});
