import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar } from '#platform/graphql';
import type { ReportDraft } from './report.rules.js';

@InputType()
export class DraftReportInput implements ReportDraft {
  @Field(() => ID) initiativeId: string;
  @Field(() => ID, { description: 'A region with a coordinator here; see reportRecipients.' }) recipientId: string;
  @Field(() => DayScalar) periodFrom: string;
  @Field(() => DayScalar) periodTo: string;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => String, { nullable: true, description: 'The same key gives the same report, however often it is sent.' })
  idempotencyKey?: string | null;
}
