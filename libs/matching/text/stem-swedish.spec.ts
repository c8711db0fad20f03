import fc from 'fast-check';
import { stemSwedish } from './stem-swedish.js';

/** Each line has forms that must get one stem. */
const TOGETHER = `
mikroskop mikroskopet mikroskopen mikroskopens mikroskopets
labb labbet labben labbets labbens lab
laboratorium laboratoriet laboratorier laboratorierna laboratoriets laboratoriernas laboratorie
museum museet museer museerna museets
analys analysen analyser analyserna analysera analyserar analyserade analyserat analyseras analysernas
odling odlingar odlingarna odlingen odlingens odlingarnas
behandling behandlingar behandlingen behandlingarna
säkerhet säkerheten säkerheter säkerhetens
möjlighet möjligheter möjligheterna möjligheten
rörelse rörelsen rörelser rörelserna
inflammation inflammationen inflammationer inflammationerna
forskare forskaren forskarna forskarnas forskares forskarens
läkare läkaren läkarna
boende boendet boenden boendets
omfattande omfattar omfatta omfattade
viktig viktigt viktiga
klinisk kliniskt kliniska
medicinsk medicinskt medicinska
ärftlig ärftligt ärftliga
odlad odlat odlade odla odlar odlas odlades
baserad baserat baserade basera baseras
undersöka undersöker undersökte undersökt undersöks
följa följer följde
program programmet programmen programmets
rum rummet rummen
kvinna kvinnan kvinnor kvinnorna kvinnornas kvinnans
cykel cykeln cyklar cyklarna
nyckel nyckeln nycklar nycklarna
enkel enkelt enkla
muskel muskeln muskler musklerna
partikel partikeln partiklar partiklarna
medel medlet medlen
cancer cancern cancrar
vaccin vaccinet vacciner vaccinerna
filter filtret filtren
fiber fibern fibrer fibrerna
nummer numret
polymer polymeren polymerer polymererna
cell cellen celler cellerna cellernas cellens
protein proteinet proteiner proteinerna proteinets
patient patienten patienter patienterna patienternas
virus viruset virusets
kurs kursen kurser kurserna
prov provet proven provets
process processen processer processerna
frekvens frekvensen frekvenser frekvenserna
substans substansen substanser substanserna
prognos prognosen prognoser prognoserna
vävnad vävnaden vävnader vävnaderna
resultat resultatet resultaten resultatets
fosfat fosfatet fosfater
enzym enzymet enzymer enzymerna
kinas kinaset kinasen kinaser kinaserna
faktor faktorn faktorer faktorerna faktorns
receptor receptorn receptorer receptorerna
patogen patogenen patogener patogenerna
organ organet organen organets
membran membranet membraner membranerna
terapi terapin terapier terapierna terapins
biologi biologin biologins
bakterie bakterien bakterier bakterierna bakteriens
studie studien studier studierna studiens
aktivitet aktiviteten aktiviteter aktiviteterna
universitet universitetet universiteten universitetets
magnet magneten magneter magneterna
arbete arbetet arbeten arbetena arbetets
ämne ämnet ämnen ämnena
mus möss mössen
hand händerna handen
tand tänder tänderna tanden
bok böcker böckerna boken
öga ögat ögon ögonen
vatten vattnet vattnets
tecken tecknet tecknen
nivå nivån nivåer nivåerna nivåns
sjukdom sjukdomen sjukdomar sjukdomarna sjukdomens
system systemet systemen systemets
hjärna hjärnan hjärnor hjärnans
verksamhet verksamheten verksamheter
samband sambandet sambanden
centrum centret
kamera kameran kameror kamerorna`;

/** Pairs of words that must get different stems. */
const APART = `
organ organisera
organ organisk
polymeras polymer
fosfatas fosfat
proteas protein
kinas kina
genetik genetisk
analys analog
virus vira
kurs kura
cell cellist
patient patent
patogen patologi
form format
fakta faktor
gas glas
mus musik
gen genom
gen generell
protein protes
prov provins
hals hal
puls pulver
vaccin vacker
sekvens sekund
frekvens frekvent
kropp kross
hjärna hjärta
lunga lugn
lever levering
blod bloss
tumör tumult
medicin medel
klinik klimat
metod meter
modell modern
region regn
data datum
forskning forskare
odling odla
behandling behandla
säker säkerhet
universitet universum
instrument instruktion
laboratorium laborant
kemi kemoterapi
bakterie bakre
membran medlem
institut institution
stat station
plats plast
rum rund
process procent
resurs resa
analys anal`;

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

describe('stemSwedish', () => {
  it.each(lines(TOGETHER))('gives the forms of %s one stem', (...forms) => {
    const words = forms.filter((form) => typeof form === 'string');
    expect(words.map((form) => [form, stemSwedish(form)])).toEqual(
      words.map((form) => [form, stemSwedish(words[0] ?? '')]),
    );
  });

  it.each(lines(APART))('keeps %s and %s apart', (one, other) => {
    expect(stemSwedish(one ?? '')).not.toBe(stemSwedish(other ?? ''));
  });

  it('leaves short words and names with digits as they are', () => {
    for (const word of ['', 'å', 'hus', 'gas', 'il6', 'covid19', 'bsl3']) expect(stemSwedish(word)).toBe(word);
  });

  it('never leaves less than two letters, nor more than the word had', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abdeghiklmnorstuvåäö'), minLength: 4, maxLength: 14 }),
        (word) => {
          expect(stemSwedish(word).length).toBeLessThanOrEqual(word.length);
          expect(stemSwedish(word).length).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });
});
