import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionType, DayScalar, PositionScalar } from '#platform/graphql';
import type { AuditRow } from './audit.repository.js';

@ObjectType('AuditDetail')
export class AuditDetailType {
  @Field(() => String) name: string;
  @Field(() => String) value: string;
}

@ObjectType('AuditEntry', {
  description: 'One line of the audit log: who did what, when, to what. Ids and codes, never text.',
})
export class AuditEntryType {
  @Field(() => ID) id: string;
  @Field(() => PositionScalar) position: number;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => String) kind: string;
  @Field(() => ID, { nullable: true, description: 'Null when the program did it, or the person has been erased.' })
  personId: string | null;
  @Field(() => String, { nullable: true }) personName: string | null;
  @Field(() => String, {
    description: 'The role it was done in; SYSTEM for the program itself, NONE before a sign-in.',
  })
  role: string;
  @Field(() => String, { nullable: true }) organisationName: string | null;
  @Field(() => String, { nullable: true }) subjectKind: string | null;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field(() => [AuditDetailType]) details: AuditDetailType[];
  @Field(() => String, { description: 'SHA-256 over this entry and the hash before it.' }) hash: string;
}

export const AuditEntryConnection = connectionType('AuditEntry', () => AuditEntryType);

export const toAuditEntryType = (row: AuditRow): AuditEntryType => ({
  ...row,
  id: String(row.position),
  details: Object.entries(row.details).map(([name, value]) => ({ name, value })),
});

@InputType()
export class AuditFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the name.' }) person?: string | null;
  @Field(() => ID, { nullable: true }) personId?: string | null;
  @Field(() => String, { nullable: true, description: 'E.g. NEED.' }) subjectKind?: string | null;
  @Field(() => ID, { nullable: true }) subjectId?: string | null;
  @Field(() => String, { nullable: true, description: 'E.g. need.published, session.refused.' }) kind?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day, Stockholm time.' }) from?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day, Stockholm time.' }) to?: string | null;
}
