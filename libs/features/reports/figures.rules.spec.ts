import type { Cooperation, MilestoneFact, Participant } from './facts.rules.js';
import {
  computeFigures,
  cooperatingCompanies,
  type FigureRow,
  milestonesDone,
  milestonesPlanned,
  supportedCompanies,
} from './figures.rules.js';
import { reportFacts } from './testing/report-facts.factory.js';

const startup = (id: string, nameSv: string, orgnr: string | null): Participant => ({
  id,
  nameSv,
  nameEn: null,
  orgnr,
  kind: 'STARTUP',
  role: 'STARTUP',
});
const countsOf = (rows: FigureRow[]) =>
  rows.map(({ label, counts, reason }) => `${label}: ${counts ? 'ja' : 'nej'}, ${reason.sv}`);

describe('RCO01', () => {
  it('counts each company once, by a valid organisation number, and says why the others do not count', () => {
    const rows = supportedCompanies([
      startup('a', 'Alfa AB', '5599990016'),
      startup('b', 'Beta AB', null),
      startup('c', 'Alfa Holding AB', '559999-0016'),
      startup('d', 'Delta AB', '5599990017'),
      startup('e', 'Enskild firma', '7502310241'),
      startup('f', 'Epsilon AB', '5599990024'),
      { ...startup('g', 'Institutet', '2021002973'), role: 'PARTNER' },
    ]);
    expect(countsOf(rows)).toMatchInlineSnapshot(`
[
  "Alfa AB: ja, Deltar i initiativet och har ett giltigt organisationsnummer.",
  "Beta AB: nej, Organisationsnummer saknas, så företaget kan inte räknas en gång.",
  "Alfa Holding AB: nej, Samma organisationsnummer som Alfa AB. Varje företag räknas en gång.",
  "Delta AB: nej, Organisationsnumret är inte giltigt.",
  "Enskild firma: nej, Organisationsnumret är inte giltigt.",
  "Epsilon AB: ja, Deltar i initiativet och har ett giltigt organisationsnummer.",
]
`);
    expect(rows.every(({ reason }) => reason.sv !== '' && reason.en !== '')).toBe(true);
  });
  it('is nothing without startups', () => expect(supportedCompanies([])).toEqual([]));
  it('counts the second of two when the first has no number', () => {
    expect(
      supportedCompanies([startup('a', 'A', null), startup('b', 'B', '5599990016')]).map(({ counts }) => counts),
    ).toEqual([false, true]);
  });
});

describe('RCO10', () => {
  const base = reportFacts().cooperation as Cooperation;
  const judge = (change: Partial<Cooperation>) =>
    cooperatingCompanies({ ...reportFacts(), cooperation: { ...base, ...change } })[0] as FigureRow;
  const RND = { type: 'RND', signedOn: '2026-06-12' };
  it.each<[string, Partial<Cooperation>, boolean, string]>([
    ['running research cooperation', {}, true, 'Ongoing'],
    ['an introduction', { state: 'INTRODUCED', agreements: [] }, false, 'introduction'],
    ['an introduction, whatever has been signed', { state: 'MEETING' }, false, 'introduction'],
    ['a purchased service', { agreements: [{ type: 'SERVICE', signedOn: '2026-06-12' }] }, false, 'purchased service'],
    ['an NDA only', { agreements: [{ type: 'NDA', signedOn: '2026-06-12' }] }, false, 'No agreement'],
    [
      'research beside a purchased service',
      { agreements: [{ type: 'SERVICE', signedOn: '2026-06-01' }, RND] },
      true,
      'Ongoing',
    ],
    ['an agreement that has not begun', { state: 'AGREEMENT' }, false, 'not begun'],
    [
      'an agreement signed after the period',
      { agreements: [{ type: 'RND', signedOn: '2027-01-01' }] },
      false,
      'after the period',
    ],
    ['cooperation that ended before the project', { state: 'DONE', endedOn: '2027-10-30' }, false, 'ended before'],
    ['cooperation that lasted as long as the project', { state: 'DONE', endedOn: '2027-10-31' }, true, 'whole project'],
    ['cooperation that was broken off', { state: 'FAILED', endedOn: '2026-11-01' }, false, 'broken off'],
    ['a match that was withdrawn', { state: 'WITHDRAWN' }, false, 'broken off'],
    [
      'a partner that does no research',
      { partner: { ...base.partner, kind: 'COMPANY' } },
      false,
      'not a research organisation',
    ],
    [
      'a company without a number',
      { company: { ...base.company, orgnr: null } },
      false,
      'no valid organisation number',
    ],
  ])('%s', (_what, change, expected, words) => {
    const row = judge(change);
    expect([row.counts, row.reason.en]).toEqual([expected, expect.stringContaining(words)]);
  });
  it('names partners without a match, and does not count them', () => {
    expect(
      cooperatingCompanies({ ...reportFacts(), cooperation: null }).map(({ label, counts }) => [label, counts]),
    ).toEqual([['Karolinska Institutet', false]]);
  });
});

describe('milestones', () => {
  const period = { periodFrom: '2026-07-01', periodTo: '2026-12-31' };
  const milestone = (change: Partial<MilestoneFact>): MilestoneFact => ({
    title: 'M',
    dueOn: '2026-08-01',
    state: 'PLANNED',
    doneOn: null,
    owner: 'O',
    moves: 0,
    ...change,
  });
  it.each<[Partial<MilestoneFact>, boolean, boolean]>([
    [{}, false, true],
    [{ state: 'DONE', doneOn: '2026-07-01' }, true, true],
    [{ state: 'DONE', doneOn: '2026-12-31' }, true, true],
    [{ state: 'DONE', doneOn: '2026-06-30' }, false, true],
    [{ state: 'DONE', doneOn: '2027-01-01' }, false, true],
    [{ state: 'CANCELLED' }, false, false],
    [{ dueOn: '2026-06-30' }, false, false],
    [{ dueOn: '2026-07-01' }, false, true],
    [{ dueOn: '2027-01-01', state: 'DONE', doneOn: '2026-12-01' }, true, false],
  ])('%j: done %p, planned %p', (change, done, planned) => {
    expect([
      milestonesDone([milestone(change)], period)[0]?.counts,
      milestonesPlanned([milestone(change)], period)[0]?.counts,
    ]).toEqual([done, planned]);
  });
});

describe('computeFigures', () => {
  it('gives each figure as the number of its rows that count, and own indicators with their latest value', () => {
    expect(
      computeFigures(reportFacts()).map(({ code, value, target, rows }) => [code, value, target, rows.length]),
    ).toEqual([
      ['RCO01', 1, 1, 1],
      ['RCO10', 1, null, 1],
      ['MILESTONES_DONE', 1, null, 4],
      ['MILESTONES_PLANNED', 2, null, 4],
      ['LAB_HOURS', 1034.5, 1200, 1],
    ]);
  });
  it('leaves out an indicator without a value instead of saying zero', () => {
    const facts = reportFacts();
    const indicators = facts.indicators.map((indicator) => ({ ...indicator, actual: null }));
    expect(computeFigures({ ...facts, indicators }).map(({ code }) => code)).not.toContain('LAB_HOURS');
  });
  it('counts RCO01 itself, whatever somebody recorded as its value', () => {
    const facts = reportFacts();
    const indicators = facts.indicators.map((indicator) => ({ ...indicator, actual: 99 }));
    expect(computeFigures({ ...facts, indicators }).find(({ code }) => code === 'RCO01')?.value).toBe(1);
  });
});
