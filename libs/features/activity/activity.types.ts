import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { LiveFrame } from '#contracts';
import type { LocalisedText, SubjectKind } from '#kernel';
import { DayScalar, enumOf, LocalisedTextType, PageInfo, PositionScalar, SubjectKindType } from '#platform/graphql';
import { AGENDA_REASONS, type AgendaReason } from './agenda.rules.js';

export const AgendaReasonType = enumOf('AgendaReason', AGENDA_REASONS);

@ObjectType('AgendaItem', { description: 'Something that waits for you.' })
export class AgendaItemType {
  @Field(() => ID) id: string;
  @Field(() => AgendaReasonType) reason: AgendaReason;
  @Field(() => SubjectKindType) subjectKind: SubjectKind;
  @Field(() => ID) subjectId: string;
  @Field(() => LocalisedTextType) title: LocalisedText;
  @Field(() => DayScalar, { nullable: true }) dueOn: string | null;
  @Field(() => Boolean) overdue: boolean;
  @Field(() => GraphQLISODateTime) since: Date;
}

@ObjectType('SubjectRef')
export class SubjectRefType {
  @Field(() => SubjectKindType) kind: SubjectKind;
  @Field(() => ID) id: string;
}

@ObjectType('LiveEvent', { description: 'That something happened and to what: a hint to fetch anew, never content.' })
export class LiveEventType {
  @Field(() => ID) id: string;
  @Field(() => PositionScalar, { description: 'Ask for what came after it with `after`.' }) position: number;
  @Field(() => String, { description: 'In the past tense, e.g. need.published.' }) name: string;
  @Field(() => SubjectKindType) subjectKind: SubjectKind;
  @Field(() => ID) subjectId: string;
  @Field(() => [SubjectRefType]) related: SubjectRefType[];
  @Field(() => LocalisedTextType, { nullable: true }) title: LocalisedText | null;
  @Field(() => String, { nullable: true }) actorName: string | null;
  @Field(() => GraphQLISODateTime) occurredAt: Date;
}

@ObjectType()
export class LiveEventEdge {
  @Field(() => String) cursor: string;
  @Field(() => LiveEventType) node: LiveEventType;
}

@ObjectType()
export class LiveEventConnection {
  @Field(() => [LiveEventEdge]) edges: LiveEventEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const toLiveEventType = (frame: LiveFrame): LiveEventType => ({
  ...frame,
  subjectKind: frame.subjectKind as SubjectKind,
  related: frame.related as SubjectRefType[],
  occurredAt: new Date(frame.occurredAt),
});
