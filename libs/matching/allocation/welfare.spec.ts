import { allocate } from './allocate.js';
import { parseInstance } from './parse-instance.js';
import { InfeasibleQuotas } from './quotas.js';

describe('greatest welfare', () => {
  const instance = (minimum: number) =>
    parseInstance({
      applicants: [
        { id: 'a', preferences: [['X'], ['Y']] },
        { id: 'b', preferences: [['X'], ['Y']] },
      ],
      hosts: [
        { id: 'X', capacity: 2, preferences: [['a'], ['b']] },
        { id: 'Y', capacity: 2, minimum, preferences: [['b'], ['a']] },
      ],
    });

  it('fills a minimum that the stable allocation leaves open, and states the price', async () => {
    const { mode, assignments, price, certificate } = await allocate(instance(1), { mode: 'AUTO' });
    expect(mode).toBe('MAX_WELFARE');
    expect(assignments).toEqual([{ applicant: 'a', host: 'X' }, { applicant: 'b', host: 'Y' }]);
    expect(price).toEqual({ blockingPairs: 1, placedMore: 0, welfare: 3500, stableWelfare: 3500, gain: [], lose: ['b'], same: 1 });
    expect(certificate).toMatchObject({ stable: false, mode: 'MAX_WELFARE' });
  });
});
