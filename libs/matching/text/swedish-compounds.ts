import { ALWAYS_WHOLE, DOMAIN_NOUNS, FIRST_FORMS, LEARNED_ENDS } from './domain-words.js';
import { type Reading, SwedishLexicon } from './swedish-lexicon.js';

/** Words of two letters with which compounds may begin. */
const SHORT_FIRST = new Set(['el', 'is', 'it', 'te', 'tv', 'eu', 'ek', 'öl', 'ål', 'rå', 'bi', 'kö', 'by', 'yt']);
/** Adverbs and prepositions. With a verb or a verbal noun they form a single word: utveckling, undersöka. */
const PARTICLES = new Set(
  'an av bort efter emot fram från för före förut genom hit hop in inne isär kring med mot ned ner om runt sam samman till under upp uppe ur ut utan vid å åter över'.split(
    ' ',
  ),
);
/** Derivational endings. They look like words but are not parts of compounds. */
const SUFFIXES = new Set(
  'age aktig ande ans ant are aren arna artad ator bar bara bart dom domar domen ell ella ellt else elsen elser ende ens ent era erad erade erar eri ering eringen ern erna ets het heten heter heterna ing ingar ingen inger inna isk iska iskt ism ist isten ister lig liga ligt mässig mässiga mässigt ning ningar ningarna ningen orna sam samma samt sion skap skapen skapet tion tor ur ören'.split(
    ' ',
  ),
);

// Costs of a path through a word. The fewest parts win; among equals, the parts best attested in the lists. Set by hand
// on words of life science.
const PART = 10;
/** Additional cost by number of letters, because short parts are often found by chance. */
const SHORT: Readonly<Record<number, number>> = { 2: 7, 3: 4, 4: 1 };
/** Cost of a part that shares its first letter with the last of the part before. */
const OVERLAP = 1.5;
/** Cost of a listed word in a position for which it is not listed. */
const UNLISTED = 1;
const UNLISTED_FIRST = 4;
/** Cost of a word known only from the glossary or the workspace. */
const EXTENDED = 2;
const PARTICLE = 6;
/**
 * Cost of a first part that is a compound itself but has no linking s, which such parts usually take: vindkraft,
 * vindkrafts+park. Words below the length are hardly compounds.
 */
const BARE_COMPOUND = 2.5;
const SHORTEST_COMPOUND = 8;
/** Maximum cost of a split beyond the cost of its number of parts; a word without such a split stays whole. */
const WEAKEST_SPLIT = 9;

/**
 * Minimum strength (see `strengthOf`) of a split of a word that the list has as a whole. It is higher for short words,
 * which are more often similar by chance.
 */
const weakestListed = (word: string): number => (word.length <= 9 ? -1 : -2.5);
/** From this length on, a listed word may also be split like an unlisted one, up to this cost. */
const LONG = 12;
const WEAKEST_LONG = 4;
/** Minimum length of an unlisted beginning, and of the listed word after it. */
const UNKNOWN_LENGTH = 5;
const CACHED = 20_000;

interface Part {
  /** In base form; the last part is as written in the compound. */
  text: string;
  cost: number;
}
interface Path {
  cost: number;
  parts: readonly string[];
}

/**
 * Splits Swedish compounds. Parts are returned in base form without linking letters (kvinnohälsa: kvinna, hälsa), the
 * last part as inflected in the word. Parts that are compounds are split further, except established words (läkemedel,
 * sjukhus). A hyphen always separates parts (dna-sekvens). A word that is not a compound is returned as its only part.
 *
 * A word that is not in the list is split along the cheapest path of listed forms. A word in the list is a compound if
 * it is inflected and joined like its last part.
 */
export class CompoundSplitter {
  private readonly domain = SwedishLexicon.ofWords(DOMAIN_NOUNS);
  private readonly extension = SwedishLexicon.ofWords([]);
  private readonly cache = new Map<string, readonly string[]>();

  constructor(private readonly lexicon: SwedishLexicon) {}

  /** Adds words that may be parts: those of a glossary, the vocabulary of a workspace. */
  extend(words: Iterable<string>): void {
    for (const word of words) if (/^\p{L}{4,}$/u.test(word)) this.extension.add(word.toLowerCase());
    this.cache.clear();
  }

