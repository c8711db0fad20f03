import { type Features, HAND_WEIGHTS, PART_CODES, PARTNER_BIAS, partsOf, scoreOf } from '../scoring/parts.js';
import { type Outcome, OUTCOMES, pairsOf } from './decision.js';
import { examination, inversePropensity } from './propensity.js';

const features = (words: number): Features => ({
  ...(Object.fromEntries(PART_CODES.map((code) => [code, 0])) as Features),
  WORDS: words,
});
const shown = (...outcomes: Outcome[]) =>
  outcomes.map((outcome, i) => ({
    candidateId: `c${i + 1}`,
    hostId: `h${i + 1}`,
    rank: i + 1,
    features: features(i / 10),
    outcome,
  }));
const preferences = (...outcomes: Outcome[]) =>
  pairsOf({ needId: 'n', shown: shown(...outcomes) }).map(
    ({ preferredHost, otherHost }) => `${preferredHost}>${otherHost}`,
  );

describe('pairsOf', () => {
  const preferred = new Set([
    'GOOD SKIPPED',
    'GOOD DECLINED',
    'GOOD BAD',
    'ACCEPTED SKIPPED',
    'ACCEPTED DECLINED',
    'SHORTLISTED SKIPPED',
  ]);
  it.each(OUTCOMES.flatMap((one) => OUTCOMES.map((other) => [one, other] as const)))('%s beside %s', (one, other) => {
    const expected = [
      ...(preferred.has(`${one} ${other}`) ? ['h1>h2'] : []),
      ...(preferred.has(`${other} ${one}`) ? ['h2>h1'] : []),
    ];
    expect(preferences(one, other)).toEqual(expected);
  });

  it('prefers the chosen one to those passed over above it and below it', () => {
    expect(preferences('SKIPPED', 'SHORTLISTED', 'SKIPPED')).toEqual(['h2>h1', 'h2>h3']);
  });

  it('gives the difference of the features, and counts all pairs of one choice as its place says', () => {
    const pairs = pairsOf({ needId: 'n', shown: shown('SKIPPED', 'SKIPPED', 'ACCEPTED') });
    expect(pairs.map(({ difference }) => difference[0])).toEqual([0.2, 0.1]);
    expect(pairs.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(inversePropensity(3), 12);
  });

  it('compares two answers by the lower of their places', () => {
    const [pair] = pairsOf({ needId: 'n', shown: shown('ACCEPTED', 'DECLINED') });
    expect(pair?.weight).toBeCloseTo(inversePropensity(2), 12);
  });
});

describe('the chance of being looked at', () => {
  it('is that of the first at the first, and falls', () => {
    expect([1, 3, 7].map(examination)).toEqual([1, 0.5, 1 / 3]);
  });
  it('is made up for, up to four times', () => {
    expect([1, 3, 15, 1000].map(inversePropensity)).toEqual([1, 2, 4, 4]);
  });
});

describe('partsOf with a host’s bias', () => {
  it('names it last, and the parts still add up to the score', () => {
    const parts = partsOf(features(0.5), HAND_WEIGHTS, -2.5);
    expect(parts.at(-1)).toEqual({ code: PARTNER_BIAS, feature: -2.5, weight: 1, points: -2.5 });
    expect(scoreOf(parts)).toBeCloseTo(0.5 * HAND_WEIGHTS.WORDS - 2.5, 12);
  });
  it('leaves it out where there is none', () => {
    expect(partsOf(features(0.5), HAND_WEIGHTS).map(({ code }) => code)).toEqual([...PART_CODES]);
  });
});
