/**
 * A stemmer for Swedish that also knows neuter and definite forms. It grew out of the Swedish stemmer of Snowball
 * (https://snowballstem.org/algorithms/swedish/stemmer.html), which strips one ending after its region R1; here more
 * endings are known, words whose last letters only look like an ending are kept, and what inflection changes inside
 * a word (cykel/cyklar, program/programmet, filter/filtret) is evened out. Derivations (odla/odling, frisk/friskhet)
 * stay apart, save verbs in -era, which go with their noun.
 */

const SHORTEST_STEM = 3;
const VOWEL = /[aeiouyåäöé]/;

/** Nouns, adjectives and verbs together, since a word's class is not known; longest first. */
const ENDINGS = [
  ...[
    'en',
    'et',
    'an',
    'arna',
    'erna',
    'orna',
    'ena',
    'ererna',
    'eren',
    'eret',
    'are',
    'aren',
    'ande',
    'andet',
    'anden',
    'andena',
    'ende',
    'endet',
    'enden',
    'endena',
  ].flatMap((ending) => [ending, `${ending}s`]),
  ...[
    'a',
    'e',
    'ar',
    'er',
    'or',
    'erer',
    'ers',
    'ars',
    'ors',
    'ad',
    'ade',
    'ades',
    'at',
    'ats',
    'as',
    'es',
    'ast',
    'aste',
    'era',
    'eras',
    'erar',
    'erad',
    'erade',
    'erades',
    'erat',
    'erats',
    'erande',
    's',
  ],
].sort((a, b) => b.length - a.length);

/** Ends of words that only look inflected. What may follow them is inflection. */
const WHOLE = new RegExp(
  `^(.*?(?:${[
    // kinas, fosfatas, polymeras: enzymes, no passive of a verb
    '(?:kin|polymer|isomer|transfer|ester|prote|lip|amyl|fosfat|redukt|syntet|synt|hydrol|nukle|oxid|dehydrogen|kollagen|lakt|katal|peptid|helik|telomer|kasp|sulfat|elast|tp|datab|(?<!g)g|gl|^f)as',
    // faktor, receptor, sensor: no plurals
    '(?:[aeiou].*ator|[cikp]tor|mentor|essor|ensor|onsor|visor)',
    // patogen, antigen, fenomen, organ, membran: no definite forms
    '(?:[tnlm]ogen|[dt]rogen|antigen|llagen|llergen|mutagen|oxygen|transgen|fenomen|examen|abdomen)',
    '(?:organ|membran|titan|metan|etan|propan|butan|glukan|dextran|human|roman|ocean|plan|tryptofan)',
    // fosfat, resultat, vävnad: no participles
    '(?:fosf|sulf|karbon|nitr|citr|(?<!p)lakt|acet|silik|^form|esult|klim|substr|did|ppar|^priv|tom|plom|glutam|aspart|greg|prepar|kvadr|advok|soldat|mand|kondens|konjug)at',
    '(?:(?:väv|kost|bygg|mark|skill|må|lev)nad|stad)',
    // frekvens, substans, analys, virus, kurs, plats: no genitives
    '(?:fer|kv|kompet|pot|val|vid|cid|sist|xist|lic|lig|gul|bul|tend|ol|resc|her|kurr|par|audi|flu|gredi|man)ens',
    '(?:bst|bal|ler|bul|ver|lev|ri|on|min|fin|lli)ans',
    '(?:[^aeiouyåäö]us|[^aeiouyåäö][oyi]s|ss|urs|puls|hals|lins|plats|sats|diabetes)',
    // säkerhet, aktivitet, magnet: no neuter
    '(?:..het|itet|planet|budget|paket|magnet|alfabet|sekret)',
  ].join('|')}))(?:(?<!s)s|et|ets|en|ens|er|ers|ar|ars|n|ns|erna|ernas|arna|arnas)?$`,
);

