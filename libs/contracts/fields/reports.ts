import type { TextLimits } from '../field-limits.js';

/** Limits of the fields about a report. */
export const REPORT_LIMITS = {
  /** Describes what has to be completed. */
  comment: { least: 5, most: 2000 },
  diarienummer: { most: 60 },
} as const satisfies Record<string, TextLimits>;
