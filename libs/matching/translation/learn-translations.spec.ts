import { GLOSSARY } from '../glossary/glossary.js';
import { type Analyser, loadAnalyser } from '../text/analyser.js';
import { alignSentences, sentencesOf } from './align-sentences.js';
import { type BilingualRecord, learnTranslations } from './learn-translations.js';

describe('alignSentences', () => {
  it('pairs sentences one to one, joins what was split, and leaves out what has no counterpart', () => {
    const left = [
      'En kort mening.',
      'Här kommer en mening som är mycket längre än den första var.',
      'Den tredje meningen delades i två av den som översatte texten.',
      'Slut här.',
    ];
    const right = [
      'A short sentence.',
      'Here comes a sentence that is much longer than the first one.',
      'The third sentence was divided.',
      'It became two by the translator.',
      'End here.',
    ];
    expect(alignSentences(left, right)).toEqual([
      [left[0], right[0]],
      [left[1], right[1]],
      [left[2], `${right[2]} ${right[3]}`],
      [left[3], right[4]],
    ]);
    expect(alignSentences([], right)).toEqual([]);
    expect(sentencesOf('Ett. Två!\r\nTre: fyra\n')).toEqual(['Ett.', 'Två!', 'Tre:', 'fyra']);
  });
});

describe('learnTranslations', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await loadAnalyser(GLOSSARY);
  });
  /** Invented words, so that their meaning can be learned from the records only. */
  const PAIRS = [
    ['blörk', 'zarnix'],
    ['skrumf', 'quendel'],
    ['plitt', 'worvane'],
    ['gnask', 'tilfer'],
    ['dromp', 'ysperon'],
    ['fjant', 'kelvost'],
  ] as const;
  const records = Array.from({ length: 30 }, (_, i): BilingualRecord => {
    const chosen = [PAIRS[i % 6], PAIRS[(i * 5 + 1) % 6], PAIRS[(i * 7 + 3) % 6]].flatMap((pair) =>
      pair ? [pair] : [],
    );
    const text = (side: 0 | 1): string => chosen.map((pair) => `${pair[side]} ${pair[side]}.`).join(' ');
    return { sv: { title: chosen[0]?.[0] ?? '', text: text(0) }, en: { title: chosen[0]?.[1] ?? '', text: text(1) } };
  });

  it('finds what a word is called in the other language, both ways', async () => {
    const learned = await learnTranslations(records, analyser);
    for (const [sv, en] of PAIRS) {
      expect(learned.get(analyser.termOf(sv, 'sv'))?.[0]?.[0]).toBe(analyser.termOf(en, 'en'));
      expect(learned.get(analyser.termOf(en, 'en'))?.[0]?.[0]).toBe(analyser.termOf(sv, 'sv'));
    }
  });

  it('learns the same each time, lets other work pass, and nothing from nothing', async () => {
    let pauses = 0;
    const many = Array.from({ length: 40 }, () => records).flat();
    const learned = await learnTranslations(many, analyser, async () => void (pauses += 1));
    expect(pauses).toBeGreaterThan(0);
    expect(await learnTranslations(many, analyser)).toEqual(learned);
    expect((await learnTranslations([], analyser)).size).toBe(0);
  });
});
