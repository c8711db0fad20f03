import { AppError } from '#kernel';
import { describeLifecycle } from '../../kernel/testing/index.js';
import {
  DELIVERED_STATES,
  checkCompletion,
  checkDiarienummer,
  checkDraft,
  isSendable,
  nextRevision,
  problemsOf,
  REPORT_STATES,
  type ReportDraft,
  reportLifecycle,
  seriesOf,
} from './report.rules.js';
import type { ReportFacts } from './facts.rules.js';
import { reportFacts } from './testing/report-facts.factory.js';

const fieldsOf = (check: () => void): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

describeLifecycle('a report', reportLifecycle, {
  'DRAFT validate': 'VALIDATED',
  'VALIDATED approve': 'APPROVED',
  'APPROVED queue': 'QUEUED',
  'QUEUED render': 'DELIVERING',
  'DELIVERING deliver': 'DELIVERED',
  'DELIVERED acknowledge': 'RECEIVED',
  'RECEIVED askCompletion': 'COMPLETION_ASKED',
  'RECEIVED accept': 'ACCEPTED',
});

it('knows every state of the contract', () =>
  expect([...reportLifecycle.states].sort()).toEqual([...REPORT_STATES].sort()));

describe('checkDraft', () => {
  const draft: ReportDraft = {
    initiativeId: 'i',
    recipientId: 'r',
    periodFrom: '2026-07-01',
    periodTo: '2026-12-31',
    dueOn: '2027-01-31',
  };
  it.each<[Partial<ReportDraft>, string[]]>([
    [{}, []],
    [{ periodTo: '2026-07-01' }, []],
    [{ periodTo: '2026-06-30' }, ['periodTo']],
    [{ dueOn: '2026-06-30' }, ['dueOn']],
    [{ periodFrom: '0026-07-01' }, ['periodFrom']],
  ])('%j → %j', (change, expected) => expect(fieldsOf(() => checkDraft({ ...draft, ...change }))).toEqual(expected));
});

it('limits what a region writes', () => {
  expect(fieldsOf(() => checkCompletion('nej'))).toEqual(['comment']);
  expect(fieldsOf(() => checkCompletion('x'.repeat(2001)))).toEqual(['comment']);
  expect(fieldsOf(() => checkCompletion('Vilka timmar avses?'))).toEqual([]);
  expect(fieldsOf(() => checkDiarienummer('x'.repeat(61)))).toEqual(['diarienummer']);
  expect(fieldsOf(() => checkDiarienummer(null))).toEqual([]);
});

describe('series and revision', () => {
  it('names initiative, recipient and period', () =>
    expect(seriesOf('019ab000-0000-7000-8000-00009f3a61c2', 'Region Östergötland', '2026-07-01')).toBe(
      '9f3a61c2-region-ostergotland-2026-07-01',
    ));
  it('starts with 1', () => expect(nextRevision(undefined)).toBe(1));
  it.each(REPORT_STATES.map((state) => [state]))('after one in %s', (state) => {
    const next = () => nextRevision({ id: 'earlier', revision: 2, state });
    if (state === 'COMPLETION_ASKED') expect(next()).toBe(3);
    else expect(next).toThrow(expect.objectContaining({ code: 'REPORT_EXISTS', category: 'CONFLICT' }) as Error);
  });
});

describe('problemsOf', () => {
  const facts = reportFacts();
  const codes = (change: Partial<ReportFacts>, today = '2027-01-11') =>
    problemsOf({ ...facts, ...change }, today).map(({ severity, code }) => `${severity} ${code}`);
  const done = facts.milestones.filter(({ state }) => state === 'DONE');
  it.each<[string, Partial<ReportFacts>, string | undefined, string[]]>([
    ['nothing wrong', { milestones: done }, undefined, []],
    [
      'a municipality',
      { milestones: done, recipient: { ...facts.recipient, kind: 'MUNICIPALITY' } },
      undefined,
      ['ERROR RECIPIENT_NOT_REGION'],
    ],
    [
      'a region without a coordinator',
      { milestones: done, recipient: { ...facts.recipient, coordinators: 0 } },
      undefined,
      ['ERROR RECIPIENT_WITHOUT_COORDINATOR'],
    ],
    ['neither milestones nor indicators', { milestones: [], indicators: [] }, undefined, ['ERROR NOTHING_TO_REPORT']],
    ['no milestones', { milestones: [] }, undefined, ['WARNING NO_MILESTONES']],
    ['no indicators', { milestones: done, indicators: [] }, undefined, ['WARNING NO_INDICATORS']],
    ['a period to come', { milestones: done }, '2026-06-30', ['ERROR PERIOD_NOT_STARTED']],
    ['a period under way', { milestones: done }, '2026-07-01', ['WARNING PERIOD_NOT_ENDED']],
    ['the last day of the period', { milestones: done }, '2026-12-31', []],
    ['late', { milestones: done }, '2027-02-01', ['WARNING LATE']],
    [
      'an indicator without a value',
      { milestones: done, indicators: facts.indicators.map((one) => ({ ...one, actual: null })) },
      undefined,
      ['WARNING INDICATOR_WITHOUT_VALUE'],
    ],
    [
      'a company without a number',
      { milestones: done, participants: facts.participants.map((one) => ({ ...one, orgnr: null })) },
      undefined,
      ['WARNING COMPANY_NOT_COUNTED'],
    ],
    ['a late milestone', {}, undefined, ['WARNING MILESTONES_LATE']],
  ])('%s', (_what, change, today, expected) => expect(codes(change, today)).toEqual(expected));
  it('sends with warnings and not with errors', () => {
    expect(isSendable(problemsOf({ ...facts, milestones: [] }, '2027-01-11'))).toBe(true);
    expect(isSendable(problemsOf({ ...facts, milestones: [], indicators: [] }, '2027-01-11'))).toBe(false);
  });
});

// The policy and row-level security use the same array of states, so this test states it independently.
it.each(REPORT_STATES.map((state) => [state]))('the recipient sees a report in %s once it was delivered', (state) =>
  expect(DELIVERED_STATES.includes(state)).toBe(!/^(DRAFT|VALIDATED|APPROVED|QUEUED|DELIVERING)$/.test(state)),
);
