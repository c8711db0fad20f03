import { canonicalJson } from './content-hash.rules.js';

export interface Merged<T> {
  /** The changes to the row. */
  patch: Partial<T>;
  /** The facts that the row has from this source after the import. */
  given: Partial<T>;
}

/**
 * Merges the facts of a source into a row that people and other sources also write. A source may change only facts that
 * it gave itself, and fill empty fields. The first to state a fact therefore keeps it, and whatever people have
 * entered, changed or cleared stays.
 * @param given the facts that this source gave at its last import; empty at the first.
 * @param said the facts that the source states now.
 */
export function mergeFacts<T extends object>(row: T, given: Partial<T>, said: T): Merged<T> {
  const patch: Partial<T> = {};
  const givenNow: Partial<T> = { ...given };
  for (const field of Object.keys(said) as (keyof T)[]) {
    const gaveIt = Object.hasOwn(given, field);
    // The value differs from the source's earlier one: somebody else has changed or cleared it since.
    if (gaveIt ? !same(row[field], given[field]) : !isUnsaid(row[field])) continue;
    if (!same(row[field], said[field])) patch[field] = said[field];
    if (isUnsaid(said[field])) delete givenNow[field];
    else givenNow[field] = said[field];
  }
  return { patch, given: givenNow };
}

/** The facts of a source for a new row: every field that it states. */
export const statedFacts = <T extends object>(said: T): Partial<T> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => !isUnsaid(value))) as Partial<T>;

const isUnsaid = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
