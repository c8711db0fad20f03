import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FrozenReport } from './frozen.rules.js';
import type { ReportState } from './report.rules.js';

@Entity('report')
export class ReportEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('text') series: string;
  @Column('int4') revision: number;
  @Column('uuid') initiativeId: string;
  @Column('uuid') recipientId: string;
  @Column('text') template: string;
  @Column('date') periodFrom: string;
  @Column('date') periodTo: string;
  @Column('date') dueOn: string;
  @Column('text') state: ReportState;
  @Column('uuid', { nullable: true }) signatoryId: string | null;
  @Column('jsonb', { nullable: true }) frozen: FrozenReport | null;
  @Column('text', { nullable: true }) frozenSha256: string | null;
  @Column('text', { nullable: true }) jsonSha256: string | null;
  @Column('int4', { nullable: true }) jsonBytes: number | null;
  @Column('text', { nullable: true }) pdfSha256: string | null;
  @Column('int4', { nullable: true }) pdfBytes: number | null;
  @Column('text', { nullable: true }) receiverDiarienummer: string | null;
  @Column('text', { nullable: true }) completionComment: string | null;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) deliveredAt: Date | null;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
}

/** One step in the history of a report. Rows are only ever added. */
@Entity('report_step')
export class ReportStepEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) fromState: ReportState | null;
  @Column('text') toState: ReportState;
  @Column('uuid', { nullable: true }) byPerson: string | null;
}

/** One attempt to send the mail. Rows are only ever added. */
@Entity('delivery_attempt')
export class DeliveryAttemptEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: string;
  @Column('timestamptz') at: Date;
  @Column('text') outcome: 'SENT' | 'FAILED';
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text') messageId: string;
}
