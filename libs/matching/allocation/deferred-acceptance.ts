import type { AllocationInstance, Assignment } from './allocation.types.js';
import { compareAssignments } from './canonical.js';
import { type IndexedInstance, indexInstance } from './index-instance.js';

/** The stable allocation that is best for every applicant, once ties are broken by the seed. Sorted by applicant. */
export function assignStably(instance: AllocationInstance): Assignment[] {
  const indexed = indexInstance(instance);
  const hostOf = deferredAcceptance(indexed);
  const assignments: Assignment[] = [];
  indexed.applicantIds.forEach((applicant, a) => {
    const host = indexed.hostIds[hostOf[a] ?? -1];
    if (host !== undefined) assignments.push({ applicant, host });
  });
  return assignments.sort(compareAssignments);
}

/**
 * Applicant-proposing deferred acceptance with many places at a host (D. Gale and L. S. Shapley, "College Admissions
 * and the Stability of Marriage", American Mathematical Monthly 69, 1962). Each applicant proposes down its list. A
 * host holds the best applicants so far, with the worst of them on top of a heap, and rejects the others. Time O(pairs
 * · log places). The result does not depend on the order of proposals.
 *
 * @returns by applicant, the index of its host, −1 for none.
 */
export function deferredAcceptance({
  applicantIds,
  hostIds,
  places,
  choiceStart,
  choiceHost,
  choiceKey,
}: IndexedInstance): Int32Array {
  const hostOf = new Int32Array(applicantIds.length).fill(-1);
  const next = choiceStart.slice();
  const held = new Int32Array(hostIds.length);
  const heapStart = new Int32Array(hostIds.length + 1);
  for (let h = 0; h < hostIds.length; h++) heapStart[h + 1] = heapStart[h]! + places[h]!;
  const keys = new Float64Array(heapStart[hostIds.length]!);
  const holders = new Int32Array(keys.length);

  const worse = (key: number, applicant: number, otherKey: number, other: number): boolean =>
    key > otherKey || (key === otherKey && applicantIds[applicant]! > applicantIds[other]!);

  /** Places an entry at `hole` of the heap that starts at `base`, or sinks it further down. */
  const sink = (base: number, size: number, hole: number, key: number, applicant: number): void => {
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      if (
        child + 1 < size &&
        worse(keys[base + child + 1]!, holders[base + child + 1]!, keys[base + child]!, holders[base + child]!)
      )
        child++;
      if (!worse(keys[base + child]!, holders[base + child]!, key, applicant)) break;
      keys[base + hole] = keys[base + child]!;
      holders[base + hole] = holders[base + child]!;
      hole = child;
    }
    keys[base + hole] = key;
    holders[base + hole] = applicant;
  };

  for (let first = 0; first < applicantIds.length; first++) {
    let applicant = first;
    // A rejected applicant proposes to its next choice at once.
    while (applicant >= 0) {
      const choice = next[applicant]!;
      if (choice === choiceStart[applicant + 1]!) break;
      next[applicant] = choice + 1;
      const host = choiceHost[choice]!;
      const key = choiceKey[choice]!;
      const size = places[host]!;
      const base = heapStart[host]!;
      const count = held[host]!;
      if (count < size) {
        keys[base + count] = key;
        holders[base + count] = applicant;
        held[host] = count + 1;
        hostOf[applicant] = host;
        // The heap is built only when the host becomes full, since its worst applicant is not needed before.
        if (count + 1 === size)
          for (let hole = (size >> 1) - 1; hole >= 0; hole--)
            sink(base, size, hole, keys[base + hole]!, holders[base + hole]!);
        break;
      }
      if (size === 0 || !worse(keys[base]!, holders[base]!, key, applicant)) continue;
      const out = holders[base]!;
      sink(base, size, 0, key, applicant);
      hostOf[applicant] = host;
      hostOf[out] = -1;
      applicant = out;
    }
  }
  return hostOf;
}
