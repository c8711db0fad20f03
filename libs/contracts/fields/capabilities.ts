import type { ListLimits, NumberLimits, TextLimits } from '../field-limits.js';

const LIST: ListLimits = { most: 50, item: { least: 1, most: 100 } };

/** Limits of a capability's fields. */
export const CAPABILITY_LIMITS = {
  biosafetyLevel: { least: 1, most: 4 },
  capacityPerMonth: { least: 0, most: 1_000_000 },
  leadTimeDays: { least: 0, most: 3650 },
  trl: { least: 1, most: 9 },
  clinicalSpeciality: { most: 200 },
  requiredTraining: { most: 500 },
  certifications: LIST,
  sampleTypes: LIST,
} as const satisfies Record<string, TextLimits | NumberLimits | ListLimits>;
