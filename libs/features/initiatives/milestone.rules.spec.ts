import { AppError, Checks } from '#kernel';
import {
  checkEvidence,
  checkMilestone,
  checkMove,
  MILESTONE_STATES,
  MILESTONE_STEPS,
  milestoneAfter,
  type MilestoneState,
} from './milestone.rules.js';

const fieldsOf = (check: () => void): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

const AFTER: Record<string, MilestoneState> = {
  'PLANNED complete': 'DONE',
  'PLANNED move': 'PLANNED',
  'PLANNED cancel': 'CANCELLED',
};

describe('milestoneAfter', () => {
  it.each(MILESTONE_STATES.flatMap((from) => MILESTONE_STEPS.map((step) => [from, step] as const)))(
    '%s %s',
    (from, step) => {
      const expected = AFTER[`${from} ${step}`];
      if (expected) expect(milestoneAfter(from, step)).toBe(expected);
      else
        expect(() => milestoneAfter(from, step)).toThrow(
          expect.objectContaining({ code: 'MILESTONE_STATE', category: 'CONFLICT' }) as Error,
        );
    },
  );
});

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
