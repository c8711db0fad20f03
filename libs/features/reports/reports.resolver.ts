import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InitiativesLoader, InitiativeType } from '#features/initiatives';
import { OrganisationsLoader, OrganisationType, toOrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { actorOf, CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, MultiLine, PageArgs, toConnection } from '#platform/graphql';
import { filesOf } from './report-files.service.js';
import { type ReportAction, reportSteps } from './report.policy.js';
import type { ReportState } from './report.rules.js';
import { DraftReportInput } from './reports.inputs.js';
import { deliveryAttemptsLoader, reportContentLoader, reportStepsLoader } from './reports.loader.js';
import { ReportsRepository } from './reports.repository.js';
import { type ReportContent, ReportsService } from './reports.service.js';
import {
  DeliveryAttemptType,
  ReportActionType,
  ReportConnection,
  ReportFigureType,
  ReportFileType,
  ReportProblemType,
  ReportStateType,
  ReportStepType,
  ReportType,
  SendReportResult,
  toReportIncompleteType,
  toReportType,
} from './reports.types.js';
import { SendReportService } from './send-report.service.js';

const idArg = { type: () => ID };
const versionArg = { type: () => Int, description: 'The version you have read; a stale one is refused.' };

@Resolver(() => ReportType)
export class ReportsResolver {
  constructor(
    private readonly reports: ReportsService,
    private readonly sending: SendReportService,
  ) {}

  @Query(() => ReportConnection, { name: 'reports', description: 'Reports you may see, newest first.' })
  @Requires('report.read')
  async list(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('states', { type: () => [ReportStateType], nullable: true }) states: ReportState[] | null,
  ) {
    return toConnection(await this.reports.list(actor, states, page), toReportType);
  }

  @Query(() => ReportType, { name: 'report' })
  @Requires('report.read')
  async get(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return toReportType(await this.reports.get(actor, id));
  }

  @Query(() => [OrganisationType], { description: 'Regions that can receive reports.' })
  @Requires('report.draft')
  async reportRecipients(@CurrentActor() actor: Actor) {
    return (await this.reports.recipients(actor)).map(toOrganisationType);
  }

  @Mutation(() => ReportType, {
    description: 'Drafts a report on an initiative; its figures are counted live until it is sent.',
  })
  @Requires('report.draft')
  async draftReport(@CurrentActor() actor: Actor, @Args('input') input: DraftReportInput) {
    return toReportType(await this.reports.draft(actor, input));
  }

  @Mutation(() => SendReportResult, { description: 'Checks, approves in your name, freezes and queues a report.' })
  @Requires('report.send')
  async sendReport(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    const outcome = await this.sending.send(actor, id, version);
    return outcome.sent ? toReportType(outcome.report) : toReportIncompleteType(outcome.problems);
  }

  @Mutation(() => ReportType, {
    description: 'The recipient has received the report, under its own diarienummer if it has one.',
  })
  @Requires('report.acknowledge')
  async acknowledgeReport(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
    @Args('diarienummer', { type: () => String, nullable: true }) diarienummer: string | null,
  ) {
    return toReportType(await this.reports.acknowledge(actor, id, version, diarienummer));
  }

  @Mutation(() => ReportType, { description: 'The recipient asks for completion; the answer is a new revision.' })
  @Requires('report.askCompletion')
  @MultiLine('comment')
  async askCompletion(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
    @Args('comment', { type: () => String }) comment: string,
  ) {
    return toReportType(await this.reports.askCompletion(actor, id, version, comment));
  }

  @Mutation(() => ReportType)
  @Requires('report.accept')
  async acceptReport(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return toReportType(await this.reports.accept(actor, id, version));
  }
}

/** The parts of a report, each loaded for many reports at once. */
@Resolver(() => ReportType)
export class ReportPartsResolver {
  constructor(
    private readonly reports: ReportsService,
    private readonly repository: ReportsRepository,
    private readonly initiatives: InitiativesLoader,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @ResolveField(() => InitiativeType)
  initiative({ row }: ReportType, _args: unknown, context: GraphqlContext) {
    return this.initiatives.load(context, row.initiativeId);
  }

  @ResolveField(() => OrganisationType)
  recipient({ row }: ReportType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, row.recipientId);
  }

  @ResolveField(() => [ReportFigureType], {
    description: 'Counted now for a draft; as they were frozen for all others.',
  })
  async figures({ id }: ReportType, _args: unknown, context: GraphqlContext) {
    return (await this.content(id, context))?.figures ?? [];
  }

  @ResolveField(() => [ReportProblemType], {
    description: 'What is wrong with a draft now; for all others the remarks it was sent with.',
  })
  async problems({ id }: ReportType, _args: unknown, context: GraphqlContext) {
    return (await this.content(id, context))?.problems ?? [];
  }

  @ResolveField(() => [ReportFileType], { description: 'The PDF and the frozen data, once they have been made.' })
  files({ row }: ReportType) {
    return filesOf(row);
  }

  @ResolveField(() => [DeliveryAttemptType], { description: 'For the sender; empty for others.' })
  async attempts({ id }: ReportType, _args: unknown, context: GraphqlContext) {
    return (await deliveryAttemptsLoader.load(context, this.repository, id)) ?? [];
  }

  @ResolveField(() => [ReportStepType], { description: 'Oldest first.' })
  async history({ id }: ReportType, _args: unknown, context: GraphqlContext) {
    return (await reportStepsLoader.load(context, this.repository, id)) ?? [];
  }

  @ResolveField(() => [ReportActionType], { description: 'What you may do now.' })
  actions({ row }: ReportType, _args: unknown, context: GraphqlContext): ReportAction[] {
    const actor = actorOf(context);
    return reportSteps.actionsFor(actor, { ...row, hasFiles: filesOf(row).length > 0 });
  }

  private content(id: string, context: GraphqlContext): Promise<ReportContent | undefined> {
    return reportContentLoader.load(context, this.reports, id);
  }
}
