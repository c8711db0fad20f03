export const TELLING_KINDS = [
  'COMPANY_NAME',
  'ORGNR',
  'WEB_ADDRESS',
  'MAIL_ADDRESS',
  'PHONE',
  'PERSON_NAME',
  'CONFIDENTIAL_WORDS',
] as const;
export type TellingKind = (typeof TELLING_KINDS)[number];

export const OPEN_FIELDS = ['title', 'anonymisedSummary', 'successCriteria'] as const;
export type OpenField = (typeof OPEN_FIELDS)[number];

/** A passage of an open text that reveals too much, quoted unchanged. */
export interface TellingPart {
  field: OpenField;
  kind: TellingKind;
  text: string;
}

/** Facts that must not be recognisable in the texts that partners read. */
export interface Secrets {
  companyNames: readonly string[];
  peopleNames: readonly string[];
  /** Ten digits. */
  orgnr: string | null;
  confidential: string | null;
}

/** Minimum length of a name to look for; shorter names are often ordinary words too. */
const SHORTEST_NAME = 4;
/** Number of consecutive common words that cannot be chance. */
const RUN_OF_WORDS = 5;
const LEGAL_FORM = /[\s,]+(ab|aktiebolag|hb|kb|handelsbolag|kommanditbolag|ltd|inc|gmbh|aps|as|oy)\.?$/iu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Pattern of the name as whole words, regardless of spaces and hyphens, with or without a genitive s. */
const nameIn = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name
      .split(/[\s-]+/u)
      .map(escaped)
      .join('[\\s-]*')}s?(?![\\p{L}\\p{N}])`,
    'giu',
  );

const tellable = (names: readonly string[]): string[] =>
  names.map((name) => name.trim()).filter((name) => name.length >= SHORTEST_NAME);

/**
 * The name without its legal form and without remarks in brackets, which only registers write: `Exempelcell AB (publ)`
 * becomes `Exempelcell`.
 */
const withoutForm = (name: string): string => name.replace(/\s*\([^()]*\)\s*$/u, '').replace(LEGAL_FORM, '');

/** All repetitions are bounded, so that no text takes long to match. */
const PATTERNS: readonly [TellingKind, RegExp][] = [
  ['MAIL_ADDRESS', /[^\s@<>,;]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu],
  [
    'WEB_ADDRESS',
    /(?<![\p{L}\p{N}@.-])(?:https?:\/\/|www\.)[^\s<>"]{3,200}|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,63}\.(?:se|com|org|net|eu|io|ai|bio|nu|dev|tech|health|co)(?![\p{L}\p{N}])/giu,
  ],
  ['ORGNR', /(?<![\p{N}-])(?:16)?\d{2}[2-9]\d{3}[-\u2010-\u2015 ]?\d{4}(?![\p{N}-])/gu],
  [
    'PHONE',
    /(?<![\p{L}\p{N}.,])(?:(?:\+|00)\d{1,3}[\s()-]{0,3}\d|0\d{1,3}[\s-]{1,3}\d|07\d)(?:[\s-]?\d){5,9}(?!\p{N})/gu,
  ],
];

interface Word {
  text: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** The longest runs of words that both texts have in common, quoted from the open text. */
function sharedRuns(open: string, secret: string): string[] {
  const runsOf = (words: readonly Word[], at: number) =>
    words
      .slice(at, at + RUN_OF_WORDS)
      .map(({ text }) => text)
      .join(' ');
  const hidden = wordsOf(secret);
  const known = new Set(
    hidden.flatMap((_word, at) => (at + RUN_OF_WORDS <= hidden.length ? [runsOf(hidden, at)] : [])),
  );
  const words = wordsOf(open);
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at + RUN_OF_WORDS <= words.length; at += 1) {
    if (!known.has(runsOf(words, at))) continue;
    const start = words[at]?.start ?? 0;
    const end = words[at + RUN_OF_WORDS - 1]?.end ?? start;
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => open.slice(start, end));
}

/**
 * The passages of a need's open texts that reveal the company, its people or the confidential text; empty when there
 * are none.
 */
export function tellingParts(
  open: Readonly<Record<OpenField, string>>,
  { companyNames, peopleNames, orgnr, confidential }: Secrets,
): TellingPart[] {
  const patterns: (readonly [TellingKind, RegExp])[] = [
    ...tellable(companyNames.map(withoutForm)).map((name) => ['COMPANY_NAME', nameIn(name)] as const),
    ...tellable(peopleNames).map((name) => ['PERSON_NAME', nameIn(name)] as const),
    ...(orgnr ? [['ORGNR', new RegExp([...orgnr].join('[\\s-]?'), 'g')] as const] : []),
    ...PATTERNS,
  ];
  return OPEN_FIELDS.flatMap((field) => {
    const text = open[field].normalize('NFC');
    const found: TellingPart[] = [
      ...patterns.flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].map(([passage]) => ({ field, kind, text: passage.trim() })),
      ),
      ...(confidential
        ? sharedRuns(text, confidential.normalize('NFC')).map((passage) => ({
            field,
            kind: 'CONFIDENTIAL_WORDS' as const,
            text: passage,
          }))
        : []),
    ];
    return found.filter(
      ({ kind, text: passage }, index) =>
        found.findIndex((other) => other.kind === kind && other.text === passage) === index,
    );
  });
}
