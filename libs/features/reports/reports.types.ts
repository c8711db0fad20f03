import { createUnionType, Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { connectionType, DayScalar, enumOf, LocalisedTextType, UserErrorType } from '#platform/graphql';
import { REPORT_FORMATS, type ReportFormat } from './report-files.service.js';
import { REPORT_ACTIONS } from './report.policy.js';
import {
  type ProblemSeverity,
  REPORT_STATES,
  reportIncomplete,
  type ReportProblem,
  type ReportState,
} from './report.rules.js';
import type { ReportRow } from './reports.repository.js';

export const ReportStateType = enumOf('ReportState', REPORT_STATES);
export const ReportActionType = enumOf('ReportAction', REPORT_ACTIONS);
export const ReportFormatType = enumOf('ReportFormat', REPORT_FORMATS);
export const ProblemSeverityType = enumOf(
  'ProblemSeverity',
  ['ERROR', 'WARNING'] as const,
  'An ERROR keeps a report from being sent.',
);
export const DeliveryOutcomeType = enumOf('DeliveryOutcome', ['SENT', 'FAILED'] as const);

@ObjectType('FigureRow', { description: 'A row a figure was counted from, and why it counts or not.' })
export class FigureRowType {
  @Field(() => String) label: string;
  @Field(() => DayScalar, { nullable: true }) date: string | null;
  @Field(() => Boolean) counts: boolean;
  @Field(() => LocalisedTextType) reason: LocalisedText;
}

@ObjectType('ReportFigure')
export class ReportFigureType {
  @Field(() => String) code: string;
  @Field(() => LocalisedTextType) name: LocalisedText;
  @Field(() => Float) value: number;
  @Field(() => String) unit: string;
  @Field(() => [FigureRowType], { description: 'What it was counted from.' }) rows: FigureRowType[];
}

@ObjectType('ReportProblem')
export class ReportProblemType {
  @Field(() => String) code: string;
  @Field(() => ProblemSeverityType) severity: ProblemSeverity;
  @Field(() => LocalisedTextType) message: LocalisedText;
}

@ObjectType('ReportFile')
export class ReportFileType {
  @Field(() => ReportFormatType) format: ReportFormat;
  @Field(() => String) sha256: string;
  @Field(() => Int) bytes: number;
  @Field(() => String, { description: 'Asks for the same cookie or bearer token.' }) url: string;
}

@ObjectType('DeliveryAttempt')
export class DeliveryAttemptType {
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => DeliveryOutcomeType) outcome: 'SENT' | 'FAILED';
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field(() => String, { description: 'The same for every attempt at one revision.' }) messageId: string;
}

@ObjectType('ReportStep')
export class ReportStepType {
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => ReportStateType, { nullable: true }) fromState: ReportState | null;
  @Field(() => ReportStateType) toState: ReportState;
  @Field(() => String, { nullable: true, description: 'Null for steps of the program itself.' }) byName: string | null;
}

@ObjectType('Report')
export class ReportType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) series: string;
  @Field(() => Int) revision: number;
  @Field(() => ReportStateType) state: ReportState;
  @Field(() => String) template: string;
  @Field(() => DayScalar) periodFrom: string;
  @Field(() => DayScalar) periodTo: string;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => String, { nullable: true }) signatoryName: string | null;
  @Field(() => String, { nullable: true }) receiverDiarienummer: string | null;
  @Field(() => String, { nullable: true }) completionComment: string | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) deliveredAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) receivedAt: Date | null;
  row: ReportRow;
}

export const ReportConnection = connectionType('Report', () => ReportType);

@ObjectType('ReportIncomplete', {
  implements: () => [UserErrorType],
  description: 'Nothing was sent: put these right first.',
})
export class ReportIncompleteType implements UserErrorType {
  code: string;
  message: LocalisedText;
  @Field(() => [ReportProblemType]) problems: ReportProblemType[];
}

export const SendReportResult = createUnionType({
  name: 'SendReportResult',
  types: () => [ReportType, ReportIncompleteType] as const,
  resolveType: (value: object) => ('problems' in value ? ReportIncompleteType : ReportType),
});

export const toReportType = (row: ReportRow): ReportType => ({
  id: row.id,
  version: row.version,
  series: row.series,
  revision: row.revision,
  state: row.state,
  template: row.template,
  periodFrom: row.periodFrom,
  periodTo: row.periodTo,
  dueOn: row.dueOn,
  signatoryName: row.signatoryName,
  receiverDiarienummer: row.receiverDiarienummer,
  completionComment: row.completionComment,
  createdAt: row.createdAt,
  deliveredAt: row.deliveredAt,
  receivedAt: row.receivedAt,
  row,
});

export const toReportIncompleteType = (problems: ReportProblem[]): ReportIncompleteType => ({
  code: reportIncomplete.code,
  message: reportIncomplete().data.message,
  problems,
});
