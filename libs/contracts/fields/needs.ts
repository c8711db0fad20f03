import type { ListLimits, NumberLimits, TextLimits } from '../field-limits.js';

const LIST: ListLimits = { most: 20, item: { most: 100 } };

/** Limits of a need's fields, used by the page's form and the server's rules. */
export const NEED_LIMITS = {
  title: { least: 5, most: 160 },
  anonymisedSummary: { least: 20, most: 4000 },
  confidentialDescription: { most: 20_000 },
  successCriteria: { least: 5, most: 2000 },
  clinicalSpeciality: { most: 100 },
  trl: { least: 1, most: 9 },
  biosafetyLevel: { least: 1, most: 4 },
  volumePerMonth: { least: 1, most: 1_000_000 },
  /** Swedish kronor. */
  budgetSek: { least: 0, most: 1_000_000_000 },
  certifications: LIST,
  sampleTypes: LIST,
  excludedOrganisationIds: { least: 0, most: 50 },
  /** Why an administrator reads the confidential text outside of a match. */
  reason: { least: 10, most: 500 },
} as const satisfies Record<string, TextLimits | NumberLimits | ListLimits>;
