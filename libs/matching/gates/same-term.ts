import { parseConceptLine } from '../glossary/concept-line.js';
import { GLOSSARY } from '../glossary/glossary.js';
import { stemEnglish } from '../text/stem-english.js';
import { stemSwedish } from '../text/stem-swedish.js';

/** Names that registers use for the same thing and that are not concepts of the glossary. */
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

/** Normalises spelling: case, decomposed accents, hyphens, underscores and repeated spaces are ignored. */
const written = (term: string): string =>
  term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    // "ISO17025" and "ISO/IEC 17025" are ISO 17025.
    .replace(/\biso (?:iec )?(?=\d)|\biso(?=\d)/g, 'iso ')
    .trim();

/**
 * The stemmed words of a term, so that inflected forms are equal: stamceller and stamcell, frozen tissues and frozen
 * tissue.
 */
const stems = (term: string): string[] => {
  const words = written(term).split(' ');
  const joined = (language: string, stem: (word: string) => string): string =>
    `${language}:${words.map((word) => (/\p{N}/u.test(word) ? word : stem(word))).join(' ')}`;
  return [joined('sv', stemSwedish), joined('en', stemEnglish)];
};

/** The glossary's concepts by stem, built at first use. */
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

/**
 * Readings are cached, because the same few terms of a catalogue are compared for every need. A full cache is cleared.
 */
const readings = new Map<string, readonly string[]>();
const MOST_READINGS = 20_000;

/** Everything by which a term is compared: its stems in both languages, and the glossary's concepts of them. */
function reading(term: string): readonly string[] {
  const known = readings.get(term);
  if (known !== undefined) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const forms = stems(term);
  // A term with a number names one standard and gets no concepts: ISO 9001 and ISO 13485 are both about quality, but
  // not the same.
  const read = /\p{N}/u.test(term)
    ? forms
    : [...new Set([...forms, ...forms.flatMap(conceptsOf).map((id) => `concept:${id}`)])];
  readings.set(term, read);
  return read;
}

/** Cached comparisons by wanted term, because a catalogue repeats the same few terms thousands of times. */
const answers = new Map<string, Map<string, boolean>>();
const MOST_WANTED = 1000;

/** Whether two names mean the same, regardless of case, punctuation, inflection and language (Swedish, English). */
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
