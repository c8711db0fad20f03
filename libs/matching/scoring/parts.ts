/**
 * The named parts a match score is the sum of. The first five compare texts (`TextIndex`), the others facts.
 * A part's feature lies in 0…1, its weight says how many points a full feature is worth.
 */
export const PART_CODES = ['WORDS', 'PHRASES', 'SPELLING', 'CONCEPTS', 'MEANING', 'TRL', 'EQUIPMENT', 'SITE', 'LEAD_TIME', 'PRICE_GROUP', 'PAST_OUTCOMES'] as const;
export type PartCode = (typeof PART_CODES)[number];

export const TEXT_PART_CODES = ['WORDS', 'PHRASES', 'SPELLING', 'CONCEPTS', 'MEANING'] as const satisfies readonly PartCode[];
export type TextPartCode = (typeof TEXT_PART_CODES)[number];

export type Features = Record<PartCode, number>;
export type Weights = Record<PartCode, number>;

/** Points for a full feature, set by hand: the prior that learning starts from and may always return to. They add up to 100. */
export const HAND_WEIGHTS: Weights = { WORDS: 19, PHRASES: 2, SPELLING: 13, CONCEPTS: 23, MEANING: 23, TRL: 3, EQUIPMENT: 6, SITE: 3, LEAD_TIME: 3, PRICE_GROUP: 2, PAST_OUTCOMES: 3 };

export interface Part {
  code: PartCode;
  feature: number;
  weight: number;
  /** weight × feature. */
  points: number;
}

/** Every part in the order of `PART_CODES`, also those of no points. */
export const partsOf = (features: Features, weights: Weights): Part[] =>
  PART_CODES.map((code) => ({ code, feature: features[code], weight: weights[code], points: weights[code] * features[code] }));

/** The score is the sum of the parts in their order, and nothing else. */
export const scoreOf = (parts: readonly { points: number }[]): number => parts.reduce((sum, { points }) => sum + points, 0);

/** The same sum, to the last bit, without the parts: for the thousands that are ranked and never shown. */
export function scoreOfFeatures(features: Features, weights: Weights): number {
  let sum = 0;
  for (const code of PART_CODES) sum += weights[code] * features[code];
  return sum;
}
