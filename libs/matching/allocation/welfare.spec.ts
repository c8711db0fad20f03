import fc from 'fast-check';
import { pointsOf } from './acceptable-pairs.js';
import { allocate, allocateStable } from './allocate.js';
import type { AllocationInstance, Assignment } from './allocation.types.js';
import { parseInstance } from './parse-instance.js';
import { InfeasibleQuotas } from './quotas.js';
import { anyInstance } from './testing/any-instance.js';
import { everyAssignment } from './testing/brute-force.js';
import { MOST_PAIRS, TooManyPairs, welfareOf } from './welfare.js';

const welfare = (instance: AllocationInstance) => allocate(instance, { mode: 'MAX_WELFARE' });

const twoHosts = (minimum: number) =>
  parseInstance({
    applicants: ['a', 'b'].map((id) => ({ id, preferences: [['X'], ['Y']] })),
    hosts: [
      { id: 'X', capacity: 2, preferences: [['a'], ['b']] },
      { id: 'Y', capacity: 2, minimum, preferences: [['b'], ['a']] },
    ],
  });

const infeasible = async (instance: AllocationInstance): Promise<InfeasibleQuotas> => {
  const error: unknown = await welfare(instance).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InfeasibleQuotas)) throw new Error(`expected InfeasibleQuotas, got ${String(error)}`);
  return error;
};

