import type { NumberLimits, TextLimits } from '../field-limits.js';

/** Limits of the fields of an account, an invitation and an API token. */
export const PERSON_LIMITS = {
  name: { least: 2, most: 200 },
  email: { most: 254 },
  password: { least: 12, most: 200 },
  tokenName: { least: 1, most: 100 },
  tokenDays: { least: 1, most: 365 },
} as const satisfies Record<string, TextLimits | NumberLimits>;
