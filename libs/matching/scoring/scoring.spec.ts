import fc from 'fast-check';
import type { CapabilityFacts, NeedFacts } from '../facts.js';
import type { TextMatch } from '../ranking/text.types.js';
import {
  type FactEvidence,
  factFeatures,
  leadTimeFeature,
  nearnessOf,
  pastOutcomesFeature,
  priceGroupFeature,
  trlFeature,
  waitBeyondWindow,
} from './fact-features.js';
import { type Features, HAND_WEIGHTS, PART_CODES, partsOf, scoreOf, scoreOfFeatures } from './parts.js';
import { matchWords, partReason } from './words.js';

const TODAY = '2026-11-23';
const need = {
  organisationId: 'company',
  kind: 'LAB',
  municipality: 'Huddinge',
  trlNow: 3,
  trlTarget: 5,
  windowFrom: '2026-12-01',
  windowTo: '2027-02-01',
} as NeedFacts;
const capability = {
  organisationId: 'host',
  kind: 'LAB',
  site: 'Novum',
  municipality: 'Solna',
  leadTimeDays: 30,
  nextFreeOn: null,
  trlFrom: 2,
  trlTo: 4,
  priceGroups: ['academic: 100', 'sme: 300'],
  methods: ['flow cytometry'],
  equipment: [],
} as unknown as CapabilityFacts;

describe('the features of facts', () => {
  it.each([
    [3, 5, null, null, 0.5],
    [3, 5, 2, 4, 1],
    [3, 5, 6, null, 0.75],
    [6, 9, null, 4, 0.5],
    [1, 2, 8, 9, 0],
  ])('TRL %s→%s against %s–%s is %s', (trlNow, trlTarget, trlFrom, trlTo, feature) => {
    expect(trlFeature({ trlNow, trlTarget }, { trlFrom, trlTo })).toBe(feature);
  });

  it.each([
    ['Huddinge', 'huddinge ', 'Novum', 'SAME_MUNICIPALITY'],
    ['Huddinge', null, 'Huddinge', 'SAME_MUNICIPALITY'],
    ['Huddinge', 'Solna', 'Novum', 'SAME_REGION'],
    ['Huddinge', 'Uppsala', 'BMC', 'FAR'],
    ['Huddinge', 'Lund', 'Medicon', 'FAR'],
    ['Huddinge', null, 'Novum', 'UNKNOWN'],
    [null, 'Solna', 'Novum', 'UNKNOWN'],
  ])('%s to %s (%s): %s', (seeker, host, site, nearness) => {
    expect(nearnessOf({ municipality: seeker }, { municipality: host, site })).toBe(nearness);
  });

  it.each([
    [null, null, null, 0.5],
    [8, null, 0, 1],
    [53, null, 45, 0.5],
    [10, '2027-03-01', 90, 0],
  ])('lead time %s, next free %s: %s days into the window, %s', (leadTimeDays, nextFreeOn, wait, feature) => {
    expect(waitBeyondWindow(need, { leadTimeDays, nextFreeOn }, TODAY)).toBe(wait);
    expect(leadTimeFeature(wait)).toBe(feature);
  });

  it('asks for a price for small companies', () => {
    expect(
      [null, ['academic: 1', 'sme: 2'], ['academic'], ['SMF']].map((priceGroups) => priceGroupFeature({ priceGroups })),
    ).toEqual([0.5, 1, 0, 1]);
  });

  it('shrinks few outcomes towards the middle', () => {
    expect(
      [
        [0, 0],
        [0, 1],
        [4, 4],
        [96, 96],
      ].map(([good = 0, all = 0]) => pastOutcomesFeature({ good, all })),
    ).toEqual([0.5, 0.4, 0.75, 0.98]);
  });

  it('lie in 0…1 whatever the facts', () => {
    const small = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null });
    const trl = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
    fc.assert(
      fc.property(
        small,
        trl,
        trl,
        fc.nat(9),
        fc.nat(20),
        fc.nat(20),
        (leadTimeDays, trlFrom, trlTo, names, good, bad) => {
          const evidence: FactEvidence = {
            need,
            capability: { ...capability, leadTimeDays, trlFrom, trlTo },
            namesInCommon: Array.from({ length: names }, String),
            outcomes: { good, all: good + bad },
            today: TODAY,
          };
          for (const feature of Object.values(factFeatures(evidence))) {
            expect(feature).toBeGreaterThanOrEqual(0);
            expect(feature).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

const features = fc.record(
  Object.fromEntries(PART_CODES.map((code) => [code, fc.double({ min: 0, max: 1, noNaN: true })])),
) as fc.Arbitrary<Features>;
const MATCH: TextMatch = {
  part: 'CONCEPTS',
  share: 0.5,
  query: [{ field: 'title', start: 0, end: 10, text: 'cellodling' }],
  document: [{ field: 'nameEn', start: 4, end: 16, text: 'cell culture' }],
};
const evidence: FactEvidence = {
  need,
  capability,
  namesInCommon: ['flow cytometry'],
  outcomes: { good: 1, all: 3 },
  today: TODAY,
};

describe('the score', () => {
  it('is the sum of its parts, and at most the sum of the weights', () => {
    fc.assert(
      fc.property(features, (given) => {
        const parts = partsOf(given, HAND_WEIGHTS);
        expect(
          Math.abs(scoreOf(parts) - PART_CODES.reduce((sum, code) => sum + HAND_WEIGHTS[code] * given[code], 0)),
        ).toBeLessThan(1e-9);
        expect(scoreOf(parts)).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('is told in both languages with the same facts and no numbers of its own', () => {
    fc.assert(
      fc.property(features, (given) => {
        const parts = partsOf(given, HAND_WEIGHTS);
        for (const part of parts) {
          const { sv, en } = partReason(part, [MATCH], evidence);
          expect(sv?.match(/\d+/g)).toEqual(en?.match(/\d+/g));
          expect(`${sv} ${en}`).not.toMatch(/undefined|null|NaN/);
        }
        expect(scoreOfFeatures(given, HAND_WEIGHTS)).toBe(scoreOf(parts));
      }),
    );
  });

  it('names what was found on both sides, once when both write the same', () => {
    expect(partReason({ code: 'CONCEPTS', feature: 0.5, weight: 16, points: 8 }, [MATCH], evidence)).toEqual({
      sv: 'Samma begrepp, även på olika språk: cellodling – cell culture.',
      en: 'The same concepts, also across languages: cellodling – cell culture.',
    });
    expect(matchWords({ query: MATCH.query, document: [{ field: 'x', start: 0, end: 10, text: 'Cellodling' }] })).toBe(
      'cellodling',
    );
    expect(partReason({ code: 'WORDS', feature: 0, weight: 24, points: 0 }, [MATCH], evidence)).toEqual({
      sv: 'Inga gemensamma ord.',
      en: 'No words in common.',
    });
  });
});
