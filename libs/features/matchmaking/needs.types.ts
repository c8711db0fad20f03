import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LanguageType } from '#features/identity';
import { connectionType, DayScalar } from '#platform/graphql';
import type { SoftenableGate } from '#matching';
import { GmmClassType, NeedKindType } from '#features/capabilities';
import {
  MoneyDirectionType,
  NeedStateType,
  OpenFieldType,
  SoftenableGateType,
  TellingKindType,
} from './matchmaking.types.js';
import type { FileKind } from '#platform/files';
import type { NeedFileRow } from './need-files.repository.js';
import type { PartnerStage } from './match.rules.js';
import type { NeedEntity } from './need.entity.js';
import type { GmmClass, NeedKind } from '#features/capabilities';
import type { MoneyDirection, NeedState } from './need.rules.js';
import type { OpenField, TellingKind } from './telling.rules.js';

@ObjectType('Need', { description: "A startup's request for a partner, as the viewer may see it." })
export class NeedType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { description: 'What people say on the phone, e.g. B2026-007.' }) referenceNo: string;
  @Field(() => NeedStateType) state: NeedState;
  @Field(() => NeedKindType) kind: NeedKind;
  @Field(() => LanguageType, { description: 'The language it is written in.' }) language: 'SV' | 'EN';
  @Field(() => String) title: string;
  @Field(() => String) anonymisedSummary: string;
  @Field(() => MoneyDirectionType) moneyDirection: MoneyDirection;
  @Field(() => Int) trlNow: number;
  @Field(() => Int) trlTarget: number;
  @Field(() => Int, { nullable: true }) biosafetyLevel: number | null;
  @Field(() => GmmClassType, { nullable: true }) gmmClass: GmmClass | null;
  @Field(() => String, { nullable: true }) clinicalSpeciality: string | null;
  @Field(() => [String]) certifications: string[];
  @Field(() => [String]) sampleTypes: string[];
  @Field(() => Int, { nullable: true, description: 'In the unit the host counts in.' }) volumePerMonth: number | null;
  @Field(() => Boolean, { nullable: true }) trainingAccepted: boolean | null;
  @Field(() => [SoftenableGateType], { description: 'Requirements that are wishes.' }) softGates: SoftenableGate[];
  @Field(() => Boolean) personalData: boolean;
  @Field(() => Boolean) ndaNeeded: boolean;
  @Field(() => DayScalar) windowFrom: string;
  @Field(() => DayScalar) windowTo: string;
  @Field(() => Int, { nullable: true }) budgetSek: number | null;
  @Field(() => DayScalar) expiresOn: string;
  @Field(() => String) successCriteria: string;
  @Field(() => GraphQLISODateTime) submittedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) publishedAt: Date | null;
  @Field(() => Boolean) hasConfidentialDescription: boolean;
  /** The database row, for field resolvers. */
  row: NeedEntity;
  /** Set when the need is shown as a partner at this stage sees it, regardless of the requester. */
  seenAt?: PartnerStage;
}

@ObjectType('NeedFile', { description: 'A file under the same lock as the confidential text of a need.' })
export class NeedFileType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'By its content: pdf, png, jpg, xlsx, docx, csv or txt.' }) kind: FileKind;
  @Field(() => Int, { description: 'Bytes.' }) size: number;
  @Field(() => GraphQLISODateTime) addedAt: Date;
  @Field(() => String, {
    description:
      'Path on this server, asks for the same session as everything else. Each fetching by a partner is in the ledger.',
  })
  url: string;
}

export const toNeedFileType = ({ id, needId, name, kind, size, addedAt }: NeedFileRow): NeedFileType => ({
  id,
  name,
  kind,
  size,
  addedAt,
  url: `/files/needs/${needId}/${id}`,
});

