import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportCounts } from './import-plan.rules.js';
import type { ImportFormat, ImportSource, RejectedRow } from './parsed.js';

/** A register's facts about an organisation, by the register's own key. */
@Entity('organisation_source')
export class OrganisationSourceEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('text') source: ImportSource;
  @PrimaryColumn('text') sourceKey: string;
  @Column('uuid') organisationId: string;
  @Column('text') sourceHash: string;
  @Column('jsonb') given: object;
  @Column('timestamptz') retrievedAt: Date;
}

@Entity('research_grant')
export class ResearchGrantEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') source: ImportSource;
  @Column('text') sourceId: string;
  @Column('text') sourceHash: string;
  @Column('text', { nullable: true }) titleSv: string | null;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text', { nullable: true }) abstractSv: string | null;
  @Column('text', { nullable: true }) abstractEn: string | null;
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  /** Swedish kronor; null when the source states no amount. */
  @Column('int8', { nullable: true }) amountSek: number | null;
  @Column('text', { nullable: true }) funderName: string | null;
  @Column('text', { nullable: true }) funderOrgnr: string | null;
  @Column('uuid', { nullable: true }) coordinatorId: string | null;
  @Column('text', { nullable: true }) award: string | null;
  @Column('text', { array: true }) subjectCodes: string[];
  @Column('timestamptz') retrievedAt: Date;
}

/** One applied import. */
@Entity('import_run')
export class ImportRunEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') format: ImportFormat;
  @Column('text') fileName: string;
  @Column('text') fileSha256: string;
  @Column('jsonb') counts: ImportCounts;
  @Column('jsonb') rejected: RejectedRow[];
  @Column('timestamptz') appliedAt: Date;
}