  /** @param word in lower case, in any inflection */
  splitCompound(word: string): readonly string[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    // Removes the oldest entry; a Map keeps the order of insertion.
    if (this.cache.size >= CACHED) this.cache.delete(this.cache.keys().next().value ?? '');
    // Parts are split recursively, and the base form of a part may be the word itself, so the word counts as whole
    // meanwhile.
    this.cache.set(word, [word]);
    const parts = this.split(word);
    this.cache.set(word, parts);
    return parts;
  }

  private split(word: string): readonly string[] {
    if (word.includes('-')) {
      const halves = word.split('-').filter((half) => half !== '');
      return halves.length > 1 ? this.finer(halves) : [word];
    }
    if (word.length < 6 || !/^[a-zåäöéèü]+$/.test(word)) return [word];
    const readings = this.lexicon.readings(word);
    if (readings.length > 0) {
      if (readings.some(({ base }) => ALWAYS_WHOLE.has(base)) || this.startsWithParticle(word)) return [word];
      const parts = this.splitListed(word, readings) ?? this.splitLong(word);
      return parts === undefined ? [word] : this.finer(parts);
    }
    if (this.domain.readings(word).length > 0) return [word];
    // Words that begin with "genom" are an exception: "genom" is a noun here (genome), but in the list it is the
    // preposition "through".
    if (!word.startsWith('genom') && this.startsWithParticle(word)) return [word];
    const path = this.bestPath(word);
    if (path !== undefined && path.cost - PART * path.parts.length <= WEAKEST_SPLIT) return this.finer(path.parts);
    return this.splitAfterUnknown(word) ?? [word];
  }

  /** Splits an unlisted name from a listed word after it, as in sirolimusbehandling. */
  private splitAfterUnknown(word: string): readonly string[] | undefined {
    for (let at = UNKNOWN_LENGTH; at <= word.length - UNKNOWN_LENGTH; at++) {
      const rest = word.slice(at);
      if (!isLearned(word.slice(0, at), rest) && this.last(rest)?.cost === 0)
        return this.finer([word.slice(0, at), rest]);
    }
    return undefined;
  }

  /**
   * Splits a long listed word whose halves the list does not have in these positions, as in helgenom + sekvensering.
   */
  private splitLong(word: string): readonly string[] | undefined {
    const path = word.length >= LONG ? this.bestPath(word) : undefined;
    return path !== undefined && path.cost - PART * path.parts.length <= WEAKEST_LONG ? path.parts : undefined;
  }

  /** Splits parts that are compounds themselves, as in bröst + cancerpatienter. */
  private finer(parts: readonly string[]): readonly string[] {
    return parts.flatMap((part) => this.splitCompound(part));
  }

  /** Whether a word is a particle and a word, as överuttryck and ommätning, which count as one word. */
  private startsWithParticle(word: string): boolean {
    for (let at = 2; at <= Math.min(6, word.length - 4); at++) {
      if (PARTICLES.has(word.slice(0, at)) && this.lexicon.readings(word.slice(at)).length > 0) return true;
    }
    return false;
  }

  /**
   * Splits a word that the list has as a whole, which is true of many compounds. It is a compound if it is inflected
   * and joined like its last part.
   */
  private splitListed(word: string, readings: readonly Reading[]): readonly string[] | undefined {
    let best: { strength: number; parts: readonly string[] } | undefined;
    for (const { base, flags } of readings) {
      for (let at = 2; at <= base.length - 3; at++) {
        const form = base.slice(0, at);
        const first = PARTICLES.has(form) ? undefined : this.first(form, 3);
        if (first === undefined) continue;
        // Three equal letters are written as two: glass+strut, glasstrut.
        for (const start of at > 3 && form[at - 1] === form[at - 2] ? [at, at - 1] : [at]) {
          const strength = this.strengthOf(form, first, base.slice(start), flags) - (start < at ? 0.5 : 0);
          if (strength >= weakestListed(base) && (best === undefined || strength > best.strength))
            best = { strength, parts: [first.text, word.slice(start)] };
        }
      }
    }
    return best?.parts;
  }

