import fc from 'fast-check';
import { withExploration } from './exploration.js';

const ranked = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `c${i + 1}` }));
const ids = (places: { item: { id: string } }[]) => places.map(({ item }) => item.id);
const never = () => 0;

describe('withExploration', () => {
  it('gives the last visible place to the least shown of those next below, and says so', () => {
    const shownBefore = (id: string) => ({ c5: 3, c6: 0, c7: 0 })[id] ?? 9;
    const places = withExploration(ranked(9), { seed: 's', visible: 4, timesShown: shownBefore, share: 1 });
    expect(ids(places)).toEqual(['c1', 'c2', 'c3', 'c6', 'c4', 'c5', 'c7', 'c8', 'c9']);
    expect(places.filter(({ explored }) => explored).map(({ item }) => item.id)).toEqual(['c6']);
  });

  it('does so in about one list of ten, always the same ones', () => {
    const explored = (n: number) => withExploration(ranked(20), { seed: `need-${n}`, visible: 10, timesShown: never }).some((place) => place.explored);
    const lists = Array.from({ length: 2000 }, (_, n) => n).filter(explored);
    expect(lists.length).toBeGreaterThan(150);
    expect(lists.length).toBeLessThan(250);
    expect(lists.every(explored)).toBe(true);
  });

  it('keeps everybody once, and the places above the last visible one as they were', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.string(), (count, visible, seed) => {
        const places = withExploration(ranked(count), { seed, visible, timesShown: (id) => id.length, share: 1 });
        expect([...ids(places)].sort()).toEqual(ranked(count).map(({ id }) => id).sort());
        expect(ids(places).slice(0, visible - 1)).toEqual(ranked(count).map(({ id }) => id).slice(0, visible - 1));
        expect(places.filter(({ explored }) => explored)).toHaveLength(count > visible && visible > 1 ? 1 : 0);
      }),
    );
  });
});
