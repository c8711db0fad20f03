/**
 * A Swedish word list with its inflections and its forms in compounds, read from a Hunspell dictionary (hunspell(5)).
 * Only the features that Swedish needs are supported: suffix classes, and the flags for a form's position in a
 * compound.
 */

import { inSlices } from '../slices.js';

/** A reading of a form: the dictionary word it is a form of, with that word's flags. */
export interface Reading {
  base: string;
  flags: string;
}

interface SuffixRule {
  flag: string;
  strip: string;
  /** Undefined when every word with the flag takes the ending. */
  condition: RegExp | undefined;
}

interface LinkRule {
  strip: string;
  add: string;
  condition: RegExp;
}

/** The flags with a special meaning, as named in the affix file of a Swedish dictionary. */
interface SpecialFlags {
  begin: string;
  middle: string;
  end: string;
  onlyInCompound: string;
  forbidden: string;
}

/** Endings of nouns, for words without a class: what is removed from the base, and what is added. */
const NOUN_ENDINGS = (
  [
    ['', ['en', 'n', 'et', 't', 'er', 'r', 'ar', 'erna', 'rna', 'arna', 'na']],
    ['a', ['or', 'orna']],
    ['e', ['ar', 'arna']],
    ['um', ['et', 'er', 'erna']],
  ] as const
).flatMap(([strip, endings]) =>
  [...(strip === '' ? ['s'] : []), ...endings.flatMap((add) => [add, `${add}s`])].map((add) => ({ strip, add })),
);
/** The class of words without a class. No dictionary uses this letter. */
const PLAIN = '*';
const PLAIN_FLAGS = [PLAIN];
const NO_FLAGS: readonly string[] = [];
const CLASSES = /[B-QS]/g;

/** Lines of a dictionary read between two looks at the clock. */
const LINES_AT_ONCE = 500;

export class SwedishLexicon {
  private readonly words = new Map<string, readonly string[]>();
  private readonly firstForms = new Map<string, string>();
  private readonly suffixes = new Map<string, SuffixRule[]>();
  private longestEnding = 0;
  private special: SpecialFlags = { begin: '', middle: '', end: '', onlyInCompound: '', forbidden: '' };

  private constructor() {
    for (const { strip, add } of NOUN_ENDINGS) this.addSuffix(add, { flag: PLAIN, strip, condition: undefined });
  }

