import type { NumberLimits, TextLimits } from '../field-limits.js';

/** What the fields of a saved search take. */
export const SEARCH_LIMITS = {
  name: { least: 2, most: 80 },
  search: { most: 100 },
  site: { most: 100 },
  minScore: { least: 0, most: 1000 },
  capabilityIds: { least: 0, most: 200 },
} as const satisfies Record<string, TextLimits | NumberLimits>;
