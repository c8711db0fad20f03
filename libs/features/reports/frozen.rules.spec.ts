import fc from 'fast-check';
import { assertUnchanged, canonicalJson, figureChanges, fileNameOf, freeze, hashOf } from './frozen.rules.js';
import { problemsOf } from './report.rules.js';
import { frozenReport, reportFacts } from './testing/report-facts.factory.js';

describe('canonicalJson', () => {
  it('sorts keys at every depth and keeps the order of lists', () =>
    expect(canonicalJson({ b: [{ d: 1, c: null }, 'å'], a: 0.5 })).toBe('{"a":0.5,"b":[{"c":null,"d":1},"å"]}'));
  it('leaves out what is undefined', () => expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}'));
  it('is the same text whatever the order of keys, and gives the same data back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('freeze', () => {
  it('has the same hash for the same facts and moment, also after a way through a database', () => {
    const frozen = frozenReport();
    expect(hashOf(frozenReport())).toBe(hashOf(frozen));
    expect(hashOf(JSON.parse(JSON.stringify(frozen)) as typeof frozen)).toBe(hashOf(frozen));
  });
  it('notices any change', () => {
    const frozen = frozenReport();
    expect(() => assertUnchanged(frozen, hashOf(frozen))).not.toThrow();
    expect(() => assertUnchanged({ ...frozen, revision: 2 }, hashOf(frozen))).toThrow('was changed');
  });
  it('takes warnings along as remarks', () =>
    expect(frozenReport().remarks.map(({ code }) => code)).toEqual(['MILESTONES_LATE']));
  it('keeps what each figure was counted from', () =>
    expect(frozenReport().figures.find(({ code }) => code === 'RCO01')?.rows).toHaveLength(1));
  it('says what became of the figures of the revision it completes', () => {
    const first = frozenReport();
    const facts = reportFacts({ indicators: [] });
    const second = freeze({
      report: { id: 'x', series: first.series, revision: 2, template: first.template },
      facts,
      sender: first.sender,
      signatoryName: 'S',
      problems: problemsOf(facts, '2027-01-11'),
      previous: { frozen: first, frozenSha256: hashOf(first), completionComment: 'Timmarna?' },
      at: new Date('2027-01-12T08:00:00Z'),
    });
    expect(second.previous).toEqual({
      revision: 1,
      frozenSha256: hashOf(first),
      completionAsked: 'Timmarna?',
      changes: [{ code: 'LAB_HOURS', name: first.figures[4]?.name, before: 1034.5, after: null }],
    });
  });
  it('finds no change where there is none', () =>
    expect(figureChanges(frozenReport().figures, frozenReport().figures)).toEqual([]));
});

it('names files so that nothing in a series can break out of a header', () =>
  expect(fileNameOf({ series: 'a"; x=\r\n../b', revision: 1 }, 'pdf')).toBe('rapport-axb-r1.pdf'));
