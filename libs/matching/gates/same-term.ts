import { parseConceptLine } from '../glossary/concept-line.js';
import { GLOSSARY } from '../glossary/glossary.js';
import { stemEnglish } from '../text/stem-english.js';
import { stemSwedish } from '../text/stem-swedish.js';

/** Names that registers give the same thing and that are no concepts of their own in the glossary. */
const REGISTER_NAMES = [
  'laboratoriemedicin|laboratory medicine',
  'rehabiliteringsmedicin; rehabilitering|rehabilitation medicine; rehabilitation',
  'radiologi; bilddiagnostik|radiology; medical imaging',
  'infektionssjukdomar; infektionsmedicin|infectious diseases',
  'blod; helblod|blood; whole blood',
  'färsk vävnad|fresh tissue',
  'fryst vävnad|frozen tissue',
  'levervävnad|liver tissue',
  'tarmvävnad|gut tissue; intestinal tissue',
  'humana celler; mänskliga celler|human cells',
  'virusisolat|virus isolates',
  'bakterieisolat|bacterial isolates',
  'paraffinblock|paraffin blocks',
  'renat protein|purified protein',
  'journaldata; patientjournaler|health records',
];

/** Case, accents written apart, hyphens, underscores and repeated blanks say nothing. */
const written = (term: string): string =>
  term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    // "ISO17025" and "ISO/IEC 17025" are ISO 17025.
    .replace(/\biso (?:iec )?(?=\d)|\biso(?=\d)/g, 'iso ')
    .trim();

/** Words in their forms are the same: stamceller and stamcell, frozen tissues and frozen tissue. */
const stems = (term: string): string[] => {
  const words = written(term).split(' ');
  const joined = (language: string, stem: (word: string) => string): string =>
    `${language}:${words.map((word) => (/\p{N}/u.test(word) ? word : stem(word))).join(' ')}`;
  return [joined('sv', stemSwedish), joined('en', stemEnglish)];
};

/** Stems → the concepts of the glossary they name. Made when first asked for. */
let concepts: Map<string, string[]> | undefined;
function conceptsOf(stem: string): readonly string[] {
  if (concepts === undefined) {
    concepts = new Map();
    for (const { id, sv, en } of [...GLOSSARY, ...REGISTER_NAMES.map(parseConceptLine)]) {
      for (const key of [...sv.map((term) => stems(term)[0]), ...en.map((term) => stems(term)[1])]) {
        const known = concepts.get(key as string);
        if (known) known.push(id);
        else concepts.set(key as string, [id]);
      }
    }
  }
  return concepts.get(stem) ?? [];
}

/** The few terms of a catalogue come back for every need, so their reading is kept; forgotten altogether when it grows. */
const readings = new Map<string, readonly string[]>();
const MOST_READINGS = 20_000;

/** Everything a term says: its stems in either language, and the glossary's concepts of them. */
function reading(term: string): readonly string[] {
  const known = readings.get(term);
  if (known !== undefined) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const forms = stems(term);
  // A number names one standard: ISO 9001 and ISO 13485 are both about quality, and not the same.
  const read = /\p{N}/u.test(term)
    ? forms
    : [...new Set([...forms, ...forms.flatMap(conceptsOf).map((id) => `concept:${id}`)])];
  readings.set(term, read);
  return read;
}

/** What one wanted term was compared with before: a catalogue says the same few terms thousands of times. */
const answers = new Map<string, Map<string, boolean>>();
const MOST_WANTED = 1000;

/** Whether two names mean the same, whatever their case, punctuation, inflection or language (Swedish, English). */
export function sameTerm(a: string, b: string): boolean {
  if (a === b) return true;
  let known = answers.get(b);
  if (known === undefined || known.size >= MOST_READINGS) {
    if (answers.size >= MOST_WANTED) answers.clear();
    known = new Map();
    answers.set(b, known);
  }
  let same = known.get(a);
  if (same === undefined) {
    same = reading(a).some((said) => reading(b).includes(said));
    known.set(a, same);
  }
  return same;
}

export const hasTerm = (terms: readonly string[], wanted: string): boolean =>
  terms.some((term) => sameTerm(term, wanted));
