import { type Features, HAND_WEIGHTS, PART_CODES } from '#matching';
import type { DetailedJudgement } from './candidate.rules.js';
import { DECLINE_REASONS, MATCH_STATES } from './match.rules.js';
import { decisionsOf, differencesIn, observationsOf, type ObservedRow, outcomeOf, shownWith } from './weights.rules.js';

const NOTHING = Object.fromEntries(PART_CODES.map((code) => [code, 0])) as Features;
const listed = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      ({
        entry: { id: `c${i + 1}`, row: { id: `c${i + 1}`, organisationId: `o${i + 1}` } },
        features: { ...NOTHING, WORDS: (count - i) / count },
      }) as Pick<DetailedJudgement, 'entry' | 'features'>,
  );

describe('observationsOf', () => {
  it('keeps the first twenty with their places, and which one was chosen', () => {
    const observations = observationsOf(shownWith(listed(30), 'c3'), 'c3');
    expect(observations).toHaveLength(20);
    expect(observations.filter(({ chosen }) => chosen)).toMatchObject([
      { capabilityId: 'c3', hostOrganisationId: 'o3', rank: 3 },
    ]);
  });
  it('goes down to the chosen one where it was further down', () => {
    expect(observationsOf(shownWith(listed(30), 'c26'), 'c26').at(-1)).toMatchObject({
      capabilityId: 'c26',
      rank: 26,
      chosen: true,
    });
  });
});

describe('outcomeOf', () => {
  it('is the state of the match in the words of learning', () => {
    const outcome = (state: (typeof MATCH_STATES)[number]) =>
      outcomeOf({ state, interested: false, declineReason: null });
    expect(Object.fromEntries(MATCH_STATES.map((state) => [state, outcome(state)]))).toEqual({
      SUGGESTED: 'SHORTLISTED',
      SHORTLISTED: 'SHORTLISTED',
      INTEREST_ASKED: 'SHORTLISTED',
      INTERESTED: 'ACCEPTED',
      DECLINED: 'DECLINED',
      NDA: 'ACCEPTED',
      INTRODUCED: 'ACCEPTED',
      MEETING: 'ACCEPTED',
      AGREEMENT: 'GOOD',
      RUNNING: 'GOOD',
      DONE: 'GOOD',
      FAILED: 'BAD',
      WITHDRAWN: 'SHORTLISTED',
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
    const row = (needId: string, capabilityId: string, state: ObservedRow['state']): ObservedRow => ({
      needId,
      capabilityId,
      hostOrganisationId: 'o',
      rank: 1,
      features: NOTHING,
      state,
      interested: false,
      declineReason: null,
    });
    expect(decisionsOf([row('a', 'x', 'INTERESTED'), row('a', 'y', null), row('b', 'x', null)])).toMatchObject([
      {
        needId: 'a',
        shown: [
          { candidateId: 'x', outcome: 'ACCEPTED' },
          { candidateId: 'y', outcome: 'SKIPPED' },
        ],
      },
      { needId: 'b', shown: [{ outcome: 'SKIPPED' }] },
    ]);
  });
});

describe('differencesIn', () => {
  it('tells the largest changes first, in both languages', () => {
    expect(
      differencesIn(HAND_WEIGHTS, {
        ...HAND_WEIGHTS,
        WORDS: HAND_WEIGHTS.WORDS + 1.25,
        SITE: HAND_WEIGHTS.SITE + 10,
        TRL: HAND_WEIGHTS.TRL + 0.2,
      }),
    ).toEqual({
      sv: 'Samma ort 3 → 13, gemensamma ord 22 → 23,3.',
      en: 'Same place 3 → 13, words in common 22 → 23.3.',
    });
  });
  it('says so when there is nothing to tell', () => {
    expect(differencesIn(HAND_WEIGHTS, HAND_WEIGHTS).en).toBe('No weight changes noticeably.');
  });
});
