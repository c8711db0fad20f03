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
  /** Where it stands: UTF-16 units of the text. */
  start: number;
  end: number;
  /** As written, in lower case. */
  word: string;
  /** Language and stem, `sv:cell`: the same letters may be another word in the other language. */
  term: string;
  /** Terms of what it is made of: the parts of a Swedish compound, letters and digits of `foxp3`. Empty when it is one piece. */
  parts: readonly string[];
  /** How many words, stop words counted, stand before it: neighbours are one apart. */
  position: number;
}

/** What is known of a word wherever it stands. */
interface Word extends Pick<Token, 'word' | 'term' | 'parts'> {
  isStop: boolean;
}

const CACHED_WORDS = 50_000;

/** Swedish and English text into terms, in one pipeline. */
export class Analyser {
  /** Words as written, read before: looked up before they are even put in lower case. */
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
    // Names of things (il6, bsl3) stay whole and are found by their letters too.
    const pieces = word.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
    if (pieces.length > 1) return { word, isStop, term: term(word), parts: pieces.map(term) };
    const parts = language === 'sv' ? this.splitter.splitCompound(word) : [];
    return { word, isStop, term: term(word), parts: parts.length > 1 ? [...new Set(parts.map(term))] : [] };
  }
}

/** Numbers and names with digits have no inflection. */
function stemOf(word: string, language: Language): string {
  if (/\p{N}/u.test(word)) return word;
  return language === 'sv' ? stemSwedish(word) : stemEnglish(american(word));
}

/** An analyser that knows the terms of a glossary, for compounds and for telling the languages apart. */
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
