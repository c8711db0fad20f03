import type { Translations } from '../ranking/query-units.js';
import type { Analyser } from '../text/analyser.js';
import { inSlices, type Pause } from '../slices.js';
import { alignSentences, sentencesOf } from './align-sentences.js';

/** One record in both languages: a grant, a capability. Titles and texts are aligned separately. */
export interface BilingualRecord {
  sv: { title: string; text: string };
  en: { title: string; text: string };
}

const ROUNDS = 6;
/** Maximum number of terms in a sentence; longer sentences would associate every term with every other. */
const LONGEST_SENTENCE = 80;
const LEAST_SURE = 0.06;
const MOST_TRANSLATIONS = 5;
const FORGET = 1e-3;
/** Placeholder for the counterpart of terms without translation. */
const NOTHING = '';

type Pair = readonly [from: readonly string[], to: readonly string[]];
type Table = Map<string, Map<string, number>>;

/**
 * Learns translations of terms from records in both languages: sentences are aligned by length, IBM model 1 (Brown,
 * Della Pietra, Della Pietra and Mercer, Computational Linguistics 19(2), 1993) is trained in both directions, and the
 * result is the geometric mean of the two probabilities. Parts of Swedish compounds are included. The same records give
 * the same translations. Works in slices, so that other work can run in between.
 */
export function learnTranslations(
  records: Iterable<BilingualRecord>,
  analyser: Analyser,
  pause?: Pause,
): Promise<Translations> {
  return inSlices(learn(records, analyser), pause);
}

function* learn(records: Iterable<BilingualRecord>, analyser: Analyser): Generator<undefined, Translations> {
  const pairs = yield* sentencePairs(records, analyser);
  const toEnglish = yield* model1(pairs);
  const toSwedish = yield* model1(pairs.map(([sv, en]) => [en, sv] as const));
  return new Map([...agreed(toEnglish, toSwedish), ...agreed(toSwedish, toEnglish)]);
}

function* sentencePairs(records: Iterable<BilingualRecord>, analyser: Analyser): Generator<undefined, Pair[]> {
  const terms = (text: string, language: 'sv' | 'en'): string[] =>
    analyser.analyse(text, language).flatMap(({ term, parts }) => (parts.length > 0 ? [term, ...parts] : [term]));
  const pairs: Pair[] = [];
  for (const { sv, en } of records) {
    yield;
    const aligned: [string, string][] = [
      [sv.title, en.title],
      ...alignSentences(sentencesOf(sv.text), sentencesOf(en.text)),
    ];
    for (const [swedish, english] of aligned) {
      const from = terms(swedish, 'sv');
      const to = terms(english, 'en');
      if (from.length > 0 && to.length > 0 && from.length <= LONGEST_SENTENCE && to.length <= LONGEST_SENTENCE)
        pairs.push([from, to]);
    }
  }
  return pairs;
}

/**
 * A sentence pair as positions in one array of probabilities: for each term on the right, one position for each on the
 * left.
 */
interface Cells {
  lefts: number;
  places: Int32Array;
}

/**
 * The probability that each term of the left sentences is translated as each term of the right, by expectation
 * maximisation.
 */
function* model1(pairs: readonly Pair[]): Generator<undefined, Table> {
  const places = new Map<string, Map<string, number>>();
  const lefts: number[] = [];
  const numbers = new Map<string, number>();
  const cells: Cells[] = [];
  for (const [from, to] of pairs) {
    const sources = [NOTHING, ...from].map((x) => {
      const row = places.get(x) ?? new Map<string, number>();
      places.set(x, row);
      const number = numbers.get(x) ?? numbers.size;
      numbers.set(x, number);
      return { row, number };
    });
    const placeOf = ({ row, number }: (typeof sources)[number], y: string): number => {
      let place = row.get(y);
      if (place === undefined) {
        place = lefts.push(number) - 1;
        row.set(y, place);
      }
      return place;
    };
    cells.push({
      lefts: sources.length,
      places: Int32Array.from(to.flatMap((y) => sources.map((source) => placeOf(source, y)))),
    });
    yield;
  }
  const sizes = new Float64Array(numbers.size);
  for (const left of lefts) sizes[left] = (sizes[left] as number) + 1;
  let likelihoods: Float64Array = Float64Array.from(lefts, (left) => 1 / (sizes[left] as number));
  yield;
  for (let round = 0; round < ROUNDS; round++)
    likelihoods = yield* improved(likelihoods, cells, Int32Array.from(lefts), numbers.size);
  return new Map(
    [...places].map(([x, row]) => [
      x,
      new Map(
        [...row].flatMap(([y, place]) =>
          (likelihoods[place] as number) > 0 ? [[y, likelihoods[place] as number] as const] : [],
        ),
      ),
    ]),
  );
}

function* improved(
  likelihoods: Float64Array,
  cells: readonly Cells[],
  leftOf: Int32Array,
  lefts: number,
): Generator<undefined, Float64Array> {
  const counts = new Float64Array(likelihoods.length);
  for (const { lefts: width, places } of cells) {
    yield;
    for (let from = 0; from < places.length; from += width) {
      let total = 0;
      for (let i = from; i < from + width; i++) total += likelihoods[places[i] as number] as number;
      if (total === 0) continue;
      for (let i = from; i < from + width; i++) {
        const place = places[i] as number;
        const share = (likelihoods[place] as number) / total;
        if (share >= FORGET / 10) counts[place] = (counts[place] as number) + share;
      }
    }
  }
  const totals = new Float64Array(lefts);
  for (const [place, count] of counts.entries())
    totals[leftOf[place] as number] = (totals[leftOf[place] as number] as number) + count;
  yield;
  return counts.map((count, place) => {
    const share = count / (totals[leftOf[place] as number] as number);
    return share > FORGET ? share : 0;
  });
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
