import fc from 'fast-check';
import { ConceptFinder } from '../glossary/concept-finder.js';
import { GLOSSARY } from '../glossary/glossary.js';
import { HAND_WEIGHTS, TEXT_PART_CODES } from '../scoring/parts.js';
import { type Analyser, loadAnalyser } from '../text/analyser.js';
import { TextIndex } from './text-index.js';
import type { Language, TextDocument, TextHit, TextItem } from './text.types.js';

let analyser: Analyser;
let finder: ConceptFinder;
beforeAll(async () => {
  analyser = await loadAnalyser(GLOSSARY);
  finder = new ConceptFinder(GLOSSARY, analyser);
});

const item = (text: string, language?: Language, title = ''): TextItem => ({
  fields: [...(title ? [{ name: 'title', text: title, title: true, language }] : []), { name: 'text', text, language }],
});
const document = (id: string, ...texts: string[]): TextDocument => ({ id, items: texts.map((text) => item(text)) });
const indexOf = (documents: readonly TextDocument[]): TextIndex => {
  const index = new TextIndex(analyser, finder);
  for (const each of documents) index.upsert(each);
  return index;
};
const scoreOf = ({ features }: TextHit): number =>
  TEXT_PART_CODES.reduce((sum, code) => sum + HAND_WEIGHTS[code] * features[code], 0);
