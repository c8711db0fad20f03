/** Judgements of one query: grade by document. A document without a grade counts as not relevant. */
export type Judgements = ReadonlyMap<string, number>;

const gain = (grade: number, place: number): number => grade / Math.log2(place + 2);

/**
 * Normalised discounted cumulative gain with linear gain, as `trec_eval -m ndcg_cut`: 0…1. The ideal is the best order
 * of all judged documents.
 */
export function ndcgAt(cut: number, ranked: readonly string[], judgements: Judgements): number {
  const reached = ranked.slice(0, cut).reduce((sum, id, place) => sum + gain(judgements.get(id) ?? 0, place), 0);
  const ideal = [...judgements.values()]
    .sort((a, b) => b - a)
    .slice(0, cut)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0);
  return ideal > 0 ? reached / ideal : 0;
}

const relevantIn = (judgements: Judgements): number => [...judgements.values()].filter((grade) => grade > 0).length;
const isRelevant = (id: string, judgements: Judgements): boolean => (judgements.get(id) ?? 0) > 0;

/** Mean of the precision at each relevant document, over the whole ranking: 0…1. */
export function averagePrecision(ranked: readonly string[], judgements: Judgements): number {
  let found = 0;
  let sum = 0;
  for (const [place, id] of ranked.entries()) {
    if (isRelevant(id, judgements)) sum += ++found / (place + 1);
  }
  const relevant = relevantIn(judgements);
  return relevant > 0 ? sum / relevant : 0;
}

/** Share of the relevant documents among the first `cut`: 0…1. */
export function recallAt(cut: number, ranked: readonly string[], judgements: Judgements): number {
  const relevant = relevantIn(judgements);
  return relevant > 0 ? ranked.slice(0, cut).filter((id) => isRelevant(id, judgements)).length / relevant : 0;
}

/** 1 / place of the first relevant document among the first `cut`; 0 when there is none. */
export function reciprocalRankAt(cut: number, ranked: readonly string[], judgements: Judgements): number {
  const place = ranked.slice(0, cut).findIndex((id) => isRelevant(id, judgements));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** One item of a profile with its grade and the score it was given. */
export interface Graded {
  grade: number;
  score: number;
}

/**
 * Weighted Kendall loss over profiles. Of every two items of a profile with different grades, a pair in the wrong order
 * counts the difference of the grades, and a pair of equal scores half of it; the sum is divided by the sum of all such
 * differences. 0 is perfect, ½ is chance. Stelmakh, Wieting, Xi, Neubig and Shah, "A Gold Standard Dataset for the
 * Reviewer Assignment Problem", TMLR 2025.
 */
export function weightedKendallLoss(profiles: Iterable<readonly Graded[]>): number {
  let lost = 0;
  let most = 0;
  for (const things of profiles) {
    for (const [i, a] of things.entries()) {
      for (const b of things.slice(i + 1)) {
        const weight = Math.abs(a.grade - b.grade);
        const agreement = (a.grade - b.grade) * (a.score - b.score);
        most += weight;
        lost += agreement < 0 ? weight : agreement === 0 ? weight / 2 : 0;
      }
    }
  }
  return most > 0 ? lost / most : 0;
}

/** The percentile `p` (0…1) of the values by nearest rank; NaN without values. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? NaN;
}
