import type { AppError } from '#kernel';
import { describeLifecycle } from '../../kernel/testing/index.js';
import { checkRound, ROUND_STATES, type RoundDraft, roundLifecycle, type RoundState, stateAt } from './round.rules.js';

describeLifecycle('a round', roundLifecycle, {
  'DRAFT open': 'OPEN',
  'DRAFT cancel': 'CANCELLED',
  'OPEN fill': 'OPEN',
  'OPEN rank': 'OPEN',
  'OPEN dryRun': 'OPEN',
  'OPEN close': 'CLOSED',
  'OPEN cancel': 'CANCELLED',
  'CLOSED dryRun': 'CLOSED',
  'CLOSED publish': 'PUBLISHED',
  'CLOSED cancel': 'CANCELLED',
});

it('knows every state of the contract', () =>
  expect([...roundLifecycle.states].sort()).toEqual([...ROUND_STATES].sort()));

describe('stateAt', () => {
  const closesAt = new Date('2026-11-27T11:00:00Z');
  it.each<[RoundState, string, RoundState]>([
    ['OPEN', '2026-11-27T10:59:59.999Z', 'OPEN'],
    ['OPEN', '2026-11-27T11:00:00Z', 'CLOSED'],
    ['DRAFT', '2026-11-28T11:00:00Z', 'DRAFT'],
    ['CANCELLED', '2026-11-28T11:00:00Z', 'CANCELLED'],
  ])('%s at %s is %s', (state, now, expected) => expect(stateAt({ state, closesAt }, new Date(now))).toBe(expected));
});

describe('checkRound', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const slot = {
    capabilityId: 'c',
    descriptionSv: 'Odling enligt GMP i tre satser',
    descriptionEn: 'GMP culture in three batches',
    capacity: 2,
  };
  const draft: RoundDraft = {
    titleSv: 'Vårens omgång',
    titleEn: 'The spring round',
    mode: 'STABLE',
    closesAt: new Date('2026-12-01T11:00:00Z'),
    needIds: ['n'],
    slots: [slot],
  };
  const fieldsOf = (change: Partial<RoundDraft>): string[] => {
    try {
      checkRound({ ...draft, ...change }, now);
      return [];
    } catch (error) {
      return ((error as AppError).data.fields ?? []).map(({ field }) => field);
    }
  };
  it.each<[string, Partial<RoundDraft>, string[]]>([
    ['a sound one', {}, []],
    ['no titles', { titleSv: ' ', titleEn: 'x' }, ['titleSv', 'titleEn']],
    ['a time that has passed', { closesAt: now }, ['closesAt']],
    ['a time nobody remembers', { closesAt: new Date('2028-01-01') }, ['closesAt']],
    ['no needs', { needIds: [] }, ['needIds']],
    ['a need twice', { needIds: ['n', 'n'] }, ['needIds']],
    ['no slots', { slots: [] }, ['slots']],
    ['a capability twice', { slots: [slot, slot] }, ['slots']],
    ['no place', { slots: [{ ...slot, capacity: 0 }] }, ['slots.0.capacity']],
    [
      'a least number above the capacity',
      { mode: 'MAX_WELFARE', slots: [{ ...slot, minimum: 3 }] },
      ['slots.0.minimum'],
    ],
    ['a least number where it could not be kept', { slots: [{ ...slot, minimum: 1 }] }, ['slots.0.minimum']],
    ['a least number for the best total', { mode: 'MAX_WELFARE', slots: [{ ...slot, minimum: 2 }] }, []],
    ['a description that says nothing', { slots: [{ ...slot, descriptionEn: 'Lab' }] }, ['slots.0.descriptionEn']],
  ])('%s', (_case, change, expected) => expect(fieldsOf(change)).toEqual(expected));
});
