import type { GraphqlClient } from './graphql-client.js';

/** The four people of the main job. */
export interface Cast {
  startup: GraphqlClient;
  staff: GraphqlClient;
  lab: GraphqlClient;
  coordinator: GraphqlClient;
}

/** What the job has made so far: ids and versions by which the next step goes on. */
export interface Progress {
  needId: string;
  matchId: string;
  initiativeId: string;
  reportId: string;
}

export const newNeed = (title: string) => ({
  kind: 'LAB',
  title,
  anonymisedSummary:
    'Ett bolag behöver odla stamceller enligt GMP i tre satser, med sterilitetskontroll och frisläppning. Erfarenhet av cellodling i bioreaktor behövs.',
  confidentialDescription:
    'CANARY-e2e: cellerna kommer från navelsträng och förbehandlas på ett sätt som ännu inte är patentsökt.',
  language: 'SV',
  moneyDirection: 'STARTUP_PAYS',
  trlNow: 4,
  trlTarget: 6,
  personalData: false,
  ndaNeeded: true,
  windowFrom: day(30),
  windowTo: day(300),
  expiresOn: day(200),
  successCriteria: 'Tre godkända satser av cellodlingen.',
});

export function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

const versionOf = async (client: GraphqlClient, kind: 'need' | 'match' | 'report', id: string): Promise<number> =>
  (await client.ok<Record<string, { version: number }>>(`query($id: ID!) { ${kind}(id: $id) { version } }`, { id }))[
    kind
  ]?.version ?? 0;

const stateOf = async (client: GraphqlClient, kind: 'need' | 'match' | 'report', id: string): Promise<string> =>
  (await client.ok<Record<string, { state: string }>>(`query($id: ID!) { ${kind}(id: $id) { state } }`, { id }))[kind]
    ?.state ?? '';

/**
 * One step of the main job: `take` may be sent again after a crash, `done` tells whether it has happened.
 * Sending a step twice must never make it happen twice.
 */
export interface JobStep {
  name: string;
  take(cast: Cast, progress: Progress, run: string): Promise<void>;
  done(cast: Cast, progress: Progress): Promise<boolean>;
}

const matchStep = (
  name: string,
  who: keyof Cast,
  mutation: string,
  state: string,
  extra = '',
  variables: Record<string, unknown> = {},
): JobStep => ({
  name,
  take: async (cast, progress) => {
    const version = await versionOf(cast[who], 'match', progress.matchId);
    const declared = Object.keys(variables)
      .map((key) => `, $${key}: Date!`)
      .join('');
    await cast[who].ok(
      `mutation($id: ID!, $version: Int!${declared}) { ${mutation}(matchId: $id, version: $version${extra}) { id } }`,
      { id: progress.matchId, version, ...variables },
    );
  },
  done: async (cast, progress) => (await stateOf(cast[who], 'match', progress.matchId)) === state,
});

const reportDone = (who: keyof Cast, states: string[]) => async (cast: Cast, progress: Progress) =>
  states.includes(await stateOf(cast[who], 'report', progress.reportId));

