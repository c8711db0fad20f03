import type { TextLimits } from '../field-limits.js';

/** What the fields about the weights of the score take. */
export const WEIGHTS_LIMITS = {
  /** Why former weights are used again. */
  reason: { least: 3, most: 500 },
} as const satisfies Record<string, TextLimits>;
