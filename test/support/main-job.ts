import type { MatchStep, MoreOf } from './demo-house.js';
import type { MatchState, NeedState, ReportState } from './generated/graphql.js';
import type { GraphqlClient } from './graphql-client.js';
import { day, newInitiative, newMilestone, newNeed, newReport } from './inputs.js';
import { CandidateHostsDocument } from './operations/candidates.graphql.js';
import {
  CompleteMilestoneDocument,
  CreateInitiativeDocument,
  MilestonesDocument,
} from './operations/initiatives.graphql.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  IntroduceMatchDocument,
  MatchDocument,
  MatchInitiativeDocument,
  RecordNdaDocument,
  ShortlistCapabilityDocument,
} from './operations/matches.graphql.js';
import {
  NeedDocument,
  NeedMatchesDocument,
  PublishNeedDocument,
  SubmitNeedDocument,
} from './operations/needs.graphql.js';
import {
  AcknowledgeReportDocument,
  DraftReportDocument,
  ReportStateDocument,
  SendReportDocument,
} from './operations/reports.graphql.js';

/** The four people of the main job. */
export interface Cast {
  startup: GraphqlClient;
  staff: GraphqlClient;
  lab: GraphqlClient;
  coordinator: GraphqlClient;
}

/** Ids and versions of what the job has created so far; the next steps need them. */
export interface Progress {
  needId: string;
  matchId: string;
  initiativeId: string;
  reportId: string;
}

const needAt = async (client: GraphqlClient, id: string): Promise<{ state: NeedState; version: number }> =>
  (await client.ok(NeedDocument, { id })).need;
const matchAt = async (client: GraphqlClient, id: string): Promise<{ state: MatchState; version: number }> =>
  (await client.ok(MatchDocument, { id })).match;
const reportAt = async (client: GraphqlClient, id: string): Promise<{ state: ReportState; version: number }> =>
  (await client.ok(ReportStateDocument, { id })).report;
const organisationOf = async (client: GraphqlClient): Promise<string> => (await client.me()).membership.organisation.id;

/**
 * One step of the main job: `take` may be sent again after a crash, `done` tells whether the step has happened. A step
 * that is sent twice must happen only once.
 */
export interface JobStep {
  name: string;
  take(cast: Cast, progress: Progress, run: string): Promise<void>;
  done(cast: Cast, progress: Progress): Promise<boolean>;
}

const matchStep = <V>(
  name: string,
  who: keyof Cast,
  document: MatchStep<V>,
  state: MatchState,
  ...[more]: MoreOf<V>
): JobStep => ({
  name,
  take: async (cast, { matchId }) => {
    const { version } = await matchAt(cast[who], matchId);
    await cast[who].ok<unknown, unknown>(document as MatchStep<unknown>, { matchId, version, ...more });
  },
  done: async (cast, { matchId }) => (await matchAt(cast[who], matchId)).state === state,
});

const reportDone = (who: keyof Cast, states: ReportState[]) => async (cast: Cast, progress: Progress) =>
  states.includes((await reportAt(cast[who], progress.reportId)).state);

