import fc from 'fast-check';
import { averagePrecision, ndcgAt, percentile, recallAt, reciprocalRankAt, weightedKendallLoss } from './measures.js';

const judged = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 0],
]);

describe('measures of a ranking', () => {
  it('are those worked out by hand', () => {
    // Gains 1/log2(2) + 2/log2(4) = 2, of at most 2/1 + 1/log2(3).
    expect(ndcgAt(10, ['b', 'x', 'a'], judged)).toBeCloseTo(2 / (2 + 1 / Math.log2(3)), 12);
    expect(ndcgAt(1, ['b', 'a'], judged)).toBeCloseTo(0.5, 12);
    expect(averagePrecision(['b', 'x', 'a'], judged)).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(recallAt(2, ['b', 'x', 'a'], judged)).toBe(0.5);
    expect(reciprocalRankAt(10, ['x', 'c', 'a'], judged)).toBeCloseTo(1 / 3, 12);
    expect(reciprocalRankAt(2, ['x', 'c', 'a'], judged)).toBe(0);
    expect(ndcgAt(10, ['a'], new Map([['a', 0]]))).toBe(0);
  });

  it('are between 0 and 1, and 1 for the ideal order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
        (ids, grades) => {
          const judgements = new Map(ids.map((id, i) => [id, grades[i] ?? 0]));
          const ideal = [...ids].sort((a, b) => (judgements.get(b) ?? 0) - (judgements.get(a) ?? 0));
          const any = [...judgements.values()].some((grade) => grade > 0);
          expect(ndcgAt(10, ideal, judgements)).toBeCloseTo(any ? 1 : 0, 12);
          for (const measure of [
            ndcgAt(10, ids, judgements),
            averagePrecision(ids, judgements),
            recallAt(5, ids, judgements),
          ]) {
            expect(measure).toBeGreaterThanOrEqual(0);
            expect(measure).toBeLessThanOrEqual(1 + 1e-12);
          }
        },
      ),
    );
  });
});

describe('weightedKendallLoss', () => {
  it.each<[scores: number[], loss: number]>([
    [[3, 2, 1], 0],
    [[1, 2, 3], 1],
    [[1, 1, 1], 0.5],
    // Grades 5, 3, 1: the pair of 5 and 3 (weight 2 of 8) is in the wrong order.
    [[2, 3, 1], 0.25],
  ])('of scores %j for the grades 5, 3, 1 is %d', (scores, loss) => {
    expect(weightedKendallLoss([scores.map((score, i) => ({ score, grade: [5, 3, 1][i] as number }))])).toBeCloseTo(
      loss,
      12,
    );
  });
  it('pools the pairs of all profiles, and counts none across', () => {
    const right = [
      { grade: 2, score: 2 },
      { grade: 1, score: 1 },
    ];
    const wrong = [
      { grade: 4, score: 1 },
      { grade: 1, score: 2 },
    ];
    expect(weightedKendallLoss([right, wrong])).toBeCloseTo(3 / 4, 12);
    expect(weightedKendallLoss([])).toBe(0);
  });
});

describe('percentile', () => {
  it('is the nearest rank', () => {
    expect([0.5, 0.95, 1].map((p) => percentile([5, 1, 2, 4, 3], p))).toEqual([3, 5, 5]);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