  /** Reads the two files of a Hunspell dictionary, as UTF-8. Lets other work run meanwhile. */
  static async ofHunspell({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Promise<SwedishLexicon> {
    const lexicon = new SwedishLexicon();
    const decoder = new TextDecoder();
    const links = lexicon.readAffixes(decoder.decode(aff));
    await inSlices(lexicon.readWords(decoder.decode(dic), links));
    return lexicon;
  }

  /** A lexicon of words that may be any part of a compound and are inflected as nouns. */
  static ofWords(words: Iterable<string>): SwedishLexicon {
    const lexicon = new SwedishLexicon();
    for (const word of words) lexicon.add(word);
    return lexicon;
  }

  /** Adds a word that may be any part of a compound and is inflected as a noun. */
  add(word: string): void {
    this.words.set(word, PLAIN_FLAGS);
    this.firstForms.set(word, word);
  }

  /** The dictionary word that has this form as the first part of a compound: `arbets` → `arbete`. */
  baseOfFirst(form: string): string | undefined {
    return this.firstForms.get(form);
  }

  /** The flags of each of the word's lines in the dictionary. */
  flagsOf(word: string): readonly string[] {
    return this.words.get(word) ?? NO_FLAGS;
  }

  /** All words with this inflected form, the word itself first. */
  readings(form: string): Reading[] {
    const found: Reading[] = [];
    const { onlyInCompound } = this.special;
    for (const flags of this.flagsOf(form))
      if (onlyInCompound === '' || !flags.includes(onlyInCompound)) found.push({ base: form, flags });
    for (let length = 1; length <= Math.min(this.longestEnding, form.length - 1); length++) {
      const rules = this.suffixes.get(form.slice(-length));
      if (rules === undefined) continue;
      const rest = form.slice(0, -length);
      for (const { flag, strip, condition } of rules) {
        const base = rest + strip;
        for (const flags of this.flagsOf(base))
          if (flags.includes(flag) && (condition === undefined || condition.test(base))) found.push({ base, flags });
      }
    }
    return found;
  }

  mayEnd(flags: string): boolean {
    return flags === PLAIN || flags.includes(this.special.end);
  }

  /**
   * Whether a word joins unchanged (bank+konto). Other words take an s, which the dictionary lists as a form of its
   * own.
   */
  joinsBare(flags: string): boolean {
    return flags === PLAIN || flags.includes(this.special.begin);
  }

  /** The inflection classes of a word. A compound has those of its last part. */
  classesOf(flags: string): string {
    return flags.match(CLASSES)?.join('') ?? '';
  }

  private addSuffix(add: string, rule: SuffixRule): void {
    const rules = this.suffixes.get(add);
    if (rules === undefined) this.suffixes.set(add, [rule]);
    else rules.push(rule);
    this.longestEnding = Math.max(this.longestEnding, add.length);
  }

  private readAffixes(text: string): Map<string, LinkRule[]> {
    const links = new Map<string, LinkRule[]>();
    const named: Record<string, keyof SpecialFlags> = {
      COMPOUNDBEGIN: 'begin',
      COMPOUNDMIDDLE: 'middle',
      COMPOUNDEND: 'end',
      ONLYINCOMPOUND: 'onlyInCompound',
      FORBIDDENWORD: 'forbidden',
    };
    for (const line of text.split('\n')) {
      const [kind = '', flag = '', stripped = '', added = '', condition = '.'] = line.trim().split(/\s+/);
      const special = named[kind];
      if (special !== undefined) this.special[special] = flag;
      // The header of a class ("SFX A Y 1") has a count in place of an ending.
      if (kind !== 'SFX' || /^\d+$/.test(added)) continue;
      const strip = stripped === '0' ? '' : stripped;
      const [ending = '', flags = ''] = added.split('/');
      const add = ending === '0' ? '' : ending;
      const fits = new RegExp(`${condition}$`);
      if (flags.includes(this.special.begin) || flags.includes(this.special.middle))
        links.set(flag, [...(links.get(flag) ?? []), { strip, add, condition: fits }]);
      else if (add !== '') this.addSuffix(add, { flag, strip, condition: condition === '.' ? undefined : fits });
    }
    return links;
  }

  private *readWords(text: string, links: ReadonlyMap<string, readonly LinkRule[]>): Generator<undefined, void> {
    const { begin, middle, forbidden } = this.special;
    const lists = new Map<string, readonly string[]>();
    let read = 0;
    for (const line of text.split('\n')) {
      if (++read % LINES_AT_ONCE === 0) yield;
      const slash = line.indexOf('/');
      const word = slash < 0 ? line : line.slice(0, slash);
      if (!/^[a-zåäöéèüáà]{2,}$/.test(word)) continue;
      const written = slash < 0 ? '' : line.slice(slash + 1);
      if (written.includes(forbidden)) continue;
      // There are few distinct lists of flags, so each is stored once.
      let flags = lists.get(written);
      if (flags === undefined) lists.set(written, (flags = [written]));
      const before = this.words.get(word);
      this.words.set(word, before === undefined ? flags : [...before, written]);
      if (written.includes(begin) || written.includes(middle)) this.firstForms.set(word, word);
      for (const flag of written) {
        for (const { strip, add, condition } of links.get(flag) ?? []) {
          if (!condition.test(word)) continue;
          const form = word.slice(0, word.length - strip.length) + add;
          if (!this.firstForms.has(form)) this.firstForms.set(form, word);
        }
      }
    }
  }
}
