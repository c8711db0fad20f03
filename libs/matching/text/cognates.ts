import { gramsOf, soundOf } from './spelling.js';

/** Minimum similarity in trigrams of sound (Dice coefficient) of two terms taken for one international word. */
const LEAST_ALIKE = 0.6;
const SHORTEST = 4;
const MOST = 4;

/**
 * Endings that words of Latin and Greek origin have in either language, in the form that `soundOf` gives them; longest
 * first.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:isitet|isit|isiti)$/, 'ik'],
  [/(?:itet|iti)$/, 'it'],
  [/(?:iserin|isasion|isera|ise|iser)$/, 'is'],
  [/(?:erin|asion|era|ate|at|er)$/, 'a'],
  [/(?:iska|iskt|isk|ikal|ik)$/, 'ik'],
  [/(?:iell|iel|ial)$/, 'ial'],
  [/(?:ell|el|al)$/, 'al'],
  [/(?:osis|os|us)$/, 'os'],
  [/(?:ens|ense|ensi)$/, 'ens'],
  [/[ei]$/, ''],
];

const formOf = (stem: string): string => {
  const sound = soundOf(stem);
  const ending = ENDINGS.find(([pattern]) => pattern.test(sound) && sound.replace(pattern, '').length >= 3);
  return ending ? sound.replace(ending[0], ending[1]) : sound;
};

/** Finds, among the terms of one language, those that a term of the other language sounds like. */
export class CognateFinder {
  private readonly forms: { term: string; grams: ReadonlySet<string>; first: string }[] = [];
  private readonly byGram = new Map<string, number[]>();
  private readonly found = new Map<string, readonly (readonly [term: string, likeness: number])[]>();

  /** @param term such as `en:metabol` */
  add(term: string): void {
    const form = formOf(term.slice(3));
    if (form.length < SHORTEST || /\p{N}/u.test(form)) return;
    const grams = new Set(gramsOf(form, 3));
    for (const gram of grams) {
      const list = this.byGram.get(gram);
      if (list) list.push(this.forms.length);
      else this.byGram.set(gram, [this.forms.length]);
    }
    this.forms.push({ term, grams, first: form.charAt(0) });
    this.found.clear();
  }

  /**
   * The terms that sound like `term`, most similar first, each with its similarity (0…1).
   * @param term of the other language
   */
  like(term: string): readonly (readonly [term: string, likeness: number])[] {
    const known = this.found.get(term);
    if (known) return known;
    const form = formOf(term.slice(3));
    const result = form.length < SHORTEST || /\p{N}/u.test(form) ? [] : this.search(form);
    this.found.set(term, result);
    return result;
  }

  private search(form: string): readonly (readonly [term: string, likeness: number])[] {
    const grams = new Set(gramsOf(form, 3));
    const shared = new Map<number, number>();
    for (const gram of grams)
      for (const index of this.byGram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const alike: [string, number][] = [];
    for (const [index, count] of shared) {
      const other = this.forms[index];
      if (other === undefined || other.first !== form.charAt(0)) continue;
      const likeness = (2 * count) / (grams.size + other.grams.size);
      if (likeness >= LEAST_ALIKE) alike.push([other.term, likeness]);
    }
    return alike.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  }
}
