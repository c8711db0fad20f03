import type { TextLimits } from '../field-limits.js';

/** Limits of the fields about the weights of the score. */
export const WEIGHTS_LIMITS = {
  /** Why earlier weights are used again. */
  reason: { least: 3, most: 500 },
} as const satisfies Record<string, TextLimits>;
