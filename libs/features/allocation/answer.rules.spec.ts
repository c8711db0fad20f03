import { answerForNeed, answerForSlot } from './answer.rules.js';
import type { NeedInRound, Pair, SlotInRound } from './book.rules.js';
import { prepare, type Prepared } from './instance.rules.js';
import type { RankingEntity } from './round.entity.js';
import type { Groups } from './ranking.rules.js';

const needs = (lists: Record<string, Groups>) =>
  Object.keys(lists).map((id, index) => ({ id, number: index + 1, state: 'PUBLISHED' }) as NeedInRound);
const slots = (lists: Record<string, Groups>, capacity: number) =>
  Object.keys(lists).map(
    (id, index) => ({ id, number: index + 1, capacity, minimum: null as number | null }) as SlotInRound,
  );
const rankings = (needLists: Record<string, Groups>, slotLists: Record<string, Groups>) => [
  ...Object.entries(needLists).map(
    ([needId, groups]) => ({ side: 'NEED', needId, slotId: null, groups }) as unknown as RankingEntity,
  ),
  ...Object.entries(slotLists).map(
    ([slotId, groups]) => ({ side: 'SLOT', needId: null, slotId, groups }) as unknown as RankingEntity,
  ),
];
const everyPair = (needLists: Record<string, Groups>, slotLists: Record<string, Groups>): Pair[] =>
  Object.keys(needLists).flatMap((needId) => Object.keys(slotLists).map((slotId) => ({ needId, slotId, score: 1 })));

function prepared(
  needLists: Record<string, Groups>,
  slotLists: Record<string, Groups>,
  { without = [] as string[], capacity = 1 } = {},
): Prepared {
  const pairs = everyPair(needLists, slotLists).filter(({ needId, slotId }) => !without.includes(`${needId}${slotId}`));
  return prepare(
    { needs: needs(needLists), slots: slots(slotLists, capacity), pairs, rankings: rankings(needLists, slotLists) },
    'seed',
  );
}

describe('prepare', () => {
  it('leaves out a pair that only one side accepts, and says who does not', () => {
    const { instance, oneSided } = prepared({ a: [['x'], ['y']], b: [['y']] }, { x: [['a', 'b']], y: [['b']] });
    expect(instance).toEqual({
      seed: 'seed',
      applicants: [
        { id: 'N1', preferences: [['S1']] },
        { id: 'N2', preferences: [['S2']] },
      ],
      hosts: [
        { id: 'S1', capacity: 1, preferences: [['N1']] },
        { id: 'S2', capacity: 1, preferences: [['N2']] },
      ],
    });
    expect(oneSided).toEqual([
      { needId: 'a', slotId: 'y', refusedBy: 'SLOT' },
      { needId: 'b', slotId: 'x', refusedBy: 'NEED' },
    ]);
  });

  it('knows nothing of a pair that may not be, whatever stands in the lists', () => {
    const { instance, oneSided, needGroups } = prepared(
      { a: [['x'], ['y']] },
      { x: [['a']], y: [['a']] },
      { without: ['ax'] },
    );
    expect(instance.applicants[0]?.preferences).toEqual([['S2']]);
    expect(instance.hosts[0]?.preferences).toEqual([]);
    expect(oneSided).toEqual([]);
    expect(needGroups.get('a')).toEqual([['y']]);
  });

  it('leaves a withdrawn need out altogether', () => {
    const lists = { a: [['x']], b: [['x']] };
    const book = {
      needs: needs(lists).map((need) => (need.id === 'a' ? { ...need, state: 'WITHDRAWN' } : need)),
      slots: slots({ x: [] }, 1),
      pairs: [{ needId: 'b', slotId: 'x', score: 1 }],
      rankings: rankings(lists, { x: [['a'], ['b']] }),
    };
    expect(prepare(book, 's').instance).toMatchObject({
      applicants: [{ id: 'N2' }],
      hosts: [{ preferences: [['N2']] }],
    });
  });

  it('carries a least number on only where there is one', () => {
    const one = slots({ x: [] }, 2).map((slot) => ({ ...slot, minimum: 2 }));
    expect(prepare({ needs: [], slots: one, pairs: [], rankings: [] }, 's').instance.hosts).toEqual([
      { id: 'S1', capacity: 2, minimum: 2, preferences: [] },
    ]);
  });
});

