import { createHash } from 'node:crypto';

/** An entry as text, field by field in the order in which they are hashed; null where the database has NULL. */
export type ChainRow = Record<(typeof HASHED_FIELDS)[number], string | null> & { hash: string };

/**
 * The hashed fields; the previous entry's hash is the last. `audit_append` in migration 0010 hashes the same fields.
 */
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

/** The predecessor that the first entry of a chain names. */
export const FIRST_HASH = '0'.repeat(64);

const netstring = (value: string | null): string => (value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`);

/** SHA-256, in hex, over the fields as netstrings, so that two different entries never have the same input. */
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

/** A broken link of a chain, with the data needed to say what was done. */
export interface BrokenLink {
  row: ChainRow;
  /** The row's actual position, and the position expected by counting. */
  position: number;
  expected: number;
  /** Hash of the entry before this one, and the predecessor that the entry before this one names. */
  before: string;
  beforeThat: string;
  /** The next row, if there is one. */
  next?: ChainRow;
  /** True when some later entry names `before` as its predecessor. */
  successorElsewhere: boolean;
}

const fits = (row: ChainRow, position: number): boolean => hashOf({ ...row, position: String(position) }) === row.hash;

/** How far away a moved entry is searched for; entries moved further are reported as edited. */
const REACH = 1000;
const movedFrom = (row: ChainRow, position: number): number | undefined => {
  for (let step = 1; step <= REACH; step += 1)
    for (const candidate of [position - step, position + step])
      if (candidate > 0 && fits(row, candidate)) return candidate;
  return undefined;
};

/**
 * Names the kind of tampering at the first broken link of a chain, and the first position it affected.
 * @param broken the first row whose hash or predecessor is wrong, or that follows a gap.
 */
export function nameFault({ row, position, expected, before, beforeThat, next, successorElsewhere }: BrokenLink): {
  fault: Fault;
  position: number;
} {
  if (position !== expected) return { fault: 'DELETION', position: expected };
  if (fits(row, position)) {
    // The row itself is intact, but its predecessor is another entry than the one before it now: that one was
    // overwritten.
    return { fault: 'EDIT', position: Math.max(1, position - 1) };
  }
  const origin = movedFrom(row, position);
  if (origin === undefined)
    return next && next.previousHash === before && fits(next, position)
      ? { fault: 'INSERTION', position }
      : { fault: 'EDIT', position };
  // Moved one position up by an inserted entry that was chained correctly to its predecessor.
  if (origin === position - 1 && row.previousHash === beforeThat) return { fault: 'INSERTION', position: position - 1 };
  return { fault: successorElsewhere ? 'REORDERING' : 'DELETION', position };
}
