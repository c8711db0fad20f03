import { AppError, Checks } from '#kernel';
import { describeLifecycle } from '../../kernel/testing/index.js';
import { checkEvidence, checkMilestone, checkMove, MILESTONE_STATES, milestoneLifecycle } from './milestone.rules.js';

const fieldsOf = (check: () => void): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

describeLifecycle('a milestone', milestoneLifecycle, {
  'PLANNED complete': 'DONE',
  'PLANNED move': 'PLANNED',
  'PLANNED cancel': 'CANCELLED',
});

it('knows every state of the contract', () =>
  expect([...milestoneLifecycle.states].sort()).toEqual([...MILESTONE_STATES].sort()));

describe('checkMilestone', () => {
  const milestone = { title: 'Första mätningen', dueOn: '2026-12-15', ownerOrganisationId: 'o' };
  it.each([
    [{}, null, []],
    [{}, '2026-12-15', []],
    [{}, '2026-12-16', ['milestones.0.dueOn']],
    [{ title: ' ab ' }, null, ['milestones.0.title']],
    [{ title: 'x'.repeat(201) }, null, ['milestones.0.title']],
    [{ dueOn: '0026-12-15' }, null, ['milestones.0.dueOn']],
    [{ dueOn: '2026-02-30' }, null, ['milestones.0.dueOn']],
  ])('%p with a start %p → %p', (change, startsOn, expected) => {
    expect(
      fieldsOf(() => {
        const checks = new Checks();
        checkMilestone(checks, { ...milestone, ...change }, startsOn, 'milestones.0.');
        checks.done();
      }),
    ).toEqual(expected);
  });
});

describe('checkMove', () => {
  it.each([
    ['2026-12-15', '2027-01-15', 'Provsvaren dröjer', []],
    ['2026-12-15', '2026-12-15', 'Provsvaren dröjer', ['dueOn']],
    ['2026-12-15', '2026-11-22', 'Provsvaren dröjer', ['dueOn']],
    ['2026-12-15', '2026-11-23', 'Provsvaren kom', []],
    ['2026-12-15', '2027-01-15', '  ', ['reason']],
    ['2026-12-15', '2027-01-15', 'x'.repeat(501), ['reason']],
  ])('%s → %s (%p): %p', (from, to, reason, expected) =>
    expect(fieldsOf(() => checkMove(from, to, reason, '2026-11-23'))).toEqual(expected),
  );
});

describe('checkEvidence', () => {
  it.each([
    ['', ['evidence']],
    ['  ok ', ['evidence']],
    ['Mätprotokoll 14', []],
    ['x'.repeat(2001), ['evidence']],
  ])('%p → %p', (evidence, expected) => expect(fieldsOf(() => checkEvidence(evidence))).toEqual(expected));
});
