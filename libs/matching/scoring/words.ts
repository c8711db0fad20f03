import type { LocalisedText } from '#kernel';
import type { TextMatch } from '../ranking/text.types.js';
import {
  type FactEvidence,
  type FactPartCode,
  nearnessOf,
  priceGroupFeature,
  waitBeyondWindow,
} from './fact-features.js';
import { PARTNER_BIAS, type NamedPartCode, type Part, type TextPartCode } from './parts.js';

const say = (sv: string, en: string): LocalisedText => ({ sv, en });

/** Maximum number of common items that a sentence names; all of them are highlighted in the texts. */
const MOST_NAMED = 6;

const TEXT_WORDS: Record<TextPartCode, { found: (list: string) => LocalisedText; none: LocalisedText }> = {
  WORDS: {
    found: (list) => say(`Gemensamma ord: ${list}.`, `Words in common: ${list}.`),
    none: say('Inga gemensamma ord.', 'No words in common.'),
  },
  PHRASES: {
    found: (list) => say(`Samma uttryck: ${list}.`, `The same phrases: ${list}.`),
    none: say('Inga gemensamma uttryck.', 'No phrases in common.'),
  },
  SPELLING: {
    found: (list) => say(`Snarlika ord: ${list}.`, `Words spelt alike: ${list}.`),
    none: say('Inga snarlika ord.', 'No words spelt alike.'),
  },
  CONCEPTS: {
    found: (list) =>
      say(`Samma begrepp, även på olika språk: ${list}.`, `The same concepts, also across languages: ${list}.`),
    none: say('Inga gemensamma begrepp.', 'No concepts in common.'),
  },
  MEANING: {
    found: (list) => say(`Liknande innehåll: ${list}.`, `Similar content: ${list}.`),
    none: say('Inget liknande innehåll.', 'No similar content.'),
  },
};

const first = (spans: readonly { text: string }[]): string | undefined => spans[0]?.text;

/** "cellodling – cell culture", or a single text when both sides write the same. */
export function matchWords({ query, document }: Pick<TextMatch, 'query' | 'document'>): string {
  const [asked, offered] = [first(query), first(document)];
  return asked && offered && asked.toLowerCase() !== offered.toLowerCase()
    ? `${asked} – ${offered}`
    : (asked ?? offered ?? '');
}

const SITE_WORDS: Record<ReturnType<typeof nearnessOf>, LocalisedText> = {
  SAME_MUNICIPALITY: say('Samma kommun.', 'Same municipality.'),
  SAME_REGION: say('Samma region.', 'Same region.'),
  FAR: say('Olika regioner.', 'Different regions.'),
  UNKNOWN: say('Okänt hur nära de ligger.', 'Not known how near they are.'),
};

const FACT_WORDS: Record<FactPartCode, (evidence: FactEvidence) => LocalisedText> = {
  TRL: ({ need: { trlNow, trlTarget }, capability: { trlFrom, trlTo } }) =>
    trlFrom === null && trlTo === null
      ? say('Okänt vilken TRL värden arbetar med.', 'Not known at which TRL the host works.')
      : say(
          `Behovet går från TRL ${trlNow} till ${trlTarget}, värden arbetar med ${trlFrom ?? 1}–${trlTo ?? 9}.`,
          `The need goes from TRL ${trlNow} to ${trlTarget}; the host works at ${trlFrom ?? 1}–${trlTo ?? 9}.`,
        ),
  EQUIPMENT: ({ namesInCommon }) =>
    namesInCommon.length === 0
      ? say(
          'Behovet nämner ingen av värdens metoder eller instrument.',
          'The need mentions none of the host’s methods or instruments.',
        )
      : say(
          `Behovet nämner ${namesInCommon.slice(0, MOST_NAMED).join(', ')}.`,
          `The need mentions ${namesInCommon.slice(0, MOST_NAMED).join(', ')}.`,
        ),
  SITE: ({ need, capability }) => SITE_WORDS[nearnessOf(need, capability)],
  LEAD_TIME: ({ need, capability, today }) => {
    const wait = waitBeyondWindow(need, capability, today);
    if (wait === null) return say('Ledtiden är okänd.', 'The lead time is not known.');
    return wait === 0
      ? say('Kan börja när perioden börjar.', 'Can begin when the window opens.')
      : say(`Kan börja ${wait} dagar in i perioden.`, `Can begin ${wait} days into the window.`);
  },
  PRICE_GROUP: ({ capability }) => {
    if (capability.priceGroups === null)
      return say('Priset för småföretag är okänt.', 'The price for small companies is not known.');
    return priceGroupFeature(capability) === 1
      ? say('Har pris för småföretag.', 'Has a price for small companies.')
      : say('Har inget pris för småföretag.', 'Has no price for small companies.');
  },
  PAST_OUTCOMES: ({ outcomes: { good, all } }) =>
    all === 0
      ? say('Inga tidigare matchningar med värden.', 'No earlier matches with the host.')
      : say(`${good} av ${all} tidigare matchningar gick väl.`, `${good} of ${all} earlier matches went well.`),
};

const BIAS_WORDS = say(
  'Hur värdens tidigare svar skiljer sig från andras, lärt av besluten.',
  'How the host’s earlier answers differ from others’, learnt from decisions.',
);

const isText = (code: NamedPartCode): code is TextPartCode => code in TEXT_WORDS;

/** The reason for a part's points, in words. */
export function partReason(part: Part, matches: readonly TextMatch[], evidence: FactEvidence): LocalisedText {
  if (part.code === PARTNER_BIAS) return BIAS_WORDS;
  if (!isText(part.code)) return FACT_WORDS[part.code](evidence);
  const words = TEXT_WORDS[part.code];
  const named = [
    ...new Set(
      matches
        .filter((match) => match.part === part.code)
        .map(matchWords)
        .filter(Boolean),
    ),
  ].slice(0, MOST_NAMED);
  if (named.length > 0) return words.found(named.join(', '));
  return part.points > 0 ? say('Texterna liknar varandra.', 'The texts resemble each other.') : words.none;
}