describe('answerForNeed', () => {
  const capacity = new Map([
    ['x', 1],
    ['y', 1],
  ]);
  const english = (needId: string, of: Prepared, placements: [string, string][]) =>
    answerForNeed(needId, of, capacity, new Map(placements)).reasons.map(({ en }) => en);

  it('says which choice it was, and no more when it was the first', () => {
    const of = prepared({ a: [['x'], ['y']] }, { x: [['a']], y: [['a']] });
    expect(answerForNeed('a', of, capacity, new Map([['a', 'x']]))).toEqual({
      given: ['x'],
      reasons: [{ sv: 'Ni fick ert 1:a val.', en: 'You got your 1st choice.' }],
    });
  });

  it.each<[string, Record<string, Groups>, Record<string, Groups>, [string, string][], string]>([
    [
      'ranked below',
      { a: [['x'], ['y']], b: [['x']] },
      { x: [['b'], ['a']], y: [['a']] },
      [
        ['b', 'x'],
        ['a', 'y'],
      ],
      'Your 1st choice was given to needs that the host ranked above yours.',
    ],
    [
      'the lot',
      { a: [['x'], ['y']], b: [['x']] },
      { x: [['a', 'b']], y: [['a']] },
      [
        ['b', 'x'],
        ['a', 'y'],
      ],
      'Your 1st choice was given to a need that the host ranked equal to yours; the lot decided.',
    ],
    [
      'not accepted',
      { a: [['x'], ['y']], b: [['x']] },
      { x: [['b']], y: [['a']] },
      [
        ['b', 'x'],
        ['a', 'y'],
      ],
      'Your 1st choice could not take your need in this round.',
    ],
    [
      'the whole',
      { a: [['x'], ['y']], b: [['x']] },
      { x: [['a'], ['b']], y: [['a']] },
      [
        ['b', 'x'],
        ['a', 'y'],
      ],
      'Your 1st choice could not be given to you when everybody’s wishes and the least numbers of the capabilities were weighed together.',
    ],
    [
      'an empty place',
      { a: [['x'], ['y']] },
      { x: [['a']], y: [['a']] },
      [['a', 'y']],
      'Your 1st choice could not be given to you when everybody’s wishes and the least numbers of the capabilities were weighed together.',
    ],
  ])('names the cause: %s', (_cause, needLists, slotLists, placements, expected) => {
    expect(english('a', prepared(needLists, slotLists), placements)).toEqual(['You got your 2nd choice.', expected]);
  });

  it('explains every choice to a need without a place, equals in one sentence', () => {
    const of = prepared({ a: [['x', 'y']], b: [['x']], c: [['y']] }, { x: [['b'], ['a']], y: [['c'], ['a']] });
    expect(
      english('a', of, [
        ['b', 'x'],
        ['c', 'y'],
      ]),
    ).toEqual([
      'You got no place in this round.',
      'One of your 1st choices was given to needs that the host ranked above yours.',
    ]);
  });

  it('does not blame anybody where nothing was possible', () => {
    expect(english('a', prepared({ a: [] }, { x: [] }), [])).toEqual([
      'You got no place: none of the capabilities in this round was possible for your need.',
    ]);
  });
});

describe('answerForSlot', () => {
  const english = (of: Prepared, capacity: number, placements: [string, string][]) =>
    answerForSlot('x', of, capacity, new Map(placements)).reasons.map(({ en }) => en);

  it('says how many places are filled, best need first', () => {
    const of = prepared({ a: [['x']], b: [['x']] }, { x: [['b'], ['a']] }, { capacity: 2 });
    expect(
      answerForSlot(
        'x',
        of,
        2,
        new Map([
          ['a', 'x'],
          ['b', 'x'],
        ]),
      ),
    ).toMatchObject({ given: ['b', 'a'], reasons: [{ sv: '2 av 2 platser är fyllda.' }] });
  });

  it.each<[string, Record<string, Groups>, Record<string, Groups>, [string, string][], string]>([
    [
      'chose another',
      { a: [['x']], b: [['y'], ['x']] },
      { x: [['b'], ['a']], y: [['b']] },
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      'Your 1st choice got a place that it ranked above yours.',
    ],
    [
      'the lot',
      { a: [['x']], b: [['x', 'y']] },
      { x: [['b'], ['a']], y: [['b']] },
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      'Your 1st choice got another place that it ranked equal to yours; the lot decided.',
    ],
    [
      'not on its list',
      { a: [['x']], b: [['y']] },
      { x: [['b'], ['a']], y: [['b']] },
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      'Your 1st choice did not have you on its list.',
    ],
    [
      'the whole',
      { a: [['x']], b: [['x'], ['y']] },
      { x: [['b'], ['a']], y: [['b']] },
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      'Your 1st choice could not be given to you when everybody’s wishes and the least numbers of the capabilities were weighed together.',
    ],
  ])('names the cause: %s', (_cause, needLists, slotLists, placements, expected) => {
    expect(english(prepared(needLists, slotLists), 1, placements)).toEqual(['1 of 1 place filled.', expected]);
  });

  it('owes no reason for an equal of the last one it took', () => {
    expect(english(prepared({ a: [['x']], b: [['x']] }, { x: [['a', 'b']] }), 1, [['a', 'x']])).toEqual([
      '1 of 1 place filled.',
    ]);
  });

  it('explains an empty place by every need it ranked', () => {
    expect(english(prepared({ a: [['y']] }, { x: [['a']], y: [['a']] }), 2, [['a', 'y']])).toEqual([
      '0 of 2 places filled.',
      'Your 1st choice did not have you on its list.',
    ]);
  });
});
