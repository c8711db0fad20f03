import { isDeepStrictEqual } from 'node:util';
import {
  type AllocationInstance,
  type AllocationResult,
  type Applicant,
  type Assignment,
  type Certificate,
  type Check,
  CHECK_CODES,
  type CheckCode,
  type CheckExample,
  type Host,
  type PreferenceList,
} from './allocation.types.js';
import { inputHash, resultHash, seedOf } from './canonical.js';

// The verifier shares no code with the solvers. It is written for readability, because its correctness must be easier
// to see than theirs.

const MOST_EXAMPLES = 20;

/** Tie group by id; 0 is the best group. An id without a group is unacceptable. */
type Ranks = ReadonlyMap<string, number>;

const ranksOf = (preferences: PreferenceList): Ranks =>
  new Map(preferences.flatMap((group, rank) => group.map((id) => [id, rank] as const)));

/** An id that is not listed ranks after all that are. */
const rankOf = (ranks: Ranks, id: string): number => ranks.get(id) ?? Infinity;

class Findings {
  private readonly found = new Map<CheckCode, { count: number; examples: CheckExample[] }>(
    CHECK_CODES.map((code) => [code, { count: 0, examples: [] }]),
  );

  against(code: CheckCode, example: CheckExample): void {
    const finding = this.found.get(code);
    if (!finding) return;
    finding.count++;
    if (finding.examples.length < MOST_EXAMPLES) finding.examples.push(example);
  }

  checks(): Check[] {
    return [...this.found].map(([code, { count, examples }]) => ({ code, passed: count === 0, count, examples }));
  }
}

/**
 * Checks assignments, whatever their origin, against the original preferences including ties. A blocking pair is an
 * applicant and a host that list each other, where the applicant strictly prefers the host to its place, and the host
 * has a free place or strictly prefers the applicant to one that holds a place.
 * @param instance as returned by `parseInstance`
 * @param assignments any assignments; unknown ids and repetitions are reported, not thrown
 */
