import type { NumberLimits, TextLimits } from '../field-limits.js';

/** Limits of a saved search's fields. */
export const SEARCH_LIMITS = {
  name: { least: 2, most: 80 },
  search: { most: 100 },
  site: { most: 100 },
  minScore: { least: 0, most: 1000 },
  capabilityIds: { least: 0, most: 200 },
} as const satisfies Record<string, TextLimits | NumberLimits>;
