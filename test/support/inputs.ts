import type {
  AddWebhookInput,
  CreateAllocationRoundInput,
  CreateApiTokenInput,
  CreateInitiativeInput,
  DraftReportInput,
  MilestoneInput,
  SaveSearchInput,
  SubmitNeedInput,
} from './generated/graphql.js';

// Inputs of operations: each is complete and valid, and a test changes only the part that it is about.

/** @returns the date `offset` days from today, as GraphQL writes dates. */
export function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

/** A need of a startup for a laboratory under an NDA. */
export const newNeed = (title: string, over: Partial<SubmitNeedInput> = {}): SubmitNeedInput => ({
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
  ...over,
});

/** A milestone in a week, of the responsible organisation. */
export const newMilestone = (ownerOrganisationId: string, over: Partial<MilestoneInput> = {}): MilestoneInput => ({
  title: 'Uppstartsmöte',
  dueOn: day(7),
  ownerOrganisationId,
  ...over,
});

/** An initiative without milestones, visible to its participants. */
export const newInitiative = (over: Partial<CreateInitiativeInput> = {}): CreateInitiativeInput => ({
  titleSv: 'Cellodling tillsammans',
  visibility: 'PARTICIPANTS',
  milestones: [],
  ...over,
});

/** A report about the last month of an initiative to a region, due in two weeks. */
export const newReport = (
  initiativeId: string,
  recipientId: string,
  over: Partial<DraftReportInput> = {},
): DraftReportInput => ({ initiativeId, recipientId, periodFrom: day(-30), periodTo: day(0), dueOn: day(14), ...over });

/** A saved search for every open need. */
export const newSearch = (over: Partial<SaveSearchInput> = {}): SaveSearchInput => ({
  name: 'Bevakning',
  watches: 'OPEN_NEEDS',
  ...over,
});

/** An API token that is valid for a day and has these scopes. */
export const newApiToken = (scopes: string[], over: Partial<CreateApiTokenInput> = {}): CreateApiTokenInput => ({
  name: 'x',
  scopes,
  validDays: 1,
  ...over,
});

/** A webhook at a public IP address, so that no name has to be resolved. Without a worker, nothing is called. */
export const newWebhook = (over: Partial<AddWebhookInput> = {}): AddWebhookInput => ({
  url: 'https://93.184.216.34/hook',
  events: ['need.published'],
  ...over,
});

/** A stable round until tomorrow with these needs, and these capabilities with one place each. */
export const newRound = (
  needIds: string[],
  capabilityIds: string[],
  over: Partial<CreateAllocationRoundInput> = {},
): CreateAllocationRoundInput => ({
  titleSv: 'Provomgången',
  titleEn: 'The test round',
  mode: 'STABLE',
  closesAt: new Date(Date.now() + 86_400_000).toISOString(),
  needIds,
  slots: capabilityIds.map((capabilityId) => ({
    capabilityId,
    descriptionSv: 'En plats i laboratorium',
    descriptionEn: 'A place in a laboratory',
    capacity: 1,
  })),
  ...over,
});
