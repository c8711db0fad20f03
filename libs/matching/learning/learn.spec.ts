import fc from 'fast-check';
import {
  type Features,
  HAND_WEIGHTS,
  PART_CODES,
  type PartCode,
  partsOf,
  scoreOf,
  type Weights,
} from '../scoring/parts.js';
import { type Decision, type Outcome, pairsOf } from './decision.js';
import { fit, LARGEST_BIAS } from './fit.js';
import { learn, LEARNING, lowerBoundOf } from './learn.js';

/** mulberry32, so that the simulated people decide the same in every run. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const totalOf = (weights: Weights): number => PART_CODES.reduce((sum, code) => sum + weights[code], 0);
const planted = (over: Partial<Weights>): Weights => {
  const raw = { ...HAND_WEIGHTS, ...over };
  return Object.fromEntries(PART_CODES.map((code) => [code, (raw[code] * 100) / totalOf(raw)])) as Weights;
};

interface Plan {
  wanted?: Weights;
  hostMerit?: Record<string, number>;
  /** Outcomes of the two candidates that they like best. */
  chosen?: [Outcome, Outcome];
  blindly?: boolean;
}

/** Lists of eight in the order of the hand weights, from which people with other weights choose two. */
function decisions(
  count: number,
  { wanted = HAND_WEIGHTS, hostMerit = {}, chosen = ['ACCEPTED', 'SHORTLISTED'], blindly = false }: Plan,
  seed = 1,
): Decision[] {
  const next = uniforms(seed);
  return Array.from({ length: count }, (_, need) => {
    const listed = Array.from({ length: 8 }, (__, i) => ({
      candidateId: `c${i}`,
      hostId: `h${Math.floor(next() * 6)}`,
      features: Object.fromEntries(PART_CODES.map((code) => [code, next()])) as Features,
    }));
    listed.sort((a, b) => scoreOf(partsOf(b.features, HAND_WEIGHTS)) - scoreOf(partsOf(a.features, HAND_WEIGHTS)));
    const likes = new Map(
      listed.map((one) => [
        one.candidateId,
        blindly ? next() : scoreOf(partsOf(one.features, wanted)) + (hostMerit[one.hostId] ?? 0),
      ]),
    );
    const best = [...likes].sort(([, a], [, b]) => b - a).map(([id]) => id);
    const outcome = (id: string): Outcome => (id === best[0] ? chosen[0] : id === best[1] ? chosen[1] : 'SKIPPED');
    return {
      needId: `n${String(need).padStart(4, '0')}`,
      shown: listed.map((one, i) => ({ ...one, rank: i + 1, outcome: outcome(one.candidateId) })),
    };
  });
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item, i) => ({ item, key: (i * 7919) % 104_729 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
const distance = (weights: Weights): number =>
  Math.hypot(...PART_CODES.map((code) => weights[code] - HAND_WEIGHTS[code]));

describe('learn', () => {
  it('gives exactly the prior without decisions, and says why', () => {
    const { weights, hostBias, adopted, reason, evidence } = learn([]);
    expect(weights).toBe(HAND_WEIGHTS);
    expect([...hostBias]).toEqual([]);
    expect({ adopted, lowerBound: evidence.lowerBound, en: reason.en }).toEqual({
      adopted: false,
      lowerBound: null,
      en: 'Too few needs decided: 0 of at least 20.',
    });
  });

  it.each<[PartCode, number]>([
    ['SITE', 40],
    ['MEANING', 60],
    ['EQUIPMENT', 40],
  ])('moves %s the way it was planted', (code, points) => {
    const wanted = planted({ [code]: points });
    const { weights, adopted, evidence } = learn(decisions(150, { wanted }));
    expect(adopted).toBe(true);
    expect(weights[code]).toBeGreaterThan(HAND_WEIGHTS[code] + 0.4 * (wanted[code] - HAND_WEIGHTS[code]));
    expect(evidence.heldOutLogLossLearned).toBeLessThan(evidence.heldOutLogLossPrior ?? 0);
    expect(evidence.lowerBound).toBeGreaterThanOrEqual(0);
  });

  it('takes a weight to no less than 0 when people want the opposite of a part', () => {
    const { weights } = learn(decisions(200, { wanted: { ...HAND_WEIGHTS, LEAD_TIME: -40 } }));
    expect(weights.LEAD_TIME).toBe(0);
    expect(totalOf(weights)).toBeCloseTo(100, 9);
  });

  it('learns which host people prefer, and no more than five points of it', () => {
    const { hostBias, adopted } = learn(decisions(200, { hostMerit: { h0: 30, h1: -30 } }));
    expect(adopted).toBe(true);
    expect(hostBias.get('h0')).toBeGreaterThan(1);
    expect(hostBias.get('h1')).toBeLessThan(-1);
    for (const bias of hostBias.values()) expect(Math.abs(bias)).toBeLessThanOrEqual(LARGEST_BIAS);
  });

  it.each([1, 2, 3, 4])('keeps the prior where people choose blindly (seed %i)', (seed) => {
    expect(learn(decisions(100, { blindly: true }, seed)).weights).toBe(HAND_WEIGHTS);
  });

  it('keeps the prior where every decision is taken back by its opposite', () => {
    const some = decisions(60, { wanted: planted({ SITE: 60 }), chosen: ['ACCEPTED', 'DECLINED'] });
    const opposite = (outcome: Outcome): Outcome =>
      outcome === 'ACCEPTED' ? 'DECLINED' : outcome === 'DECLINED' ? 'ACCEPTED' : outcome;
    const answersOnly = (list: Decision[]): Decision[] =>
      list.map((one) => ({ ...one, shown: one.shown.filter(({ outcome }) => outcome !== 'SKIPPED') }));
    const contradicted = some.map(({ needId, shown }) => ({
      needId: `${needId}-again`,
      shown: shown.map((one) => ({ ...one, outcome: opposite(one.outcome) })),
    }));
    expect(learn(answersOnly([...some, ...contradicted]))).toMatchObject({ adopted: false, weights: HAND_WEIGHTS });
  });

  it('depends neither on the order of the decisions nor on anything but them', () => {
    const some = decisions(80, { wanted: planted({ SITE: 40 }), hostMerit: { h2: 10 } });
    const first = learn(some);
    expect(learn(some)).toEqual(first);
    const again = learn(shuffled(some));
    for (const code of PART_CODES) expect(again.weights[code]).toBeCloseTo(first.weights[code], 6);
    expect(again.adopted).toBe(first.adopted);
  });
});

describe('fit', () => {
  const options = { prior: HAND_WEIGHTS, looseness: 0.5, biasLooseness: LEARNING.biasLooseness };

  it('keeps the total at 100, every weight at 0 or more and every bias within bounds, whatever was decided', () => {
    const feature = fc.double({ min: 0, max: 1, noNaN: true });
    const candidate = fc.record({
      hostId: fc.constantFrom('a', 'b', 'c'),
      outcome: fc.constantFrom<Outcome>('GOOD', 'ACCEPTED', 'SHORTLISTED', 'SKIPPED', 'DECLINED', 'BAD'),
      features: fc.record(
        Object.fromEntries(PART_CODES.map((code) => [code, feature])) as Record<PartCode, typeof feature>,
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.array(candidate, { maxLength: 6 }), { maxLength: 8 }), (lists) => {
        const pairs = lists.flatMap((list, i) =>
          pairsOf({
            needId: String(i),
            shown: list.map((one, k) => ({ ...one, candidateId: String(k), rank: k + 1 })),
          }),
        );
        const { weights, hostBias } = fit(pairs, { ...options, looseness: 5, biasLooseness: 50 });
        expect(totalOf(weights)).toBeCloseTo(100, 6);
        for (const code of PART_CODES) expect(weights[code]).toBeGreaterThanOrEqual(0);
        for (const bias of hostBias.values()) expect(Math.abs(bias)).toBeLessThanOrEqual(LARGEST_BIAS);
      }),
      { numRuns: 60 },
    );
  });

  it('strays the less from the prior the tighter it is held', () => {
    const pairs = decisions(60, { wanted: planted({ SITE: 50 }) }).flatMap(pairsOf);
    const strayed = [0.01, 0.05, 0.2, 0.5, 1].map((looseness) =>
      distance(fit(pairs, { ...options, looseness }).weights),
    );
    expect(strayed).toEqual([...strayed].sort((a, b) => a - b));
    expect(strayed[0]).toBeLessThan(0.2);
    expect(strayed[4]).toBeGreaterThan(5);
  });

  it('gives a host of one decision less of a bias than a host of many with the same record', () => {
    const one = {
      needId: 'n',
      difference: new Float64Array(PART_CODES.length),
      preferredHost: 'x',
      otherHost: 'y',
      weight: 1,
      evenWeight: 1,
    };
    const biasOf = (times: number): number =>
      fit(
        Array.from({ length: times }, () => one),
        options,
      ).hostBias.get('x') ?? 0;
    const biases = [1, 3, 10, 30].map(biasOf);
    expect(biases).toEqual([...biases].sort((a, b) => a - b));
    expect(biases[0]).toBeGreaterThan(0);
    expect(biases[0]).toBeLessThan((biases[3] ?? 0) / 3);
  });
});

describe('lowerBoundOf', () => {
  it('agrees with a table of Student’s t: 95 % one-sided, 9 degrees of freedom, 1.833', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect((5.5 - lowerBoundOf(values)) / (Math.sqrt(82.5 / 9) / Math.sqrt(10))).toBeCloseTo(1.833, 1);
  });
});
