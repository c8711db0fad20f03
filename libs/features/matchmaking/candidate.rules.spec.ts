import fc from 'fast-check';
import { almostFits, filterOf, isCandidate, type Judgement, pageOfRanked, type Rank } from './candidate.rules.js';

const ranks = fc
  .uniqueArray(fc.record({ score: fc.integer({ min: 0, max: 5 }), id: fc.stringMatching(/^[a-f]{3}$/) }), {
    selector: ({ id }) => id,
    maxLength: 30,
  })
  .map((list) => list.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
const self = (rank: Rank): Rank => rank;

describe('pageOfRanked', () => {
  it('gives each item once over all pages, equal scores included', () => {
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 7 }), (ranked, first) => {
        const seen: Rank[] = [];
        let after: string | undefined;
        for (;;) {
          const page = pageOfRanked(ranked, self, { first, after: after ?? null });
          seen.push(...page.items);
          expect(page.totalCount).toBe(ranked.length);
          after = page.cursors.at(-1);
          if (!page.hasNextPage) break;
        }
        expect(seen).toEqual(ranked);
      }),
    );
  });

  it('goes on after the rank of the cursor when the item itself has gone', () => {
    const ranked = [
      { score: 3, id: 'a' },
      { score: 2, id: 'b' },
      { score: 2, id: 'c' },
      { score: 1, id: 'd' },
    ];
    const [, cursor] = pageOfRanked(ranked, self, { first: 2 }).cursors;
    expect(
      pageOfRanked(
        ranked.filter(({ id }) => id !== 'b'),
        self,
        { first: 2, after: cursor ?? null },
      ).items.map(({ id }) => id),
    ).toEqual(['c', 'd']);
  });

  it.each([
    { first: 0 },
    { first: 101 },
    { first: 1.5 },
    { first: 5, after: 'x' },
    { first: 5, after: Buffer.from('["3","a"]').toString('base64url') },
  ])('refuses %j', (request) => {
    expect(() => pageOfRanked([{ score: 3, id: 'a' }], self, request)).toThrow();
  });
});

const judgement = (over: { unknown?: string[]; score?: number } = {}): Judgement =>
  ({
    entry: { row: { site: 'Novum, plan 7', kind: 'LAB' }, haystack: 'cellodling\nbioreaktor 10 l' },
    outcome: { failed: [], warned: [], unknown: over.unknown ?? [] },
    score: over.score ?? 50,
  }) as unknown as Judgement;

describe('filterOf', () => {
  it.each([
    [{}, true],
    [{ search: ' BIOREAKTOR cell ' }, true],
    [{ search: 'bioreaktor plan' }, false],
    [{ site: 'plan 7' }, true],
    [{ site: 'plan 8' }, false],
    [{ kinds: [] }, true],
    [{ kinds: ['CLINIC' as const] }, false],
    [{ openQuestionsOnly: true }, false],
    [{ withoutQuestions: true }, true],
    [{ minScore: 50 }, true],
    [{ minScore: 50.1 }, false],
  ])('%j lets it through: %s', (filter, through) => {
    expect(filterOf(filter)(judgement())).toBe(through);
  });

  it('tells those with something to ask from those without', () => {
    expect(
      [{ openQuestionsOnly: true }, { withoutQuestions: true }].map((filter) =>
        filterOf(filter)(judgement({ unknown: ['WINDOW'] })),
      ),
    ).toEqual([true, false]);
  });
});

describe('what the gates say of a capability', () => {
  it.each([
    [[], true, false],
    [['WINDOW'], false, true],
    [['NOT_EXCLUDED'], false, false],
    [['WINDOW', 'KIND'], false, false],
  ] as const)('failed %j: candidate %s, almost %s', (failed, candidate, almost) => {
    const outcome = { failed: [...failed], warned: [], unknown: [] };
    expect([isCandidate(outcome), almostFits(outcome)]).toEqual([candidate, almost]);
  });
});
