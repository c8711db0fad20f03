/**
 * A list of tie groups, best first: [['a'], ['b', 'c']] means a before b and c, which are equal. An id that is not
 * listed is unacceptable.
 */
export type PreferenceList = readonly (readonly string[])[];

export interface Applicant {
  id: string;
  /** Ids of hosts. */
  preferences: PreferenceList;
}

export interface Host {
  id: string;
  /** Number of places, a whole number from 0. */
  capacity: number;
  /** The least number of applicants the host must get; 0 when left out. */
  minimum?: number;
  /** Ids of applicants. */
  preferences: PreferenceList;
}

/**
 * All inputs of an allocation. Applicants and hosts may have the same ids. The order of the two arrays does not affect
 * the result.
 */
export interface AllocationInstance {
  applicants: readonly Applicant[];
  hosts: readonly Host[];
  /** Seed of the lottery that breaks ties; 1 and '1' are the same seed. `DEFAULT_SEED` when left out. */
  seed?: string | number;
}

/**
 * STABLE ignores minimums; the certificate states whether they are met. MAX_WELFARE meets them and gives up stability.
 */
export type AllocationMode = 'STABLE' | 'MAX_WELFARE';

export interface Assignment {
  applicant: string;
  host: string;
}

export const CHECK_CODES = [
  'KNOWN_IDS',
  'ONE_PLACE_EACH',
  'CAPACITIES',
  'MINIMUMS',
  'INDIVIDUALLY_RATIONAL',
  'NO_BLOCKING_PAIR',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** One case of a failed check, as data that the caller puts into words. The check decides which fields are set. */
export interface CheckExample {
  applicant?: string;
  host?: string;
  /** KNOWN_IDS: the side whose id is unknown. INDIVIDUALLY_RATIONAL: the side that does not list the other. */
  side?: 'APPLICANT' | 'HOST';
  /** ONE_PLACE_EACH: number of places the applicant got; CAPACITIES and MINIMUMS: number of applicants the host got. */
  assigned?: number;
  /** CAPACITIES: the capacity; MINIMUMS: the minimum; ONE_PLACE_EACH: 1. */
  limit?: number;
  /** NO_BLOCKING_PAIR: the host that the applicant got; null for none. */
  currentHost?: string | null;
  /** NO_BLOCKING_PAIR: the applicant that the host would give up; null when the host has a free place. */
  worstHolder?: string | null;
}

export interface Check {
  code: CheckCode;
  passed: boolean;
  /** Number of cases that violate the check. */
  count: number;
  /** The first of these cases, at most 20. */
  examples: CheckExample[];
}

/**
 * The verifier's findings about a result, with hashes of the inputs and the result. It contains no time; callers add
 * their own.
 */
export interface Certificate {
  version: 1;
  /** SHA-256, hex, of the inputs as defined by `inputHash`. */
  inputsSha256: string;
  /** SHA-256, hex, of the assignments sorted by applicant, then host. */
  resultSha256: string;
  /** The seed in effect. */
  seed: string;
  /** The method that produced the result, if known. */
  mode?: AllocationMode;
  /** In the order of `CHECK_CODES`. */
  checks: Check[];
  blockingPairs: number;
  /**
   * True when every check but MINIMUMS passed: weakly stable by the original preferences, in which a tie is no cause
   * for envy.
   */
  stable: boolean;
  applicantsPlaced: number;
  applicantsTotal: number;
  placesTotal: number;
  /**
   * Number of applicants who got their 1st, 2nd, … choice. A choice is a tie group: everything in the first group
   * counts as a 1st choice.
   */
  rankHistogram: number[];
}

/**
 * The price of MAX_WELFARE compared with the stable allocation of the same inputs and seed, by the applicants' own
 * preferences.
 */
export interface WelfarePrice {
  /** Pairs that both prefer each other to what they got. */
  blockingPairs: number;
  /** Number of applicants placed, minus the number placed by the stable allocation. */
  placedMore: number;
  /** Welfare (sum of rank points of both sides) of this allocation and of the stable one. */
  welfare: number;
  stableWelfare: number;
  /** Applicants who do better, applicants who do worse, and the number of those who do equally well. */
  gain: string[];
  lose: string[];
  same: number;
}

export interface AllocationResult {
  mode: AllocationMode;
  /** Sorted by applicant id. */
  assignments: Assignment[];
  /** Applicants without a place, sorted. */
  unassigned: string[];
  certificate: Certificate;
  /** Set for MAX_WELFARE only. */
  price?: WelfarePrice;
}