/** The main job of the program, each step a mutation, in order. */
export const MAIN_JOB: JobStep[] = [
  {
    name: 'submitNeed',
    take: async ({ startup }, progress, run) => {
      const input = { ...newNeed(`Odling av stamceller, körning ${run}`), idempotencyKey: `need-${run}` };
      progress.needId = (
        await startup.ok<{ submitNeed: { id: string } }>(
          'mutation($input: SubmitNeedInput!) { submitNeed(input: $input) { id } }',
          { input },
        )
      ).submitNeed.id;
    },
    done: async ({ startup }, { needId }) => needId !== '' && (await stateOf(startup, 'need', needId)) === 'SUBMITTED',
  },
  {
    name: 'publishNeed',
    take: async ({ staff }, { needId }) => {
      const version = await versionOf(staff, 'need', needId);
      await staff.ok('mutation($id: ID!, $version: Int!) { publishNeed(id: $id, version: $version) { id } }', {
        id: needId,
        version,
      });
    },
    done: async ({ staff }, { needId }) => (await stateOf(staff, 'need', needId)) === 'PUBLISHED',
  },
  {
    name: 'shortlistCapability',
    take: async ({ staff, lab }, progress) => {
      const { need } = await staff.ok<{
        need: { candidates: { edges: { node: { capability: { id: string; organisation: { id: string } } } }[] } };
      }>(
        'query($id: ID!) { need(id: $id) { candidates(first: 100) { edges { node { capability { id organisation { id } } } } } } }',
        { id: progress.needId },
      );
      const { me } = await lab.ok<{ me: { membership: { organisation: { id: string } } } }>(
        '{ me { membership { organisation { id } } } }',
      );
      const candidate = need.candidates.edges
        .map(({ node }) => node)
        .find(({ capability }) => capability.organisation.id === me.membership.organisation.id);
      if (!candidate) throw new Error('No capability of the lab is a candidate.');
      await staff.ok(
        'mutation($needId: ID!, $capabilityId: ID!) { shortlistCapability(needId: $needId, capabilityId: $capabilityId) { id } }',
        { needId: progress.needId, capabilityId: candidate.capability.id },
      );
    },
    done: async ({ staff }, progress) => {
      const { need } = await staff.ok<{ need: { matches: { id: string }[] } }>(
        'query($id: ID!) { need(id: $id) { matches { id } } }',
        { id: progress.needId },
      );
      progress.matchId = need.matches[0]?.id ?? '';
      return need.matches.length === 1;
    },
  },
  matchStep('askInterest', 'staff', 'askInterest', 'INTEREST_ASKED'),
  matchStep('acceptInterest', 'lab', 'acceptInterest', 'INTERESTED'),
  matchStep('recordNda', 'staff', 'recordNda', 'NDA', ', signedOn: $signedOn', { signedOn: day(0) }),
  matchStep('introduceMatch', 'staff', 'introduceMatch', 'INTRODUCED'),
  {
    name: 'createInitiative',
    take: async ({ staff }, progress, run) => {
      const { me } = await staff.ok<{ me: { membership: { organisation: { id: string } } } }>(
        '{ me { membership { organisation { id } } } }',
      );
      const input = {
        matchId: progress.matchId,
        titleSv: `Cellodling, körning ${run}`,
        titleEn: `Cell culture, run ${run}`,
        visibility: 'PARTICIPANTS',
        milestones: [{ title: 'Uppstartsmöte', dueOn: day(7), ownerOrganisationId: me.membership.organisation.id }],
        idempotencyKey: `initiative-${run}`,
      };
      await staff.ok('mutation($input: CreateInitiativeInput!) { createInitiative(input: $input) { id } }', { input });
    },
    done: async ({ staff }, progress) => {
      const { match } = await staff.ok<{ match: { initiative: { id: string } | null } }>(
        'query($id: ID!) { match(id: $id) { initiative { id } } }',
        { id: progress.matchId },
      );
      progress.initiativeId = match.initiative?.id ?? '';
      return !!match.initiative;
    },
  },
  {
    name: 'completeMilestone',
    take: async ({ staff }, { initiativeId }) => {
      const { initiative } = await staff.ok<{ initiative: { milestones: { id: string; version: number }[] } }>(
        'query($id: ID!) { initiative(id: $id) { milestones { id version } } }',
        { id: initiativeId },
      );
      const milestone = initiative.milestones[0];
      await staff.ok(
        'mutation($id: ID!, $version: Int!) { completeMilestone(id: $id, version: $version, evidence: "Protokoll från mötet") { id } }',
        { id: milestone?.id, version: milestone?.version },
      );
    },
    done: async ({ staff }, { initiativeId }) => {
      const { initiative } = await staff.ok<{ initiative: { milestones: { state: string }[] } }>(
        'query($id: ID!) { initiative(id: $id) { milestones { state } } }',
        { id: initiativeId },
      );
      return initiative.milestones[0]?.state === 'DONE';
    },
  },
  {
    name: 'draftReport',
    take: async ({ staff, coordinator }, progress, run) => {
      const { me } = await coordinator.ok<{ me: { membership: { organisation: { id: string } } } }>(
        '{ me { membership { organisation { id } } } }',
      );
      const input = {
        initiativeId: progress.initiativeId,
        recipientId: me.membership.organisation.id,
        periodFrom: day(-30),
        periodTo: day(0),
        dueOn: day(14),
        idempotencyKey: `report-${run}`,
      };
      progress.reportId = (
        await staff.ok<{ draftReport: { id: string } }>(
          'mutation($input: DraftReportInput!) { draftReport(input: $input) { id } }',
          { input },
        )
      ).draftReport.id;
    },
    done: async ({ staff }, { reportId }) => reportId !== '' && (await stateOf(staff, 'report', reportId)) === 'DRAFT',
  },
  {
    name: 'sendReport',
    take: async ({ staff }, { reportId }) => {
      const version = await versionOf(staff, 'report', reportId);
      const { sendReport } = await staff.ok<{ sendReport: { __typename: string } }>(
        'mutation($id: ID!, $version: Int!) { sendReport(id: $id, version: $version) { __typename ... on ReportIncomplete { problems { code severity } } } }',
        { id: reportId, version },
      );
      if (sendReport.__typename !== 'Report') throw new Error(`The report was not sent: ${JSON.stringify(sendReport)}`);
    },
    done: reportDone('staff', ['QUEUED', 'DELIVERING', 'DELIVERED']),
  },
];

/** The last step, possible once the report has arrived. */
export const ACKNOWLEDGE: JobStep = {
  name: 'acknowledgeReport',
  take: async ({ coordinator }, { reportId }) => {
    const version = await versionOf(coordinator, 'report', reportId);
    await coordinator.ok(
      'mutation($id: ID!, $version: Int!) { acknowledgeReport(id: $id, version: $version, diarienummer: "RS 2026-0001") { id } }',
      { id: reportId, version },
    );
  },
  done: reportDone('coordinator', ['RECEIVED']),
};
