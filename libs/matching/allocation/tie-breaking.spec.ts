import { allocateStable } from './allocate.js';
import { lot, Lottery } from './tie-breaking.js';

describe('the lottery', () => {
  const lotsAt = (seed: string, host: string, applicants: readonly string[]): number[] => {
    const lottery = new Lottery(seed);
    return applicants.map((id) => lot(lottery.applicantAtHost(id), lottery.hostOfApplicants(host)));
  };

  it('draws what it has always drawn: results stay reproducible', () => {
    expect(lotsAt('klustermotor', 'X', ['a', 'b', 'å'])).toMatchInlineSnapshot(`
[
  2293437643,
  153557736,
  449619666,
]
`);
  });

  it('gives each of three equals every position equally often, over hosts and over seeds', () => {
    const count = (draws: Iterable<number[]>): number[] => {
      const seen = new Map<string, number>();
      for (const [a = 0, b = 0, c = 0] of draws) {
        const order = `${a < b}${b < c}${a < c}`;
        seen.set(order, (seen.get(order) ?? 0) + 1);
      }
      return [...seen.values()];
    };
    const ids = ['a1', 'a2', 'a3'];
    const overHosts = count(Array.from({ length: 6000 }, (_, i) => lotsAt('s', `h${i}`, ids)));
    const overSeeds = count(Array.from({ length: 6000 }, (_, i) => lotsAt(`s${i}`, 'h', ids)));
    for (const counts of [overHosts, overSeeds]) {
      expect(counts).toHaveLength(6);
      // There are six orders, each expected 1000 times; 150 is five standard deviations.
      for (const times of counts) expect(Math.abs(times - 1000)).toBeLessThan(150);
    }
  });

  it('lets the seed, and nothing else, decide between equals', () => {
    const applicants = ['a', 'b'].map((id) => ({ id, preferences: [['X']] }));
    const winner = (seed?: string | number) =>
      allocateStable({ applicants, hosts: [{ id: 'X', capacity: 1, preferences: [['a', 'b']] }], seed }).assignments[0]
        ?.applicant;
    expect(new Set(Array.from({ length: 20 }, (_, seed) => winner(seed)))).toEqual(new Set(['a', 'b']));
    const taken = (seed: number) =>
      allocateStable({
        applicants: [{ id: 'a', preferences: [['X', 'Y']] }],
        hosts: ['X', 'Y'].map((id) => ({ id, capacity: 1, preferences: [['a']] })),
        seed,
      }).assignments[0]?.host;
    expect(new Set(Array.from({ length: 20 }, (_, seed) => taken(seed)))).toEqual(new Set(['X', 'Y']));
    for (let seed = 0; seed < 20; seed++) expect(winner(seed)).toBe(winner(String(seed)));
    expect(allocateStable({ applicants: [], hosts: [] }).certificate.seed).toBe('klustermotor');
    expect(winner()).toBe(winner('klustermotor'));
  });
});
