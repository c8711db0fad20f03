/**
 * The Porter2 stemmer, M. F. Porter, "The English (Porter2) stemming algorithm", as published on
 * https://snowballstem.org/algorithms/english/stemmer.html, with the additions of Snowball 3.0. The steps have the
 * names used there.
 *
 * During the steps, a "y" that is a consonant is written "Y". R1 is the region after the first consonant that follows a
 * vowel, R2 the same within R1.
 */

/** Whole words for which the rules would give wrong stems; the published list. */
const EXCEPTIONS = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
]);
/** Words that are finished after step 1a. */
const READY_AFTER_1A = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'evening',
  'proceed',
  'exceed',
  'succeed',
]);
const LONG_BEGINNINGS = /^(?:gener|commun|arsen|past|univers|later|emerg|organ)/;

/** Sorts rules longest first, so that the first rule that fits is the longest. */
const byLength = <T extends readonly [string, ...unknown[]]>(rules: readonly T[]): readonly T[] =>
  [...rules].sort((a, b) => b[0].length - a[0].length);

const STEP_2 = byLength([
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['izer', 'ize'],
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['alli', 'al'],
  ['fulness', 'ful'],
  ['ousli', 'ous'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['bli', 'ble'],
  ['fulli', 'ful'],
  ['lessli', 'less'],
  ['ogist', 'og'],
  ['ogi', 'og', /l$/],
  ['li', '', /[cdeghkmnrt]$/],
] as readonly (readonly [string, string, RegExp?])[]);
const STEP_3 = byLength([
  ['tional', 'tion'],
  ['ational', 'ate'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
  ['ative', ''],
] as readonly (readonly [string, string])[]);
const STEP_4 = byLength(
  [
    'al',
    'ance',
    'ence',
    'er',
    'ic',
    'able',
    'ible',
    'ant',
    'ement',
    'ment',
    'ent',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
    'ion',
  ].map((suffix) => [suffix] as const),
);

/** @param word lower-case; an apostrophe may be ' or ’ */
export function stemEnglish(word: string): string {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  if (word.length < 3) return word;

  const marked = word
    .replaceAll('’', "'")
    .replace(/^'/, '')
    .replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const r1 = LONG_BEGINNINGS.exec(marked)?.[0].length ?? regionFrom(marked, 0);
  const r2 = regionFrom(marked, r1);

  let stem = step1a(marked.replace(/'(?:s'?)?$/, ''));
  if (READY_AFTER_1A.has(stem)) return stem;
  stem = step1b(stem, r1).replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = step2(stem, r1);
  stem = step3(stem, r1, r2);
  return step5(step4(stem, r2), r1, r2).replaceAll('Y', 'y');
}

function regionFrom(word: string, start: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(start));
  return match === null ? word.length : start + match.index + 2;
}

const endsInShortSyllable = (word: string): boolean =>
  /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/.test(word);

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[us]s$/.test(word) || !/[aeiouy].+s$/.test(word) ? word : word.slice(0, -1);
}

function step1b(word: string, r1: number): string {
  const suffix = /(?:eed|ed|ing)(?:ly)?$/.exec(word)?.[0];
  if (suffix === undefined) return word;
  const rest = word.slice(0, -suffix.length);
  if (suffix.startsWith('eed')) return rest.length >= r1 ? `${rest}ee` : word;
  // "dying", "lying", "tying", "vying"
  if (suffix === 'ing' && /^[^aeiouy]y$/.test(rest)) return rest.replace('y', 'ie');
  if (!/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  // "add", "egg" and "off" keep both letters.
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return /^[aeo]..$/.test(rest) ? rest : rest.slice(0, -1);
  return rest.length === r1 && endsInShortSyllable(rest) ? `${rest}e` : rest;
}

function step2(word: string, r1: number): string {
  const rule = STEP_2.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const [suffix, replacement, before] = rule;
  const rest = word.slice(0, -suffix.length);
  return rest.length >= r1 && (before === undefined || before.test(rest)) ? rest + replacement : word;
}

function step3(word: string, r1: number, r2: number): string {
  const rule = STEP_3.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const rest = word.slice(0, -rule[0].length);
  return rest.length >= (rule[0] === 'ative' ? r2 : r1) ? rest + rule[1] : word;
}

function step4(word: string, r2: number): string {
  const suffix = STEP_4.find(([ending]) => word.endsWith(ending))?.[0];
  if (suffix === undefined) return word;
  const rest = word.slice(0, -suffix.length);
  return rest.length >= r2 && (suffix !== 'ion' || /[st]$/.test(rest)) ? rest : word;
}

function step5(word: string, r1: number, r2: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) return rest.length >= r2 || (rest.length >= r1 && !endsInShortSyllable(rest)) ? rest : word;
  return word.endsWith('ll') && rest.length >= r2 ? rest : word;
}
