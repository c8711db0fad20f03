import type { TextLimits } from '../field-limits.js';

/** What the fields about a match take. */
export const MATCH_LIMITS = {
  /** Why a partner declines, in its own words. */
  comment: { most: 1000 },
  /** The same where the reason chosen is "another". */
  commentOnOther: { least: 3, most: 1000 },
  diarienummer: { most: 60 },
} as const satisfies Record<string, TextLimits>;
