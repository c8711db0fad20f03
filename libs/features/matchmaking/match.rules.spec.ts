import {
  dueOnIn,
  MATCH_STATES,
  MATCH_STEPS,
  MATCH_TRANSITIONS,
  matchAfter,
  mayOpenConfidential,
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

it('gives each wait five working days', () => {
  expect(dueOnIn('INTEREST_ASKED', '2026-11-23')).toBe('2026-11-30');
  expect(dueOnIn('INTRODUCED', '2026-11-23')).toBeNull();
});
