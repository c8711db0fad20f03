import { allocateStable } from './allocate.js';
import type { AllocationInstance, AllocationResult, Assignment, CheckCode } from './allocation.types.js';
import { inputHash, resultHash } from './canonical.js';
import { parseInstance } from './parse-instance.js';
import { randomInstance, seededRandom } from './testing/random-instance.js';
import { verify, verifyCertificate } from './verify.js';

/** Stable: a–X, b–X, c–Y; d has no place. X is full; Y and Z have a free place. e and Z do not list each other. */
const INSTANCE = parseInstance({
  applicants: [
    { id: 'a', preferences: [['X'], ['Y']] },
    { id: 'b', preferences: [['X', 'Y']] },
    { id: 'c', preferences: [['X'], ['Y'], ['Z']] },
    { id: 'd', preferences: [['X']] },
    { id: 'e', preferences: [] },
  ],
  hosts: [
    { id: 'X', capacity: 2, minimum: 1, preferences: [['a'], ['b', 'd'], ['c']] },
    { id: 'Y', capacity: 2, preferences: [['c'], ['b', 'a']] },
    { id: 'Z', capacity: 1, preferences: [['c']] },
  ],
  seed: 'spec',
});

const pairs = (text: string): Assignment[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((pair) => ({ applicant: pair[0] ?? '', host: pair[1] ?? '' }));
const GOOD = pairs('aX bX cY');
const failed = (assignments: Assignment[], instance: AllocationInstance = INSTANCE): CheckCode[] =>
  verify(instance, assignments)
    .checks.filter(({ passed }) => !passed)
    .map(({ code }) => code);
const check = (assignments: Assignment[], code: CheckCode) =>
  verify(INSTANCE, assignments).checks.find((one) => one.code === code);

describe('the verifier', () => {
  it('finds nothing against a good result, and counts it', () => {
    expect(verify(INSTANCE, GOOD)).toEqual({
      version: 1,
      inputsSha256: inputHash(INSTANCE),
      resultSha256: resultHash(GOOD),
      seed: 'spec',
      checks: [
        'KNOWN_IDS',
        'ONE_PLACE_EACH',
        'CAPACITIES',
        'MINIMUMS',
        'INDIVIDUALLY_RATIONAL',
        'NO_BLOCKING_PAIR',
      ].map((code) => ({ code, passed: true, count: 0, examples: [] })),
      blockingPairs: 0,
      stable: true,
      applicantsPlaced: 3,
      applicantsTotal: 5,
      placesTotal: 5,
      rankHistogram: [2, 1],
    });
  });

  it('does not take a tie for envy: d may do without what its equal b holds, and b may be at either of its equals', () => {
    expect(failed(GOOD)).toEqual([]);
    expect(failed(pairs('aX dX bY cY'))).toEqual([]);
  });

  it.each<[string, string, CheckCode[]]>([
    ['an applicant nobody knows', 'aX bX cY qY', ['KNOWN_IDS']],
    ['a host nobody knows', 'aX bX cY dQ', ['KNOWN_IDS']],
    ['an applicant at two hosts', 'aX bX cY aY', ['ONE_PLACE_EACH']],
    ['the same pair twice', 'aX bX cY cY', ['ONE_PLACE_EACH']],
    ['a host over its capacity', 'aX bX dX cY', ['CAPACITIES']],
    ['a host under its minimum', '', ['MINIMUMS', 'NO_BLOCKING_PAIR']],
    ['a pair neither side lists', 'aX bX cY eZ', ['INDIVIDUALLY_RATIONAL']],
    ['an applicant kept from a free place', 'aX bX cZ', ['NO_BLOCKING_PAIR']],
    ['an applicant kept out by one the host likes less', 'aX cX bY', ['NO_BLOCKING_PAIR']],
    ['two that have swapped', 'aY bX cX', ['NO_BLOCKING_PAIR']],
    ['a pair left out', 'aX bX', ['NO_BLOCKING_PAIR']],
  ])('finds %s', (_, assignments, codes) => {
    expect(failed(pairs(assignments))).toEqual(codes);
    expect(verify(INSTANCE, pairs(assignments)).stable).toBe(false);
  });

  it('finds a pair only one side lists, and says which side does not', () => {
    const oneSided: AllocationInstance = {
      applicants: [
        { id: 'a', preferences: [['X']] },
        { id: 'b', preferences: [] },
      ],
      hosts: [{ id: 'X', capacity: 2, preferences: [['b']] }],
    };
    expect(verify(oneSided, pairs('aX bX')).checks.find(({ code }) => code === 'INDIVIDUALLY_RATIONAL')).toEqual({
      code: 'INDIVIDUALLY_RATIONAL',
      passed: false,
      count: 2,
      examples: [
        { applicant: 'a', host: 'X', side: 'HOST' },
        { applicant: 'b', host: 'X', side: 'APPLICANT' },
      ],
    });
  });

  it('says of a blocking pair where the applicant is and whom the host would give up', () => {
    expect(check(pairs('aX cX bY'), 'NO_BLOCKING_PAIR')?.examples).toEqual([
      { applicant: 'd', host: 'X', worstHolder: 'c', currentHost: null },
    ]);
    expect(check(pairs('aX bX cZ'), 'NO_BLOCKING_PAIR')?.examples).toEqual([
      { applicant: 'c', host: 'Y', worstHolder: null, currentHost: 'Z' },
    ]);
    expect(check(pairs('aX bX dX cY'), 'CAPACITIES')?.examples).toEqual([{ host: 'X', assigned: 3, limit: 2 }]);
    expect(check([], 'MINIMUMS')?.examples).toEqual([{ host: 'X', assigned: 0, limit: 1 }]);
  });

  it('counts all cases but shows 20', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => `a${i}`);
    const { checks, blockingPairs } = verify(
      {
        applicants: crowd.map((id) => ({ id, preferences: [['X']] })),
        hosts: [{ id: 'X', capacity: 1, preferences: [crowd] }],
      },
      [],
    );
    expect(blockingPairs).toBe(30);
    expect(checks.at(-1)).toMatchObject({ count: 30, examples: { length: 20 } });
  });

  it('finds every single pair taken out of, and most swaps made in, a strict stable result', () => {
    const instance = randomInstance(seededRandom(7), {
      applicants: 60,
      hosts: 12,
      choices: 6,
      leastPlaces: 1,
      mostPlaces: 5,
      ties: 0,
    });
    const { assignments } = allocateStable(instance);
    expect(assignments.length).toBeGreaterThan(30);
    assignments.forEach((_, at) =>
      expect(
        failed(
          assignments.filter((_one, i) => i !== at),
          instance,
        ),
      ).toContain('NO_BLOCKING_PAIR'),
    );
    const [first, second] = [assignments[0], assignments.find(({ host }) => host !== assignments[0]?.host)];
    const swapped = assignments.map((one) =>
      one === first ? { ...one, host: second?.host ?? '' } : one === second ? { ...one, host: first?.host ?? '' } : one,
    );
    expect(failed(swapped, instance)).not.toEqual([]);
  });
});

