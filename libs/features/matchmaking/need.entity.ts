import type { SoftenableGate } from '#matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from '#kernel';
import { confidentialOf, type MoneyDirection, type NeedDraft, type NeedState, tidyList } from './need.rules.js';
import { type GmmClass, type NeedKind } from '#features/capabilities';

@Entity('need')
export class NeedEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('text') referenceNo: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') submittedBy: string;
  @Column('text') state: NeedState;
  @Column('text') kind: NeedKind;
  @Column('text') language: 'SV' | 'EN';
  @Column('text') title: string;
  @Column('text') anonymisedSummary: string;
  @Column('text') moneyDirection: MoneyDirection;
  @Column('int4') trlNow: number;
  @Column('int4') trlTarget: number;
  @Column('int4', { nullable: true }) biosafetyLevel: number | null;
  @Column('text', { nullable: true }) gmmClass: GmmClass | null;
  @Column('text', { nullable: true }) clinicalSpeciality: string | null;
  @Column('text', { array: true }) certifications: string[];
  @Column('text', { array: true }) sampleTypes: string[];
  @Column('int4', { nullable: true }) volumePerMonth: number | null;
  @Column('bool', { nullable: true }) trainingAccepted: boolean | null;
  @Column('text', { array: true }) softGates: SoftenableGate[];
  @Column('bool') personalData: boolean;
  @Column('bool') ndaNeeded: boolean;
  @Column('date') windowFrom: string;
  @Column('date') windowTo: string;
  @Column('int4', { nullable: true }) budgetSek: number | null;
  @Column('date') expiresOn: string;
  @Column('text') successCriteria: string;
  @Column('bool') hasConfidential: boolean;
  @Column('timestamptz') submittedAt: Date;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
}

/** The row of a draft that the actor submits. */
export const needFrom = (
  draft: NeedDraft,
  actor: Actor,
  { id, referenceNo, now }: { id: string; referenceNo: string; now: Date },
): NeedEntity => ({
  workspaceId: actor.workspaceId,
  id,
  version: 1,
  referenceNo,
  organisationId: actor.organisationId,
  submittedBy: actor.personId,
  state: 'SUBMITTED',
  kind: draft.kind,
  language: draft.language,
  title: draft.title.trim(),
  anonymisedSummary: draft.anonymisedSummary.trim(),
  moneyDirection: draft.moneyDirection,
  trlNow: draft.trlNow,
  trlTarget: draft.trlTarget,
  biosafetyLevel: draft.biosafetyLevel ?? null,
  gmmClass: draft.gmmClass ?? null,
  clinicalSpeciality: draft.clinicalSpeciality?.trim() || null,
  certifications: tidyList(draft.certifications),
  sampleTypes: tidyList(draft.sampleTypes),
  volumePerMonth: draft.volumePerMonth ?? null,
  trainingAccepted: draft.trainingAccepted ?? null,
  softGates: [...new Set(draft.softGates ?? [])],
  personalData: draft.personalData,
  ndaNeeded: draft.ndaNeeded,
  windowFrom: draft.windowFrom,
  windowTo: draft.windowTo,
  budgetSek: draft.budgetSek ?? null,
  expiresOn: draft.expiresOn,
  successCriteria: draft.successCriteria.trim(),
  hasConfidential: confidentialOf(draft) !== null,
  submittedAt: now,
  publishedAt: null,
});

/** A need with the further facts that matching needs: the company's municipality and the excluded organisations. */
export interface NeedForMatching extends NeedEntity {
  municipality: string | null;
  excludedOrganisationIds: string[];
}

/** Read and written only under row-level security; see the policies of the table. */
@Entity('need_confidential')
export class NeedConfidentialEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') needId: string;
  @Column('uuid') organisationId: string;
  @Column('text') fullDescription: string;
}

@Entity('need_excluded_party')
export class NeedExcludedPartyEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') needId: string;
  @PrimaryColumn('uuid') organisationId: string;
}
