import type { TextLimits } from '../field-limits.js';

/** Limits of the fields about a match. */
export const MATCH_LIMITS = {
  /** Why a partner declines, in its own words. */
  comment: { most: 1000 },
  /** The comment where the chosen reason is "another": it is required. */
  commentOnOther: { least: 3, most: 1000 },
  diarienummer: { most: 60 },
} as const satisfies Record<string, TextLimits>;
