import type { Translations } from '../ranking/query-units.js';
import type { Analyser } from '../text/analyser.js';
import { inSlices, type Pause } from '../slices.js';
import { alignSentences, sentencesOf } from './align-sentences.js';

/** One record in both languages: a grant, a capability. Title and text are aligned apart. */
export interface BilingualRecord {
  sv: { title: string; text: string };
  en: { title: string; text: string };
}

const ROUNDS = 6;
/** Longer sentences tie everything to everything. */
const LONGEST_SENTENCE = 80;
const LEAST_SURE = 0.06;
const MOST_TRANSLATIONS = 5;
const FORGET = 1e-3;
/** Stands for words without a counterpart. */
const NOTHING = '';

type Pair = readonly [from: readonly string[], to: readonly string[]];
type Table = Map<string, Map<string, number>>;

/**
 * Translations of terms learned from records in both languages: sentences aligned by length, IBM model 1 (Brown,
 * Della Pietra, Della Pietra and Mercer, Computational Linguistics 19(2), 1993) in both directions, and what both agree
 * on: the geometric mean of the two probabilities. Swedish compounds take part by their parts too.
 * The same records give the same translations. Works in slices that let other work pass between.
 */
export function learnTranslations(records: Iterable<BilingualRecord>, analyser: Analyser, pause?: Pause): Promise<Translations> {
  return inSlices(learn(records, analyser), pause);
}

function* learn(records: Iterable<BilingualRecord>, analyser: Analyser): Generator<undefined, Translations> {
  const pairs = yield* sentencePairs(records, analyser);
  const toEnglish = yield* model1(pairs);
  const toSwedish = yield* model1(pairs.map(([sv, en]) => [en, sv] as const));
  return new Map([...agreed(toEnglish, toSwedish), ...agreed(toSwedish, toEnglish)]);
}

function* sentencePairs(records: Iterable<BilingualRecord>, analyser: Analyser): Generator<undefined, Pair[]> {
  const terms = (text: string, language: 'sv' | 'en'): string[] => analyser.analyse(text, language).flatMap(({ term, parts }) => (parts.length > 0 ? [term, ...parts] : [term]));
  const pairs: Pair[] = [];
  for (const { sv, en } of records) {
    yield;
    const aligned: [string, string][] = [[sv.title, en.title], ...alignSentences(sentencesOf(sv.text), sentencesOf(en.text))];
    for (const [swedish, english] of aligned) {
      const from = terms(swedish, 'sv');
      const to = terms(english, 'en');
      if (from.length > 0 && to.length > 0 && from.length <= LONGEST_SENTENCE && to.length <= LONGEST_SENTENCE) pairs.push([from, to]);
    }
  }
  return pairs;
}

/** How likely each term of the left sentences is said as each of the right, by expectation maximisation. */
function* model1(pairs: readonly Pair[]): Generator<undefined, Table> {
  let table: Table = new Map();
  for (const [from, to] of pairs) {
    for (const x of [NOTHING, ...from]) {
      const row = table.get(x) ?? new Map<string, number>();
      for (const y of to) row.set(y, 1);
      table.set(x, row);
    }
    yield;
  }
  for (const row of table.values()) for (const y of row.keys()) row.set(y, 1 / row.size);
  yield;
  for (let round = 0; round < ROUNDS; round++) table = yield* improved(table, pairs);
  return table;
}

function* improved(table: Table, pairs: readonly Pair[]): Generator<undefined, Table> {
  const counts: Table = new Map();
  for (const [from, to] of pairs) {
    yield;
    const sources = [NOTHING, ...from].map((x) => [x, table.get(x) ?? new Map<string, number>()] as const);
    for (const y of to) {
      const total = sources.reduce((sum, [, row]) => sum + (row.get(y) ?? 0), 0);
      if (total === 0) continue;
      for (const [x, row] of sources) {
        const share = (row.get(y) ?? 0) / total;
        if (share < FORGET / 10) continue;
        const counted = counts.get(x) ?? new Map<string, number>();
        counted.set(y, (counted.get(y) ?? 0) + share);
        counts.set(x, counted);
      }
    }
  }
  for (const [x, row] of counts) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    counts.set(x, new Map([...row].flatMap(([y, count]) => (count / total > FORGET ? [[y, count / total] as const] : []))));
  }
  return counts;
}

function agreed(there: Table, back: Table): [string, [string, number][]][] {
  return [...there].flatMap(([from, row]) => {
    if (from === NOTHING) return [];
    const sure = [...row].flatMap(([to, p]) => {
      const sureness = Math.sqrt(p * (back.get(to)?.get(from) ?? 0));
      return sureness >= LEAST_SURE ? [[to, sureness] as [string, number]] : [];
    });
    sure.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return sure.length > 0 ? [[from, sure.slice(0, MOST_TRANSLATIONS)] as [string, [string, number][]]] : [];
  });
}
