import type { Day } from '#kernel';
import { type CapabilityFacts, daysBetween, type NeedFacts } from '../facts.js';
import type { PartCode, TextPartCode } from './parts.js';
import { placeOf } from './regions.js';

export type FactPartCode = Exclude<PartCode, TextPartCode>;

/**
 * Feature of an unknown fact: half, so that a host that has not stated it ranks between one that fits and one that does
 * not.
 */
export const NEUTRAL = 0.5;

/** Number of levels apart at which two readiness ranges have a feature of 0. */
const TRL_FAR = 4;

/**
 * 1 when the need's range from current to target TRL overlaps the host's range; a quarter less for each level in
 * between.
 */
export function trlFeature(
  { trlNow, trlTarget }: Pick<NeedFacts, 'trlNow' | 'trlTarget'>,
  { trlFrom, trlTo }: Pick<CapabilityFacts, 'trlFrom' | 'trlTo'>,
): number {
  if (trlFrom === null && trlTo === null) return NEUTRAL;
  const gap = Math.max(0, (trlFrom ?? 1) - trlTarget, trlNow - (trlTo ?? 9));
  return Math.max(0, 1 - gap / TRL_FAR);
}

/** Number of common methods or instruments at which the feature is 1; further ones add little information. */
const ENOUGH_NAMES = 3;

export const equipmentFeature = (namesInCommon: number): number => Math.min(1, namesInCommon / ENOUGH_NAMES);

/** The nearness of two places. */
export type Nearness = 'SAME_MUNICIPALITY' | 'SAME_REGION' | 'FAR' | 'UNKNOWN';
const NEARNESS: Record<Nearness, number> = { SAME_MUNICIPALITY: 1, SAME_REGION: 0.5, FAR: 0, UNKNOWN: NEUTRAL };

export function nearnessOf(
  { municipality: seeker }: Pick<NeedFacts, 'municipality'>,
  { municipality: host, site }: Pick<CapabilityFacts, 'municipality' | 'site'>,
): Nearness {
  if (seeker === null) return 'UNKNOWN';
  const here = placeOf(seeker);
  const there = placeOf(host ?? site);
  if (here.name === there.name || here.name === placeOf(site).name) return 'SAME_MUNICIPALITY';
  if (here.region !== undefined && here.region === there.region) return 'SAME_REGION';
  return host === null && there.region === undefined ? 'UNKNOWN' : 'FAR';
}

/** Number of days of waiting, beyond the company's first day, at which the feature is 0. */
const LONGEST_WAIT_DAYS = 90;

/**
 * Number of days that the company has to wait for the host, counted from the first day of its window; null when not
 * known.
 */
export function waitBeyondWindow(
  { windowFrom }: Pick<NeedFacts, 'windowFrom'>,
  { leadTimeDays, nextFreeOn }: Pick<CapabilityFacts, 'leadTimeDays' | 'nextFreeOn'>,
  today: Day,
): number | null {
  if (leadTimeDays === null && nextFreeOn === null) return null;
  const ready = Math.max(leadTimeDays ?? 0, nextFreeOn === null ? 0 : daysBetween(today, nextFreeOn));
  return Math.max(0, ready - Math.max(0, daysBetween(today, windowFrom)));
}

/** 1 without a wait, decreasing linearly to 0 at 90 days. */
export const leadTimeFeature = (wait: number | null): number =>
  wait === null ? NEUTRAL : Math.max(0, 1 - wait / LONGEST_WAIT_DAYS);

const FOR_SMALL_COMPANIES = /\b(sme|smf|company|companies|företag|industry)\b/iu;
/** 1 when there is a price for small companies, 0 when there are only others. */
export function priceGroupFeature({ priceGroups }: Pick<CapabilityFacts, 'priceGroups'>): number {
  if (priceGroups === null) return NEUTRAL;
  return priceGroups.some((group) => FOR_SMALL_COMPANIES.test(group)) ? 1 : 0;
}

/** How earlier matches of a host ended. */
export interface Outcomes {
  good: number;
  all: number;
}

/**
 * Number of imaginary outcomes, half of them good, added to a host's own, so that a single bad match does not decide
 * the rate.
 */
const PRIOR_OUTCOMES = 4;

/** The shrunken rate of good outcomes: (good + 2) / (all + 4). */
export const pastOutcomesFeature = ({ good, all }: Outcomes): number =>
  (good + PRIOR_OUTCOMES * NEUTRAL) / (all + PRIOR_OUTCOMES);

/** Everything known of a pair besides its texts. */
export interface FactEvidence {
  need: NeedFacts;
  capability: CapabilityFacts;
  /** Methods and instruments of the capability that the need's text mentions. */
  namesInCommon: readonly string[];
  outcomes: Outcomes;
  today: Day;
}

/** For each part, the facts of a capability that it reads (besides names) and its feature: 0…1. */
export const FACT_PARTS: Record<
  FactPartCode,
  { reads: readonly (keyof CapabilityFacts)[]; feature: (evidence: FactEvidence) => number }
> = {
  TRL: { reads: ['trlFrom', 'trlTo'], feature: ({ need, capability }) => trlFeature(need, capability) },
  EQUIPMENT: { reads: [], feature: ({ namesInCommon }) => equipmentFeature(namesInCommon.length) },
  SITE: { reads: ['municipality', 'site'], feature: ({ need, capability }) => NEARNESS[nearnessOf(need, capability)] },
  LEAD_TIME: {
    reads: ['leadTimeDays', 'nextFreeOn'],
    feature: ({ need, capability, today }) => leadTimeFeature(waitBeyondWindow(need, capability, today)),
  },
  PRICE_GROUP: { reads: ['priceGroups'], feature: ({ capability }) => priceGroupFeature(capability) },
  PAST_OUTCOMES: { reads: ['organisationId'], feature: ({ outcomes }) => pastOutcomesFeature(outcomes) },
};

/** In the order in which their points are added. */
export const FACT_PART_CODES = [
  'TRL',
  'EQUIPMENT',
  'SITE',
  'LEAD_TIME',
  'PRICE_GROUP',
  'PAST_OUTCOMES',
] as const satisfies readonly FactPartCode[];

export const factFeatures = (evidence: FactEvidence): Record<FactPartCode, number> =>
  Object.fromEntries(FACT_PART_CODES.map((code) => [code, FACT_PARTS[code].feature(evidence)])) as Record<
    FactPartCode,
    number
  >;