  /**
   * Strength of the evidence for a compound, above 0 if it is likely: the whole is inflected like the head, is joined
   * differently from the head, and both parts are long.
   */
  private strengthOf(form: string, first: Part, head: string, flags: string): number {
    if (SUFFIXES.has(head) || isLearned(form, head) || this.isDeed(form, head)) return -Infinity;
    const inflections = this.lexicon.classesOf(flags);
    let best = -Infinity;
    // A linking letter is evidence when the first part cannot join without one.
    const linked = form !== first.text && this.lexicon.baseOfFirst(first.text) === undefined;
    const around = lengthWorth(form) + lengthWorth(head) + (linked ? 1 : 0) - first.cost / 4;
    for (const headFlags of this.lexicon.flagsOf(head)) {
      if (head.length < 4 && !this.lexicon.mayEnd(headFlags)) continue;
      const agrees = agreement(inflections, this.lexicon.classesOf(headFlags));
      const joins = this.lexicon.joinsBare(flags) ? -1.5 : this.lexicon.joinsBare(headFlags) ? 2 : 0.5;
      best = Math.max(best, agrees + joins + around - (this.lexicon.mayEnd(headFlags) ? 0 : UNLISTED));
    }
    // The inflection classes of our own domain words are not known.
    if (this.domain.baseOfFirst(head) !== undefined)
      best = Math.max(best, around + (this.lexicon.joinsBare(flags) ? -1 : 0));
    return best;
  }

  /**
   * The cheapest path through the word. Each position has two states; in `overlapped`, the next part begins with the
   * last letter of the part before.
   */
  private bestPath(word: string): Path | undefined {
    const best: (Path | undefined)[] = [{ cost: 0, parts: [] }];
    const overlapped: (Path | undefined)[] = [];
    const relax = (states: (Path | undefined)[], at: number, cost: number, before: Path, part: string): void => {
      const known = states[at];
      if (known === undefined || cost < known.cost) states[at] = { cost, parts: [...before.parts, part] };
    };
    for (let from = 0; from < word.length - 2; from++) {
      const states = [best[from], overlapped[from]].filter((path) => path !== undefined);
      if (states.length === 0) continue;
      const rest = word.slice(from);
      const last =
        from === 0 || isLearned(word.slice(0, from), rest) || this.isDeed(word.slice(0, from), rest)
          ? undefined
          : this.last(rest);
      if (last !== undefined)
        for (const path of states) relax(best, word.length, path.cost + PART + last.cost, path, last.text);
      for (let to = from + 1; to <= word.length - 2; to++) {
        const first = this.first(word.slice(from, to));
        if (first === undefined) continue;
        for (const path of states) {
          const cost = path.cost + PART + first.cost;
          relax(best, to, cost, path, first.text);
          if (to - from > 3 && word[to - 1] === word[to - 2])
            relax(overlapped, to - 1, cost + OVERLAP, path, first.text);
        }
      }
    }
    return best[word.length];
  }

  /** The form as a part that is followed by others. */
  private first(form: string, shortestUnlisted = 4): Part | undefined {
    if (form.length < 3 && !SHORT_FIRST.has(form)) return undefined;
    const short = SHORT[form.length] ?? 0;
    if (PARTICLES.has(form)) return { text: form, cost: short + (form === 'genom' ? 0 : PARTICLE) };
    const linked = form.endsWith('s') ? form.slice(0, -1) : undefined;
    const found = this.listedFirst(form, linked) ?? this.unlistedFirst(form, linked, shortestUnlisted);
    if (found === undefined || SUFFIXES.has(form) || (linked !== undefined && PARTICLES.has(linked))) return undefined;
    const compound = form.length >= SHORTEST_COMPOUND && this.splitCompound(found.text).length > 1;
    const cost = !compound
      ? found.cost
      : linked === found.text
        ? Math.min(found.cost, UNLISTED)
        : found.cost + BARE_COMPOUND;
    return { text: found.text, cost: short + cost };
  }

  private listedFirst(form: string, linked: string | undefined): Part | undefined {
    const combining = FIRST_FORMS.get(form);
    if (combining !== undefined) return { text: combining, cost: 0 };
    if (this.lexicon.baseOfFirst(form) !== undefined) return { text: this.baseOf(form), cost: 0 };
    if (this.domain.baseOfFirst(form) !== undefined && !this.needsLink(form)) return { text: form, cost: 0 };
    if (linked !== undefined && this.domain.baseOfFirst(linked) !== undefined) return { text: linked, cost: UNLISTED };
    if (this.extension.baseOfFirst(form) !== undefined && !this.needsLink(form)) return { text: form, cost: EXTENDED };
    if (linked !== undefined && this.extension.baseOfFirst(linked) !== undefined)
      return { text: linked, cost: EXTENDED + UNLISTED };
    return undefined;
  }

