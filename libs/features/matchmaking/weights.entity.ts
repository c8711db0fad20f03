import type { LocalisedText } from '#kernel';
import type { Features, LearningEvidence, Weights } from '#matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WeightsSource } from './weights.rules.js';

/** One version of how the score is made. Rows are only ever added; the latest version is the one in use. */
@Entity('score_weights')
export class ScoreWeightsEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  /** 1, 2, 3 … in the workspace. The hand weights before it are version 0 and have no row. */
  @Column('int4') versionNo: number;
  @Column('jsonb') weights: Weights;
  /** Points by organisation. */
  @Column('jsonb') hostBias: Record<string, number>;
  @Column('text') source: WeightsSource;
  @Column('jsonb', { nullable: true }) evidence: LearningEvidence | null;
  @Column('jsonb') reason: LocalisedText;
  @Column('timestamptz') createdAt: Date;
  @Column('uuid', { nullable: true }) createdBy: string | null;
}

/** One candidate of a list as it was shown when somebody chose from it. Rows are only ever added; what was decided is in `match`. */
@Entity('score_observation')
export class ScoreObservationEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  @Column('uuid') capabilityId: string;
  @Column('uuid') hostOrganisationId: string;
  /** The place it was shown at, from 1. */
  @Column('int4') rank: number;
  @Column('jsonb') features: Features;
  /** The one that was chosen from this list. */
  @Column('bool') chosen: boolean;
  @Column('timestamptz') shownAt: Date;
}
