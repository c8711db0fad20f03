import type { CreateAllocationRoundInput, CreateInitiativeInput } from '../generated/graphql.js';
import { newSearch } from '../inputs.js';
import {
  CompleteMilestoneDocument,
  CreateInitiativeDocument,
  MoveMilestoneDocument,
} from '../operations/initiatives.graphql.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  DeclineInterestDocument,
  IntroduceMatchDocument,
  RecordNdaDocument,
  WithdrawMatchDocument,
} from '../operations/matches.graphql.js';
import { WithdrawNeedDocument } from '../operations/needs.graphql.js';
import {
  AcknowledgeReportDocument,
  AskCompletionDocument,
  DraftReportDocument,
  SendReportDocument,
} from '../operations/reports.graphql.js';
import {
  CloseAllocationRoundDocument,
  CreateAllocationRoundDocument,
  OpenAllocationRoundDocument,
  PublishAllocationRoundDocument,
  SetAllocationPreferencesDocument,
} from '../operations/rounds.graphql.js';
import { SaveSearchDocument } from '../operations/saved-searches.graphql.js';
import type { RoundStep } from '../rounds.js';
import { SUBJECTS } from './subjects/index.js';
import { type Principal, type Stage, STAGES } from './oracle.js';
import type { World } from './world.js';

/** Stages whose partner opens the confidential text at some point. */
const OPENING_STAGES: readonly Stage[] = ['plain', 'nda', 'introduced', 'withdrawn', 'needWithdrawn'];

/** An action in the course of a stage's match. */
type Step = (world: World, stage: Stage) => Promise<void>;
const hostOf = (stage: Stage) => `host.${stage}` as Principal;
const asks: Step = (world, stage) => world.step('staff', AskInterestDocument, stage);
const accepts: Step = (world, stage) => world.step(hostOf(stage), AcceptInterestDocument, stage);
const declines: Step = (world, stage) =>
  world.step(hostOf(stage), DeclineInterestDocument, stage, {
    reason: 'OTHER',
    comment: `Vi hinner inte ${world.canaries.plant('decline.comment', stage)}`,
  });
const recordsNda: Step = (world, stage) =>
  world.step('staff', RecordNdaDocument, stage, {
    signedOn: '2026-01-15',
    diarienummer: `FS ${world.canaries.plant('nda.diarienummer', stage)}`,
  });
const introduces: Step = (world, stage) => world.step('staff', IntroduceMatchDocument, stage);

/** The steps of each match after its need is published and its capability shortlisted. */
const JOURNEYS: Record<Exclude<Stage, 'draft'>, Step[]> = {
  shortlisted: [],
  asked: [asks],
  interested: [asks, accepts],
  plain: [asks, accepts],
  nda: [asks, accepts, recordsNda],
  introduced: [asks, accepts, recordsNda, introduces],
  declined: [asks, declines],
  withdrawn: [asks, accepts, recordsNda, introduces],
  needWithdrawn: [asks, accepts, recordsNda, introduces],
};

/** Fills the database through the program's own operations, so that every secret is stored and sent like real ones. */
export async function plantEverything(world: World): Promise<void> {
  await searches(world);
  for (const stage of STAGES) await journey(world, stage);
  await companyB(world);
  await world.submit('elsewhereStartup', 'elsewhere', 'elsewhere');
  await initiatives(world);
  await world.inviteGuest();
  await reports(world);
  await rounds(world);
  for (const subject of SUBJECTS) await subject.plant(world);
  await world.settled();
}

/** Saved before anything is published, so that alerts and their mails result. */
async function searches(world: World): Promise<void> {
  for (const owner of ['staff', 'host.asked', 'host.excluded', 'hospital'] as const) {
    const input = newSearch({ name: `Bevakning ${world.canaries.plant('search.name', owner)}`, mail: true });
    const { saveSearch } = await world.as(owner).ok(SaveSearchDocument, { input });
    world.ids.search.set(owner, world.canaries.mark(saveSearch.id, 'search.id', owner));
    await world
      .as(owner)
      .ok(SaveSearchDocument, {
        input: { ...input, name: 'Med ord', search: world.canaries.plant('search.words', owner) },
      });
  }
}

async function journey(world: World, stage: Stage): Promise<void> {
  const over = {
    excludedOrganisationIds: [world.id('organisation', 'excluded')],
    ...(stage === 'plain' && { ndaNeeded: false }),
  };
  await world.submit('startupA', stage, 'need', over);
  if (stage === 'draft') return;
  await world.publish(stage);
  await world.shortlist(stage, stage);
  for (const step of JOURNEYS[stage]) await step(world, stage);
  if (OPENING_STAGES.includes(stage)) await world.openConfidential(stage);
  if (stage === 'withdrawn') await world.step('startupA', WithdrawMatchDocument, stage);
  if (stage === 'needWithdrawn')
    await world.as('startupA').ok(WithdrawNeedDocument, { id: world.id('need', stage), version: 2 });
}

/** Another company that is in contact with one of the first company's partners. */
async function companyB(world: World): Promise<void> {
  await world.submit('startupB', 'B', 'need');
  await world.publish('B');
  await world.shortlist('B', 'nda', 'B with nda');
  await world.step('staff', AskInterestDocument, 'B with nda');
  await world.step('host.nda', AcceptInterestDocument, 'B with nda');
}

