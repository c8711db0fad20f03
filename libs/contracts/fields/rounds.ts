import type { NumberLimits, TextLimits } from '../field-limits.js';

/**
 * Limits of an allocation round's fields. The numbers of needs and slots keep the exact solver fast enough to wait for.
 */
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
  /** Why somebody changes another party's list. */
  reason: { least: 3, most: 500 },
} as const satisfies Record<string, TextLimits | NumberLimits>;
