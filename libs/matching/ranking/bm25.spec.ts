import fc from 'fast-check';
import { Bm25Index } from './bm25.js';
import { tokenise } from '../text/tokenise.js';

const WORDS = ['cell', 'virus', 'protein', 'gut', 'skin', 'zebra', 'quark'] as const;
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));

/** The formula of the docstring, straight from the texts. */
function reference(texts: readonly string[], query: string): number[] {
  const documents = texts.map((t) => tokenise(t).map(({ term }) => term));
  const average = documents.reduce((sum, d) => sum + d.length, 0) / documents.length;
  return documents.map((d) =>
    tokenise(query).reduce((sum, { term }) => {
      const tf = d.filter((t) => t === term).length;
      const n = documents.filter((other) => other.includes(term)).length;
      return tf === 0 ? sum : sum + Math.log(1 + (documents.length - n + 0.5) / (n + 0.5)) * ((tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * d.length) / average)));
    }, 0),
  );
}

const indexOf = (texts: readonly string[]): Bm25Index => {
  const index = new Bm25Index();
  texts.forEach((t, i) => index.upsert(`d${i}`, [t]));
  return index;
};

describe('Bm25Index.search', () => {
  it('gives the score worked out by hand', () => {
    const index = indexOf(['virus virus cell', 'cell']);
    const [hit] = index.search('virus', { limit: 5 });
    // N 2, n 1, tf 2, length 3 of average 2: ln 2 · 4.4 / (2 + 1.2 · 1.375)
    expect(hit).toEqual({ id: 'd0', score: expect.closeTo((Math.log(2) * 4.4) / 3.65, 12), matchedTerms: [{ term: 'virus', contribution: expect.closeTo(hit?.score ?? 0, 12) }] });
  });

  it('agrees with the formula on any texts, and its parts add up to the score', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (texts, query) => {
        const hits = indexOf(texts).search(query, { limit: 100 });
        const scores = reference(texts, query);
        expect(hits).toHaveLength(scores.filter((score) => score > 0).length);
        for (const { id, score, matchedTerms } of hits) {
          expect(Math.abs(score - (scores[Number(id.slice(1))] ?? NaN))).toBeLessThan(1e-9);
          expect(Math.abs(score - matchedTerms.reduce((sum, m) => sum + m.contribution, 0))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('ranks alike whatever was inserted, replaced and removed before', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.array(text, { maxLength: 6 }), text, (texts, noise, query) => {
        const index = new Bm25Index();
        noise.forEach((t, i) => index.upsert(`n${i}`, [t]));
        texts.forEach((_, i) => index.upsert(`d${i}`, [noise[i] ?? 'zebra']));
        index.search(query, { limit: 3 });
        noise.forEach((_, i) => index.remove(`n${i}`));
        [...texts.entries()].reverse().forEach(([i, t]) => index.upsert(`d${i}`, [t]));
        const round = (hits: { id: string; score: number }[]) => hits.map((h) => `${h.id} ${h.score.toFixed(9)}`);
        expect(index.size).toBe(texts.length);
        expect(round(index.search(query, { limit: 100 }))).toEqual(round(indexOf(texts).search(query, { limit: 100 })));
      }),
    );
  });

  it('cuts at the limit, best first and equal scores by id', () => {
    const index = indexOf(['cell', 'cell', 'cell cell', 'skin']);
    expect(index.search('cell', { limit: 2 }).map((hit) => hit.id)).toEqual(['d2', 'd0']);
    expect(index.search('cell', { limit: 0 })).toEqual([]);
  });

  it('never returns a document that is not allowed, and fills the limit with others', () => {
    const index = indexOf(['cell', 'cell cell', 'cell skin']);
    expect(index.search('cell', { limit: 2, allowed: (id) => id !== 'd1' }).map((hit) => hit.id)).toEqual(['d0', 'd2']);
  });

  it('finds nothing for an unknown, empty or stop-word query, nor in an empty index', () => {
    const index = indexOf(['cell']);
    for (const query of ['quark', '', '  ', 'och the']) expect(index.search(query, { limit: 5 })).toEqual([]);
    expect(new Bm25Index().search('cell', { limit: 5 })).toEqual([]);
  });

  it('joins fields, skips null ones and takes documents without words', () => {
    const index = new Bm25Index();
    index.upsert('a', ['virus', null, undefined, 'cell']);
    index.upsert('b', [null]);
    expect(index.search('virus cell', { limit: 5 }).map((hit) => hit.matchedTerms.length)).toEqual([2]);
  });

  it('stays quick with ten thousand documents', () => {
    const index = new Bm25Index();
    for (let i = 0; i < 10_000; i++) index.upsert(`d${i}`, [Array.from({ length: 40 }, (_, j) => `ord${(i * 7 + j * 13) % 3_000}`).join(' ')]);
    const start = performance.now();
    for (let i = 0; i < 20; i++) index.search(`ord${i} ord${i + 100} ord${i + 200} ord${i + 300}`, { limit: 20 });
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });
});

describe('Bm25Index.remove', () => {
  it('says whether there was anything to remove', () => {
    const index = indexOf(['cell']);
    expect(index.remove('d0')).toBe(true);
    expect(index.remove('d0')).toBe(false);
    expect(index.search('cell', { limit: 5 })).toEqual([]);
  });
});

describe('tokenise', () => {
  const terms = (input: string): string[] => tokenise(input).map(({ term }) => term);

  it.each([
    ['cell', ['celler', 'cellen', 'cellerna', 'cells', 'Cell']],
    ['prov', ['prover', 'provet', 'proverna']],
    ['sequenc', ['sequencing', 'sequence', 'sequences']],
    ['stud', ['study', 'studies', 'studie', 'studier', 'studien']],
    ['mikroskop', ['mikroskopet', 'mikroskopi', 'Mikroskopen']],
  ])('brings inflections of %s together', (stem, words) => {
    for (const word of words) expect(terms(word)).toEqual([stem]);
  });

  it('keeps letters of any alphabet, digits and names of things; drops stop words and signs', () => {
    expect(terms('Provet är för IL-6, BSL3 & β-celler på Åland!')).toEqual(['prov', 'il', '6', 'bsl3', 'β', 'cell', 'åland']);
  });
});
