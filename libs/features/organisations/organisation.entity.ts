import type { Filled } from '#platform/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClusterRole, OrganisationKind } from './organisation.rules.js';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4', { default: 1 }) version: number;
  @Column('text') nameSv: string;
  @Column('text', { nullable: true }) nameEn: string | null;
  @Column('text') kind: OrganisationKind;
  @Column('text', { nullable: true }) orgnr: string | null;
  @Column('text', { nullable: true }) foreignId: string | null;
  @Column('text', { nullable: true }) rorId: string | null;
  @Column('text', { array: true }) clusterRoles: ClusterRole[];
  @Column('text', { nullable: true }) municipality: string | null;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text') source: string;
  @Column('timestamptz', { nullable: true }) retrievedAt: Date | null;
  /** The company group, over which state aid is summed. */
  @Column('uuid', { nullable: true }) groupId: string | null;
  /** Whether the rules on public access to official documents apply to it. */
  @Column({ type: 'text', insert: false }) publicRecords: Filled<'YES' | 'NO' | 'UNDECIDED'>;
  /** The organisation that this one was merged into, when both rows were the same organisation. */
  @Column('uuid', { nullable: true }) mergedInto: string | null;
  @Column({ type: 'timestamptz', insert: false }) createdAt: Filled<Date>;
}
