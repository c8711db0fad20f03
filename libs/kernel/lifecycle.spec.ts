import type { Actor } from './actor.js';
import { lifecycle, stepPolicy } from './lifecycle.js';
import { describeLifecycle, refusalOf } from './testing/index.js';

type DoorState = 'OPEN_WIDE' | 'SHUT';
type DoorStep = 'open' | 'shut' | 'paint';

const door = lifecycle<DoorState, DoorStep>(
  'DOOR',
  { SHUT: { open: 'OPEN_WIDE', paint: 'SHUT' }, OPEN_WIDE: { shut: 'SHUT' } },
  {
    subject: { sv: 'Dörren', en: 'The door' },
    states: { SHUT: { sv: 'är stängd', en: 'is shut' }, OPEN_WIDE: { sv: 'står öppen', en: 'is open' } },
    steps: {
      open: { sv: 'öppnas', en: 'be opened' },
      shut: { sv: 'stängas', en: 'be shut' },
      paint: { sv: 'målas', en: 'be painted' },
    },
  },
);
const locked = door.without({ SHUT: { open: { sv: 'Lås upp dörren först.', en: 'Unlock the door first.' } } });

describeLifecycle('a lifecycle', door, { 'SHUT open': 'OPEN_WIDE', 'SHUT paint': 'SHUT', 'OPEN_WIDE shut': 'SHUT' });
describeLifecycle('a lifecycle without a transition', locked, { 'SHUT paint': 'SHUT', 'OPEN_WIDE shut': 'SHUT' });

describe('a refusal', () => {
  it('says in words where the object is and what it cannot do', () =>
    expect(refusalOf(door, 'OPEN_WIDE', 'paint')).toMatchObject({
      code: 'DOOR_STATE',
      data: {
        message: { sv: 'Dörren står öppen och kan inte målas.', en: 'The door is open and cannot be painted.' },
        state: 'OPEN_WIDE',
        step: 'paint',
      },
    }));
  it('says "again" of a step that has been taken', () =>
    expect(refusalOf(door, 'SHUT', 'shut').data.message).toEqual({
      sv: 'Dörren är stängd och kan inte stängas igen.',
      en: 'The door is shut and cannot be shut again.',
    }));
  it('says why a transition is taken away', () =>
    expect(refusalOf(locked, 'SHUT', 'open').data.message).toEqual({
      sv: 'Lås upp dörren först.',
      en: 'Unlock the door first.',
    }));
});

describe('stepPolicy', () => {
  const actor = (role: Actor['role']): Actor => ({ role }) as Actor;
  const facts = (state: DoorState, broken = false) => ({ state, broken });
  const policy = stepPolicy((one: { state: DoorState; broken: boolean }) => (one.broken ? locked : door), {
    actions: ['SHUT', 'LOOK', 'OPEN'] as const,
    steps: {
      open: { action: 'OPEN', may: ({ role }) => role === 'STAFF', offered: ({ state }) => state === 'SHUT' },
      shut: { action: 'SHUT', may: () => true },
      paint: { may: ({ role }) => role === 'ADMIN' },
    },
    besides: { LOOK: (_actor, { state }) => state === 'OPEN_WIDE' },
  });
  it('offers what is both possible and allowed, in the declared order', () => {
    expect(policy.actionsFor(actor('STAFF'), facts('SHUT'))).toEqual(['OPEN']);
    expect(policy.actionsFor(actor('STARTUP'), facts('SHUT'))).toEqual([]);
    expect(policy.actionsFor(actor('STARTUP'), facts('OPEN_WIDE'))).toEqual(['SHUT', 'LOOK']);
  });
  it('chooses the lifecycle by the facts', () =>
    expect(policy.actionsFor(actor('STAFF'), facts('SHUT', true))).toEqual([]));
  it('says who may take a step, whatever the state', () => {
    expect([policy.may('paint', actor('ADMIN'), facts('OPEN_WIDE'))]).toEqual([true]);
    expect(policy.may('paint', actor('STAFF'), facts('SHUT'))).toBe(false);
  });
  it('gives a step that it does not name to nobody', () => {
    const narrow = stepPolicy(door, { actions: [], steps: {} });
    expect(narrow.may('open', actor('ADMIN'), { state: 'SHUT' })).toBe(false);
  });
  it('refuses an action that nothing gives', () =>
    expect(() => stepPolicy(door, { actions: ['PAINT'], steps: {} })).toThrow('PAINT'));
});
