import { HAND_WEIGHTS, PART_CODES } from '#matching';
import type { ScorePart } from './candidate.rules.js';
import { DECLINE_REASONS, MATCH_STATES } from './match.rules.js';
import { decisionsOf, differencesIn, featuresOf, observationsOf, type ObservedRow, outcomeOf } from './weights.rules.js';

const part = (code: ScorePart['code'], value: number): ScorePart => ({ code, value, reason: { sv: null, en: null }, matchedTerms: [] });
const listed = (count: number) => Array.from({ length: count }, (_, i) => ({ capability: { id: `c${i + 1}`, organisationId: `o${i + 1}` }, parts: [part('TEXT', count - i)] }));

describe('featuresOf', () => {
  it('gives every part a feature in 0…1', () => {
    const features = featuresOf([part('TEXT', 30), part('SITE', 0.5), part('LEAD_TIME', 0.25)]);
    expect(Object.keys(features)).toEqual([...PART_CODES]);
    expect(features).toMatchObject({ WORDS: 0.75, SITE: 1, LEAD_TIME: 0.5, MEANING: 0 });
  });
});

describe('observationsOf', () => {
  it('keeps the first twenty with their places, and which one was chosen', () => {
    const observations = observationsOf(listed(30), 'c3');
    expect(observations).toHaveLength(20);
    expect(observations.filter(({ chosen }) => chosen)).toMatchObject([{ capabilityId: 'c3', hostOrganisationId: 'o3', rank: 3 }]);
  });
  it('goes down to the chosen one where it was further down', () => {
    expect(observationsOf(listed(30), 'c26').at(-1)).toMatchObject({ capabilityId: 'c26', rank: 26, chosen: true });
  });
});

describe('outcomeOf', () => {
  it('is the state of the match in the words of learning', () => {
    const outcome = (state: (typeof MATCH_STATES)[number]) => outcomeOf({ state, interested: false, declineReason: null });
    expect(Object.fromEntries(MATCH_STATES.map((state) => [state, outcome(state)]))).toEqual({
      SUGGESTED: 'SHORTLISTED', SHORTLISTED: 'SHORTLISTED', INTEREST_ASKED: 'SHORTLISTED', INTERESTED: 'ACCEPTED', DECLINED: 'DECLINED', NDA: 'ACCEPTED', INTRODUCED: 'ACCEPTED',
      MEETING: 'ACCEPTED', AGREEMENT: 'GOOD', RUNNING: 'GOOD', DONE: 'GOOD', FAILED: 'BAD', WITHDRAWN: 'SHORTLISTED',
    });
    expect(outcomeOf(null)).toBe('SKIPPED');
    expect(outcomeOf({ state: 'WITHDRAWN', interested: true, declineReason: null })).toBe('ACCEPTED');
  });
  it.each(DECLINE_REASONS)('takes a no for %s as one only where it is about the fit', (declineReason) => {
    const expected = ['NO_CAPACITY', 'CONFLICT_OF_INTEREST'].includes(declineReason) ? 'SHORTLISTED' : 'DECLINED';
    expect(outcomeOf({ state: 'DECLINED', interested: false, declineReason })).toBe(expected);
  });
});

describe('decisionsOf', () => {
  it('makes one decision of each need', () => {
    const row = (needId: string, capabilityId: string, state: ObservedRow['state']): ObservedRow => ({ needId, capabilityId, hostOrganisationId: 'o', rank: 1, features: featuresOf([]), state, interested: false, declineReason: null });
    expect(decisionsOf([row('a', 'x', 'INTERESTED'), row('a', 'y', null), row('b', 'x', null)])).toMatchObject([
      { needId: 'a', shown: [{ candidateId: 'x', outcome: 'ACCEPTED' }, { candidateId: 'y', outcome: 'SKIPPED' }] },
      { needId: 'b', shown: [{ outcome: 'SKIPPED' }] },
    ]);
  });
});

describe('differencesIn', () => {
  it('tells the largest changes first, in both languages', () => {
    expect(differencesIn(HAND_WEIGHTS, { ...HAND_WEIGHTS, WORDS: 20.25, SITE: 14, TRL: 5.8 })).toEqual({
      sv: 'Samma ort 4 → 14, gemensamma ord 24 → 20,3.',
      en: 'Same place 4 → 14, words in common 24 → 20.3.',
    });
  });
  it('says so when there is nothing to tell', () => {
    expect(differencesIn(HAND_WEIGHTS, HAND_WEIGHTS).en).toBe('No weight changes noticeably.');
  });
});
