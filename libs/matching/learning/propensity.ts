/** No place counts more than this many times the first: rare choices far down would otherwise drown all others. */
const LARGEST_WEIGHT = 4;

/**
 * The chance that the candidate at a place is looked at, against that of the first: 1 / log2(rank + 1), the discount of
 * K. Järvelin and J. Kekäläinen, "Cumulated Gain-Based Evaluation of IR Techniques", ACM TOIS 20(4), 2002. Assumed, not
 * measured: few lists are shown in a cluster, too few to estimate it.
 * @param rank from 1.
 */
export const examination = (rank: number): number => 1 / Math.log2(rank + 1);

/** What a choice at a place counts, 1…4: a candidate chosen far down was worth more than the list believed. */
export const inversePropensity = (rank: number): number => Math.min(LARGEST_WEIGHT, 1 / examination(rank));
