import fc from 'fast-check';
import { cosine } from './cosine.js';
import { EmbeddingIndex } from './embedding-index.js';

const vector = (...values: number[]) => Float32Array.from(values);

describe('cosine', () => {
  it.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [0, 3], 0],
    [[1, 0], [-1, 0], -1],
    [[3, 4], [4, 3], 0.96],
    [[0, 0], [1, 1], 0],
  ])('of %j and %j is %d', (a, b, expected) => expect(cosine(vector(...a), vector(...b))).toBeCloseTo(expected, 6));
  it('refuses vectors of two models', () => expect(() => cosine(vector(1), vector(1, 2))).toThrow(RangeError));
});

describe('EmbeddingIndex', () => {
  it('gives each document the closest of its vectors, opposites nothing', () => {
    const index = new EmbeddingIndex();
    index.upsert('two', [vector(0, 1), vector(3, 4)]);
    index.upsert('opposite', [vector(-1, 0)]);
    index.upsert('silent', []);
    const closeness = index.compare(vector(1, 0));
    expect(closeness.get('two')).toBeCloseTo(0.6, 6);
    expect([closeness.get('opposite'), closeness.get('silent'), closeness.get('unknown')]).toEqual([0, 0, undefined]);
  });
  it('replaces and removes', () => {
    const index = new EmbeddingIndex();
    index.upsert('a', [vector(1, 0)]);
    index.upsert('a', [vector(0, 1)]);
    expect(index.compare(vector(1, 0))).toEqual(new Map([['a', 0]]));
    expect([index.remove('a'), index.remove('a'), index.size]).toEqual([true, false, 0]);
  });
  it('refuses a vector of another length', () => {
    const index = new EmbeddingIndex();
    index.upsert('a', [vector(1, 0)]);
    expect(() => index.upsert('b', [vector(1, 0, 0)])).toThrow(RangeError);
    expect(index.size).toBe(1);
  });
  it('answers within 0…1', () => {
    const values = fc.array(fc.float({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const index = new EmbeddingIndex();
        index.upsert('a', [vector(...a)]);
        const closeness = index.compare(vector(...b)).get('a') ?? -1;
        expect(closeness).toBeGreaterThanOrEqual(0);
        expect(closeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
