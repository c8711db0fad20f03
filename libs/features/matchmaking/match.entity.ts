import type { Role } from '#kernel';
import type { GateResult, TextMatch } from '#matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExplainedPart } from './candidate.rules.js';
import type { DeclineReason, MatchState } from './match.rules.js';

@Entity('match')
export class MatchEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('uuid') needId: string;
  @Column('uuid') capabilityId: string;
  @Column('uuid') needOrganisationId: string;
  @Column('uuid') capabilityOrganisationId: string;
  @Column('text') state: MatchState;
  @Column('jsonb') gates: GateResult[];
  @Column('float8') score: number;
  @Column('jsonb') parts: ExplainedPart[];
  @Column('jsonb') textMatches: TextMatch[];
  @Column('uuid') suggestedBy: string;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('text', { nullable: true }) declineReason: DeclineReason | null;
  @Column('text', { nullable: true }) declineComment: string | null;
  @Column('timestamptz', { nullable: true }) interestedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}

@Entity('match_step')
export class MatchStepEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') matchId: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) fromState: MatchState | null;
  @Column('text') toState: MatchState;
  @Column('uuid') byPerson: string;
  @Column('text') byRole: Role;
  @Column('uuid') byOrganisation: string;
}

@Entity('agreement')
export class AgreementEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: 'NDA';
  @Column('uuid') matchId: string;
  @Column('date') signedOn: string;
  @Column('text', { nullable: true }) diarienummer: string | null;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}

/** One reading of the confidential text, or of one file. Rows are only ever added. */
@Entity('reveal')
export class RevealEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  /** Null for a break-glass reading, which has a reason instead. */
  @Column('uuid', { nullable: true }) matchId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') field: 'fullDescription' | 'file';
  /** Name of the file, when a file was downloaded. */
  @Column('text', { nullable: true }) fileName: string | null;
  @Column('uuid') organisationId: string;
  @Column('uuid') personId: string;
  @Column('uuid', { nullable: true }) agreementId: string | null;
  @Column('timestamptz') at: Date;
}

/** A match with the facts of its need that policies, rules and titles use. */
export type MatchRow = MatchEntity & { ndaNeeded: boolean; needTitle: string; needState: string };
