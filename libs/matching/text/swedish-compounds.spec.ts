import fc from 'fast-check';
import { CompoundSplitter } from './swedish-compounds.js';
import { SwedishLexicon } from './swedish-lexicon.js';
import { loadCompoundSplitter } from './swedish-word-list.js';

/** Compounds with their expected parts; the last part is as written in the compound. */
const COMPOUNDS = `
cellodlingslabb: cell odling labb
arbetsplats: arbete plats
kvinnohälsa: kvinna hälsa
sjukhusmiljö: sjukhus miljö
läkemedelsbehandling: läkemedel behandling
blodtryck: blod tryck
blodtrycket: blod trycket
masspektrometri: massa spektrometri
flödescytometri: flöde cytometri
proteinuttryck: protein uttryck
bröstcancerpatienter: bröst cancer patienter
stamcellsforskning: stam cell forskning
genredigering: gen redigering
helgenomsekvensering: hel genom sekvensering
hjärtklaffsprotes: hjärta klaff protes
magnetkameraundersökning: magnet kamera undersökning
antibiotikaresistens: antibiotika resistens
sjukdomsmekanismer: sjukdom mekanismer
tillståndsansökan: tillstånd ansökan
smittspridning: smitta spridning
tulltjänsteman: tull tjänst man
glasstrut: glass strut
flickskola: flicka skola
gatubelysning: gata belysning
sirolimusbehandling: sirolimus behandling
renrumsproduktion: ren rum produktion
samverkansavtal: samverkan avtal
dna-sekvens: dna sekvens
vindkraftspark: vind kraft park
datalagring: data lagring`;

/** Words that must stay whole although their letters would allow a split. */
const WHOLE = `mikroskop mikroskopet biologi fotografi fotograf patient student rapport kontroll modellen struktur temperatur protein
 organ virus bakterier patogen nukleotid laboratorium lagring utveckling undersökning avdelning samarbete företag överuttryck material
 läkemedel sjukhus diagnostik metaboliter kapital musik station region mineral forskning forskaren säkerheten vetenskap syntes`;

describe('CompoundSplitter with the word list', () => {
  it.each(
    COMPOUNDS.trim()
      .split('\n')
      .map((line) => line.split(': ')),
  )('splits %s into %s', async (word, parts) => {
    const splitter = await loadCompoundSplitter();
    expect(splitter.splitCompound(word ?? '').join(' ')).toBe(parts);
  });

  it.each(WHOLE.split(/\s+/))('leaves %s whole', async (word) => {
    expect((await loadCompoundSplitter()).splitCompound(word)).toEqual([word]);
  });

  it('splits what joins two words that join by themselves', async () => {
    const splitter = await loadCompoundSplitter();
    for (const first of ['cell', 'protein', 'virus', 'vävnads', 'forsknings', 'kvalitets', 'hjärn']) {
      for (const last of ['analys', 'metoder', 'modellen', 'databas', 'projektet'])
        expect([first + last, splitter.splitCompound(first + last).length]).toEqual([
          first + last,
          last === 'databas' ? 3 : 2,
        ]);
    }
  });

  it('takes any text and gives parts', async () => {
    const splitter = await loadCompoundSplitter();
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), (word) => {
        const parts = splitter.splitCompound(word);
        expect(parts.length).toBeGreaterThan(0);
        if (parts.length === 1) expect(parts).toEqual([word]);
      }),
    );
  });
});

describe('CompoundSplitter with words of its own', () => {
  const splitterOf = (...words: string[]): CompoundSplitter => new CompoundSplitter(SwedishLexicon.ofWords(words));

  it('joins with and without s, and knows inflections of the last part', () => {
    const splitter = splitterOf('bikupe', 'besiktning', 'honungs');
    expect(splitter.splitCompound('besiktningsbikupen')).toEqual(['besiktning', 'bikupen']);
    expect(splitter.splitCompound('bikupebesiktning')).toEqual(['bikupe', 'besiktning']);
  });

  it('knows words that are added, for itself only', () => {
    const [one, other] = [splitterOf('analys'), splitterOf('analys')];
    expect(one.splitCompound('zorblaxanalys')).toEqual(['zorblax', 'analys']);
    expect(one.splitCompound('analyszorblax')).toEqual(['analyszorblax']);
    one.extend(['zorblax']);
    expect(one.splitCompound('analyszorblax')).toEqual(['analys', 'zorblax']);
    expect(other.splitCompound('analyszorblax')).toEqual(['analyszorblax']);
  });

  it('takes no suffix, nor a preposition, for a part', () => {
    const splitter = splitterOf('analys', 'skap', 'ning', 'efter');
    for (const word of ['analysskap', 'analysning', 'efteranalys'])
      expect(splitter.splitCompound(word)).toEqual([word]);
  });
});

describe('SwedishLexicon', () => {
  const utf8 = new TextEncoder();
  let lexicon: SwedishLexicon;
  beforeAll(async () => {
    lexicon = await SwedishLexicon.ofHunspell({
      aff: utf8.encode(
        'SET UTF-8\nFORBIDDENWORD %\nCOMPOUNDBEGIN X\nCOMPOUNDMIDDLE U\nCOMPOUNDEND Y\nONLYINCOMPOUND Z\nSFX D Y 1\nSFX D 0 en [^a]\nSFX v N 2\nSFX v a s/WXZ a\nSFX v 0 s/WXZ [^a]\n',
      ),
      dic: utf8.encode('5\nodling/DvY\narbets/XZ\ncell/DXY\nfelord/%DXY\nStockholm/X\n'),
    });
  });

  it('reads inflected forms back to their words', () => {
    expect(lexicon.readings('cellen')).toEqual([{ base: 'cell', flags: 'DXY' }]);
    expect(lexicon.readings('celler')).toEqual([]);
    expect(lexicon.readings('arbets')).toEqual([]);
  });

  it('knows the forms of first parts, and leaves out forbidden words and names', () => {
    expect(
      ['odlings', 'arbets', 'cell', 'odling', 'felord', 'stockholm'].map((form) => lexicon.baseOfFirst(form)),
    ).toEqual(['odling', 'arbets', 'cell', undefined, undefined, undefined]);
  });
});
