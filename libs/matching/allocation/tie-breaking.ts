import { createHash } from 'node:crypto';

/**
 * The lottery that breaks ties. Each host draws lots of its own for the members of its tie groups, and so does each
 * applicant:
 *
 *   key₀…key₃   = the first four 32-bit words (big-endian) of SHA-256(seed)
 *   word(id, k) = h ← k; for each UTF-16 unit c of id: h ← (h ⊕ c) · 0x9E3779B1, h ← h ⊕ (h ≫ 15); then mix(h + length)
 *   lot of an applicant at a host = mix(word(applicant, key₀) ⊕ mix(word(host, key₁)))
 *   lot of a host at an applicant = mix(word(host, key₂) ⊕ mix(word(applicant, key₃)))
 *
 * modulo 2³², where mix is the finaliser of MurmurHash3 (A. Appleby, public domain). The lower lot comes first; equal
 * lots, about one pair in 2³², are ordered by id. The order therefore depends on the seed and the ids alone, not on the
 * order of the arrays. The lots are fair but not secret: if anybody can choose ids, publish the seed only after the
 * inputs are closed.
 */
export class Lottery {
  private readonly keys: readonly [number, number, number, number];

  constructor(seed: string) {
    const digest = createHash('sha256').update(seed, 'utf8').digest();
    this.keys = [digest.readUInt32BE(0), digest.readUInt32BE(4), digest.readUInt32BE(8), digest.readUInt32BE(12)];
  }

  /** The arguments of `lot` for the order of applicants at a host. */
  applicantAtHost = (applicant: string): number => word(applicant, this.keys[0]);
  hostOfApplicants = (host: string): number => mix(word(host, this.keys[1]));

  /** The arguments of `lot` for the order of hosts at an applicant. */
  hostAtApplicant = (host: string): number => word(host, this.keys[2]);
  applicantOfHosts = (applicant: string): number => mix(word(applicant, this.keys[3]));
}

/** The lot of `member` in the lists of `owner`, an unsigned 32-bit number. */
export const lot = (member: number, owner: number): number => mix(member ^ owner) >>> 0;

function word(id: string, key: number): number {
  let h = key;
  for (let i = 0; i < id.length; i++) {
    h = Math.imul(h ^ id.charCodeAt(i), 0x9e3779b1);
    h ^= h >>> 15;
  }
  return mix((h + id.length) | 0);
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
