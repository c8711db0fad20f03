import type { AllocationInstance } from './allocation.types.js';
import { compareIds, seedOf } from './canonical.js';
import { lot, Lottery } from './tie-breaking.js';

/** An instance as indexes, with ties broken, and with only the pairs in which each side lists the other. */
export interface IndexedInstance {
  applicantIds: string[];
  hostIds: string[];
  /** Number of places of each host, at most the number of its acceptable applicants. */
  places: Int32Array;
  /**
   * The choices of applicant a are the entries from `choiceStart[a]` to `choiceStart[a + 1]` of the next two arrays,
   * best first.
   */
  choiceStart: Int32Array;
  choiceHost: Int32Array;
  /**
   * The applicant's rank at the host of the choice: the tie group in the high part, the lot in the low 32 bits. Lower
   * is better.
   */
  choiceKey: Float64Array;
}

const LOTS = 2 ** 32;

/** @param instance as returned by `parseInstance`; pairs that only one side lists are left out. */
export function indexInstance(instance: AllocationInstance): IndexedInstance {
  const applicantIds = instance.applicants.map(({ id }) => id);
  const hostIds = instance.hosts.map(({ id }) => id);
  const lottery = new Lottery(seedOf(instance));
  const views = viewsOfHosts(instance, new Map(applicantIds.map((id, at) => [id, at])));
  const hostAt = new Map(hostIds.map((id, at) => [id, at]));
  const hostOfApplicants = Int32Array.from(hostIds, lottery.hostOfApplicants);
  const hostAtApplicant = Int32Array.from(hostIds, lottery.hostAtApplicant);

  const choiceStart = new Int32Array(applicantIds.length + 1);
  const choiceHost = new Int32Array(views.host.length);
  const choiceKey = new Float64Array(views.host.length);
  const acceptable = new Int32Array(hostIds.length);
  /** By host: the last applicant (1-based) it was found to list, and the applicant's group there. */
  const listedBy = new Int32Array(hostIds.length);
  const groupAt = new Int32Array(hostIds.length);
  let end = 0;
  instance.applicants.forEach(({ id, preferences }, a) => {
    for (let v = views.start[a] ?? 0; v < (views.start[a + 1] ?? 0); v++) {
      const host = views.host[v] ?? 0;
      listedBy[host] = a + 1;
      groupAt[host] = views.group[v] ?? 0;
    }
    const applicantAtHost = lottery.applicantAtHost(id);
    const applicantOfHosts = lottery.applicantOfHosts(id);
    for (const group of preferences) {
      const from = end;
      for (const hostId of group) {
        const host = hostAt.get(hostId);
        if (host === undefined || listedBy[host] !== a + 1) continue;
        choiceHost[end++] = host;
      }
      if (end - from > 1) {
        const lotOf = (host: number): number => lot(hostAtApplicant[host] ?? 0, applicantOfHosts);
        choiceHost
          .subarray(from, end)
          .sort((x, y) => lotOf(x) - lotOf(y) || compareIds(hostIds[x] ?? '', hostIds[y] ?? ''));
      }
      for (let c = from; c < end; c++) {
        const host = choiceHost[c] ?? 0;
        const code = groupAt[host] ?? 0;
        choiceKey[c] = (code >> 1) * LOTS + (code & 1 ? lot(applicantAtHost, hostOfApplicants[host] ?? 0) : 0);
        acceptable[host] = (acceptable[host] ?? 0) + 1;
      }
    }
    choiceStart[a + 1] = end;
  });
  const places = Int32Array.from(instance.hosts, ({ capacity }, h) => Math.min(capacity, acceptable[h] ?? 0));
  return {
    applicantIds,
    hostIds,
    places,
    choiceStart,
    choiceHost: choiceHost.subarray(0, end),
    choiceKey: choiceKey.subarray(0, end),
  };
}

/**
 * The hosts that list each applicant: entries `start[a]` to `start[a + 1]`. `group` is twice the tie group, plus 1 if
 * the group has several members.
 */
function viewsOfHosts(
  { applicants, hosts }: AllocationInstance,
  applicantAt: ReadonlyMap<string, number>,
): { start: Int32Array; host: Int32Array; group: Int32Array } {
  const start = new Int32Array(applicants.length + 1);
  const listed = new Int32Array(
    hosts.reduce((sum, { preferences }) => sum + preferences.reduce((all, group) => all + group.length, 0), 0),
  );
  let at = 0;
  for (const { preferences } of hosts) {
    for (const group of preferences) {
      for (const id of group) {
        const applicant = applicantAt.get(id) ?? -1;
        listed[at++] = applicant;
        if (applicant >= 0) start[applicant + 1] = (start[applicant + 1] ?? 0) + 1;
      }
    }
  }
  for (let a = 0; a < applicants.length; a++) start[a + 1] = (start[a + 1] ?? 0) + (start[a] ?? 0);

  const next = start.slice();
  const host = new Int32Array(listed.length);
  const groups = new Int32Array(listed.length);
  at = 0;
  hosts.forEach(({ preferences }, h) => {
    preferences.forEach((group, g) => {
      const code = 2 * g + (group.length > 1 ? 1 : 0);
      for (let i = 0; i < group.length; i++) {
        const applicant = listed[at++] ?? -1;
        if (applicant < 0) continue;
        const entry = next[applicant] ?? 0;
        next[applicant] = entry + 1;
        host[entry] = h;
        groups[entry] = code;
      }
    });
  });
  return { start, host, group: groups };
}
