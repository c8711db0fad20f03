import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import {
  HAND_WEIGHTS,
  type LearningEvidence,
  type LearningResult,
  PART_CODES,
  type PartCode,
  type Weights,
} from '#matching';
import { connectionType, LocalisedTextType } from '#platform/graphql';
import { WeightedPartCodeType, WeightsSourceType } from './matchmaking.types.js';
import type { ScoreWeightsRow } from './weights.repository.js';
import { differencesIn, type WeightsSource } from './weights.rules.js';
import type { VersionInUse } from './weights.service.js';

@ObjectType('PartWeight', { description: 'How many points a part is worth at most.' })
export class PartWeightType {
  @Field(() => WeightedPartCodeType) code: PartCode;
  @Field(() => Float) points: number;
  @Field(() => Float, { description: 'As set by hand.' }) handPoints: number;
}

@ObjectType('HostBias', {
  description: 'Points that everything of one host gets or loses for how its earlier answers went, −5 to 5.',
})
export class HostBiasType {
  @Field(() => Float) points: number;
  organisationId: string;
}

@ObjectType('LearningEvidence', {
  description:
    'What learning rests on. Losses and shares are means over needs held out from it; null when too few were decided.',
})
export class LearningEvidenceType {
  @Field(() => Int) decisions: number;
  @Field(() => Int, { description: 'Preferences in them.' }) pairs: number;
  @Field(() => Float, { nullable: true, description: 'Log loss of a preference; .693 is a guess.' })
  heldOutLogLossPrior: number | null;
  @Field(() => Float, { nullable: true }) heldOutLogLossLearned: number | null;
  @Field(() => Float, { nullable: true, description: 'Share of preferences that the hand weights foresee.' })
  heldOutAccuracyPrior: number | null;
  @Field(() => Float, { nullable: true }) heldOutAccuracyLearned: number | null;
  @Field(() => Float, {
    nullable: true,
    description: '95 % lower bound of the gain in log loss; below 0 the hand weights stay.',
  })
  lowerBound: number | null;
}

@ObjectType('WeightsInUse', { description: 'How the score is made now.' })
export class WeightsInUseType {
  @Field(() => Int, { description: '0: the hand weights, never changed.' }) versionNo: number;
  @Field(() => [PartWeightType]) parts: PartWeightType[];
  @Field(() => [HostBiasType], { description: 'Largest first.' }) hostBiases: HostBiasType[];
}

@ObjectType('ScoreWeights', { description: 'One version of how the score is made.' })
export class ScoreWeightsType {
  @Field(() => ID) id: string;
  @Field(() => Int) versionNo: number;
  @Field(() => WeightsSourceType) source: WeightsSource;
  @Field(() => LocalisedTextType) reason: LocalisedText;
  @Field(() => LocalisedTextType, { description: 'What it changed, in words.' }) changes: LocalisedText;
  @Field(() => [PartWeightType]) parts: PartWeightType[];
  @Field(() => LearningEvidenceType, { nullable: true }) evidence: LearningEvidence | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => String, { nullable: true }) byName: string | null;
}

export const ScoreWeightsConnection = connectionType('ScoreWeights', () => ScoreWeightsType);

@ObjectType('WeightsPreview', { description: 'What learning from the decisions so far would give.' })
export class WeightsPreviewType {
  @Field(() => Boolean, { description: 'Whether it may be taken into use.' }) adoptable: boolean;
  @Field(() => LocalisedTextType) reason: LocalisedText;
  @Field(() => LocalisedTextType, { description: 'What it would change, in words.' }) changes: LocalisedText;
  @Field(() => [PartWeightType]) parts: PartWeightType[];
  @Field(() => [HostBiasType]) hostBiases: HostBiasType[];
  @Field(() => LearningEvidenceType) evidence: LearningEvidence;
}

const partsIn = (weights: Weights): PartWeightType[] =>
  PART_CODES.map((code) => ({ code, points: weights[code], handPoints: HAND_WEIGHTS[code] }));
const biasesIn = (hostBias: ReadonlyMap<string, number>): HostBiasType[] =>
  [...hostBias].map(([organisationId, points]) => ({ organisationId, points })).sort((a, b) => b.points - a.points);

export const toWeightsInUseType = ({ versionNo, weights, hostBias }: VersionInUse): WeightsInUseType => ({
  versionNo,
  parts: partsIn(weights),
  hostBiases: biasesIn(hostBias),
});

export const toScoreWeightsType = ({
  id,
  versionNo,
  source,
  reason,
  weights,
  weightsBefore,
  evidence,
  createdAt,
  byName,
}: ScoreWeightsRow): ScoreWeightsType => ({
  id,
  versionNo,
  source,
  reason,
  changes: differencesIn(weightsBefore ?? HAND_WEIGHTS, weights),
  parts: partsIn(weights),
  evidence,
  createdAt,
  byName,
});

export const toWeightsPreviewType = (
  { adopted, reason, weights, hostBias, evidence }: LearningResult,
  now: Weights,
): WeightsPreviewType => ({
  adoptable: adopted,
  reason,
  changes: differencesIn(now, weights),
  parts: partsIn(weights),
  hostBiases: biasesIn(hostBias),
  evidence,
});
