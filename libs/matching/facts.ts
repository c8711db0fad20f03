import type { Day } from '#kernel';

/**
 * The facts of a capability. Null means not known, which leads to a question and never to a refusal. Lists that nobody
 * has filled in are null as well.
 */
export interface CapabilityFacts {
  organisationId: string;
  kind: string;
  site: string;
  /** Municipality of the host; null when the register does not state it. */
  municipality: string | null;
  openToCompanies: boolean | null;
  /** 1–4. */
  biosafetyLevel: number | null;
  gmmClass: string | null;
  certifications: readonly string[] | null;
  sampleTypes: readonly string[] | null;
  /** One speciality, or several separated by commas. */
  clinicalSpeciality: string | null;
  /** In the host's unit: samples, days, places. */
  capacityPerMonth: number | null;
  leadTimeDays: number | null;
  nextFreeOn: Day | null;
  /** Training that a guest must take first; null when none is stated. */
  requiredTraining: string | null;
  validUntil: Day | null;
  /** The range of technology readiness levels that the host works at, each 1–9. */
  trlFrom: number | null;
  trlTo: number | null;
  /** For example "sme", or with a price "sme: 14500". */
  priceGroups: readonly string[] | null;
  methods: readonly string[];
  equipment: readonly string[];
}

/** The requirements of a need. Null or an empty list means no requirement. */
export interface NeedFacts {
  organisationId: string;
  kind: string;
  municipality: string | null;
  biosafetyLevel: number | null;
  gmmClass: string | null;
  certifications: readonly string[];
  sampleTypes: readonly string[];
  clinicalSpeciality: string | null;
  windowFrom: Day;
  windowTo: Day;
  /** In the host's unit. */
  volumePerMonth: number | null;
  /** Whether the company's people accept the training that a host requires; null when not stated. */
  trainingAccepted: boolean | null;
  excludedOrganisationIds: readonly string[];
  trlNow: number;
  trlTarget: number;
  /** Gates that are wishes; failing one is a warning. A gate that may not be a wish stays hard. */
  softGates: readonly string[];
}

/** Cached, because the same few thousand days occur in every pair. A full cache is cleared. */
const dayNumbers = new Map<Day, number>();
const MOST_DAYS = 10_000;

function dayNumber(day: Day): number {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  if (dayNumbers.size >= MOST_DAYS) dayNumbers.clear();
  const number = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
  dayNumbers.set(day, number);
  return number;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