/** Umlaut, a lost vowel, and ends that look like a gerund; at the end of compounds too. */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/möss(?:en)?s?$/, 'mus'],
  [/ög(?:a|at|on|onen)s?$/, 'öga'],
  [/(^|[^fk])ör(?:a|at|on|onen)s?$/, '$1öra'],
  [/tänder(?:na)?s?$/, 'tand'],
  [/händernas?$/, 'hand'],
  [/städer(?:na)?s?$/, 'stad'],
  [/länder(?:na)?s?$/, 'land'],
  [/stränder(?:na)?s?$/, 'strand'],
  [/böcker(?:na)?s?$/, 'bok'],
  [/fötter(?:na)?s?$/, 'fot'],
  [/rötter(?:na)?s?$/, 'rot'],
  [/nätter(?:na)?s?$/, 'natt'],
  [/^(.*[tsk])?män(?:nen)?s?$/, '$1man'],
  [/(vatt|teck|bott|vap|sock)(?:en|net|nen|nar|narna)s?$/, '$1n'],
  [/(band|(?<![kdpm])land|hand|strand|brand|tand|stånd)(?:et|en|ets|ens|s)?$/, '$1'],
  // analysera goes with analys
  [/([^aeiouyåäö][yo]s)era(?:r|d|de|des|t|ts|s|nde)?$/, '$1'],
  [/(kamer|koler|oper)a(?:n|ns|s)?$/, '$1'],
];

/** Feminine nouns in -i: terapin, biologin, but not protein. */
const DEFINITE_OF_I =
  /(log|graf|sof|(?:me|s|ia)tr|skop|rap|nom|tom|rg|pat|kem|dem|nem|teor|gor|histor|teg|fob|fon|gam|krat|nos|geni)ins?$/;
const NEUTER_ADJECTIVE = /(ig|sk|(?<!s|h|kob)al|il|iv|bb|enkel|är|..lös)t$/;
/** undersökt, undersökte; byggde, levde, följde */
const PAST = /([öä]k|rk|ck|öp|lp|rp|pp)t(?:e|s|es)?$|(gg|ev|lj|öj)des?$/;

/** @param word lower-case Swedish. Words of up to three letters and names with digits (il6) are given back. */
export function stemSwedish(word: string): string {
  if (word.length <= SHORTEST_STEM || /\p{N}/u.test(word)) return word;
  const irregular = IRREGULAR.find(([form]) => form.test(word));
  if (irregular !== undefined) return even(word.replace(irregular[0], irregular[1]));
  return even(WHOLE.exec(word)?.[1] ?? withoutEnding(word));
}

function withoutEnding(word: string): string {
  const rewritten = word
    .replace(DEFINITE_OF_I, '$1i')
    .replace(NEUTER_ADJECTIVE, '$1')
    .replace(/(.[ei]|centr|spektr)ums?$/, '$1')
    .replace(/(..el|..er)ns?$/, '$1')
    .replace(/(..å)(?:n|ns|s)$/, '$1')
    .replace(PAST, '$1$2');
  if (rewritten !== word && !/e[lr]$/.test(rewritten)) return rewritten;
  for (const ending of ENDINGS) {
    if (!rewritten.endsWith(ending)) continue;
    const rest = rewritten.slice(0, -ending.length);
    if (rest.length >= SHORTEST_STEM && VOWEL.test(rest) && (ending !== 's' || /[bcdfghjklmnoprtvy]$/.test(rest)))
      return rest;
  }
  return rewritten;
}

/** One spelling of the stem's end: labb lab, cykel cykl, fibr fib. */
function even(stem: string): string {
  const single = stem.replace(/(bb|mm|nn)$/, (pair) => pair.slice(1));
  const syncopated = single.replace(/(?<=[aeiouyåäö].*[bcdfgkpstvm])el$/, 'l');
  return syncopated.replace(/(?<=[aeiouyåäö].*[bcdfgkpstvm])r$/, '');
}
