import type {
  AllocationInstance,
  AllocationMode,
  AllocationResult,
  Assignment,
  PreferenceList,
  WelfarePrice,
} from './allocation.types.js';
import { compareIds } from './canonical.js';
import { assignStably } from './deferred-acceptance.js';
import { verify } from './verify.js';
import { assignForWelfare, welfareOf } from './welfare.js';

/** AUTO is STABLE if the stable allocation meets all minimums, else MAX_WELFARE. */
export interface AllocateOptions {
  mode?: AllocationMode | 'AUTO';
}

/**
 * The stable allocation, verified. It does not take minimums into account; the certificate's check `MINIMUMS` states
 * whether they are met.
 * @param instance as returned by `parseInstance`
 */
export const allocateStable = (instance: AllocationInstance): AllocationResult =>
  resultOf(instance, 'STABLE', assignStably(instance));

/**
 * Allocates and has the verifier check the result. The default mode is STABLE.
 * @param instance as returned by `parseInstance`
 * @throws InfeasibleQuotas, TooManyPairs (only for MAX_WELFARE)
 */
export async function allocate(
  instance: AllocationInstance,
  { mode = 'STABLE' }: AllocateOptions = {},
): Promise<AllocationResult> {
  const stable = allocateStable(instance);
  if (mode === 'STABLE' || (mode === 'AUTO' && meetsMinimums(stable))) return stable;
  const result = resultOf(instance, 'MAX_WELFARE', await assignForWelfare(instance));
  return { ...result, price: priceOf(instance, result, stable) };
}

const meetsMinimums = ({ certificate }: AllocationResult): boolean =>
  certificate.checks.every(({ code, passed }) => code !== 'MINIMUMS' || passed);

function resultOf(instance: AllocationInstance, mode: AllocationMode, assignments: Assignment[]): AllocationResult {
  const placed = new Set(assignments.map(({ applicant }) => applicant));
  const unassigned = instance.applicants.map(({ id }) => id).filter((id) => !placed.has(id));
  return {
    mode,
    assignments,
    unassigned: unassigned.sort(compareIds),
    certificate: { ...verify(instance, assignments), mode },
  };
}

function priceOf(instance: AllocationInstance, chosen: AllocationResult, stable: AllocationResult): WelfarePrice {
  const here = hostOf(chosen);
  const there = hostOf(stable);
  const gain: string[] = [];
  const lose: string[] = [];
  for (const { id, preferences } of instance.applicants) {
    const change = rankIn(preferences, here.get(id)) - rankIn(preferences, there.get(id));
    if (change < 0) gain.push(id);
    if (change > 0) lose.push(id);
  }
  return {
    blockingPairs: chosen.certificate.blockingPairs,
    placedMore: chosen.assignments.length - stable.assignments.length,
    welfare: welfareOf(instance, chosen.assignments),
    stableWelfare: welfareOf(instance, stable.assignments),
    gain: gain.sort(compareIds),
    lose: lose.sort(compareIds),
    same: instance.applicants.length - gain.length - lose.length,
  };
}

const hostOf = ({ assignments }: AllocationResult): Map<string, string> =>
  new Map(assignments.map(({ applicant, host }) => [applicant, host]));

/** The tie group of the host, from 0; having no place ranks after the last group. */
function rankIn(preferences: PreferenceList, host: string | undefined): number {
  const rank = host === undefined ? -1 : preferences.findIndex((group) => group.includes(host));
  return rank < 0 ? preferences.length : rank;
}