describe('greatest welfare', () => {
  it('gives the first of every list 1000 points and the last 1000 divided by its length', () => {
    expect([pointsOf(0, 1), pointsOf(0, 4), pointsOf(3, 4), pointsOf(1, 3), pointsOf(4999, 5000)]).toEqual([
      1000, 1000, 250, 667, 1,
    ]);
  });

  it('fills a minimum that the stable allocation leaves open, and states the price', async () => {
    const { mode, assignments, price, certificate } = await allocate(twoHosts(1), { mode: 'AUTO' });
    expect(mode).toBe('MAX_WELFARE');
    expect(assignments).toEqual([
      { applicant: 'a', host: 'X' },
      { applicant: 'b', host: 'Y' },
    ]);
    expect(price).toEqual({
      blockingPairs: 1,
      placedMore: 0,
      welfare: 3500,
      stableWelfare: 3500,
      gain: [],
      lose: ['b'],
      same: 1,
    });
    expect(certificate).toMatchObject({ stable: false, mode: 'MAX_WELFARE' });
  });

  it('is used by AUTO only where the stable allocation misses a minimum; STABLE says that it does', async () => {
    expect(await allocate(twoHosts(0), { mode: 'AUTO' })).toEqual(allocateStable(twoHosts(0)));
    const { mode, certificate } = await allocate(twoHosts(1));
    expect(mode).toBe('STABLE');
    expect(certificate.stable).toBe(true);
    expect(certificate.checks.find(({ code }) => code === 'MINIMUMS')).toEqual({
      code: 'MINIMUMS',
      passed: false,
      count: 1,
      examples: [{ host: 'Y', assigned: 0, limit: 1 }],
    });
  });

  it('says who gains when welfare asks for another assignment', async () => {
    // The stable allocation places a at X and leaves b out. Both are placed when a moves to Y.
    const { price, unassigned } = await welfare(
      parseInstance({
        applicants: [
          { id: 'a', preferences: [['X'], ['Y']] },
          { id: 'b', preferences: [['X']] },
        ],
        hosts: [
          { id: 'X', capacity: 1, preferences: [['a'], ['b']] },
          { id: 'Y', capacity: 1, preferences: [['a']] },
        ],
      }),
    );
    expect(unassigned).toEqual([]);
    expect(price).toMatchObject({ placedMore: 1, gain: ['b'], lose: ['a'], same: 0, blockingPairs: 1 });
  });

  it('places as many as possible before it counts points', async () => {
    // a–X alone is worth 2000 points; a–Y and b–X together are worth 1200 + 700.
    const full = ['P', 'Q', 'R'];
    const { assignments } = await welfare(
      parseInstance({
        applicants: [
          { id: 'a', preferences: [['X'], ...full.map((id) => [id]), ['Y']] },
          { id: 'b', preferences: [['S'], ...full.map((id) => [id]), ['X']] },
        ],
        hosts: [
          { id: 'X', capacity: 1, preferences: [['a'], ['b']] },
          { id: 'Y', capacity: 1, preferences: [['a']] },
          { id: 'S', capacity: 0, preferences: [['b']] },
          ...full.map((id) => ({ id, capacity: 0, preferences: [['a', 'b']] })),
        ],
      }),
    );
    expect(assignments).toEqual([
      { applicant: 'a', host: 'Y' },
      { applicant: 'b', host: 'X' },
    ]);
  });

  it('is the best of all assignments that meet capacities and minimums, or says that there is none', async () => {
    let feasible = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(anyInstance({ applicants: 5, hosts: 3, minimums: true }), async (instance) => {
        const scores = [...everyAssignment(instance)]
          .filter((assignments) => meets(instance, assignments))
          .map((assignments) => assignments.length * 1e6 + welfareOf(instance, assignments));
        if (scores.length === 0) {
          refused++;
          for (const { group, shortfall } of (await infeasible(instance)).hosts) {
            expect(group.minimums).toBeGreaterThan(group.applicants);
            expect(shortfall).toBeGreaterThan(0);
          }
          return;
        }
        feasible++;
        const { assignments, certificate } = await welfare(instance);
        expect(assignments.length * 1e6 + welfareOf(instance, assignments)).toBe(Math.max(...scores));
        expect(certificate.checks.filter(({ code, passed }) => !passed && code !== 'NO_BLOCKING_PAIR')).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(feasible).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(30);
  });

  it('does not depend on the order of applicants and hosts', async () => {
    await fc.assert(
      fc.asyncProperty(anyInstance({ applicants: 7, hosts: 4 }), async (instance) => {
        const { assignments } = await welfare(instance);
        expect(
          (
            await welfare({
              ...instance,
              applicants: [...instance.applicants].reverse(),
              hosts: [...instance.hosts].reverse(),
            })
          ).assignments,
        ).toEqual(assignments);
      }),
    );
  });

  it('names a host that too few accept', async () => {
    const { hosts } = await infeasible(
      parseInstance({
        applicants: [{ id: 'a', preferences: [['X']] }],
        hosts: [{ id: 'X', capacity: 3, minimum: 2, preferences: [['a']] }],
      }),
    );
    expect(hosts).toEqual([
      expect.objectContaining({
        host: 'X',
        minimum: 2,
        acceptable: 1,
        shortfall: 1,
        group: { hosts: ['X'], minimums: 2, applicants: 1 },
        en: 'X needs at least 2, but only 1 applicants are acceptable on both sides. Lower the minimum or add acceptable applicants.',
      }),
    ]);
  });

  it('names hosts that share too few applicants', async () => {
    const applicants = ['a', 'b', 'c'].map((id) => ({ id, preferences: id === 'c' ? [['Z']] : [['X', 'Y']] }));
    const { hosts, message } = await infeasible(
      parseInstance({
        applicants,
        hosts: [
          { id: 'X', capacity: 2, minimum: 2, preferences: [['a', 'b']] },
          { id: 'Y', capacity: 1, minimum: 1, preferences: [['a', 'b']] },
          { id: 'Z', capacity: 1, minimum: 1, preferences: [['c']] },
        ],
      }),
    );
    expect(hosts).toHaveLength(1);
    expect(hosts[0]).toMatchObject({
      shortfall: 1,
      acceptable: 2,
      group: { hosts: ['X', 'Y'], minimums: 3, applicants: 2 },
    });
    expect(message).toContain('2 hosts (X, Y) need at least 3 together and share 2 acceptable applicants');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'follows applicants handed on from host to host before it says that a minimum cannot be met (seed %i)',
    async (seed) => {
      // The result must not depend on the order: a belongs at Y, and X can take b. Only the minimums of Y and Z cannot
      // both be met with a.
      const open = {
        applicants: [
          { id: 'a', preferences: [['X'], ['Y'], ['Z']] },
          { id: 'b', preferences: [['X']] },
        ],
        seed,
      };
      const host = (id: string, minimum: number, preferences: string[][]) => ({
        id,
        capacity: 1,
        minimum,
        preferences,
      });
      const x = host('X', 1, [['a'], ['b']]);
      const y = host('Y', 1, [['a']]);
      expect((await welfare(parseInstance({ ...open, hosts: [x, y, host('Z', 0, [['a']])] }))).assignments).toEqual([
        { applicant: 'a', host: 'Y' },
        { applicant: 'b', host: 'X' },
      ]);
      const { hosts } = await infeasible(parseInstance({ ...open, hosts: [x, y, host('Z', 1, [['a']])] }));
      expect(hosts).toHaveLength(1);
      expect(hosts[0]?.group.minimums).toBe((hosts[0]?.group.applicants ?? 0) + 1);
    },
  );

  it('refuses more pairs than the solver takes', async () => {
    const applicants = Array.from({ length: MOST_PAIRS / 400 + 1 }, (_, i) => `a${i}`);
    const hosts = Array.from({ length: 400 }, (_, i) => `h${i}`);
    const large = {
      applicants: applicants.map((id) => ({ id, preferences: [hosts] })),
      hosts: hosts.map((id) => ({ id, capacity: 1, preferences: [applicants] })),
    };
    await expect(welfare(large)).rejects.toThrow(TooManyPairs);
  });
});

const meets = ({ hosts }: AllocationInstance, assignments: readonly Assignment[]): boolean =>
  hosts.every(({ id, minimum = 0 }) => assignments.filter(({ host }) => host === id).length >= minimum);
