/** Words that carry no topic, Swedish and English. */
const STOP_WORDS = new Set(
  (
    'och i att en ett det den de som på är av för med till om har hade inte vi kan ska skulle eller men så man sig sin sitt sina från vid under över även också blir bli blev var vara varit när hur vad där här detta dessa denna andra annan vill behöver mellan efter innan genom utan samt ' +
    'a an and are as at be been but by can could do does for from had has have how if in into is it its may more not of on or our should such than that the their there these this those they to was we were what when where which while who will with would you your'
  ).split(' '),
);

/** Inflections and nothing more, Swedish and English together (a term's language is not known), longest first. */
const SUFFIXES = [
  'heterna', 'heten', 'heter', 'ernas', 'arnas', 'ornas', 'erna', 'arna', 'orna', 'ande', 'ende', 'ades', 'aren',
  'ings', 'ing', 'ens', 'ets', 'are', 'ade', 'ers', 'ars', 'ies', 'ier', 'ien', 'ie', 'ed', 'ar', 'er', 'or', 'en', 'et', 'an', 'es', 'as', 'at', 'a', 'e', 'i', 's', 'y',
];
const SHORTEST_STEM = 3;

export interface Token {
  /** As written, in lower case. */
  word: string;
  /** What is looked up: the word without its inflection. */
  term: string;
}

/**
 * The content words of a text: runs of Unicode letters and digits, in lower case, without stop
 * words, each with a lightly stripped form. "Cellerna" and "cells" both become `cell`.
 */
export function tokenise(text: string): Token[] {
  const words = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => ({ word, term: stem(word) }));
}

/** One suffix off, if enough is left. Words with digits are names of things (`il6`, `bsl3`) and stay. */
function stem(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  const suffix = SUFFIXES.find((ending) => word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending));
  return suffix === undefined || (suffix === 's' && word.endsWith('ss')) ? word : word.slice(0, -suffix.length);
}