/** The main job of the program, each step a mutation, in order. */
export const MAIN_JOB: JobStep[] = [
  {
    name: 'submitNeed',
    take: async ({ startup }, progress, run) => {
      const input = newNeed(`Odling av stamceller, körning ${run}`, { idempotencyKey: `need-${run}` });
      progress.needId = (await startup.ok(SubmitNeedDocument, { input })).submitNeed.id;
    },
    done: async ({ startup }, { needId }) => needId !== '' && (await needAt(startup, needId)).state === 'SUBMITTED',
  },
  {
    name: 'publishNeed',
    take: async ({ staff }, { needId }) => {
      const { version } = await needAt(staff, needId);
      await staff.ok(PublishNeedDocument, { id: needId, version });
    },
    done: async ({ staff }, { needId }) => (await needAt(staff, needId)).state === 'PUBLISHED',
  },
  {
    name: 'shortlistCapability',
    take: async ({ staff, lab }, { needId }) => {
      const { need } = await staff.ok(CandidateHostsDocument, { id: needId });
      const host = await organisationOf(lab);
      const candidate = need.candidates.edges
        .map(({ node }) => node)
        .find(({ capability }) => capability.organisation.id === host);
      if (!candidate) throw new Error('No capability of the lab is a candidate.');
      await staff.ok(ShortlistCapabilityDocument, { needId, capabilityId: candidate.capability.id });
    },
    done: async ({ staff }, progress) => {
      const { need } = await staff.ok(NeedMatchesDocument, { id: progress.needId });
      progress.matchId = need.matches[0]?.id ?? '';
      return need.matches.length === 1;
    },
  },
  matchStep('askInterest', 'staff', AskInterestDocument, 'INTEREST_ASKED'),
  matchStep('acceptInterest', 'lab', AcceptInterestDocument, 'INTERESTED'),
  matchStep('recordNda', 'staff', RecordNdaDocument, 'NDA', { signedOn: day(0) }),
  matchStep('introduceMatch', 'staff', IntroduceMatchDocument, 'INTRODUCED'),
  {
    name: 'createInitiative',
    take: async ({ staff }, { matchId }, run) => {
      const input = newInitiative({
        matchId,
        titleSv: `Cellodling, körning ${run}`,
        titleEn: `Cell culture, run ${run}`,
        milestones: [newMilestone(await organisationOf(staff))],
        idempotencyKey: `initiative-${run}`,
      });
      await staff.ok(CreateInitiativeDocument, { input });
    },
    done: async ({ staff }, progress) => {
      const { match } = await staff.ok(MatchInitiativeDocument, { id: progress.matchId });
      progress.initiativeId = match.initiative?.id ?? '';
      return !!match.initiative;
    },
  },
  {
    name: 'completeMilestone',
    take: async ({ staff }, { initiativeId }) => {
      const [milestone] = (await staff.ok(MilestonesDocument, { id: initiativeId })).initiative.milestones;
      if (!milestone) throw new Error('The initiative has no milestone.');
      await staff.ok(CompleteMilestoneDocument, {
        id: milestone.id,
        version: milestone.version,
        evidence: 'Protokoll från mötet',
      });
    },
    done: async ({ staff }, { initiativeId }) =>
      (await staff.ok(MilestonesDocument, { id: initiativeId })).initiative.milestones[0]?.state === 'DONE',
  },
  {
    name: 'draftReport',
    take: async ({ staff, coordinator }, progress, run) => {
      const input = newReport(progress.initiativeId, await organisationOf(coordinator), {
        idempotencyKey: `report-${run}`,
      });
      progress.reportId = (await staff.ok(DraftReportDocument, { input })).draftReport.id;
    },
    done: async ({ staff }, { reportId }) => reportId !== '' && (await reportAt(staff, reportId)).state === 'DRAFT',
  },
  {
    name: 'sendReport',
    take: async ({ staff }, { reportId }) => {
      const { version } = await reportAt(staff, reportId);
      const { sendReport } = await staff.ok(SendReportDocument, { id: reportId, version });
      if (sendReport.__typename !== 'Report') throw new Error(`The report was not sent: ${JSON.stringify(sendReport)}`);
    },
    done: reportDone('staff', ['QUEUED', 'DELIVERING', 'DELIVERED']),
  },
];

/** The last step, possible once the report has arrived. */
export const ACKNOWLEDGE: JobStep = {
  name: 'acknowledgeReport',
  take: async ({ coordinator }, { reportId }) => {
    const { version } = await reportAt(coordinator, reportId);
    await coordinator.ok(AcknowledgeReportDocument, { id: reportId, version, diarienummer: 'RS 2026-0001' });
  },
  done: reportDone('coordinator', ['RECEIVED']),
};
