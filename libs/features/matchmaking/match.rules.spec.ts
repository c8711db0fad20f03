import {
  BROKEN_OFF_STATES,
  dueOnIn,
  MATCH_STATES,
  MATCH_STEPS,
  MATCH_TRANSITIONS,
  matchAfter,
  mayOpenConfidential,
  STATES_BEFORE_AGREEMENT,
  STATES_OPEN_TO_PARTNER,
  STATES_SEEN_BY_PARTNER,
} from './match.rules.js';

describe('matchAfter', () => {
  it.each(MATCH_STATES.flatMap((state) => MATCH_STEPS.map((step) => [state, step] as const)))(
    '%s by %s is what the table says, or refused',
    (state, step) => {
      const expected = MATCH_TRANSITIONS[state][step];
      if (expected) expect(matchAfter({ state, ndaNeeded: false }, step)).toBe(expected);
      else expect(() => matchAfter({ state, ndaNeeded: false }, step)).toThrow(/MATCH_STATE/);
    },
  );
  it('refuses an introduction before the NDA that the need asks for', () => {
    expect(() => matchAfter({ state: 'INTERESTED', ndaNeeded: true }, 'introduce')).toThrow(/MATCH_STATE/);
    expect(matchAfter({ state: 'NDA', ndaNeeded: true }, 'introduce')).toBe('INTRODUCED');
  });
});

describe('mayOpenConfidential', () => {
  it.each(MATCH_STATES.map((state) => [state]))('%s', (state) => {
    const open = ['NDA', 'INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE'].includes(state);
    expect(mayOpenConfidential({ state, ndaNeeded: true })).toBe(open);
    expect(mayOpenConfidential({ state, ndaNeeded: false })).toBe(open || state === 'INTERESTED');
  });
});

// Row-level security and the policies take these runs from the same arrays, so this table is the second opinion.
describe('runs of states', () => {
  const RUNS = { seen: STATES_SEEN_BY_PARTNER, opened: STATES_OPEN_TO_PARTNER };
  it.each<[state: string, runs: string[]]>([
    ['SUGGESTED', []],
    ['SHORTLISTED', []],
    ['INTEREST_ASKED', ['seen']],
    ['INTERESTED', ['seen', 'opened']],
    ['DECLINED', ['seen']],
    ['NDA', ['seen', 'opened']],
    ['INTRODUCED', ['seen', 'opened']],
    ['MEETING', ['seen', 'opened']],
    ['AGREEMENT', ['seen', 'opened']],
    ['RUNNING', ['seen', 'opened']],
    ['DONE', ['seen', 'opened']],
    ['FAILED', ['seen']],
    ['WITHDRAWN', []],
  ])('%s is in %j', (state, runs) => {
    const found = Object.entries(RUNS).filter(([, states]) => (states as readonly string[]).includes(state));
    expect(found.map(([name]) => name)).toEqual(runs);
  });
  it('leave out nothing between a suggestion and an agreement', () => {
    expect(STATES_BEFORE_AGREEMENT).toEqual([
      'SUGGESTED',
      'SHORTLISTED',
      'INTEREST_ASKED',
      'INTERESTED',
      'NDA',
      'INTRODUCED',
      'MEETING',
    ]);
    expect([...BROKEN_OFF_STATES].sort()).toEqual(['DECLINED', 'FAILED', 'WITHDRAWN']);
  });
});

it('gives each wait five working days', () => {
  expect(dueOnIn('INTEREST_ASKED', '2026-11-23')).toBe('2026-11-30');
  expect(dueOnIn('INTRODUCED', '2026-11-23')).toBeNull();
});
