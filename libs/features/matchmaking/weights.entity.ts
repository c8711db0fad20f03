import type { LocalisedText } from '#kernel';
import type { Features, LearningEvidence, Weights } from '#matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WeightsSource } from './weights.rules.js';

/** One version of the weights. Rows are only ever added; the latest version is in use. */
@Entity('score_weights')
export class ScoreWeightsEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  /** Version number within the workspace: 1, 2, 3 … Version 0 is the hand-set weights, which have no row. */
  @Column('int4') versionNo: number;
  @Column('jsonb') weights: Weights;
  /** Points by organisation id. */
  @Column('jsonb') hostBias: Record<string, number>;
  @Column('text') source: WeightsSource;
  @Column('jsonb', { nullable: true }) evidence: LearningEvidence | null;
  @Column('jsonb') reason: LocalisedText;
  @Column('timestamptz') createdAt: Date;
  @Column('uuid', { nullable: true }) createdBy: string | null;
}

/**
 * One candidate of a list, as shown when one of the list was chosen. Rows are only ever added; the decision is in
 * `match`.
 */
@Entity('score_observation')
export class ScoreObservationEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  @Column('uuid') capabilityId: string;
  @Column('uuid') hostOrganisationId: string;
  /** Position in the list, from 1. */
  @Column('int4') rank: number;
  @Column('jsonb') features: Features;
  /** Whether this candidate was the one chosen. */
  @Column('bool') chosen: boolean;
  @Column('timestamptz') shownAt: Date;
}
