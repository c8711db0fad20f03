import { AppError } from '#kernel';
import { describeLifecycle } from '../../kernel/testing/index.js';
import {
  checkIndicator,
  checkInitiative,
  firstStage,
  INITIATIVE_STAGES,
  initiativeLifecycle,
  type InitiativeDraft,
  type NewIndicator,
} from './initiative.rules.js';

const fieldsOf = (check: () => void): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

const draft: InitiativeDraft = {
  titleSv: 'Biomarkör för tidig diagnos',
  startsOn: '2026-11-01',
  endsOn: '2027-10-31',
  visibility: 'CLUSTER',
  milestones: [{ title: 'Avtal klart', dueOn: '2026-12-01', ownerOrganisationId: 'o' }],
};

describe('checkInitiative', () => {
  it.each<[Partial<InitiativeDraft>, string[]]>([
    [{}, []],
    [{ milestones: [] }, []],
    [{ startsOn: null, endsOn: null }, []],
    [{ titleSv: 'ab' }, ['titleSv']],
    [{ titleEn: 'x'.repeat(201) }, ['titleEn']],
    [{ summarySv: 'x'.repeat(4001) }, ['summarySv']],
    [{ endsOn: '2026-10-31' }, ['endsOn']],
    [{ startsOn: '1926-11-01' }, ['startsOn']],
    [
      { milestones: [{ title: '', dueOn: '2026-10-01', ownerOrganisationId: 'o' }] },
      ['milestones.0.title', 'milestones.0.dueOn'],
    ],
    [{ milestones: Array.from({ length: 51 }, () => draft.milestones[0]!) }, ['milestones']],
  ])('%j → %j', (change, expected) =>
    expect(fieldsOf(() => checkInitiative({ ...draft, ...change }))).toEqual(expected),
  );
});

describe('checkIndicator', () => {
  const indicator: NewIndicator = {
    code: 'JOBS',
    nameSv: 'Nya arbeten',
    nameEn: 'New jobs',
    definitionSv: 'Heltidstjänster',
    definitionEn: 'Full-time jobs',
    kind: 'RESULT',
    unit: 'st',
    countingRule: 'LATEST',
  };
  it.each<[Partial<NewIndicator>, string[]]>([
    [{}, []],
    [{ code: 'jobs' }, ['code']],
    [{ nameSv: '', definitionEn: ' ' }, ['nameSv', 'definitionEn']],
    [{ target: Number.NaN }, ['target']],
    [{ actual: 0 }, []],
  ])('%j → %j', (change, expected) =>
    expect(fieldsOf(() => checkIndicator({ ...indicator, ...change }))).toEqual(expected),
  );
});

const PLAN_STEPS = ['addMilestone', 'completeMilestone', 'moveMilestone'] as const;

describeLifecycle(
  'an initiative',
  initiativeLifecycle,
  Object.fromEntries(
    INITIATIVE_STAGES.filter((from) => from !== 'CLOSED').flatMap((from) => [
      ...PLAN_STEPS.map((step) => [`${from} ${step}`, from] as const),
      ...INITIATIVE_STAGES.filter((to) => to !== from).map((to) => [`${from} ${to}`, to] as const),
    ]),
  ),
);

describe('stages', () => {
  it('starts as an idea, or with its parties when it comes from a match', () =>
    expect([firstStage(false), firstStage(true)]).toEqual(['IDEA', 'MOBILISATION']));
  it.each(INITIATIVE_STAGES.flatMap((from) => INITIATIVE_STAGES.map((to) => [from, to] as const)))(
    '%s → %s',
    (from, to) => {
      expect(initiativeLifecycle.can(from, to)).toBe(from !== 'CLOSED' && from !== to);
    },
  );
  it('changes the plan until the initiative is closed', () => {
    for (const stage of INITIATIVE_STAGES.filter((stage) => stage !== 'CLOSED'))
      for (const step of PLAN_STEPS) expect(initiativeLifecycle.after(stage, step)).toBe(stage);
    expect(() => initiativeLifecycle.after('CLOSED', 'addMilestone')).toThrow(
      expect.objectContaining({ code: 'INITIATIVE_STATE' }) as Error,
    );
  });
});
