import { allocateStable } from './allocate.js';
import { parseInstance } from './parse-instance.js';

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
});
