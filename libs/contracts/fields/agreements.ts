import type { NumberLimits, TextLimits } from '../field-limits.js';

/** What the fields of an agreement take. */
export const AGREEMENT_LIMITS = {
  /** How many organisations have signed it. */
  parties: { least: 2, most: 20 },
  diarienummer: { most: 60 },
} as const satisfies Record<string, TextLimits | NumberLimits>;
