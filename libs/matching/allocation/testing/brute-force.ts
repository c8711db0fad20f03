import type { AllocationInstance, Assignment } from '../allocation.types.js';
import { indexInstance } from '../index-instance.js';

/** The instance with its ties broken by its seed, so that every group has one id. */
export function strictTwin(instance: AllocationInstance): AllocationInstance {
  const { applicantIds, hostIds, choiceStart, choiceHost, choiceKey } = indexInstance(instance);
  const views = new Map<string, { id: string; key: number }[]>(hostIds.map((id) => [id, []]));
  const applicants = applicantIds.map((id, a) => {
    const choices = Array.from(choiceHost.subarray(choiceStart[a], choiceStart[a + 1]), (host) => hostIds[host] ?? '');
    choices.forEach((host, at) => views.get(host)?.push({ id, key: choiceKey[(choiceStart[a] ?? 0) + at] ?? 0 }));
    return { id, preferences: choices.map((host) => [host]) };
  });
  const hosts = instance.hosts.map((host) => {
    const view = [...(views.get(host.id) ?? [])].sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));
    return { ...host, preferences: view.map(({ id }) => [id]) };
  });
  return { ...instance, applicants, hosts };
}

/** Position of each id in a strict list. */
export const positionsIn = (preferences: AllocationInstance['hosts'][number]['preferences']): Map<string, number> =>
  new Map(preferences.map(([id = ''], at) => [id, at]));

/**
 * Every assignment in which each applicant gets one acceptable place or none, within capacities. For about six
 * applicants at most.
 */
export function* everyAssignment({ applicants, hosts }: AllocationInstance): Generator<Assignment[]> {
  const left = new Map(hosts.map(({ id, capacity }) => [id, capacity]));
  const lists = new Map(hosts.map(({ id, preferences }) => [id, new Set(preferences.flat())]));
  const chosen: Assignment[] = [];
  function* from(at: number): Generator<Assignment[]> {
    const applicant = applicants[at];
    if (!applicant) {
      yield [...chosen];
      return;
    }
    yield* from(at + 1);
    for (const host of applicant.preferences.flat()) {
      const places = left.get(host) ?? 0;
      if (places === 0 || !lists.get(host)?.has(applicant.id)) continue;
      left.set(host, places - 1);
      chosen.push({ applicant: applicant.id, host });
      yield* from(at + 1);
      chosen.pop();
      left.set(host, places);
    }
  }
  yield* from(0);
}

/** Every stable assignment of a strict instance, found by trying all assignments. */
export function everyStable(strict: AllocationInstance): Assignment[][] {
  const choices = new Map(strict.applicants.map(({ id, preferences }) => [id, positionsIn(preferences)]));
  const views = strict.hosts.map(({ id, capacity, preferences }) => ({
    id,
    capacity,
    ranks: positionsIn(preferences),
  }));
  return [...everyAssignment(strict)].filter((assignments) => {
    const hostOf = new Map(assignments.map(({ applicant, host }) => [applicant, host]));
    return !views.some(({ id: host, capacity, ranks }) => {
      const holders = assignments
        .filter((one) => one.host === host)
        .map(({ applicant }) => ranks.get(applicant) ?? Infinity);
      const worst = holders.length < capacity ? Infinity : Math.max(-1, ...holders);
      return [...ranks].some(([applicant, rank]) => {
        const ranked = choices.get(applicant);
        const current = ranked?.get(hostOf.get(applicant) ?? '') ?? Infinity;
        return rank < worst && (ranked?.get(host) ?? Infinity) < current;
      });
    });
  });
}