const ranked = (index: TextIndex, query: TextItem): [id: string, score: number][] =>
  [...index.compare(query)]
    .map(([id, hit]): [string, number] => [id, scoreOf(hit)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const rounded = (hits: [string, number][]): string[] => hits.map(([id, score]) => `${id} ${score.toFixed(6)}`);

/**
 * Concepts with a one-word name in each language and no shared name, from which texts of both languages can be built.
 */
const WORDS = GLOSSARY.filter(
  ({ sv, en }) => /^\p{L}{5,}$/u.test(sv[0] ?? '') && /^\p{L}{5,}$/u.test(en[0] ?? '') && sv[0] !== en[0],
)
  .slice(0, 400)
  .map(({ sv, en }) => ({ sv: sv[0] as string, en: en[0] as string }));
const concepts = (most: number, least = 1) =>
  fc.uniqueArray(fc.integer({ min: 0, max: WORDS.length - 1 }), { minLength: least, maxLength: most });
const said = (indices: readonly number[], language: Language): string =>
  indices.map((i) => WORDS[i]?.[language]).join(' ');
const documents = fc
  .array(concepts(12), { minLength: 2, maxLength: 10 })
  .map((texts) => texts.map((indices, i) => document(`d${i}`, said(indices, i % 2 ? 'sv' : 'en'))));

describe('TextIndex', () => {
  it('ranks as a fresh index does, whatever was put in, exchanged and taken out before', () => {
    fc.assert(
      fc.property(documents, documents, concepts(6), (wanted, noise, query) => {
        const index = new TextIndex(analyser, finder);
        for (const each of noise) index.upsert({ ...each, id: `n${each.id}` });
        for (const [i, each] of wanted.entries()) index.upsert({ ...(noise[i] ?? each), id: each.id });
        for (const each of wanted) index.upsert(each);
        for (const each of noise) expect(index.remove(`n${each.id}`)).toBe(true);
        expect(index.size).toBe(wanted.length);
        expect(rounded(ranked(index, item(said(query, 'en'))))).toEqual(
          rounded(ranked(indexOf(wanted), item(said(query, 'en')))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('gives every feature between 0 and 1, the same for one document as for all', () => {
    fc.assert(
      fc.property(documents, concepts(8), (texts, query) => {
        const index = indexOf(texts);
        const asked = item(said(query, 'sv'), 'sv');
        for (const [id, hit] of index.compare(asked)) {
          for (const code of TEXT_PART_CODES) {
            expect(hit.features[code]).toBeGreaterThanOrEqual(0);
            expect(hit.features[code]).toBeLessThanOrEqual(1 + 1e-9);
            expect(Math.abs((index.compareOne(asked, id)?.features[code] ?? NaN) - hit.features[code])).toBeLessThan(
              1e-9,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells a need in Swedish and the same need in English the same, best first', () => {
    fc.assert(
      fc.property(
        fc.array(concepts(10, 4), { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 0, max: 7 }),
        (texts, chosen) => {
          const bilingual = texts.map((indices, i): TextDocument => ({
            id: `d${i}`,
            items: [
              {
                fields: [
                  { name: 'sv', text: said(indices, 'sv'), language: 'sv' },
                  { name: 'en', text: said(indices, 'en'), language: 'en' },
                ],
              },
            ],
          }));
          const index = indexOf(bilingual);
          const need = texts[chosen % texts.length] as number[];
          const [inSwedish, inEnglish] = (['sv', 'en'] as const).map((language) =>
            ranked(index, item(said(need, language), language)),
          );
          // The need is one of the texts, so nothing may rank above it, in either language.
          expect(inSwedish?.[0]?.[1]).toBeCloseTo(new Map(inSwedish).get(`d${chosen % texts.length}`) ?? NaN, 9);
          expect(inEnglish?.[0]?.[1]).toBeCloseTo(new Map(inEnglish).get(`d${chosen % texts.length}`) ?? NaN, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets a document that has nothing to do with the query move no other past one that was ahead by more than its idf can', () => {
    fc.assert(
      // At most ten texts: from the eleventh on, the most common grams are ignored, which changes scores abruptly.
      fc.property(
        documents.map((texts) => texts.slice(0, 9)),
        concepts(6),
        (texts, query) => {
          const asked = item(said(query, 'en'), 'en');
          const index = indexOf(texts);
          const before = new Map(ranked(index, asked));
          index.upsert(document('irrelevant', 'zzqx wwvk qqzzj'));
          const after = new Map(ranked(index, asked));
          expect(after.get('irrelevant') ?? 0).toBe(0);
          // Other documents affect only idf and average length, so no score moves by more than this bound.
          const most = Math.max(...[...before].map(([id, score]) => Math.abs((after.get(id) ?? 0) - score)), 0);
          expect(most).toBeLessThan(100 / (texts.length + 1));
          for (const [a, scoreA] of before)
            for (const [b, scoreB] of before)
              if (scoreA > scoreB + 2 * most) expect(after.get(a)).toBeGreaterThan(after.get(b) ?? 0);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('scores a profile by the mean of its five best items', () => {
    const good = 'flow cytometry of blood cells';
    const index = indexOf([
      document('short', good, 'roof'),
      document('long', good, good, good, good, good, 'roof', 'roof', 'roof'),
      ...Array.from({ length: 20 }, (_, i) => document(`x${i}`, `garden ${i}`)),
    ]);
    const hits = index.compare(item('flow cytometry'));
    expect(hits.get('long')?.features.WORDS ?? 0).toBeGreaterThan(
      1.9 * (hits.get('short')?.features.WORDS ?? 0) * 0.99,
    );
  });

  it('finds across languages, through compounds, and not the false friend', () => {
    const index = indexOf([
      document('culture', 'We grow cells in culture.'),
      document('foster', 'Foster homes for young people.'),
      document('fetus', 'Development of the fetus.'),
      document('heart', 'Cardiology clinic'),
    ]);
    expect(ranked(index, item('Cellodlingslabb', 'sv'))[0]?.[0]).toBe('culture');
    expect(ranked(index, item('foster', 'sv'))[0]?.[0]).toBe('fetus');
    expect(ranked(index, item('kardiologi', 'sv'))[0]?.[0]).toBe('heart');
  });

  it('knows nothing of an empty query, an empty index, or an id it has not', () => {
    expect(ranked(indexOf([]), item('cell'))).toEqual([]);
    expect(ranked(indexOf([document('a', 'cell')]), item(' och the '))).toEqual([]);
    const index = indexOf([document('a', 'cell'), document('b', ' ')]);
    expect(index.compareOne(item('cell'), 'c')).toBeUndefined();
    expect(index.compare(item('cell')).get('c')).toBeUndefined();
    expect(index.matches(item('cell'), 'c')).toEqual([]);
    expect(ranked(index, item('cell')).map(([id]) => id)).toEqual(['a']);
    expect(index.remove('c')).toBe(false);
  });
});

describe('TextIndex.rebuild', () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    document(`d${i}`, said([i, i + 1, i + 2, (i * 7) % 90, (i * 11) % 90], i % 2 ? 'sv' : 'en')),
  );

  it('gives meaning its part, and the same each time', async () => {
    const [one, other] = [indexOf(many), indexOf(many)];
    await Promise.all([one.rebuild(), other.rebuild()]);
    const query = item(said([3, 4, 5, 21], 'en'));
    expect([...one.compare(query)].some(([, hit]) => hit.features.MEANING > 0)).toBe(true);
    expect(rounded(ranked(one, query))).toEqual(rounded(ranked(other, query)));
  });

  it('lets other work pass, and loses no change made meanwhile', async () => {
    const index = indexOf(many);
    let pauses = 0;
    const rebuilt = index.rebuild(async () => {
      pauses += 1;
      if (pauses === 1) {
        index.upsert(document('late', 'zebrafish aquarium'));
        index.remove('d0');
        expect(index.compare(item('zebrafish')).get('late')?.features.WORDS).toBeGreaterThan(0);
      }
      await Promise.resolve();
    });
    await rebuilt;
    if (pauses === 0) throw new Error('The rebuild did not pause: give it more to do.');
    expect(index.size).toBe(many.length);
    expect(index.compare(item('zebrafish')).get('late')?.features.WORDS).toBeGreaterThan(0);
    expect(index.compareOne(item('zebrafish'), 'd0')).toBeUndefined();
  });
});

describe('TextIndex.matches', () => {
  const facility = {
    id: 'core',
    items: [
      {
        fields: [
          { name: 'nameEn', text: 'Cell culture and flow cytometry core', title: true },
          { name: 'summaryEn', text: 'We analyse placenta samples and metabolomics by mass spectrometry.' },
        ],
      },
    ],
  };
  const others = Array.from({ length: 20 }, (_, i) =>
    document(`x${i}`, ['Cardiology clinic with patients', 'Imaging of the brain', 'Biobank for tissue'][i % 3] ?? ''),
  );

  it('shows the words of both sides, across languages', () => {
    const query = item('Cellodlingslabb med flödescytometri för moderkaksprover', 'sv');
    const shown = indexOf([facility, ...others])
      .matches(query, 'core')
      .map(({ query: asked, document: offered }) => `${asked[0]?.text} – ${offered[0]?.text}`);
    expect(shown).toEqual(expect.arrayContaining(['flödescytometri – flow cytometry', 'Cellodlingslabb – Cell']));
  });

  it('adds up to the features, and points at what is written', async () => {
    const built = indexOf([facility, ...others]);
    await built.rebuild();
    fc.assert(
      fc.property(documents, concepts(10), fc.constantFrom<Language>('sv', 'en'), (texts, indices, language) => {
        const index = indexOf([...texts, facility]);
        const query = item(`${said(indices, language)} cytometri`, language);
        for (const { id, items } of texts) {
          const matches = index.matches(query, id);
          const features = index.compareOne(query, id)?.features;
          const sum = (part: string): number =>
            matches.filter((match) => match.part === part).reduce((total, { share }) => total + share, 0);
          for (const code of ['WORDS', 'CONCEPTS', 'PHRASES'] as const)
            expect(Math.abs(sum(code) - (features?.[code] ?? NaN))).toBeLessThan(1e-9);
          expect(sum('SPELLING')).toBeLessThanOrEqual((features?.SPELLING ?? NaN) + 1e-9);
          for (const [side, spans] of matches.flatMap(
            (match) =>
              [
                ['query', match.query],
                ['document', match.document],
              ] as const,
          )) {
            const fields = (side === 'query' ? query : (items[0] as TextItem)).fields;
            for (const span of spans)
              expect(fields.find(({ name }) => name === span.field)?.text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 40 },
    );
    const query = item('flow cytometry and mass spectrometry');
    const meaning = built.matches(query, 'core').find(({ part }) => part === 'MEANING')?.share ?? 0;
    expect(Math.abs(meaning - (built.compareOne(query, 'core')?.features.MEANING ?? NaN))).toBeLessThan(1e-6);
  });
});
