import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { connectionType, DayScalar, LocalisedTextType } from '#platform/graphql';
import type { CapabilityEntity } from './capability.entity.js';
import type { GateCode, GateVerdict, ScorePartCode } from './candidate.rules.js';
import { GateCodeType, GateVerdictType, GmmClassType, NeedKindType, ScorePartCodeType } from './matchmaking.types.js';
import type { GmmClass, NeedKind } from './need.rules.js';

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
  openToCompanies: row.openToCompanies,
  validUntil: row.validUntil,
  lastConfirmed: row.lastConfirmed,
  accessCriteriaUrl: row.accessCriteriaUrl,
  source: row.source,
});

@ObjectType('Gate', { description: 'A requirement that comes before any score.' })
export class GateType {
  @Field(() => GateCodeType) code: GateCode;
  @Field(() => GateVerdictType) verdict: GateVerdict;
  @Field(() => LocalisedTextType) reason: LocalisedText;
}

@ObjectType('ScorePart', { description: 'One named part of a score; the parts add up to it.' })
export class ScorePartType {
  @Field(() => ScorePartCodeType) code: ScorePartCode;
  @Field(() => Float) value: number;
  @Field(() => LocalisedTextType) reason: LocalisedText;
  @Field(() => [String], { description: 'Words found on both sides.' }) matchedTerms: string[];
}

