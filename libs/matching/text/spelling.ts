/**
 * The approximate sound of a word of Latin or Greek origin in both languages, by which kardiologi and cardiology,
 * fosfat and phosphate, laboratorier and laboratories become similar. The order of the rules matters.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[äæ]/g, 'e'],
  [/[åöøœ]/g, 'o'],
  [/ae|oe/g, 'e'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch|ck/g, 'k'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/tion/g, 'sion'],
  [/(\p{L})\1/gu, '$1'],
];

/** A form that spellings of one word in both languages have in common. It is only for comparison, not for display. */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);

/** Runs of `size` characters of the word with its ends marked; the whole word when it is shorter. */
export function gramsOf(word: string, size: number): string[] {
  const marked = `_${word}_`;
  return marked.length <= size
    ? [marked]
    : Array.from({ length: marked.length - size + 1 }, (_, start) => marked.slice(start, start + size));
}

/** Rules from British to American spelling, so that both become one word. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/aemi/g, 'emi'],
  [/haem/g, 'hem'],
  [/oed/g, 'ed'],
  [/paed/g, 'ped'],
  [/foet/g, 'fet'],
  [/tumour/g, 'tumor'],
  [/(colo|behavi|lab|fav|neighb)our/g, '$1or'],
  [/oestr/g, 'estr'],
  [/leukaem/g, 'leukem'],
  [/anaes/g, 'anes'],
];
export const american = (word: string): string =>
  AMERICAN.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), word);