@ObjectType('PartnerView', { description: 'A need exactly as a partner at some stage receives it.' })
export class PartnerViewType {
  @Field(() => NeedType) need: NeedType;
  @Field(() => Boolean, {
    description: 'Whether the partner may open the confidential text then; each opening is in the ledger.',
  })
  opensConfidential: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What the partner reads when it opens it. Shown to the startup that wrote it only.',
  })
  confidentialText: string | null;
  @Field(() => [NeedFileType], {
    description: 'What the partner may fetch when it has opened it. Shown to the startup that wrote it only.',
  })
  confidentialFiles: NeedFileType[];
}

@ObjectType('TellingPart', {
  description: 'A passage by which a partner could tell the company, its people or its secret.',
})
export class TellingPartType {
  @Field(() => OpenFieldType) field: OpenField;
  @Field(() => TellingKindType) kind: TellingKind;
  @Field(() => String, { description: 'The passage as it stands.' }) text: string;
}

@ObjectType('NeedPreview', { description: 'A need that is not submitted yet. Nothing of it is kept.' })
export class NeedPreviewType {
  @Field(() => [TellingPartType], { description: 'Warnings; they do not stop anybody from submitting.' })
  telling: TellingPartType[];
  row: NeedEntity;
  confidential: string | null;
}

export const NeedConnection = connectionType('Need', () => NeedType);

export const toNeedType = (row: NeedEntity): NeedType => ({
  id: row.id,
  version: row.version,
  referenceNo: row.referenceNo,
  state: row.state,
  kind: row.kind,
  language: row.language,
  title: row.title,
  anonymisedSummary: row.anonymisedSummary,
  moneyDirection: row.moneyDirection,
  trlNow: row.trlNow,
  trlTarget: row.trlTarget,
  biosafetyLevel: row.biosafetyLevel,
  gmmClass: row.gmmClass,
  clinicalSpeciality: row.clinicalSpeciality,
  certifications: row.certifications,
  sampleTypes: row.sampleTypes,
  volumePerMonth: row.volumePerMonth,
  trainingAccepted: row.trainingAccepted,
  softGates: row.softGates,
  personalData: row.personalData,
  ndaNeeded: row.ndaNeeded,
  windowFrom: row.windowFrom,
  windowTo: row.windowTo,
  budgetSek: row.budgetSek,
  expiresOn: row.expiresOn,
  successCriteria: row.successCriteria,
  submittedAt: row.submittedAt,
  publishedAt: row.publishedAt,
  hasConfidentialDescription: row.hasConfidential,
  row,
});

@ObjectType('Reveal', {
  description: 'One opening of confidential text: who, when, which field, under which agreement.',
})
export class RevealType {
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => String) byName: string;
  @Field(() => String, { description: 'fullDescription, or file.' }) field: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of the file that was fetched; not for staff, since a name can tell.',
  })
  fileName: string | null;
  @Field(() => String, { description: 'The NDA it was opened under, or that none was asked for.' }) agreement: string;
  @Field(() => ID, { nullable: true, description: 'Null when an administrator opened it outside any match.' }) matchId:
    string | null;
  @Field(() => String, { nullable: true, description: 'Why an administrator opened it outside any match.' }) reason:
    string | null;
  organisationId: string;
}

export const toRevealType = (row: {
  at: Date;
  byName: string;
  field: string;
  fileName: string | null;
  matchId: string | null;
  reason: string | null;
  organisationId: string;
  ndaSignedOn: string | null;
  ndaDiarienummer: string | null;
}): RevealType => ({
  at: row.at,
  byName: row.byName,
  field: row.field,
  fileName: row.fileName,
  matchId: row.matchId,
  reason: row.reason,
  organisationId: row.organisationId,
  agreement: row.ndaSignedOn
    ? `NDA ${row.ndaSignedOn}${row.ndaDiarienummer ? `, dnr ${row.ndaDiarienummer}` : ''}`
    : '–',
});

@ObjectType('BrokenGlass', {
  description:
    'A confidential text that an administrator opened outside any match, and the entry that the startup reads about it.',
})
export class BrokenGlassType {
  @Field(() => ID) needId: string;
  @Field(() => String) text: string;
  @Field(() => RevealType) reveal: RevealType;
}
