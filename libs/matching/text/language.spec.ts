import { ConceptFinder } from '../glossary/concept-finder.js';
import { GLOSSARY } from '../glossary/glossary.js';
import { type Analyser, loadAnalyser } from './analyser.js';
import { CognateFinder } from './cognates.js';
import { american, gramsOf, soundOf } from './spelling.js';

let analyser: Analyser;
let finder: ConceptFinder;
beforeAll(async () => {
  analyser = await loadAnalyser(GLOSSARY);
  finder = new ConceptFinder(GLOSSARY, analyser);
});
const terms = (text: string, language: 'sv' | 'en'): string[] =>
  analyser.analyse(text, language).flatMap(({ term, parts }) => [term, ...parts]);

describe('Analyser', () => {
  it.each<[text: string, language: 'sv' | 'en']>([
    ['Vi söker ett labb som kan odla celler', 'sv'],
    ['We look for a lab that can grow cells', 'en'],
    ['Cellodling i bioreaktor', 'sv'],
    ['Mass spectrometry of proteins', 'en'],
    ['Flödescytometri', 'sv'],
    ['Sequencing', 'en'],
    ['Rehabilitering efter stroke', 'sv'],
    ['Biobank governance and consent', 'en'],
  ])('reads “%s” as %s', (text, language) => {
    expect(analyser.languageOf({ name: '', text }, language === 'sv' ? 'en' : 'sv')).toBe(language);
  });

  it('leaves what tells nothing to the other texts, and believes what is said', () => {
    expect(analyser.languageOf({ name: '', text: 'PCR 42' }, 'sv')).toBe('sv');
    expect(analyser.languageOf({ name: '', text: 'PCR 42' }, 'en')).toBe('en');
    expect(analyser.languageOf({ name: '', text: 'Vi söker ett labb', language: 'en' })).toBe('en');
  });

  it('stems, splits compounds and names with digits, and says where each word stands', () => {
    expect(terms('Cellodlingslabbet', 'sv')).toEqual(expect.arrayContaining(terms('cell odling labb', 'sv')));
    expect(terms('FoxP3 and IL-6', 'en')).toEqual(['en:foxp3', 'en:foxp', 'en:3', 'en:il', 'en:6']);
    const text = 'Tumours, och tumörer';
    for (const token of analyser.analyse(text, 'en'))
      expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.word);
    expect(terms('tumours', 'en')).toEqual(terms('tumor', 'en'));
  });
});

describe('ConceptFinder', () => {
  const ids = (text: string, language: 'sv' | 'en'): string[] =>
    finder.find(analyser.analyse(text, language)).map(({ term }) => term);
  it('finds a concept of several words, in either language and any form', () => {
    expect(ids('Flow cytometry of blood', 'en')).toContain('concept:flow cytometry');
    expect(ids('Flödescytometrin', 'sv')).toContain('concept:flow cytometry');
  });
  it('does not take a word of one language for the other’s', () => {
    expect(ids('gift', 'en')).not.toEqual(ids('gift', 'sv'));
  });
});

describe('CognateFinder', () => {
  const english = new CognateFinder();
  for (const term of ['en:metabol', 'en:cardiolog', 'en:plastic', 'en:clinic', 'en:garden']) english.add(term);
  it.each([
    ['sv:metabolisk', 'en:metabol'],
    ['sv:kardiologi', 'en:cardiolog'],
    ['sv:klinisk', 'en:clinic'],
  ])('%s sounds like %s', (swedish, like) => {
    expect(english.like(swedish)[0]?.[0]).toBe(like);
  });
  it.each(['sv:trädgård', 'sv:hjärta', 'sv:is'])('%s sounds like none of them', (swedish) =>
    expect(english.like(swedish)).toEqual([]),
  );
  it('hears of new words', () => {
    expect(english.like('sv:proteomik')).toEqual([]);
    english.add('en:proteom');
    expect(english.like('sv:proteomik')[0]?.[0]).toBe('en:proteom');
  });
});

describe('spelling', () => {
  it.each([
    ['kardiologi', 'cardiology'],
    ['fosfat', 'phosphat'],
    ['kemoterapi', 'chemotherapy'],
  ])('%s sounds as %s does', (swedish, english) => expect(soundOf(swedish)).toBe(soundOf(english)));
  it('takes runs with the ends marked', () => {
    expect(gramsOf('cell', 4)).toEqual(['_cel', 'cell', 'ell_']);
    expect(gramsOf('il', 4)).toEqual(['_il_']);
  });
  it.each([
    ['haemoglobin', 'hemoglobin'],
    ['behaviour', 'behavior'],
    ['paediatric', 'pediatric'],
  ])('writes %s as %s', (british, spelling) => expect(american(british)).toBe(spelling));
});
