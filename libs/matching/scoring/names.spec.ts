import { ConceptFinder } from '../glossary/concept-finder.js';
import { GLOSSARY } from '../glossary/glossary.js';
import { loadAnalyser } from '../text/analyser.js';
import { mentioned, NameReader } from './names.js';

let reader: NameReader;
beforeAll(async () => {
  const analyser = await loadAnalyser(GLOSSARY);
  reader = new NameReader(analyser, new ConceptFinder(GLOSSARY, analyser));
});

const NAMES = { methods: ['flow cytometry', 'Mikroskop', 'RNA sequencing', 'ELISA'], equipment: ['Zeiss LSM 980'] };

describe('mentioned', () => {
  it.each<[text: string, language: 'sv' | 'en', found: string[]]>([
    ['Vi behöver mikroskopen.', 'sv', ['Mikroskop']],
    ['We need microscopes and flow cytometry.', 'en', ['flow cytometry', 'Mikroskop']],
    ['Flödescytometri av celler, gärna med ELISA', 'sv', ['flow cytometry', 'ELISA']],
    ['RNA sequencing and sequencing', 'en', ['RNA sequencing']],
    ['imaging on a Zeiss LSM 980', 'en', ['Zeiss LSM 980']],
    ['imaging on a Zeiss', 'en', []],
    ['A flow of patients', 'en', []],
  ])('in “%s” (%s)', (text, language, found) => {
    expect(
      mentioned(reader.mentionsIn({ fields: [{ name: 'title', text, language }] }), reader.namesOf(NAMES)),
    ).toEqual(found);
  });
});
