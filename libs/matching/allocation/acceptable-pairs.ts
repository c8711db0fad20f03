import type { AllocationInstance, PreferenceList } from './allocation.types.js';
import { compareIds, seedOf } from './canonical.js';
import { Lottery } from './tie-breaking.js';

/** Points of a first choice, on either side. */
export const FIRST_CHOICE = 1000;

/**
 * The points of tie group number `rank` (from 0) in a list of `groups`: ⌈1000 · (groups − rank) / groups⌉, at least 1.
 * The first group of every list is worth 1000 and the last 1000 / groups, so that a long list is not worth more than a
 * short one.
 */
export const pointsOf = (rank: number, groups: number): number => Math.ceil((FIRST_CHOICE * (groups - rank)) / groups);

/**
 * The pairs in which each side lists the other, as indexes. Applicants and hosts are in an order drawn by the seed, so
 * that the solver favours no id.
 */
export interface AcceptablePairs {
  applicantIds: string[];
  hostIds: string[];
  capacities: number[];
  minimums: number[];
  /** Indexes by pair, in the order of applicants. */
  applicant: Int32Array;
  host: Int32Array;
  /** Sum of the points of both sides, 2 to 2000. */
  points: Float64Array;
}

export function acceptablePairs(instance: AllocationInstance): AcceptablePairs {
  const lottery = new Lottery(seedOf(instance));
  const applicants = drawn(instance.applicants, lottery.applicantAtHost);
  const hosts = drawn(instance.hosts, lottery.hostAtApplicant);
  const hostAt = new Map(hosts.map(({ id }, at) => [id, at]));
  const pointsAtHost = hosts.map(({ preferences }) => pointsOfList(preferences));
  const pairs: { applicant: number; host: number; points: number }[] = [];
  applicants.forEach(({ id, preferences }, applicant) => {
    for (const [hostId, points] of pointsOfList(preferences)) {
      const host = hostAt.get(hostId);
      const other = host === undefined ? undefined : pointsAtHost[host]?.get(id);
      if (host !== undefined && other !== undefined) pairs.push({ applicant, host, points: points + other });
    }
  });
  return {
    applicantIds: applicants.map(({ id }) => id),
    hostIds: hosts.map(({ id }) => id),
    capacities: hosts.map(({ capacity }) => capacity),
    minimums: hosts.map(({ minimum = 0 }) => minimum),
    applicant: Int32Array.from(pairs, (pair) => pair.applicant),
    host: Int32Array.from(pairs, (pair) => pair.host),
    points: Float64Array.from(pairs, (pair) => pair.points),
  };
}

export const pointsOfList = (preferences: PreferenceList): Map<string, number> =>
  new Map(preferences.flatMap((group, rank) => group.map((id) => [id, pointsOf(rank, preferences.length)] as const)));

const drawn = <T extends { id: string }>(entries: readonly T[], numberOf: (id: string) => number): T[] =>
  entries
    .map((entry) => ({ entry, drawnAs: numberOf(entry.id) }))
    .sort((a, b) => a.drawnAs - b.drawnAs || compareIds(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);
