import type { TextLimits } from '../field-limits.js';

/** What the fields about a report take. */
export const REPORT_LIMITS = {
  /** What has to be completed. */
  comment: { least: 5, most: 2000 },
  diarienummer: { most: 60 },
} as const satisfies Record<string, TextLimits>;
