import fc from 'fast-check';
import { allocateStable } from './allocate.js';
import type { AllocationInstance, AllocationResult, PreferenceList } from './allocation.types.js';
import { parseInstance } from './parse-instance.js';
import { anyInstance } from './testing/any-instance.js';
import { everyStable, positionsIn, strictTwin } from './testing/brute-force.js';
import { randomInstance, seededRandom } from './testing/random-instance.js';

const hostOf = ({ assignments }: Pick<AllocationResult, 'assignments'>): Map<string, string> =>
  new Map(assignments.map(({ applicant, host }) => [applicant, host]));

/** The tie group of the host; having no place ranks after the last group. */
const rankIn = (preferences: PreferenceList, host: string | undefined): number =>
  host === undefined ? Infinity : preferences.findIndex((group) => group.includes(host));

describe('deferred acceptance', () => {
  it('solves the example of Gale and Shapley with the applicants on their best stable places', () => {
    const instance = parseInstance({
      applicants: [
        { id: 'α', preferences: [['A'], ['B'], ['C']] },
        { id: 'β', preferences: [['B'], ['C'], ['A']] },
        { id: 'γ', preferences: [['C'], ['A'], ['B']] },
      ],
      hosts: [
        { id: 'A', capacity: 1, preferences: [['β'], ['γ'], ['α']] },
        { id: 'B', capacity: 1, preferences: [['γ'], ['α'], ['β']] },
        { id: 'C', capacity: 1, preferences: [['α'], ['β'], ['γ']] },
      ],
    });
    const { assignments, certificate } = allocateStable(instance);
    expect(assignments.map(({ applicant, host }) => applicant + host)).toEqual(['αA', 'βB', 'γC']);
    expect(certificate).toMatchObject({ stable: true, blockingPairs: 0, rankHistogram: [3] });
  });

  it.each([
    ['nobody at all', { applicants: [], hosts: [] }],
    ['no hosts', { applicants: [{ id: 'a', preferences: [] }], hosts: [] }],
    ['no applicants', { applicants: [], hosts: [{ id: 'h', capacity: 3, preferences: [] }] }],
    [
      'no places',
      { applicants: [{ id: 'a', preferences: [['h']] }], hosts: [{ id: 'h', capacity: 0, preferences: [['a']] }] },
    ],
  ])('has an answer for %s', (_, value) => {
    const { assignments, unassigned, certificate } = allocateStable(parseInstance(value));
    expect(assignments).toEqual([]);
    expect(unassigned).toEqual(value.applicants.map(({ id }) => id));
    expect(certificate.stable).toBe(true);
  });

  it('passes over whom only one side lists', () => {
    const { assignments } = allocateStable({
      applicants: [{ id: 'a', preferences: [['X'], ['Y']] }],
      hosts: [
        { id: 'X', capacity: 1, preferences: [] },
        { id: 'Y', capacity: 1, preferences: [['a']] },
      ],
    });
    expect(assignments).toEqual([{ applicant: 'a', host: 'Y' }]);
  });

  it('leaves no blocking pair in 2,000 larger random instances with ties', () => {
    const random = seededRandom(20261123);
    for (let run = 0; run < 2000; run++) {
      const instance = randomInstance(random, {
        applicants: 5 + (run % 36),
        hosts: 2 + (run % 9),
        choices: 1 + (run % 7),
        leastPlaces: 0,
        mostPlaces: 6,
        ties: (run % 5) / 5,
      });
      const { certificate } = allocateStable(parseInstance(instance));
      if (!certificate.stable) throw new Error(`run ${run}: ${JSON.stringify(certificate.checks)}`);
    }
  });

  it('is the optimum of every applicant among all stable assignments, and all of them place the same (rural hospitals)', () => {
    fc.assert(
      fc.property(anyInstance(), (instance) => {
        const result = allocateStable(instance);
        expect(result.certificate.stable).toBe(true);
        const strict = strictTwin(instance);
        const all = everyStable(strict);
        for (const { id, preferences } of strict.applicants) {
          const ranks = positionsIn(preferences);
          const best = Math.min(
            ...all.map((assignments) => ranks.get(hostOf({ assignments }).get(id) ?? '') ?? Infinity),
          );
          expect(ranks.get(hostOf(result).get(id) ?? '') ?? Infinity).toBe(best);
        }
        const filled = (assignments: AllocationResult['assignments']) =>
          strict.hosts.map(({ id }) => assignments.filter(({ host }) => host === id).length);
        const placed = (assignments: AllocationResult['assignments']) =>
          assignments.map(({ applicant }) => applicant).sort();
        for (const assignments of all) {
          expect(filled(assignments)).toEqual(filled(result.assignments));
          expect(placed(assignments)).toEqual(placed(result.assignments));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of applicants, hosts or equals', () => {
    const turned = (list: PreferenceList): PreferenceList => list.map((group) => [...group].reverse());
    fc.assert(
      fc.property(anyInstance({ applicants: 8, hosts: 5 }), (instance) => {
        const other: AllocationInstance = {
          ...instance,
          applicants: instance.applicants.map((one) => ({ ...one, preferences: turned(one.preferences) })).reverse(),
          hosts: instance.hosts.map((one) => ({ ...one, preferences: turned(one.preferences) })).reverse(),
        };
        const { assignments, unassigned } = allocateStable(instance);
        expect(allocateStable(other)).toMatchObject({ assignments, unassigned });
      }),
    );
  });

  it('hurts no applicant when a host gets more places', () => {
    fc.assert(
      fc.property(anyInstance(), fc.nat(), fc.integer({ min: 1, max: 3 }), (instance, which, more) => {
        const at = which % Math.max(1, instance.hosts.length);
        const wider = {
          ...instance,
          hosts: instance.hosts.map((host, h) => (h === at ? { ...host, capacity: host.capacity + more } : host)),
        };
        const before = hostOf(allocateStable(instance));
        const after = hostOf(allocateStable(wider));
        for (const { id, preferences } of strictTwin(instance).applicants)
          expect(rankIn(preferences, after.get(id))).toBeLessThanOrEqual(rankIn(preferences, before.get(id)));
      }),
      { numRuns: 500 },
    );
  });

  it('rewards no applicant for reporting other preferences than its own', () => {
    fc.assert(
      fc.property(anyInstance({ applicants: 4, hosts: 3, mostPlaces: 2 }), (instance) => {
        const truth = hostOf(allocateStable(instance));
        instance.applicants.forEach(({ id, preferences }, at) => {
          for (const lie of orderedSubsets(preferences.flat())) {
            const lied = {
              ...instance,
              applicants: instance.applicants.map((one, a) =>
                a === at ? { id, preferences: lie.map((host) => [host]) } : one,
              ),
            };
            expect(rankIn(preferences, hostOf(allocateStable(lied)).get(id))).toBeGreaterThanOrEqual(
              rankIn(preferences, truth.get(id)),
            );
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

/** Every ordered list of distinct ids from these, including the empty list. */
function orderedSubsets(ids: readonly string[]): string[][] {
  return [
    [],
    ...ids.flatMap((first) => orderedSubsets(ids.filter((id) => id !== first)).map((rest) => [first, ...rest])),
  ];
}
