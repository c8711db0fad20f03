import type { Language, TextField } from '../ranking/text.types.js';
import { LanguageGuesser } from './language.js';
import { american } from './spelling.js';
import { stemEnglish } from './stem-english.js';
import { stemSwedish } from './stem-swedish.js';
import { STOP_WORDS } from './stop-words.js';
import type { CompoundSplitter } from './swedish-compounds.js';
import { loadCompoundSplitter } from './swedish-word-list.js';

/** A content word of a text. */
export interface Token {
  /** Place in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The word as written, in lower case. */
  word: string;
  /** Language and stem, such as `sv:cell`, because the same letters may be another word in the other language. */
  term: string;
  /**
   * Terms of its parts: of a Swedish compound, or of letters and digits as in `foxp3`. Empty for a word without parts.
   */
  parts: readonly string[];
  /** Number of words before it, stop words included, so that neighbours differ by one. */
  position: number;
}

/** The facts of a word that do not depend on its place. */
interface Word extends Pick<Token, 'word' | 'term' | 'parts'> {
  isStop: boolean;
}

const CACHED_WORDS = 50_000;

/** Turns Swedish and English text into terms, by one pipeline. */
export class Analyser {
  /** Words read before, by their written form, so that known words need not even be put in lower case. */
  private readonly words: Readonly<Record<Language, Map<string, Word>>> = { sv: new Map(), en: new Map() };

  constructor(
    private readonly splitter: Pick<CompoundSplitter, 'splitCompound'>,
    private readonly guesser: LanguageGuesser,
  ) {}

  languageOf(field: TextField, otherwise: Language = 'en'): Language {
    return field.language ?? this.guesser.guess(field.text, otherwise);
  }

  analyse(text: string, language: Language): Token[] {
    const tokens: Token[] = [];
    let position = 0;
    for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const { word, term, parts, isStop } = this.wordOf(match[0], language);
      position += 1;
      if (!isStop) tokens.push({ start: match.index, end: match.index + match[0].length, word, term, parts, position });
    }
    return tokens;
  }

  /** The term of one word, `sv:cell`. */
  termOf(word: string, language: Language): string {
    return this.wordOf(word, language).term;
  }

  private wordOf(written: string, language: Language): Word {
    const words = this.words[language];
    const known = words.get(written);
    if (known) return known;
    const found = this.read(written.normalize('NFKC').toLowerCase(), language);
    if (words.size >= CACHED_WORDS) words.clear();
    words.set(written, found);
    return found;
  }

  private read(word: string, language: Language): Word {
    const term = (piece: string): string => `${language}:${stemOf(piece, language)}`;
    const isStop = STOP_WORDS[language].has(word);
    // Names with digits (il6, bsl3) stay whole, and are found by their pieces as well.
    const pieces = word.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
    if (pieces.length > 1) return { word, isStop, term: term(word), parts: pieces.map(term) };
    const parts = language === 'sv' ? this.splitter.splitCompound(word) : [];
    return { word, isStop, term: term(word), parts: parts.length > 1 ? [...new Set(parts.map(term))] : [] };
  }
}

/** Numbers and names with digits are not inflected. */
function stemOf(word: string, language: Language): string {
  if (/\p{N}/u.test(word)) return word;
  return language === 'sv' ? stemSwedish(word) : stemEnglish(american(word));
}

/** An analyser that knows a glossary's terms, which it uses for compounds and for guessing the language. */
export async function loadAnalyser(
  glossary: readonly { sv: readonly string[]; en: readonly string[] }[],
): Promise<Analyser> {
  const swedish = glossary
    .flatMap(({ sv }) => sv.flatMap((term) => term.split(/[^\p{L}]+/u)))
    .filter((word) => word.length > 2);
  const english = glossary
    .flatMap(({ en }) => en.flatMap((term) => term.split(/[^\p{L}]+/u)))
    .filter((word) => word.length > 2);
  const splitter = await loadCompoundSplitter();
  splitter.extend(glossary.flatMap(({ sv }) => sv.filter((term) => /^\p{L}+$/u.test(term))));
  return new Analyser(splitter, new LanguageGuesser([...swedish, ...STOP_WORDS.sv], [...english, ...STOP_WORDS.en]));
}
