import { createHash } from 'node:crypto';
import { hashOf } from './frozen.rules.js';
import { stockholmTime, swedishNumber } from './swedish-writing.rules.js';
import { ReportRenderer } from './report-renderer.service.js';
import { frozenReport } from './testing/report-facts.factory.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('swedishNumber', () => {
  it.each([
    [0, '0'],
    [1234567, '1\u00a0234\u00a0567'],
    [1034.5, '1\u00a0034,5'],
    [0.125, '0,13'],
    [-1200, '−1\u00a0200'],
    [999, '999'],
  ])('%p → %p', (value, expected) => expect(swedishNumber(value)).toBe(expected));
});

it('writes time in Stockholm, summer and winter', () => {
  expect([stockholmTime(new Date('2026-07-01T22:05:00Z')), stockholmTime(new Date('2027-01-11T08:45:00Z'))]).toEqual([
    '2026-07-02 00.05',
    '2027-01-11 09.45',
  ]);
});

describe('ReportRenderer', () => {
  const renderer = new ReportRenderer();

  it('gives a JSON file with the very hash of the report', () =>
    expect(sha256(renderer.json(frozenReport()))).toBe(hashOf(frozenReport())));

  it('gives the same PDF bytes for the same frozen data, at another time and however its keys are ordered', async () => {
    const first = await renderer.pdf(frozenReport());
    // PDF dates have a resolution of a second, so a file that used the clock would differ after this.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const turned = Object.fromEntries(Object.entries(frozenReport()).reverse()) as unknown as ReturnType<
      typeof frozenReport
    >;
    const second = await new ReportRenderer().pdf(turned);
    expect(sha256(second)).toBe(sha256(first));
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('gives other bytes for other data', async () => {
    const [one, other] = [await renderer.pdf(frozenReport()), await renderer.pdf(frozenReport({ milestones: [] }))];
    expect(sha256(one)).not.toBe(sha256(other));
  });

  it('renders an empty report, a long one and odd characters', async () => {
    const facts = frozenReport();
    const long = Array.from({ length: 120 }, (_, index) => ({
      title: `Delmål ${index} – ΔΨ “citat” ${'ord '.repeat(30)}`,
      dueOn: '2026-10-30',
      state: 'PLANNED' as const,
      doneOn: null,
      owner: 'Region Stockholm',
      moves: 0,
    }));
    await expect(renderer.pdf(frozenReport({ milestones: long }))).resolves.toBeInstanceOf(Buffer);
    await expect(
      renderer.pdf(frozenReport({ milestones: [], indicators: [], participants: [], cooperation: null })),
    ).resolves.toBeInstanceOf(Buffer);
    await expect(
      renderer.pdf({ ...facts, initiative: { ...facts.initiative, titleEn: null, titleSv: 'x'.repeat(200) } }),
    ).resolves.toBeInstanceOf(Buffer);
  });
});
