import type { LocalisedText } from './localised-text.js';

/** Whether a text has one line (a title, an address, a search term), or may have several. */
export type TextLines = 'one' | 'many';

/** Why a text is refused. */
export type TextFault = 'CONTROL' | 'LINES' | 'DIRECTION' | 'SURROGATE' | 'INVISIBLE';

/** The message for each fault. */
export const TEXT_FAULTS: Record<TextFault, LocalisedText> = {
  CONTROL: {
    sv: 'Texten innehåller ett styrtecken. Skriv om den, eller klistra in den som oformaterad text.',
    en: 'The text holds a control character. Retype it, or paste it as plain text.',
  },
  LINES: {
    sv: 'Skriv texten på en rad, utan radbrytning och tabb.',
    en: 'Write the text on one line, without line breaks and tabs.',
  },
  DIRECTION: {
    sv: 'Texten innehåller ett dolt tecken som ändrar läsriktningen. Skriv om den, eller klistra in den som oformaterad text.',
    en: 'The text holds a hidden character that changes the direction of reading. Retype it, or paste it as plain text.',
  },
  SURROGATE: {
    sv: 'Texten innehåller ett ofullständigt tecken. Skriv om den.',
    en: 'The text holds an incomplete character. Retype it.',
  },
  INVISIBLE: { sv: 'Texten innehåller inga synliga tecken.', en: 'The text holds no visible character.' },
};

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
/**
 * Bidirectional embeddings, overrides and isolates: they display a text in another order than it is stored
 * (CVE-2021-42574).
 */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/**
 * A visible character: not a blank, control, lone combining mark or ignorable. U+2800 is a Braille pattern without
 * dots.
 */
const VISIBLE = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Scripts whose spelling needs the joiners U+200C and U+200D between letters (RFC 5892, appendix A.1 and A.2). */
const JOINING = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

/**
 * Characters without a visible shape. The first three alternatives match the ones to keep: the tags of a regional flag,
 * a joiner inside an emoji or between letters that need one, and a variation selector after a visible character. Each
 * alternative looks behind only after it has found the character itself, which keeps the search fast.
 */
const SHAPELESS = new RegExp(
  [
    String.raw`(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,7}\u{E007F}`,
    String.raw`\u200D(?<=\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?\u200D)(?=\p{Extended_Pictographic})`,
    String.raw`[\u200C\u200D](?<=[${JOINING}][\u200C\u200D])(?=[${JOINING}])`,
    String.raw`\p{Variation_Selector}(?<=[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]\p{Variation_Selector}))`,
    String.raw`\p{Default_Ignorable_Code_Point}`,
    String.raw`[\uFFF9-\uFFFB]`,
    String.raw`\p{Noncharacter_Code_Point}`,
  ].join('|'),
  'gu',
);

/**
 * Removes characters without a visible shape: zero-width characters, soft hyphens, direction marks, invisible fillers.
 */
const withoutShapeless = (text: string): string => text.replace(SHAPELESS, (_found, kept?: string) => kept ?? '');

/**
 * The form in which a text is stored, compared and searched for: Unicode NFC, line breaks as `\n`, every kind of blank
 * as U+0020, no shapeless characters. In a text of one line several blanks become one.
 */
export function canonicalText(text: string, lines: TextLines): string {
  const plain = text
    .replace(LINE_BREAK, '\n')
    .replace(/[^\S\n\t ]/g, ' ')
    .normalize('NFC');
  const shown = withoutShapeless(plain).normalize('NFC');
  return (lines === 'one' ? shown.replace(/[ \n\t]+/g, ' ') : shown).trim();
}

/**
 * For text whose author cannot be asked to correct it: removes the characters for which input of a user would be
 * refused.
 */
export const withoutFaults = (text: string): string =>
  text
    .replace(LINE_BREAK, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/\p{Cc}/gu, (char) => (char === '\n' ? char : ''))
    .replace(DIRECTION, '')
    .replace(/\p{Cs}/gu, '\ufffd');

function faultOf(text: string, lines: TextLines): TextFault | undefined {
  if (/\p{Cs}/u.test(text)) return 'SURROGATE';
  if (text.search(DIRECTION) >= 0) return 'DIRECTION';
  const controls = text.replace(LINE_BREAK, '\n').match(/\p{Cc}/gu) ?? [];
  if (controls.some((char) => char !== '\n' && char !== '\t')) return 'CONTROL';
  return lines === 'one' && controls.length > 0 ? 'LINES' : undefined;
}

export type ReadText = { text: string; fault?: undefined } | { text?: undefined; fault: TextFault };

/**
 * Returns the canonical form of a user's text, or the reason why the text is refused. A text of blanks only becomes the
 * empty text; the rule of the field decides whether that is allowed.
 */
export function readText(raw: string, lines: TextLines): ReadText {
  const given = raw.trim();
  if (given === '') return { text: '' };
  const fault = faultOf(given, lines);
  if (fault) return { fault };
  const text = canonicalText(given, lines);
  return VISIBLE.test(text) ? { text } : { fault: 'INVISIBLE' };
}
