/** Maximum weight of a position relative to the first; otherwise rare choices far down would outweigh all others. */
const LARGEST_WEIGHT = 4;

/**
 * The probability that the candidate at a position is examined, relative to the first: 1 / log2(rank + 1), the discount
 * of K. Järvelin and J. Kekäläinen, "Cumulated Gain-Based Evaluation of IR Techniques", ACM TOIS 20(4), 2002. It is
 * assumed rather than measured, because a cluster shows too few lists to estimate it.
 * @param rank from 1.
 */
export const examination = (rank: number): number => 1 / Math.log2(rank + 1);

/** Weight of a choice at a position, 1…4: a candidate chosen far down was better than the list assumed. */
export const inversePropensity = (rank: number): number => Math.min(LARGEST_WEIGHT, 1 / examination(rank));
