import { describeLifecycle } from '../../kernel/testing/index.js';
import {
  BROKEN_OFF_STATES,
  dueOnIn,
  MATCH_STATES,
  matchLifecycle,
  matchLifecycleOf,
  type MatchState,
  mayOpenConfidential,
  ndaMatchLifecycle,
  STATES_BEFORE_AGREEMENT,
  STATES_OPEN_TO_PARTNER,
  STATES_SEEN_BY_PARTNER,
} from './match.rules.js';

const AFTER: Record<string, MatchState> = {
  'SUGGESTED shortlist': 'SHORTLISTED',
  'SUGGESTED withdraw': 'WITHDRAWN',
  'SHORTLISTED askInterest': 'INTEREST_ASKED',
  'SHORTLISTED withdraw': 'WITHDRAWN',
  'INTEREST_ASKED accept': 'INTERESTED',
  'INTEREST_ASKED decline': 'DECLINED',
  'INTEREST_ASKED withdraw': 'WITHDRAWN',
  'INTERESTED recordNda': 'NDA',
  'INTERESTED withdraw': 'WITHDRAWN',
  'NDA introduce': 'INTRODUCED',
  'NDA withdraw': 'WITHDRAWN',
  'INTRODUCED meet': 'MEETING',
  'INTRODUCED agree': 'AGREEMENT',
  'INTRODUCED createInitiative': 'INTRODUCED',
  'INTRODUCED withdraw': 'WITHDRAWN',
  'MEETING agree': 'AGREEMENT',
  'MEETING createInitiative': 'MEETING',
  'MEETING withdraw': 'WITHDRAWN',
  'AGREEMENT start': 'RUNNING',
  'AGREEMENT createInitiative': 'AGREEMENT',
  'AGREEMENT withdraw': 'WITHDRAWN',
  'RUNNING finish': 'DONE',
  'RUNNING fail': 'FAILED',
  'RUNNING createInitiative': 'RUNNING',
  'DONE createInitiative': 'DONE',
  'FAILED createInitiative': 'FAILED',
};

describeLifecycle('a match', matchLifecycle, { ...AFTER, 'INTERESTED introduce': 'INTRODUCED' });
describeLifecycle('a match whose need asks for an NDA', ndaMatchLifecycle, AFTER);

describe('matchLifecycleOf', () => {
  it('refuses an introduction before the NDA that the need asks for', () => {
    expect(() => matchLifecycleOf({ ndaNeeded: true }).after('INTERESTED', 'introduce')).toThrow(/MATCH_STATE/);
    expect(matchLifecycleOf({ ndaNeeded: true }).after('NDA', 'introduce')).toBe('INTRODUCED');
    expect(matchLifecycleOf({ ndaNeeded: false }).after('INTERESTED', 'introduce')).toBe('INTRODUCED');
  });
  it('knows every state of the contract', () =>
    expect([...matchLifecycle.states].sort()).toEqual([...MATCH_STATES].sort()));
});

describe('mayOpenConfidential', () => {
  it.each(MATCH_STATES.map((state) => [state]))('%s', (state) => {
    const open = ['NDA', 'INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE'].includes(state);
    expect(mayOpenConfidential({ state, ndaNeeded: true })).toBe(open);
    expect(mayOpenConfidential({ state, ndaNeeded: false })).toBe(open || state === 'INTERESTED');
  });
});

// Row-level security and the policies use the same arrays of states, so this table states them independently.
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
