import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { type LocalisedText, localised } from '#kernel';
import { connectionType, DayScalar, enumOf, LocalisedTextType } from '#platform/graphql';
import type { IndicatorEntity, MilestoneEntity } from './initiative.entity.js';
import { INITIATIVE_ACTIONS } from './initiative.policy.js';
import {
  COUNTING_RULES,
  type CountingRule,
  INDICATOR_KINDS,
  type IndicatorKind,
  INITIATIVE_STAGES,
  INITIATIVE_VISIBILITIES,
  type InitiativeStage,
  type InitiativeVisibility,
  PARTICIPATION_ROLES,
  type ParticipationRole,
} from './initiative.rules.js';
import type { InitiativeRow, MilestoneMoveRow } from './initiatives.repository.js';
import { MILESTONE_STATES, type MilestoneState } from './milestone.rules.js';

export const InitiativeStageType = enumOf('InitiativeStage', INITIATIVE_STAGES);
export const InitiativeVisibilityType = enumOf(
  'InitiativeVisibility',
  INITIATIVE_VISIBILITIES,
  'Who sees it besides staff.',
);
export const InitiativeActionType = enumOf('InitiativeAction', INITIATIVE_ACTIONS);
export const ParticipationRoleType = enumOf('ParticipationRole', PARTICIPATION_ROLES);
export const MilestoneStateType = enumOf('MilestoneState', MILESTONE_STATES);
export const IndicatorKindType = enumOf('IndicatorKind', INDICATOR_KINDS);
export const CountingRuleType = enumOf('CountingRule', COUNTING_RULES);

@ObjectType('Initiative')
export class InitiativeType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => LocalisedTextType) title: LocalisedText;
  @Field(() => LocalisedTextType, { nullable: true }) summary: LocalisedText | null;
  @Field(() => InitiativeStageType) stage: InitiativeStage;
  @Field(() => InitiativeVisibilityType) visibility: InitiativeVisibility;
  @Field(() => String) processLeaderName: string;
  @Field(() => String, { nullable: true }) programme: string | null;
  @Field(() => String, { nullable: true }) financier: string | null;
  @Field(() => DayScalar, { nullable: true }) startsOn: string | null;
  @Field(() => DayScalar, { nullable: true }) endsOn: string | null;
  row: InitiativeRow;
}

@ObjectType('Participation')
export class ParticipationType {
  @Field(() => ParticipationRoleType) role: ParticipationRole;
  organisationId: string;
}

@ObjectType('MilestoneMove', { description: 'One move of the date, kept for ever.' })
export class MilestoneMoveType {
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => DayScalar) fromDate: string;
  @Field(() => DayScalar) toDate: string;
  @Field(() => String) reason: string;
  @Field(() => String) byName: string;
}

@ObjectType('Milestone')
export class MilestoneType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) title: string;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => MilestoneStateType) state: MilestoneState;
  @Field(() => GraphQLISODateTime, { nullable: true }) doneAt: Date | null;
  row: MilestoneEntity;
}

@ObjectType('Indicator')
export class IndicatorType {
  @Field(() => String) code: string;
  @Field(() => LocalisedTextType) name: LocalisedText;
  @Field(() => LocalisedTextType) definition: LocalisedText;
  @Field(() => IndicatorKindType) kind: IndicatorKind;
  @Field(() => String) unit: string;
  @Field(() => CountingRuleType) countingRule: CountingRule;
  @Field(() => Float, { nullable: true }) baseline: number | null;
  @Field(() => Float, { nullable: true }) target: number | null;
  @Field(() => Float, { nullable: true }) actual: number | null;
}

export const InitiativeConnection = connectionType('Initiative', () => InitiativeType);

export const toInitiativeType = (row: InitiativeRow): InitiativeType => ({
  id: row.id,
  version: row.version,
  title: localised(row.titleSv, row.titleEn),
  summary: row.summarySv || row.summaryEn ? localised(row.summarySv, row.summaryEn) : null,
  stage: row.stage,
  visibility: row.visibility,
  processLeaderName: row.processLeaderName,
  programme: row.programme,
  financier: row.financier,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  row,
});

export const toMilestoneType = (row: MilestoneEntity): MilestoneType => ({
  id: row.id,
  version: row.version,
  title: row.title,
  dueOn: row.dueOn,
  state: row.state,
  doneAt: row.doneAt,
  row,
});

export const toMilestoneMoveType = ({ at, fromDate, toDate, reason, byName }: MilestoneMoveRow): MilestoneMoveType => ({
  at,
  fromDate,
  toDate,
  reason,
  byName,
});

export const toIndicatorType = (row: IndicatorEntity): IndicatorType => ({
  code: row.code,
  name: localised(row.nameSv, row.nameEn),
  definition: localised(row.definitionSv, row.definitionEn),
  kind: row.kind,
  unit: row.unit,
  countingRule: row.countingRule,
  baseline: row.baseline,
  target: row.target,
  actual: row.actual,
});
