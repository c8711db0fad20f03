import type { AllocationInstance, AllocationMode, AllocationResult, Assignment } from './allocation.types.js';
import { compareIds } from './canonical.js';
import { assignStably } from './deferred-acceptance.js';
import { verify } from './verify.js';

/** The stable allocation, verified. Minimums are checked, not sought: see `MINIMUMS` in the certificate. @param instance as `parseInstance` leaves it */
export const allocateStable = (instance: AllocationInstance): AllocationResult => resultOf(instance, 'STABLE', assignStably(instance));

function resultOf(instance: AllocationInstance, mode: AllocationMode, assignments: Assignment[]): AllocationResult {
  const placed = new Set(assignments.map(({ applicant }) => applicant));
  const unassigned = instance.applicants.map(({ id }) => id).filter((id) => !placed.has(id));
  return { mode, assignments, unassigned: unassigned.sort(compareIds), certificate: { ...verify(instance, assignments), mode } };
}
