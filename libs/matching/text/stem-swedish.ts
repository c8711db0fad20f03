/**
 * A stemmer for Swedish that also handles neuter and definite forms. It is derived from the Swedish stemmer of Snowball
 * (https://snowballstem.org/algorithms/swedish/stemmer.html), which removes one ending after its region R1. This one
 * knows more endings, keeps words whose last letters only look like an ending, and levels changes of inflection inside
 * a word (cykel/cyklar, program/programmet, filter/filtret). Derivations (odla/odling, frisk/friskhet) get different
 * stems, except verbs in -era, which get that of their noun.
 */

const SHORTEST_STEM = 3;
const VOWEL = /[aeiouyåäöé]/;

/** Endings of nouns, adjectives and verbs together, since the class of a word is not known; longest first. */
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

/** Word endings that only look like inflection. Whatever follows them is inflection. */
const WHOLE = new RegExp(
  `^(.*?(?:${[
    // kinas, fosfatas, polymeras: enzymes, not the passive of a verb
    '(?:kin|polymer|isomer|transfer|ester|prote|lip|amyl|fosfat|redukt|syntet|synt|hydrol|nukle|oxid|dehydrogen|kollagen|lakt|katal|peptid|helik|telomer|kasp|sulfat|elast|tp|datab|(?<!g)g|gl|^f)as',
    // faktor, receptor, sensor: not plurals
    '(?:[aeiou].*ator|[cikp]tor|mentor|essor|ensor|onsor|visor)',
    // patogen, antigen, fenomen, organ, membran: not definite forms
    '(?:[tnlm]ogen|[dt]rogen|antigen|llagen|llergen|mutagen|oxygen|transgen|fenomen|examen|abdomen)',
    '(?:organ|membran|titan|metan|etan|propan|butan|glukan|dextran|human|roman|ocean|plan|tryptofan)',
    // fosfat, resultat, vävnad: not participles
    '(?:fosf|sulf|karbon|nitr|citr|(?<!p)lakt|acet|silik|^form|esult|klim|substr|did|ppar|^priv|tom|plom|glutam|aspart|greg|prepar|kvadr|advok|soldat|mand|kondens|konjug)at',
    '(?:(?:väv|kost|bygg|mark|skill|må|lev)nad|stad)',
    // frekvens, substans, analys, virus, kurs, plats: not genitives
    '(?:fer|kv|kompet|pot|val|vid|cid|sist|xist|lic|lig|gul|bul|tend|ol|resc|her|kurr|par|audi|flu|gredi|man)ens',
    '(?:bst|bal|ler|bul|ver|lev|ri|on|min|fin|lli)ans',
    '(?:[^aeiouyåäö]us|[^aeiouyåäö][oyi]s|ss|urs|puls|hals|lins|plats|sats|diabetes)',
    // säkerhet, aktivitet, magnet: not neuter forms
    '(?:..het|itet|planet|budget|paket|magnet|alfabet|sekret)',
  ].join('|')}))(?:(?<!s)s|et|ets|en|ens|er|ers|ar|ars|n|ns|erna|ernas|arna|arnas)?$`,
);

/** Forms with umlaut or a lost vowel, and endings that look like a gerund; also at the end of compounds. */
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
  // analysera gets the stem of analys
  [/([^aeiouyåäö][yo]s)era(?:r|d|de|des|t|ts|s|nde)?$/, '$1'],
  [/(kamer|koler|oper)a(?:n|ns|s)?$/, '$1'],
];

/** Definite forms of nouns in -i: terapin, biologin, but not protein. */
const DEFINITE_OF_I =
  /(log|graf|sof|(?:me|s|ia)tr|skop|rap|nom|tom|rg|pat|kem|dem|nem|teor|gor|histor|teg|fob|fon|gam|krat|nos|geni)ins?$/;
const NEUTER_ADJECTIVE = /(ig|sk|(?<!s|h|kob)al|il|iv|bb|enkel|är|..lös)t$/;
/** Past forms: undersökt, undersökte; byggde, levde, följde. */
const PAST = /([öä]k|rk|ck|öp|lp|rp|pp)t(?:e|s|es)?$|(gg|ev|lj|öj)des?$/;

/** @param word lower-case Swedish. Words of up to three letters and names with digits (il6) are returned unchanged. */
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

/** Levels the end of a stem to one spelling: labb lab, cykel cykl, fibr fib. */
function even(stem: string): string {
  const single = stem.replace(/(bb|mm|nn)$/, (pair) => pair.slice(1));
  const syncopated = single.replace(/(?<=[aeiouyåäö].*[bcdfgkpstvm])el$/, 'l');
  return syncopated.replace(/(?<=[aeiouyåäö].*[bcdfgkpstvm])r$/, '');
}
