import { createHash } from 'node:crypto';

/** An entry as text, field by field in the order that is hashed; null where the database has none. */
export type ChainRow = Record<(typeof HASHED_FIELDS)[number], string | null> & { hash: string };

/** The fields under the hash, the previous entry's hash last. `audit_append` in migration 0010 writes the same. */
export const HASHED_FIELDS = [
  'workspaceId',
  'position',
  'at',
  'kind',
  'person',
  'membership',
  'session',
  'role',
  'organisationId',
  'subjectKind',
  'subjectId',
  'details',
  'previousHash',
] as const;

/** What the first entry of a chain names as its predecessor. */
export const FIRST_HASH = '0'.repeat(64);

const netstring = (value: string | null): string => (value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`);

/** SHA-256, in hex, over the fields as netstrings: two different entries are never written alike. */
export const hashOf = (row: Omit<ChainRow, 'hash'>): string =>
  createHash('sha256')
    .update(HASHED_FIELDS.map((field) => netstring(row[field])).join(''))
    .digest('hex');

export const FAULTS = [
  'EDIT',
  'DELETION',
  'INSERTION',
  'REORDERING',
  'CUT_TAIL',
  'MISSING_ANCHOR',
  'EDITED_ANCHOR',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A link that does not hold, with what is needed to say what was done. */
export interface BrokenLink {
  row: ChainRow;
  /** Where the row stands, and where it should by counting. */
  position: number;
  expected: number;
  /** Hash of the entry before it, and what that entry itself named as predecessor. */
  before: string;
  beforeThat: string;
  /** The row one place on, if there is one. */
  next?: ChainRow;
  /** True when some entry further on names `before` as its predecessor. */
  successorElsewhere: boolean;
}

const fits = (row: ChainRow, position: number): boolean => hashOf({ ...row, position: String(position) }) === row.hash;

/** How far a moved entry is looked for; rows beyond are told as edited. */
const REACH = 1000;
const movedFrom = (row: ChainRow, position: number): number | undefined => {
  for (let step = 1; step <= REACH; step += 1)
    for (const candidate of [position - step, position + step])
      if (candidate > 0 && fits(row, candidate)) return candidate;
  return undefined;
};

/**
 * Names what was done to a chain at the first link that does not hold, and the first position it touched.
 * @param broken the first row whose hash or predecessor is wrong, or that stands beyond a gap.
 */
export function nameFault({ row, position, expected, before, beforeThat, next, successorElsewhere }: BrokenLink): {
  fault: Fault;
  position: number;
} {
  if (position !== expected) return { fault: 'DELETION', position: expected };
  if (fits(row, position)) {
    // Whole in itself, but following another entry than the one that stands there: that one was written over.
    return { fault: 'EDIT', position: Math.max(1, position - 1) };
  }
  const origin = movedFrom(row, position);
  if (origin === undefined)
    return next && next.previousHash === before && fits(next, position)
      ? { fault: 'INSERTION', position }
      : { fault: 'EDIT', position };
  // Pushed one on by an entry that was chained rightly to what stood before it.
  if (origin === position - 1 && row.previousHash === beforeThat) return { fault: 'INSERTION', position: position - 1 };
  return { fault: successorElsewhere ? 'REORDERING' : 'DELETION', position };
}