async function initiatives(world: World): Promise<void> {
  const plans: ({ about: string } & Pick<CreateInitiativeInput, 'visibility' | 'matchId'>)[] = [
    { about: 'matched', visibility: 'PARTICIPANTS', matchId: world.id('match', 'introduced') },
    { about: 'toUppsala', visibility: 'PARTICIPANTS' },
    { about: 'undelivered', visibility: 'PARTICIPANTS' },
    { about: 'cluster', visibility: 'CLUSTER' },
  ];
  const [owner] = await world.rows<{ id: string }>(
    "SELECT m.organisation_id AS id FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = 'staff@demo.example'",
  );
  for (const { about, ...plan } of plans) {
    const plant = (what: string) => world.canaries.plant(what, about);
    const milestones = [7, 9].map((dueOn) => ({
      title: `Delmål ${plant('milestone.title')}`,
      dueOn: world.day(dueOn),
      ownerOrganisationId: owner?.id ?? '',
    }));
    const input = {
      titleSv: `Initiativ ${plant('initiative.title')}`,
      titleEn: `Initiative ${plant('initiative.title')}`,
      milestones,
      ...plan,
    };
    const { createInitiative } = await world.as('staff').ok(CreateInitiativeDocument, { input });
    world.ids.initiative.set(about, world.canaries.mark(createInitiative.id, 'initiative.id', about));
    const [first, second] = createInitiative.milestones.map(({ id }) => id) as [string, string];
    await world
      .as('staff')
      .ok(CompleteMilestoneDocument, { id: first, version: 1, evidence: `Protokoll ${plant('milestone.evidence')}` });
    await world
      .as('staff')
      .ok(MoveMilestoneDocument, {
        id: second,
        version: 1,
        dueOn: world.day(20),
        reason: `Flyttat ${plant('milestone.move')}`,
      });
    world.ids.milestone.set(about, world.canaries.mark(second, 'milestone.id', about));
  }
}

async function reports(world: World): Promise<void> {
  const draft = async (initiative: string, region: string) => {
    const input = {
      initiativeId: world.id('initiative', initiative),
      recipientId: world.id('organisation', region),
      periodFrom: world.day(-30),
      periodTo: world.day(0),
      dueOn: world.day(14),
    };
    const { draftReport } = await world.as('staff').ok(DraftReportDocument, { input });
    world.ids.report.set(initiative, world.canaries.mark(draftReport.id, 'report.id', initiative));
    return draftReport.id;
  };
  for (const [initiative, region] of [
    ['matched', 'stockholm'],
    ['toUppsala', 'uppsala'],
  ] as const) {
    const id = await draft(initiative, region);
    const { sendReport } = await world.as('staff').ok(SendReportDocument, { id, version: 1 });
    if (sendReport.__typename !== 'Report') throw new Error(`The report was not sent: ${JSON.stringify(sendReport)}`);
  }
  await draft('undelivered', 'uppsala');
  await world.settled();
  const id = world.id('report', 'matched');
  const version = async () =>
    (await world.rows<{ version: number }>('SELECT version FROM report WHERE id = $1', [id]))[0]?.version ?? 0;
  await world
    .as('stockholm')
    .ok(AcknowledgeReportDocument, {
      id,
      version: await version(),
      diarienummer: `RS ${world.canaries.plant('report.diarienummer', 'matched')}`,
    });
  await world
    .as('stockholm')
    .ok(AskCompletionDocument, {
      id,
      version: await version(),
      comment: `Skriv mer om ${world.canaries.plant('report.completion', 'matched')}`,
    });
}

async function rounds(world: World): Promise<void> {
  const slot = (about: string, host: string) => {
    const words = world.canaries.plant('round.slot', about);
    return {
      capabilityId: world.id('capability', host),
      descriptionSv: `Plats ${words}`,
      descriptionEn: `Place ${words}`,
      capacity: 1,
    };
  };
  for (const about of ['open', 'draft', 'published']) {
    const title = world.canaries.plant('round.title', about);
    const input: CreateAllocationRoundInput = {
      titleSv: `Omgång ${title}`,
      titleEn: `Round ${title}`,
      mode: 'STABLE',
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      seed: 'matris',
      needIds: [world.id('need', 'asked'), world.id('need', 'B')],
      slots: [slot(about, 'asked'), slot(about, 'nda'), slot(about, 'excluded')],
    };
    const { createAllocationRound } = await world.as('staff').ok(CreateAllocationRoundDocument, { input });
    world.ids.round.set(about, world.canaries.mark(createAllocationRound.id, 'round.id', about));
  }
  const step = async (document: RoundStep, about: string) => {
    const id = world.id('round', about);
    const [row] = await world.rows<{ version: number }>('SELECT version FROM allocation_round WHERE id = $1', [id]);
    await world.as('staff').ok(document, { id, version: row?.version ?? 0 });
  };
  await step(OpenAllocationRoundDocument, 'open');
  for (const document of [OpenAllocationRoundDocument, CloseAllocationRoundDocument, PublishAllocationRoundDocument])
    await step(document, 'published');
  const lists = await world.rows<{ id: string; about: string; version: number }>(
    `SELECT k.id, o.name_sv AS about, k.version FROM allocation_ranking k JOIN organisation o ON o.workspace_id = k.workspace_id AND o.id = k.organisation_id WHERE k.round_id = $1`,
    [world.id('round', 'open')],
  );
  const owners = ['A', 'B', 'asked', 'nda', 'excluded'];
  for (const list of lists) {
    const owner =
      owners.find((name) =>
        list.about.includes(world.canaries.of(name.length === 1 ? 'company.name' : 'host.name', name).token),
      ) ?? list.about;
    world.ids.ranking.set(owner, world.canaries.mark(list.id, 'ranking.id', owner));
    await world
      .as('staff')
      .ok(SetAllocationPreferencesDocument, {
        rankingId: list.id,
        groups: [],
        version: list.version,
        reason: `Enligt samtal ${world.canaries.plant('ranking.reason', owner)}`,
      });
  }
}
