import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '#kernel';
import { connectionType, DayScalar, RoleType } from '#platform/graphql';
import { GateType, ScorePartType, TextMatchType, toGateType } from './candidates.types.js';
import { DeclineReasonType, MatchStateType } from './matchmaking.types.js';
import type { MatchRow } from './match.entity.js';
import type { DeclineReason, MatchState } from './match.rules.js';
import { NeedFileType, RevealType } from './needs.types.js';

@ObjectType('Match', { description: 'A need and a capability on their way to each other, as the viewer may see it.' })
export class MatchType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => MatchStateType) state: MatchState;
  @Field(() => Float) score: number;
  @Field(() => [ScorePartType]) parts: ScorePartType[];
  @Field(() => [TextMatchType]) textMatches: TextMatchType[];
  @Field(() => [GateType]) gates: GateType[];
  @Field(() => DayScalar, { nullable: true, description: 'The day the present wait ends: five working days.' }) dueOn:
    string | null;
  @Field(() => DeclineReasonType, { nullable: true }) declineReason: DeclineReason | null;
  /** The database row, for field resolvers. */
  row: MatchRow;
}

export const MatchConnection = connectionType('Match', () => MatchType);

export const toMatchType = (row: MatchRow): MatchType => ({
  id: row.id,
  version: row.version,
  state: row.state,
  score: row.score,
  parts: row.parts,
  textMatches: row.textMatches,
  gates: row.gates.map(toGateType),
  dueOn: row.dueOn,
  declineReason: row.declineReason,
  row,
});

@ObjectType('MatchStep')
export class MatchStepType {
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => MatchStateType, { nullable: true }) fromState: MatchState | null;
  @Field(() => MatchStateType) toState: MatchState;
  @Field(() => RoleType) byRole: Role;
  @Field(() => String, { nullable: true, description: 'Null where the viewer may not know.' }) byName: string | null;
}

@ObjectType('ConfidentialText')
export class ConfidentialTextType {
  @Field(() => ID) matchId: string;
  @Field(() => String) text: string;
  @Field(() => [NeedFileType], { description: 'Files under the same lock.' }) files: NeedFileType[];
  @Field(() => RevealType, { description: 'The entry that the startup reads about this opening.' }) reveal: RevealType;
}
