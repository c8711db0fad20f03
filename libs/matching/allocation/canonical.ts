import { createHash } from 'node:crypto';
import type { AllocationInstance, Assignment, PreferenceList } from './allocation.types.js';

/** The seed used when the instance has none. It is stated in the certificate like any other. */
export const DEFAULT_SEED = 'klustermotor';

/** The seed in effect, as text. */
export const seedOf = ({ seed }: Pick<AllocationInstance, 'seed'>): string => String(seed ?? DEFAULT_SEED);

const sha256 = (write: (add: (text: string) => void) => void): string => {
  const hash = createHash('sha256');
  write((text) => hash.update(text, 'utf8'));
  return hash.digest('hex');
};

/**
 * SHA-256, hex, of the instance as JSON without white space: the fields of `AllocationInstance` and no others, keys in
 * alphabetical order, ids in the given order, default values of minimum and seed written out. Anybody with the
 * published inputs can recompute it.
 */
export const inputHash = (instance: AllocationInstance): string =>
  sha256((add) => {
    // Hashed piece by piece, because the text of a large instance may exceed the maximum length of a string.
    add('{"applicants":[');
    instance.applicants.forEach(({ id, preferences }, at) =>
      add(`${at > 0 ? ',' : ''}{"id":${JSON.stringify(id)},"preferences":${listText(preferences)}}`),
    );
    add('],"hosts":[');
    instance.hosts.forEach(({ id, capacity, minimum = 0, preferences }, at) =>
      add(
        `${at > 0 ? ',' : ''}{"capacity":${capacity},"id":${JSON.stringify(id)},"minimum":${minimum},"preferences":${listText(preferences)}}`,
      ),
    );
    add(`],"seed":${JSON.stringify(seedOf(instance))}}`);
  });

const listText = (preferences: PreferenceList): string => JSON.stringify(preferences);

/** Compares by UTF-16 code units, so that the order is the same on every machine and in every locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareAssignments = (a: Assignment, b: Assignment): number =>
  compareIds(a.applicant, b.applicant) || compareIds(a.host, b.host);

/** SHA-256, hex, of `[["applicant","host"],…]` sorted by applicant, then host. */
export const resultHash = (assignments: readonly Assignment[]): string =>
  sha256((add) => {
    add('[');
    [...assignments]
      .sort(compareAssignments)
      .forEach(({ applicant, host }, at) => add(`${at > 0 ? ',' : ''}${JSON.stringify([applicant, host])}`));
    add(']');
  });
