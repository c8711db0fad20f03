import { mergeFacts, statedFacts } from './given-facts.rules.js';

interface Facts {
  name: string;
  website: string | null;
  methods?: string[];
}

describe('mergeFacts', () => {
  it.each<[string, Facts, Partial<Facts>, Facts, Partial<Facts>, Partial<Facts>]>([
    [
      'fills a gap and remembers that it did',
      { name: 'A', website: null },
      {},
      { name: 'B', website: 'w' },
      { website: 'w' },
      { website: 'w' },
    ],
    [
      'leaves what people entered at the first meeting',
      { name: 'A', website: 'ours' },
      {},
      { name: 'B', website: 'w' },
      {},
      {},
    ],
    [
      'does not claim a fact that was there with the same value',
      { name: 'A', website: 'w' },
      {},
      { name: 'A', website: 'w' },
      {},
      {},
    ],
    [
      'never overwrites what people entered with nothing',
      { name: 'A', website: 'ours' },
      {},
      { name: 'A', website: null },
      {},
      {},
    ],
    [
      'changes what it gave itself',
      { name: 'A', website: 'w' },
      { name: 'A', website: 'w' },
      { name: 'A2', website: 'w2' },
      { name: 'A2', website: 'w2' },
      { name: 'A2', website: 'w2' },
    ],
    [
      'takes back what it gave itself',
      { name: 'A', website: 'w' },
      { name: 'A', website: 'w' },
      { name: 'A', website: null },
      { website: null },
      { name: 'A' },
    ],
    [
      'leaves what people changed since',
      { name: 'ours', website: 'w' },
      { name: 'A', website: 'w' },
      { name: 'A2', website: 'w' },
      {},
      { name: 'A', website: 'w' },
    ],
    [
      'leaves what people cleared since',
      { name: 'A', website: null },
      { name: 'A', website: 'w' },
      { name: 'A', website: 'w2' },
      {},
      { name: 'A', website: 'w' },
    ],
    [
      'takes an empty list for a gap',
      { name: 'A', website: null, methods: [] },
      { name: 'A' },
      { name: 'A', website: null, methods: ['PCR'] },
      { methods: ['PCR'] },
      { name: 'A', methods: ['PCR'] },
    ],
  ])('%s', (_case, row, given, said, patch, givenNow) => {
    expect(mergeFacts(row, given, said)).toEqual({ patch, given: givenNow });
  });
});

it('statedFacts leaves out what the source is silent about', () => {
  expect(statedFacts({ a: null, b: [], c: false, d: 'x' })).toEqual({ c: false, d: 'x' });
});