describe('the certificate', () => {
  const result = allocateStable(INSTANCE);
  const fields = (instance: AllocationInstance, changed: Partial<AllocationResult>) =>
    verifyCertificate(instance, { ...result, ...changed }).map(({ field }) => field);

  it('holds for its own inputs and result, also after a way through JSON', () => {
    expect(verifyCertificate(INSTANCE, result)).toEqual([]);
    expect(
      verifyCertificate(
        parseInstance(JSON.parse(JSON.stringify(INSTANCE))),
        JSON.parse(JSON.stringify(result)) as AllocationResult,
      ),
    ).toEqual([]);
  });

  it('does not hold for other inputs, whatever was changed in them', () => {
    const [host, ...hosts] = INSTANCE.hosts;
    if (!host) throw new Error('no host');
    expect(fields({ ...INSTANCE, seed: 'other' }, {})).toEqual(['certificate.inputsSha256', 'certificate.seed']);
    expect(fields({ ...INSTANCE, hosts: [{ ...host, minimum: 0 }, ...hosts] }, {})).toEqual([
      'certificate.inputsSha256',
    ]);
    expect(fields({ ...INSTANCE, hosts: [...hosts, host] }, {})).toEqual(['certificate.inputsSha256']);
    expect(fields({ ...INSTANCE, hosts: [{ ...host, capacity: 3 }, ...hosts] }, {})).toContain(
      'certificate.inputsSha256',
    );
  });

  it('does not hold for another result, or with other words in it', () => {
    expect(fields(INSTANCE, { assignments: result.assignments.slice(1) })).toEqual(
      expect.arrayContaining(['unassigned', 'certificate.resultSha256', 'certificate.checks', 'certificate.stable']),
    );
    expect(fields(INSTANCE, { unassigned: [] })).toEqual(['unassigned']);
    expect(fields(INSTANCE, { certificate: { ...result.certificate, rankHistogram: [9] } })).toEqual([
      'certificate.rankHistogram',
    ]);
  });

  it('hashes what is written in the documentation, so that anybody can', () => {
    expect(
      inputHash({
        hosts: [{ preferences: [['å']], id: 'X', capacity: 1 }],
        applicants: [{ preferences: [['X']], id: 'å' }],
      }),
    ).toBe(
      // printf '{"applicants":[{"id":"å","preferences":[["X"]]}],"hosts":[{"capacity":1,"id":"X","minimum":0,"preferences":[["å"]]}],"seed":"klustermotor"}' | sha256sum
      'faed7344628ec317fdadf88928429dc9737db38f82302965d97604142cb1403c',
    );
  });
});
