/**
 * The named parts whose sum is the match score. The first five compare texts (`TextIndex`), the others facts. A part
 * has a feature in 0…1 and a weight, which is the number of points of a full feature.
 */
export const PART_CODES = [
  'WORDS',
  'PHRASES',
  'SPELLING',
  'CONCEPTS',
  'MEANING',
  'TRL',
  'EQUIPMENT',
  'SITE',
  'LEAD_TIME',
  'PRICE_GROUP',
  'PAST_OUTCOMES',
] as const;
export type PartCode = (typeof PART_CODES)[number];

export const TEXT_PART_CODES = [
  'WORDS',
  'PHRASES',
  'SPELLING',
  'CONCEPTS',
  'MEANING',
] as const satisfies readonly PartCode[];
export type TextPartCode = (typeof TEXT_PART_CODES)[number];

export type Features = Record<PartCode, number>;
export type Weights = Record<PartCode, number>;

/**
 * The hand-set points of a full feature. They are the prior that learning starts from and to which staff can return.
 * They add up to 100.
 */
export const HAND_WEIGHTS: Weights = {
  WORDS: 22,
  PHRASES: 2,
  SPELLING: 14,
  CONCEPTS: 26,
  MEANING: 16,
  TRL: 3,
  EQUIPMENT: 6,
  SITE: 3,
  LEAD_TIME: 3,
  PRICE_GROUP: 2,
  PAST_OUTCOMES: 3,
};

/**
 * Points added to or subtracted from everything that one host offers. They are learned from decisions and are not part
 * of the 100.
 */
export const PARTNER_BIAS = 'PARTNER_BIAS';
/** The part codes that an explanation may contain. */
export const NAMED_PART_CODES = [...PART_CODES, PARTNER_BIAS] as const;
export type NamedPartCode = (typeof NAMED_PART_CODES)[number];

export interface Part {
  code: NamedPartCode;
  feature: number;
  weight: number;
  /** weight × feature. */
  points: number;
}

/**
 * Every part in the order of `PART_CODES`, including those with 0 points; last the host's bias if it has one.
 * @param partnerBias points, −5…5: the feature of `PARTNER_BIAS`, whose weight is 1.
 */
export const partsOf = (features: Features, weights: Weights, partnerBias = 0): Part[] => [
  ...PART_CODES.map((code) => ({
    code,
    feature: features[code],
    weight: weights[code],
    points: weights[code] * features[code],
  })),
  ...(partnerBias === 0 ? [] : [{ code: PARTNER_BIAS, feature: partnerBias, weight: 1, points: partnerBias } as const]),
];

/** The score: the sum of the parts in their order. */
export const scoreOf = (parts: readonly { points: number }[]): number =>
  parts.reduce((sum, { points }) => sum + points, 0);

/**
 * The same sum, to the last bit, without creating the parts: for the thousands of candidates that are ranked but not
 * shown.
 */
export function scoreOfFeatures(features: Features, weights: Weights, partnerBias = 0): number {
  let sum = 0;
  for (const code of PART_CODES) sum += weights[code] * features[code];
  return sum + partnerBias;
}
