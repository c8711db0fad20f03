/** A list of tie groups, best first: [['a'], ['b', 'c']] = a before b and c, who are equal. Who is not listed is unacceptable. */
export type PreferenceList = readonly (readonly string[])[];

export interface Applicant {
  id: string;
  /** Ids of hosts. */
  preferences: PreferenceList;
}

export interface Host {
  id: string;
  /** Places, a whole number from 0. */
  capacity: number;
  /** The fewest applicants it must get; absent means 0. */
  minimum?: number;
  /** Ids of applicants. */
  preferences: PreferenceList;
}

/** Everything an allocation depends on. Applicants and hosts may share ids; the order of the two arrays does not matter to the result. */
export interface AllocationInstance {
  applicants: readonly Applicant[];
  hosts: readonly Host[];
  /** What ties are broken by; 1 and '1' are the same seed. Absent means `DEFAULT_SEED`. */
  seed?: string | number;
}

/** STABLE ignores minimums: the certificate says whether they happen to be met. MAX_WELFARE honours them and gives up stability. */
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

/** One case of a failed check, as data, to be put in words by whoever shows it. Which fields are there depends on the check. */
export interface CheckExample {
  applicant?: string;
  host?: string;
  /** KNOWN_IDS: whose id is unknown. INDIVIDUALLY_RATIONAL: who does not list the other. */
  side?: 'APPLICANT' | 'HOST';
  /** ONE_PLACE_EACH: places the applicant got; CAPACITIES and MINIMUMS: applicants the host got. */
  assigned?: number;
  /** CAPACITIES: the capacity; MINIMUMS: the minimum; ONE_PLACE_EACH: 1. */
  limit?: number;
  /** NO_BLOCKING_PAIR: where the applicant is now, null = nowhere. */
  currentHost?: string | null;
  /** NO_BLOCKING_PAIR: whom the host would give up for the applicant, null = it has a free place. */
  worstHolder?: string | null;
}

export interface Check {
  code: CheckCode;
  passed: boolean;
  /** How many cases speak against it. */
  count: number;
  /** The first of them, at most 20. */
  examples: CheckExample[];
}

/** What the verifier found out about a result, with hashes that tie it to its inputs. Holds no time: callers add their own. */
export interface Certificate {
  version: 1;
  /** SHA-256, hex, of the inputs as `inputHash` writes them. */
  inputsSha256: string;
  /** SHA-256, hex, of the assignments sorted by applicant, then host. */
  resultSha256: string;
  /** The seed in effect. */
  seed: string;
  /** Which method made the result, where that is known. */
  mode?: AllocationMode;
  /** In the order of `CHECK_CODES`. */
  checks: Check[];
  blockingPairs: number;
  /** True when every check but MINIMUMS passed: weakly stable by the original preferences, in which ties are not envy. */
  stable: boolean;
  applicantsPlaced: number;
  applicantsTotal: number;
  placesTotal: number;
  /** How many got their 1st, 2nd, … choice. A choice is a tie group: all of the first group count as a 1st choice. */
  rankHistogram: number[];
}

/** What MAX_WELFARE costs against the stable allocation of the same inputs and seed, by the applicants' own preferences. */
export interface WelfarePrice {
  /** Pairs that would rather have each other than what they got. */
  blockingPairs: number;
  /** Applicants placed here less applicants placed by the stable allocation. */
  placedMore: number;
  /** Welfare (sum of rank points, both sides) here and there. */
  welfare: number;
  stableWelfare: number;
  /** Applicants who do better, worse and equally well. */
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
  /** Only of MAX_WELFARE. */
  price?: WelfarePrice;
}
