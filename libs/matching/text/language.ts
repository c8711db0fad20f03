import type { Language } from '../ranking/text.types.js';
import { gramsOf } from './spelling.js';
import { STOP_WORDS } from './stop-words.js';

/** Natural-log odds of a stop word, and of a word with å, ä or ö. */
const STOP_WORD_ODDS = 3;
const LETTER_ODDS = 2;

/**
 * Distinguishes Swedish from English by stop words, letters and the trigrams of words (naive Bayes, add-one smoothing),
 * learned from word lists of both languages. Short texts without a distinctive word get the language `otherwise`.
 */
export class LanguageGuesser {
  private readonly odds = new Map<string, number>();

  constructor(swedish: Iterable<string>, english: Iterable<string>) {
    const count = (words: Iterable<string>): { grams: Map<string, number>; total: number } => {
      const grams = new Map<string, number>();
      let total = 0;
      for (const gram of [...words].flatMap((word) => gramsOf(word, 3))) {
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
        total += 1;
      }
      return { grams, total };
    };
    const sv = count(swedish);
    const en = count(english);
    const size = new Set([...sv.grams.keys(), ...en.grams.keys()]).size;
    for (const gram of new Set([...sv.grams.keys(), ...en.grams.keys()])) {
      this.odds.set(
        gram,
        Math.log(((sv.grams.get(gram) ?? 0) + 1) / (sv.total + size)) -
          Math.log(((en.grams.get(gram) ?? 0) + 1) / (en.total + size)),
      );
    }
  }

  guess(text: string, otherwise: Language): Language {
    const odds = this.swedishOdds(text);
    return odds > 0.5 ? 'sv' : odds < -0.5 ? 'en' : otherwise;
  }

  /** Natural log of the odds of Swedish against English; 0 when nothing distinguishes them. */
  private swedishOdds(text: string): number {
    let odds = 0;
    for (const [run] of text.matchAll(/\p{L}+/gu)) {
      const word = run.toLowerCase();
      const swedish = STOP_WORDS.sv.has(word);
      const english = STOP_WORDS.en.has(word);
      if (swedish || english) odds += swedish === english ? 0 : swedish ? STOP_WORD_ODDS : -STOP_WORD_ODDS;
      else if (word.length > 2) {
        if (/[åäö]/.test(word)) odds += LETTER_ODDS;
        for (const gram of gramsOf(word, 3)) odds += (this.odds.get(gram) ?? 0) / 3;
      }
    }
    return odds;
  }
}
