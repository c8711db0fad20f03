import type { Filled } from '#platform/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GmmClass, NeedKind } from './vocabulary.rules.js';

@Entity('capability')
export class CapabilityEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('uuid') organisationId: string;
  @Column('text', { nullable: true }) sourceKey: string | null;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('text') site: string;
  @Column('text', { nullable: true }) nameSv: string | null;
  @Column('text', { nullable: true }) nameEn: string | null;
  @Column('text', { nullable: true }) summarySv: string | null;
  @Column('text', { nullable: true }) summaryEn: string | null;
  @Column('text') kind: NeedKind;
  @Column('text', { nullable: true }) category: string | null;
  @Column('text', { array: true }) methods: string[];
  @Column('text', { array: true }) equipment: string[];
  @Column('int4', { nullable: true }) biosafetyLevel: number | null;
  @Column('text', { nullable: true }) gmmClass: GmmClass | null;
  @Column('text', { array: true }) certifications: string[];
  @Column('text', { array: true }) sampleTypes: string[];
  @Column('text', { nullable: true }) clinicalSpeciality: string | null;
  @Column('int4', { nullable: true }) capacityPerMonth: number | null;
  @Column('int4', { nullable: true }) leadTimeDays: number | null;
  @Column('date', { nullable: true }) nextFreeOn: string | null;
  @Column('int4', { nullable: true }) trlFrom: number | null;
  @Column('int4', { nullable: true }) trlTo: number | null;
  @Column('text', { array: true }) priceGroups: string[];
  @Column('text', { nullable: true }) accessCriteriaUrl: string | null;
  @Column('text', { nullable: true }) requiredTraining: string | null;
  @Column('bool', { nullable: true }) openToCompanies: boolean | null;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('date', { nullable: true }) lastConfirmed: string | null;
  @Column('text') source: string;
  @Column('text', { nullable: true }) sourceHash: string | null;
  @Column('jsonb', { nullable: true }) sourceGiven: object | null;
  @Column('timestamptz', { nullable: true }) retrievedAt: Date | null;
  @Column({ type: 'timestamptz', insert: false }) createdAt: Filled<Date>;
}

/** A capability with its host's facts from the register of organisations. */
export interface CapabilityForMatching extends CapabilityEntity {
  municipality: string | null;
}
