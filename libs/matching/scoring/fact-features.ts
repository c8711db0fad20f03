import type { Day } from '#kernel';
import { type CapabilityFacts, daysBetween, type NeedFacts } from '../facts.js';
import type { PartCode, TextPartCode } from './parts.js';
import { placeOf } from './regions.js';

export type FactPartCode = Exclude<PartCode, TextPartCode>;

/** What an unknown fact is worth: half, so that a host that has not said stands between one that suits and one that does not. */
export const NEUTRAL = 0.5;

/** Readiness this many levels apart has nothing in common. */
const TRL_FAR = 4;

/** 1 when the need's way from TRL now to target touches the levels the host works at, less by a quarter for each level between. */
export function trlFeature(
  { trlNow, trlTarget }: Pick<NeedFacts, 'trlNow' | 'trlTarget'>,
  { trlFrom, trlTo }: Pick<CapabilityFacts, 'trlFrom' | 'trlTo'>,
): number {
  if (trlFrom === null && trlTo === null) return NEUTRAL;
  const gap = Math.max(0, (trlFrom ?? 1) - trlTarget, trlNow - (trlTo ?? 9));
  return Math.max(0, 1 - gap / TRL_FAR);
}

/** With this many methods or instruments in common the part is full: more of them say little more. */
const ENOUGH_NAMES = 3;

export const equipmentFeature = (namesInCommon: number): number => Math.min(1, namesInCommon / ENOUGH_NAMES);

/** How near two places are. */
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

/** A wait of this many days beyond the day the company wants to begin is worth nothing. */
const LONGEST_WAIT_DAYS = 90;

/** Days the company has to wait for the host, counted from the first day of its window; null when not known. */
export function waitBeyondWindow(
  { windowFrom }: Pick<NeedFacts, 'windowFrom'>,
  { leadTimeDays, nextFreeOn }: Pick<CapabilityFacts, 'leadTimeDays' | 'nextFreeOn'>,
  today: Day,
): number | null {
  if (leadTimeDays === null && nextFreeOn === null) return null;
  const ready = Math.max(leadTimeDays ?? 0, nextFreeOn === null ? 0 : daysBetween(today, nextFreeOn));
  return Math.max(0, ready - Math.max(0, daysBetween(today, windowFrom)));
}

/** 1 without a wait, falling evenly to 0 at 90 days. */
export const leadTimeFeature = (wait: number | null): number =>
  wait === null ? NEUTRAL : Math.max(0, 1 - wait / LONGEST_WAIT_DAYS);

const FOR_SMALL_COMPANIES = /\b(sme|smf|company|companies|företag|industry)\b/iu;
/** 1 when small companies have a price of their own, 0 when only others have. */
export function priceGroupFeature({ priceGroups }: Pick<CapabilityFacts, 'priceGroups'>): number {
  if (priceGroups === null) return NEUTRAL;
  return priceGroups.some((group) => FOR_SMALL_COMPANIES.test(group)) ? 1 : 0;
}

/** How earlier matches of a host ended. */
export interface Outcomes {
  good: number;
  all: number;
}

/** As many imagined outcomes, half of them good, are added to the host's own: one bad match does not brand anybody. */
const PRIOR_OUTCOMES = 4;

/** The shrunken rate of good outcomes: (good + 2) / (all + 4). */
export const pastOutcomesFeature = ({ good, all }: Outcomes): number =>
  (good + PRIOR_OUTCOMES * NEUTRAL) / (all + PRIOR_OUTCOMES);

/** What is known of a pair beyond its texts. */
export interface FactEvidence {
  need: NeedFacts;
  capability: CapabilityFacts;
  /** Methods and instruments that the need's text mentions. */
  namesInCommon: readonly string[];
  outcomes: Outcomes;
  today: Day;
}

/** For each part, everything of a capability that it reads besides its names, and its feature: 0…1. */
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
