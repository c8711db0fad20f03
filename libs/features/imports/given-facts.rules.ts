import { canonicalJson } from './content-hash.rules.js';

export interface Merged<T> {
  /** What changes on the row. */
  patch: Partial<T>;
  /** What of the row the source has given from now on. */
  given: Partial<T>;
}

/**
 * Lays what a source says now over a row that people and other sources also write. A source may change only
 * what it gave itself, and fill what nobody has said; so the first to state a fact keeps it, and what
 * people entered, changed or cleared stays.
 *
 * @param given what of the row this source gave at its last import; empty at the first meeting.
 */
export function mergeFacts<T extends object>(row: T, given: Partial<T>, said: T): Merged<T> {
  const patch: Partial<T> = {};
  const givenNow: Partial<T> = { ...given };
  for (const field of Object.keys(said) as (keyof T)[]) {
    const gaveIt = Object.hasOwn(given, field);
    // Differs from what it gave: somebody else has decided since, be it to clear it.
    if (gaveIt ? !same(row[field], given[field]) : !isUnsaid(row[field])) continue;
    if (!same(row[field], said[field])) patch[field] = said[field];
    if (isUnsaid(said[field])) delete givenNow[field];
    else givenNow[field] = said[field];
  }
  return { patch, given: givenNow };
}

/** All that a source says of a row it is the first to speak of. */
export const statedFacts = <T extends object>(said: T): Partial<T> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => !isUnsaid(value))) as Partial<T>;

const isUnsaid = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
