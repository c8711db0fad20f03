import { REPORT_LIMITS } from '#contracts/fields/reports';
import { Checks, type Day, defineError, lifecycle } from '#kernel';
import type { ReportFacts } from './facts.rules.js';
import { type BothLanguages, ownIndicators, supportedCompanies } from './figures.rules.js';

export const REPORT_STATES = [
  'DRAFT',
  'VALIDATED',
  'APPROVED',
  'QUEUED',
  'DELIVERING',
  'DELIVERED',
  'RECEIVED',
  'COMPLETION_ASKED',
  'ACCEPTED',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export type ReportStep =
  'validate' | 'approve' | 'queue' | 'render' | 'deliver' | 'acknowledge' | 'askCompletion' | 'accept';

/** A completion is a new revision, so COMPLETION_ASKED is a final state. */
export const reportLifecycle = lifecycle<ReportState, ReportStep>(
  'REPORT',
  {
    DRAFT: { validate: 'VALIDATED' },
    VALIDATED: { approve: 'APPROVED' },
    APPROVED: { queue: 'QUEUED' },
    QUEUED: { render: 'DELIVERING' },
    DELIVERING: { deliver: 'DELIVERED' },
    DELIVERED: { acknowledge: 'RECEIVED' },
    RECEIVED: { askCompletion: 'COMPLETION_ASKED', accept: 'ACCEPTED' },
    COMPLETION_ASKED: {},
    ACCEPTED: {},
  },
  {
    subject: { sv: 'Rapporten', en: 'The report' },
    states: {
      DRAFT: { sv: 'är ett utkast', en: 'is a draft' },
      VALIDATED: { sv: 'är kontrollerad', en: 'has been checked' },
      APPROVED: { sv: 'är godkänd för sändning', en: 'is approved for sending' },
      QUEUED: { sv: 'ligger i kö för att skickas', en: 'is queued for sending' },
      DELIVERING: { sv: 'håller på att skickas', en: 'is being sent' },
      DELIVERED: { sv: 'är levererad', en: 'is delivered' },
      RECEIVED: { sv: 'är mottagen', en: 'has been received' },
      COMPLETION_ASKED: { sv: 'har skickats tillbaka för komplettering', en: 'has been sent back for completion' },
      ACCEPTED: { sv: 'är godkänd av mottagaren', en: 'is accepted by the recipient' },
    },
    steps: {
      validate: { sv: 'skickas', en: 'be sent' },
      approve: { sv: 'godkännas för sändning', en: 'be approved for sending' },
      queue: { sv: 'läggas i kö', en: 'be queued' },
      render: { sv: 'göras till filer', en: 'be made into files' },
      deliver: { sv: 'levereras', en: 'be delivered' },
      acknowledge: { sv: 'tas emot', en: 'be received' },
      askCompletion: { sv: 'skickas tillbaka för komplettering', en: 'be sent back for completion' },
      accept: { sv: 'godkännas av mottagaren', en: 'be accepted by the recipient' },
    },
  },
);

/** States in which the report has reached its recipient, who may see it from then on. */
export const DELIVERED_STATES: readonly ReportState[] = ['DELIVERED', 'RECEIVED', 'COMPLETION_ASKED', 'ACCEPTED'];

/** Version of the report's content and counting rules; a change of either is a new version. */
export const TEMPLATE = 'initiative-status/1';

export interface ReportDraft {
  initiativeId: string;
  recipientId: string;
  periodFrom: Day;
  periodTo: Day;
  dueOn: Day;
}

/** @throws AppError INVALID naming every field that is wrong. */
export function checkDraft({ periodFrom, periodTo, dueOn }: ReportDraft): void {
  const checks = new Checks()
    .require(
      periodFrom <= periodTo,
      'periodTo',
      'Periodens slut ligger före dess början.',
      'The period ends before it starts.',
    )
    .require(
      dueOn >= periodFrom,
      'dueOn',
      'Rapporten kan inte behöva vara inne innan perioden börjar.',
      'The report cannot be due before its period.',
    );
  for (const [field, day] of Object.entries({ periodFrom, periodTo, dueOn })) {
    checks.require(
      day >= '2000-01-01' && day <= '2100-12-31',
      field,
      'Året verkar vara felskrivet.',
      'The year looks mistyped.',
    );
  }
  checks.done();
}

/** @throws AppError INVALID unless the region states what is to be completed. */
export const checkCompletion = (comment: string): void =>
  new Checks().text('comment', comment, REPORT_LIMITS.comment).done();

export const checkDiarienummer = (diarienummer: string | null | undefined): void =>
  new Checks().text('diarienummer', diarienummer, REPORT_LIMITS.diarienummer).done();

const asciiWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');

/**
 * The series of a report: same initiative, recipient and start of period, e.g. `9f3a61c2-region-stockholm-2026-07-01`.
 * The end of the initiative's id is used, because that is the random part; the beginning is only the time.
 */
export const seriesOf = (initiativeId: string, recipientName: string, periodFrom: Day): string =>
  `${initiativeId.slice(-8)}-${asciiWord(recipientName)}-${periodFrom}`;

/** The outcome of sending a report that is not ready. It is not thrown but is a member of the result union. */
export const reportIncomplete = defineError('REPORT_INCOMPLETE', 'EXPECTED_OUTCOME', {
  meaning: 'The report lacks something, so it is not sent. It comes as `ReportIncomplete`, a result and no error.',
  remedy: 'Put right what `problems` names, then send the report again.',
  message: { sv: 'Rapporten kan inte skickas än.', en: 'The report cannot be sent yet.' },
});

export const reportExists = defineError('REPORT_EXISTS', 'CONFLICT', {
  meaning:
    'A report to the recipient for the period exists already; `data.reportId` names it where the asker may know.',
  remedy: 'Use the report that exists. A new revision is possible once the recipient has asked for a completion.',
  message: {
    sv: 'Det finns redan en rapport till mottagaren för den här perioden.',
    en: 'There already is a report to this recipient for this period.',
  },
  data: (reportId?: string) => ({ ...(reportId && { reportId }) }),
});

/**
 * The revision of a new draft in a series. A further revision requires that the recipient has asked for completion of
 * the latest.
 * @throws AppError REPORT_EXISTS
 */
export function nextRevision(latest: { id: string; revision: number; state: ReportState } | undefined): number {
  if (!latest) return 1;
  if (latest.state !== 'COMPLETION_ASKED') throw reportExists(latest.id);
  return latest.revision + 1;
}

export type ProblemSeverity = 'ERROR' | 'WARNING';

export interface ReportProblem {
  code: string;
  severity: ProblemSeverity;
  message: BothLanguages;
}

/**
 * Problems of a report before it is sent. An ERROR prevents sending; a WARNING is included in the report as a remark.
 */
export function problemsOf(facts: ReportFacts, today: Day): ReportProblem[] {
  const problems: ReportProblem[] = [];
  const add = (severity: ProblemSeverity, holds: boolean, code: string, sv: string, en: string): void => {
    if (holds) problems.push({ code, severity, message: { sv, en } });
  };
  const { milestones, indicators, recipient, periodFrom, periodTo, dueOn, participants } = facts;
  const own = ownIndicators(indicators);
  const uncounted = supportedCompanies(participants).filter(({ counts }) => !counts).length;
  const late = milestones.filter(
    ({ state, dueOn: due }) => state === 'PLANNED' && due <= periodTo && due < today,
  ).length;

  add(
    'ERROR',
    recipient.kind !== 'REGION',
    'RECIPIENT_NOT_REGION',
    'Mottagaren är inte en region.',
    'The recipient is not a region.',
  );
  add(
    'ERROR',
    recipient.coordinators === 0,
    'RECIPIENT_WITHOUT_COORDINATOR',
    'Mottagaren har ingen samordnare som kan ta emot rapporten.',
    'The recipient has no coordinator who could receive the report.',
  );
  add(
    'ERROR',
    milestones.length === 0 && indicators.length === 0,
    'NOTHING_TO_REPORT',
    'Initiativet har varken delmål eller indikatorer.',
    'The initiative has neither milestones nor indicators.',
  );
  add('ERROR', periodFrom > today, 'PERIOD_NOT_STARTED', 'Perioden har inte börjat.', 'The period has not started.');
  add(
    'WARNING',
    milestones.length === 0 && indicators.length > 0,
    'NO_MILESTONES',
    'Initiativet har inga delmål.',
    'The initiative has no milestones.',
  );
  add(
    'WARNING',
    indicators.length === 0 && milestones.length > 0,
    'NO_INDICATORS',
    'Initiativet har inga egna indikatorer.',
    'The initiative has no indicators of its own.',
  );
  add(
    'WARNING',
    periodFrom <= today && periodTo > today,
    'PERIOD_NOT_ENDED',
    'Perioden är inte slut. Siffrorna gäller till och med i dag.',
    'The period has not ended. The figures are as of today.',
  );
  add('WARNING', dueOn < today, 'LATE', `Rapporten skulle ha varit inne ${dueOn}.`, `The report was due on ${dueOn}.`);
  for (const { code, nameSv, nameEn } of own.filter(({ actual }) => actual === null)) {
    add(
      'WARNING',
      true,
      'INDICATOR_WITHOUT_VALUE',
      `${code} ${nameSv} saknar värde och är inte med.`,
      `${code} ${nameEn} has no value and is left out.`,
    );
  }
  add(
    'WARNING',
    uncounted > 0,
    'COMPANY_NOT_COUNTED',
    `${uncounted} deltagande företag räknas inte. Se raderna bakom RCO01.`,
    `Companies taking part that do not count: ${uncounted}. See the rows behind RCO01.`,
  );
  add('WARNING', late > 0, 'MILESTONES_LATE', `${late} delmål är försenade.`, `Milestones that are late: ${late}.`);
  return problems;
}

export const isSendable = (problems: readonly ReportProblem[]): boolean =>
  problems.every(({ severity }) => severity !== 'ERROR');
