import type { NumberLimits, TextLimits } from '../field-limits.js';

/** Limits of an initiative's fields. */
export const INITIATIVE_LIMITS = {
  titleSv: { least: 3, most: 200 },
  titleEn: { most: 200 },
  summarySv: { most: 4000 },
  summaryEn: { most: 4000 },
  milestones: { least: 0, most: 50 },
} as const satisfies Record<string, TextLimits | NumberLimits>;

/** Limits of a milestone's fields. */
export const MILESTONE_LIMITS = {
  title: { least: 3, most: 200 },
  evidence: { least: 3, most: 2000 },
  /** Why the milestone's day was moved. */
  reason: { least: 3, most: 500 },
} as const satisfies Record<string, TextLimits>;
