import fc from 'fast-check';
import { stemEnglish } from './stem-english.js';

/** The sample vocabulary published with the algorithm on snowballstem.org, as `stem: words`. */
const PUBLISHED = `
consign: consign consigned consigning consignment
consist: consist consisted consistency consistent consistently consisting consists
consol: consolation consolations console consoled consoles consoling consolingly consols
consolatori: consolatory
consolid: consolidate consolidated consolidating
conson: consonant
consort: consort consorted consorting
conspicu: conspicuous conspicuously
conspiraci: conspiracy
conspir: conspirator conspirators conspire conspired conspiring
constabl: constable constables
constanc: constance constancy
constant: constant
knack: knack knacks
knackeri: knackeries
knag: knag
knave: knave knaves
knavish: knavish
knead: kneaded kneading
knee: knee knees
kneel: kneel kneeled kneeling kneels
knell: knell
knelt: knelt
knew: knew
knick: knick
knif: knif
knife: knife
knight: knight knightly knights
knit: knit knits knitted knitting
knive: knives
knob: knob knobs
knock: knock knocked knocking knocks
knocker: knocker knockers
knopp: knopp
knot: knot knots`;

/** The examples in the text of the definition, and its exceptions. */
const STEPS = `
tie: ties tied tying
cri: cries cried
gas: gas
this: this
gap: gaps
kiwi: kiwis
luxuri: luxuriated luxuriating
hop: hopped hopping
hope: hoped hoping
add: added adding
egg: egged egging
cri: cry
by: by
say: say
ski: skis
sky: sky skies
die: dying
lie: lying
idl: idly
gentl: gently
ugli: ugly
earli: early
onli: only
singl: singly
news: news
atlas: atlas
cosmos: cosmos
bias: bias
inning: inning innings
herring: herring herrings
proceed: proceed proceeds
generat: generate generates generated
general: general generally
communic: communication communicate
communism: communism
arsenic: arsenic
arsenal: arsenal`;

/** Words of the field that needs and offers write in different forms. */
const FIELD = `
sequenc: sequence sequences sequencing sequenced
spectrometri: spectrometry
microscop: microscope microscopes
biolog: biology biologist
organ: organ organs
organic: organic
organis: organise
univers: universe
universiti: university
past: past
paste: paste pasted pasting
imag: image images imaging
cultur: culture cultures culturing cultured
cell: cell cells cell's
antibodi: antibody antibodies
diagnos: diagnose diagnoses diagnosed diagnosing
assay: assay assays
theori: theory theories`;

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, string] => [word, stem]);
    });

describe('stemEnglish', () => {
  it.each([
    ['published sample', PUBLISHED],
    ['definition', STEPS],
    ['field', FIELD],
  ])('gives the stems of the %s', (_, table) => {
    const expected = pairs(table);
    expect(expected.map(([word]) => [word, stemEnglish(word)])).toEqual(expected);
  });

  it('takes any text, never lengthens a word by more than the e it restores, and leaves two letters alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz'"), maxLength: 14 }), (word) => {
        expect(stemEnglish(word).length).toBeLessThanOrEqual(word.length);
        if (word.length < 3) expect(stemEnglish(word)).toBe(word);
      }),
    );
  });
});
