import type { AppError } from '#kernel';
import { checkGroups, checkReason, groupsByScore, placeOf, within } from './ranking.rules.js';

const fieldsOf = (check: () => void): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

describe('groupsByScore', () => {
  it('puts the best first and makes a tie of equal scores, however they were summed', () => {
    expect(
      groupsByScore([
        { id: 'c', score: 1 },
        { id: 'b', score: 0.1 + 0.2 },
        { id: 'a', score: 0.3 },
        { id: 'd', score: 0 },
      ]),
    ).toEqual([['c'], ['a', 'b'], ['d']]);
  });
  it('does not chain: what is far from the first of a group begins a new one', () => {
    expect(
      groupsByScore([
        { id: 'a', score: 1 },
        { id: 'b', score: 1 - 0.6e-6 },
        { id: 'c', score: 1 - 1.2e-6 },
      ]),
    ).toEqual([['a', 'b'], ['c']]);
  });
  it('is empty of nothing', () => expect(groupsByScore([])).toEqual([]));
});

describe('within', () => {
  it('drops what may not be chosen any more, and groups that are left empty', () =>
    expect(within([['a'], ['b', 'c'], ['d']], new Set(['c', 'd']))).toEqual([['c'], ['d']]));
});

describe('placeOf', () => {
  it.each([
    ['a', 1],
    ['c', 2],
    ['d', 3],
    ['x', undefined],
  ])('%s: %p', (id, place) => expect(placeOf([['a'], ['b', 'c'], ['d']], id)).toBe(place));
});

describe('checkGroups', () => {
  const allowed = new Set(['a', 'b']);
  it.each<[string[][], string[]]>([
    [[['a', 'b']], []],
    [[['b'], ['a']], []],
    [[], []],
    [[['a'], []], ['groups']],
    [[['a'], ['a']], ['groups']],
    [[['c']], ['groups']],
  ])('%j: %j', (groups, expected) => expect(fieldsOf(() => checkGroups(groups, allowed))).toEqual(expected));
});

describe('checkReason', () => {
  it.each([
    [null, true, []],
    [null, false, ['reason']],
    [' x ', false, ['reason']],
    ['Ringde i dag', false, []],
    ['x'.repeat(501), true, ['reason']],
  ])('%p, own list %p: %j', (reason, own, expected) =>
    expect(fieldsOf(() => checkReason(reason, own))).toEqual(expected),
  );
});
