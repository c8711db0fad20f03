import type { NumberLimits, TextLimits } from '../field-limits.js';

/** What the fields of an allocation round take; how many is what the exact solver answers while somebody waits. */
export const ROUND_LIMITS = {
  titleSv: { least: 3, most: 200 },
  titleEn: { least: 3, most: 200 },
  seed: { most: 100 },
  needIds: { least: 1, most: 100 },
  slots: { least: 1, most: 50 },
  descriptionSv: { least: 10, most: 300 },
  descriptionEn: { least: 10, most: 300 },
  capacity: { least: 1, most: 100 },
  /** Days from now until the round closes. */
  days: { least: 0, most: 366 },
  /** Why somebody changes a list that is not their own. */
  reason: { least: 3, most: 500 },
} as const satisfies Record<string, TextLimits | NumberLimits>;