  private unlistedFirst(form: string, linked: string | undefined, shortest: number): Part | undefined {
    if (form.length < shortest) return undefined;
    if (this.mayEnd(form) && !this.needsLink(form)) return { text: form, cost: UNLISTED_FIRST };
    if (linked !== undefined && linked.length >= shortest && this.mayEnd(linked))
      return { text: linked, cost: UNLISTED_FIRST };
    // smitta, smittspridning: the final a is dropped
    return /[^aeiouyåäö]$/.test(form) && this.isNoun(`${form}a`)
      ? { text: `${form}a`, cost: UNLISTED_FIRST }
      : undefined;
  }

  /**
   * Whether an ending in "ring" is a verbal noun, as in lindring and lagring (from lindra and lagra), rather than the
   * word "ring".
   */
  private isDeed(beginning: string, head: string): boolean {
    if (!head.startsWith('ring')) return false;
    for (let at = 0; at <= beginning.length - 3; at++) if (this.mayEnd(`${beginning.slice(at)}ra`)) return true;
    return false;
  }

  /** Whether a word needs a linking s: if the list has it with an s, it joins in no other way (odling, odlings-). */
  private needsLink(form: string): boolean {
    return this.lexicon.baseOfFirst(`${form}s`) !== undefined;
  }

  private mayEnd(word: string): boolean {
    return this.lexicon.flagsOf(word).some((flags) => this.lexicon.mayEnd(flags));
  }

  /**
   * The base form of a first part. The dictionary has many first forms without their base: `arbets`, `kvinno`, `hjärn`.
   */
  private baseOf(form: string): string {
    const given = this.lexicon.baseOfFirst(form) ?? form;
    const trunk = form.replace(/[soue]$/, '');
    const candidates =
      given !== form && form.endsWith('s')
        ? [trunk, given]
        : [
            form,
            given,
            ...(/[ou]$/.test(form) ? [`${trunk}a`] : []),
            trunk,
            `${trunk}e`,
            `${trunk}a`,
            `${form}a`,
            `${form}e`,
          ];
    return (
      candidates.find((base) => base.length >= 3 && this.isNoun(base)) ??
      (form.endsWith('s') && this.domain.baseOfFirst(trunk) !== undefined ? trunk : given)
    );
  }

  private isNoun(word: string): boolean {
    return this.lexicon.flagsOf(word).some((flags) => this.lexicon.mayEnd(flags) && /[B-J]/.test(flags));
  }

  /** The form, in any inflection, as the last part of a compound. */
  private last(form: string): Part | undefined {
    if (form.length < 3 || PARTICLES.has(form) || SUFFIXES.has(form)) return undefined;
    const short = SHORT[form.length] ?? 0;
    const readings = this.lexicon.readings(form);
    if (readings.some(({ flags }) => this.lexicon.mayEnd(flags)) || this.domain.readings(form).length > 0)
      return { text: form, cost: short };
    if (readings.length > 0) return { text: form, cost: short + UNLISTED };
    if (this.extension.readings(form).length > 0) return { text: form, cost: short + EXTENDED };
    return undefined;
  }
}

/** Whether a word is a learned word whose ending only happens to be a word: patogen, nukleotid. */
function isLearned(beginning: string, head: string): boolean {
  if (/^o?logi/.test(head)) return true;
  return LEARNED_ENDS.test(head) && /[oi]$|(?:para|tele|kol|kroma|kolla|muta|trans)$/.test(beginning);
}

/**
 * How well the inflection classes of a word agree with those of its supposed last part: whether all, some or none of
 * them are among the latter.
 */
function agreement(classes: string, headClasses: string): number {
  if (classes === '') return headClasses === '' ? 0 : -2;
  const there = [...classes].filter((letter) => headClasses.includes(letter)).length;
  return there === classes.length ? 2 : there > 0 ? -1.5 : -4;
}

function lengthWorth(part: string): number {
  return part.length >= 5 ? 1 : part.length === 4 ? 0.5 : -0.5;
}
