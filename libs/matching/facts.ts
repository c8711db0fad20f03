import type { Day } from '#kernel';

/** A fact that is null is not known: a question, never a no. Lists that nobody has filled in are null as well. */
export interface CapabilityFacts {
  organisationId: string;
  kind: string;
  site: string;
  /** Where the host is; null when the register does not say. */
  municipality: string | null;
  openToCompanies: boolean | null;
  /** 1–4. */
  biosafetyLevel: number | null;
  gmmClass: string | null;
  certifications: readonly string[] | null;
  sampleTypes: readonly string[] | null;
  /** One, or several between commas. */
  clinicalSpeciality: string | null;
  /** In the unit the host counts in: samples, days, places. */
  capacityPerMonth: number | null;
  leadTimeDays: number | null;
  nextFreeOn: Day | null;
  /** What a guest has to learn first; null when no training is stated. */
  requiredTraining: string | null;
  validUntil: Day | null;
  /** The levels of technical readiness the host works at, each 1–9. */
  trlFrom: number | null;
  trlTo: number | null;
  /** "sme", or with a price: "sme: 14500". */
  priceGroups: readonly string[] | null;
  methods: readonly string[];
  equipment: readonly string[];
}

/** A requirement that is null or an empty list is not asked for. */
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
  /** In the unit the host counts in. */
  volumePerMonth: number | null;
  /** Whether the company's people take the training a host asks for; null when they have not said. */
  trainingAccepted: boolean | null;
  excludedOrganisationIds: readonly string[];
  trlNow: number;
  trlTarget: number;
  /** Gates that are wishes: failing one is a warning. What cannot be a wish stays hard. */
  softGates: readonly string[];
}

/** The same few thousand days come back for every pair; forgotten altogether when there are too many. */
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