export function verify(instance: AllocationInstance, assignments: readonly Assignment[]): Certificate {
  const findings = new Findings();
  const applicants = new Map(instance.applicants.map((applicant) => [applicant.id, applicant]));
  const hosts = new Map(instance.hosts.map((host) => [host.id, host]));

  /** Known ids only: assignments with an unknown id give nobody a place. */
  const placesOf = new Map<string, string[]>();
  const holdersAt = new Map<string, string[]>();
  for (const { applicant, host } of assignments) {
    if (!applicants.has(applicant)) findings.against('KNOWN_IDS', { applicant, host, side: 'APPLICANT' });
    if (!hosts.has(host)) findings.against('KNOWN_IDS', { applicant, host, side: 'HOST' });
    if (!applicants.has(applicant) || !hosts.has(host)) continue;
    addTo(placesOf, applicant, host);
    addTo(holdersAt, host, applicant);
  }

  for (const [applicant, places] of placesOf) {
    if (places.length > 1)
      findings.against('ONE_PLACE_EACH', { applicant, host: places[0], assigned: places.length, limit: 1 });
  }
  for (const { id: host, capacity, minimum = 0 } of hosts.values()) {
    const assigned = holdersAt.get(host)?.length ?? 0;
    if (assigned > capacity) findings.against('CAPACITIES', { host, assigned, limit: capacity });
    if (assigned < minimum) findings.against('MINIMUMS', { host, assigned, limit: minimum });
  }

  const views = new Map([...hosts.values()].map((host) => [host.id, viewOf(host, holdersAt.get(host.id) ?? [])]));
  const rankHistogram: number[] = [];
  for (const applicant of applicants.values()) {
    const ranks = ranksOf(applicant.preferences);
    const places = placesOf.get(applicant.id) ?? [];
    for (const host of places) {
      if (!ranks.has(host))
        findings.against('INDIVIDUALLY_RATIONAL', { applicant: applicant.id, host, side: 'APPLICANT' });
      if (!views.get(host)?.ranks.has(applicant.id))
        findings.against('INDIVIDUALLY_RATIONAL', { applicant: applicant.id, host, side: 'HOST' });
    }
    const current = bestOf(places, ranks);
    const currentRank = current === null ? Infinity : rankOf(ranks, current);
    if (Number.isFinite(currentRank)) {
      while (rankHistogram.length <= currentRank) rankHistogram.push(0);
      rankHistogram[currentRank] = (rankHistogram[currentRank] ?? 0) + 1;
    }
    for (const example of blockingPairs(applicant, currentRank, views))
      findings.against('NO_BLOCKING_PAIR', { ...example, currentHost: current });
  }

  const checks = findings.checks();
  return {
    version: 1,
    inputsSha256: inputHash(instance),
    resultSha256: resultHash(assignments),
    seed: seedOf(instance),
    checks,
    blockingPairs: checks.find(({ code }) => code === 'NO_BLOCKING_PAIR')?.count ?? 0,
    stable: checks.every(({ code, passed }) => passed || code === 'MINIMUMS'),
    applicantsPlaced: placesOf.size,
    applicantsTotal: applicants.size,
    placesTotal: instance.hosts.reduce((sum, { capacity }) => sum + capacity, 0),
    rankHistogram,
  };
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

interface HostView {
  ranks: Ranks;
  hasFreePlace: boolean;
  /** The least preferred holder of a place, with its tie group; null without holders. */
  worst: { applicant: string; rank: number } | null;
}

function viewOf(host: Host, holders: readonly string[]): HostView {
  const ranks = ranksOf(host.preferences);
  let worst: HostView['worst'] = null;
  for (const applicant of holders) {
    const rank = rankOf(ranks, applicant);
    if (worst === null || rank > worst.rank) worst = { applicant, rank };
  }
  return { ranks, hasFreePlace: holders.length < host.capacity, worst };
}

/** The place that an applicant prefers, if it got several. */
const bestOf = (places: readonly string[], ranks: Ranks): string | null =>
  places.reduce<string | null>(
    (best, host) => (best === null || rankOf(ranks, host) < rankOf(ranks, best) ? host : best),
    null,
  );

function blockingPairs(
  { id, preferences }: Applicant,
  currentRank: number,
  views: ReadonlyMap<string, HostView>,
): CheckExample[] {
  const found: CheckExample[] = [];
  preferences.forEach((group, rank) => {
    if (rank >= currentRank) return;
    for (const host of group) {
      const view = views.get(host);
      const rankAtHost = view?.ranks.get(id);
      if (!view || rankAtHost === undefined) continue;
      if (view.hasFreePlace) found.push({ applicant: id, host, worstHolder: null });
      else if (view.worst && rankAtHost < view.worst.rank)
        found.push({ applicant: id, host, worstHolder: view.worst.applicant });
    }
  });
  return found;
}

/** A value that a result states and the value that was found instead, by field of `AllocationResult`. */
export interface CertificateDifference {
  field: string;
  stated: unknown;
  found: unknown;
}

/**
 * Recomputes everything that a result states from the inputs, either of which may have been tampered with.
 * @returns every difference; none means that the inputs, the assignments and the certificate belong together.
 */
export function verifyCertificate(
  instance: AllocationInstance,
  result: Pick<AllocationResult, 'assignments' | 'unassigned' | 'certificate'>,
): CertificateDifference[] {
  const placed = new Set(result.assignments.map(({ applicant }) => applicant));
  const unassigned = instance.applicants.map(({ id }) => id).filter((id) => !placed.has(id));
  const found = verify(instance, result.assignments);
  const stated: Certificate = result.certificate;
  const fields = Object.keys(found) as (keyof Certificate)[];
  return [
    ...difference('unassigned', [...result.unassigned].sort(), unassigned.sort()),
    ...fields.flatMap((field) => difference(`certificate.${field}`, stated[field], found[field])),
  ];
}

const difference = (field: string, stated: unknown, found: unknown): CertificateDifference[] =>
  isDeepStrictEqual(stated, found) ? [] : [{ field, stated, found }];
