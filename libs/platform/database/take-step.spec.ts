import { type Actor, AppError, changedMeanwhile, type DomainEvent, lifecycle, type Scope, systemScope } from '#kernel';
import { type StepToTake, takeStep } from './take-step.js';
import type { Tx } from './unit-of-work.js';

type State = 'SHUT' | 'OPEN' | 'GONE';
type Step = 'open' | 'remove';
interface Door {
  id: string;
  version: number;
  state: State;
  paint?: string;
}

const words = { sv: 'x', en: 'x' };
const door = lifecycle<State, Step>(
  'DOOR',
  { SHUT: { open: 'OPEN' }, OPEN: { remove: 'GONE' }, GONE: {} },
  { subject: words, states: { SHUT: words, OPEN: words, GONE: words }, steps: { open: words, remove: words } },
);
const at = new Date('2026-11-23T09:00:00Z');
const staff = { role: 'STAFF', workspaceId: 'w' } as Actor;

/** Takes a step and records the order in which things were done. */
async function take(over: Partial<StepToTake<State, Step, Door, Partial<Door>>> = {}, scope: Scope = staff) {
  const done: string[] = [];
  const tx = { scope, emit: ({ name }: DomainEvent) => void done.push(`event ${name}`) } as unknown as Tx;
  const note = (what: string): void => void done.push(what);
  const outcome = await takeStep<State, Step, Door, Partial<Door>>(tx, {
    clock: { now: () => at },
    lifecycle: door,
    step: 'open',
    version: 3,
    lock: async () => (note('lock'), { id: 'd', version: 3, state: 'SHUT' }),
    may: () => (note('may'), true),
    before: () => note('before'),
    set: async (_row, { from, to }) => (note(`set ${from} ${to}`), { paint: 'red' }),
    change: async (version, changes) => note(`change ${version} ${JSON.stringify(changes)}`),
    history: async (_row, move) => note(`history ${move.from} ${move.to} ${move.at.toISOString()}`),
    event: () => ({ name: 'door.opened', version: 1, subject: { kind: 'NEED', id: 'd' } }),
    ...over,
  }).catch((error: unknown) => (error as AppError).code);
  return { outcome, done };
}

describe('takeStep', () => {
  it('locks, asks, changes, writes history and tells, in this order', async () =>
    expect(await take()).toEqual({
      outcome: { id: 'd', version: 4, state: 'OPEN', paint: 'red' },
      done: [
        'lock',
        'may',
        'before',
        'set SHUT OPEN',
        'change 3 {"paint":"red","state":"OPEN"}',
        'history SHUT OPEN 2026-11-23T09:00:00.000Z',
        'event door.opened',
      ],
    }));
  it('refuses who may not before it says anything of the state', async () =>
    expect(await take({ may: () => false, step: 'remove' })).toEqual({ outcome: 'FORBIDDEN', done: ['lock'] }));
  it('refuses a person when nothing says who may, and not the program itself', async () => {
    expect((await take({ may: undefined })).outcome).toBe('FORBIDDEN');
    expect((await take({ may: undefined }, systemScope('w'))).outcome).toMatchObject({ state: 'OPEN' });
  });
  it('refuses a step that the state does not allow, and writes nothing', async () =>
    expect(await take({ step: 'remove' })).toEqual({ outcome: 'DOOR_STATE', done: ['lock', 'may', 'before'] }));
  it('tells nobody of a step that came too late', async () => {
    const { outcome, done } = await take({ change: () => Promise.reject(changedMeanwhile()) });
    expect(outcome).toBe('CHANGED_MEANWHILE');
    expect(done.at(-1)).toBe('set SHUT OPEN');
  });
  it('takes several steps as one change with a line of history each', async () => {
    const { outcome, done } = await take({ step: ['open', 'remove'] });
    expect(outcome).toMatchObject({ state: 'GONE', version: 4 });
    expect(done.filter((one) => /^(change|history)/.test(one))).toEqual([
      'change 3 {"paint":"red","state":"GONE"}',
      'history SHUT OPEN 2026-11-23T09:00:00.000Z',
      'history OPEN GONE 2026-11-23T09:00:00.000Z',
    ]);
  });
  it('starts from the state that counts, and from the version the lock found where none is named', async () => {
    const { outcome, done } = await take({ stateOf: () => 'OPEN', step: 'remove', version: undefined });
    expect(outcome).toMatchObject({ state: 'GONE' });
    expect(done).toContain('history OPEN GONE 2026-11-23T09:00:00.000Z');
  });
});
