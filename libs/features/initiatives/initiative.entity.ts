import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  CountingRule,
  IndicatorKind,
  InitiativeStage,
  InitiativeVisibility,
  ParticipationRole,
} from './initiative.rules.js';
import type { MilestoneState } from './milestone.rules.js';

@Entity('initiative')
export class InitiativeEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('text') titleSv: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text', { nullable: true }) summarySv: string | null;
  @Column('text', { nullable: true }) summaryEn: string | null;
  @Column('uuid') organisationId: string;
  @Column('uuid') processLeaderId: string;
  @Column('uuid', { nullable: true }) matchId: string | null;
  @Column('text') stage: InitiativeStage;
  @Column('text') visibility: InitiativeVisibility;
  @Column('text', { nullable: true }) programme: string | null;
  @Column('text', { nullable: true }) financier: string | null;
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('timestamptz') createdAt: Date;
}

@Entity('participation')
export class ParticipationEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') initiativeId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') role: ParticipationRole;
}

@Entity('milestone')
export class MilestoneEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('uuid') initiativeId: string;
  @Column('text') title: string;
  @Column('date') dueOn: string;
  @Column('uuid') ownerOrganisationId: string;
  @Column('text') state: MilestoneState;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('uuid', { nullable: true }) doneBy: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
}

/** One change of a milestone's date. Rows are only ever added. */
@Entity('milestone_move')
export class MilestoneMoveEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') milestoneId: string;
  @Column('timestamptz') at: Date;
  @Column('date') fromDate: string;
  @Column('date') toDate: string;
  @Column('text') reason: string;
  @Column('uuid') byPerson: string;
}

@Entity('indicator')
export class IndicatorEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') initiativeId: string;
  @Column('text') code: string;
  @Column('text') nameSv: string;
  @Column('text') nameEn: string;
  @Column('text') definitionSv: string;
  @Column('text') definitionEn: string;
  @Column('text') kind: IndicatorKind;
  @Column('text') unit: string;
  @Column('text') countingRule: CountingRule;
  @Column('float8', { nullable: true }) baseline: number | null;
  @Column('float8', { nullable: true }) target: number | null;
  @Column('float8', { nullable: true }) actual: number | null;
}
