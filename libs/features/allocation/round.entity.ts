import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalisedText, Role } from '#kernel';
import type { Groups, RankingOrigin, Side } from './ranking.rules.js';
import type { RoundMode, RoundState } from './round.rules.js';

@Entity('allocation_round')
export class RoundEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('text') titleSv: string;
  @Column('text') titleEn: string;
  @Column('text') state: RoundState;
  @Column('text') mode: RoundMode;
  @Column('text') seed: string;
  @Column('timestamptz') closesAt: Date;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
}

@Entity('allocation_slot')
export class SlotEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') roundId: string;
  /** Its pseudonym in the instance, S1, S2 … */
  @Column('int4') number: number;
  @Column('uuid') capabilityId: string;
  @Column('text') descriptionSv: string;
  @Column('text') descriptionEn: string;
  @Column('int4') capacity: number;
  @Column('int4', { nullable: true }) minimum: number | null;
}

@Entity('allocation_applicant')
export class ApplicantEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') roundId: string;
  @PrimaryColumn('uuid') needId: string;
  /** Its pseudonym in the instance, N1, N2 … */
  @Column('int4') number: number;
}

/** Read and written only under row-level security; see the policy of the table. */
@Entity('allocation_ranking')
export class RankingEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('uuid') roundId: string;
  @Column('text') side: Side;
  @Column('uuid', { nullable: true }) needId: string | null;
  @Column('uuid', { nullable: true }) slotId: string | null;
  /** The organisation whose list it is. */
  @Column('uuid') organisationId: string;
  @Column('jsonb') groups: Groups;
  @Column('text') origin: RankingOrigin;
  @Column('timestamptz') changedAt: Date;
}

/** One change by a person. Rows are only ever added. */
@Entity('allocation_ranking_change')
export class RankingChangeEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') rankingId: string;
  @Column('timestamptz') at: Date;
  @Column('uuid') byPerson: string;
  @Column('text') byRole: Role;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb') groups: Groups;
}

/** The published result, byte for byte. Written once; the program's database role may not change it. */
@Entity('allocation_result')
export class ResultEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') roundId: string;
  @Column('text') instanceJson: string;
  @Column('text') resultJson: string;
  @Column('text') certificateJson: string;
  @Column('text') instanceSha256: string;
  @Column('text') resultSha256: string;
  @Column('text') certificateSha256: string;
  @Column('text') engineVersion: string;
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid') publishedBy: string;
}

/** The result for one list. */
@Entity('allocation_answer')
export class AnswerEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') rankingId: string;
  @Column('uuid') roundId: string;
  @Column('text') side: Side;
  @Column('uuid') organisationId: string;
  @Column('jsonb') given: string[];
  @Column('jsonb') reasons: LocalisedText[];
}
