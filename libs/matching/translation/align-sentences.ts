/** The alignment steps: number of sentences taken from each text, and the cost of unusual steps (natural-log units). */
const MOVES: readonly (readonly [left: number, right: number, cost: number])[] = [
  [1, 1, 0],
  [1, 0, 4.5],
  [0, 1, 4.5],
  [2, 1, 2.3],
  [1, 2, 2.3],
  [2, 2, 4.4],
];
/** Variance of the length of a translation, per character. */
const VARIANCE = 6.8;

/** Sentences and lines of a text, in order. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s+|[\r\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1);

/**
 * Pairs the sentences of a text and its translation by their lengths, by the method of Gale and Church, "A Program for
 * Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1), 1993. The expected ratio of lengths is
 * that of the two texts. Sentences without a counterpart are left out.
 */
export function alignSentences(left: readonly string[], right: readonly string[]): [left: string, right: string][] {
  const length = (sentences: readonly string[]): number =>
    sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const ratio = length(right) / Math.max(1, length(left));
  const surprise = (a: number, b: number): number => (b - a * ratio) ** 2 / (VARIANCE * Math.max(1, a * ratio + b));
  const width = right.length + 1;
  const cost = new Float64Array((left.length + 1) * width).fill(Infinity);
  const move = new Int8Array(cost.length).fill(-1);
  cost[0] = 0;
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const here = cost[i * width + j] as number;
      if (here === Infinity) continue;
      for (const [index, [a, b, unusual]] of MOVES.entries()) {
        if (i + a > left.length || j + b > right.length) continue;
        const there =
          here + unusual + (a > 0 && b > 0 ? surprise(length(left.slice(i, i + a)), length(right.slice(j, j + b))) : 0);
        const at = (i + a) * width + j + b;
        if (there < (cost[at] as number)) {
          cost[at] = there;
          move[at] = index;
        }
      }
    }
  }
  const pairs: [string, string][] = [];
  for (let i = left.length, j = right.length; i > 0 || j > 0;) {
    const [a, b] = MOVES[move[i * width + j] as number] as (typeof MOVES)[number];
    if (a > 0 && b > 0) pairs.push([left.slice(i - a, i).join(' '), right.slice(j - b, j).join(' ')]);
    i -= a;
    j -= b;
  }
  return pairs.reverse();
}
