import { canonicalText, withoutFaults } from '#kernel';

/** Text in the form that may be stored: no markup, no control characters, no contact details of people. */
export interface CleanText {
  text: string;
  /** True when an e-mail address, a telephone number or a personal identity number was removed. */
  peopleRemoved: boolean;
}

/** Replaces a removed contact detail, so that a reader sees that something is missing. */
const REMOVED = '[…]';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  deg: '°',
  micro: 'µ',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  times: '×',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
  uuml: 'ü',
  oslash: 'ø',
  aelig: 'æ',
};

/** Maximum number of passes that decode entities, because markup may be encoded as entities several times over. */
const MAX_UNWRAPPING = 4;

/**
 * Plain text of a source: tags and comments removed (paragraphs become line breaks), entities decoded, and in the form
 * that `canonicalText` gives every text, with spaces collapsed. `<10 µm` survives, because only `<` followed by a
 * letter, `/` or `!` opens a tag.
 */
export function cleanText(raw: string): CleanText {
  let text = raw;
  for (let pass = 0; pass < MAX_UNWRAPPING; pass++) {
    const before = text;
    text = decodeEntities(stripTags(stripControls(text)));
    if (text === before) break;
  }
  // What still looks like markup after that was made to evade the removal, so its brackets are removed.
  if (TAG.test(text)) text = text.replace(/[<>]/g, ' ');
  const spaced = collapse(canonicalText(stripControls(text), 'many'));
  const scrubbed = scrubPeople(spaced);
  return { text: scrubbed, peopleRemoved: scrubbed !== spaced };
}

const TAG = /<[/!]?[a-zA-Z][^<>]*>/;
const PLACEHOLDERS = new Set([
  '',
  'null',
  'n/a',
  'n.a.',
  '#n/a',
  'nil',
  'none',
  'undefined',
  'nan',
  '-',
  '–',
  '—',
  '.',
  '?',
]);

/** True for the values by which programs mark a missing value: '', `NULL`, `N/A`, a lone dash. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDERS.has(text.trim().toLowerCase());

/** Markdown's emphasis, links and headings turned into plain words; for sources that write Markdown. */
export function stripMarkdown(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]*)\1/g, '$2')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/`([^`]*)`/g, '$1');
}

/** Where a piece of markup begins whose content is no text, and where it ends. */
const ENCLOSED: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/<script\b[^<>]*>/gi, /<\/script\s*>/gi],
  [/<style\b[^<>]*>/gi, /<\/style\s*>/gi],
];

/** Puts a blank in the place of everything from an opening to the next closing. One pass, however many openings are never closed. */
function withoutEnclosed(text: string, opening: RegExp, closing: RegExp): string {
  let kept = '';
  let from = 0;
  for (const { index, 0: opened } of text.matchAll(opening)) {
    if (index < from) continue;
    closing.lastIndex = index + opened.length;
    if (!closing.test(text)) break;
    kept += `${text.slice(from, index)} `;
    from = closing.lastIndex;
  }
  return kept + text.slice(from);
}

const stripTags = (text: string): string =>
  ENCLOSED.reduce((left, [opening, closing]) => withoutEnclosed(left, opening, closing), text)
    .replace(/<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table)\b[^<>]*>/gi, '\n')
    .replace(/<[/!]?[a-zA-Z][^<>]*>/g, '');

function decodeEntities(text: string): string {
  // Repeated encodings such as `&amp;amp;…` are decoded in one step, so that a long chain costs one pass.
  return text
    .replace(/&(?:amp;)+/g, '&')
    .replace(
      /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
        const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    );
}

/**
 * Removes the characters that no text may contain, and format, private-use and unassigned characters, which carry no
 * meaning in a register.
 */
const stripControls = (text: string): string => withoutFaults(text).replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '');

function collapse(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?\[at\]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const TELEPHONE =
  /(?<![\p{L}\p{N}])(?:\+46|0046)[\s-]?\(?0?\)?[\s-]?\d{1,3}(?:[\s-]?\d{2,3}){2,4}(?!\d)|(?<![\p{L}\p{N}+-])0\d{1,3}-\d{2,3}(?: ?\d{2,3}){1,3}(?!\d)/gu;
const PERSONAL_NUMBER =
  /(?<!\d)(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]\d{4}(?!\d)/g;

function scrubPeople(text: string): string {
  return text.replace(EMAIL, REMOVED).replace(PERSONAL_NUMBER, REMOVED).replace(TELEPHONE, REMOVED);
}
