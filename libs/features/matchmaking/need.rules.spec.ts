import { AppError } from '#kernel';
import { describeLifecycle } from '../../kernel/testing/index.js';
import { checkNeed, NEED_STATES, type NeedDraft, needLifecycle, referenceNo } from './need.rules.js';

const need: NeedDraft = {
  kind: 'LAB',
  title: 'Odling av hjärtceller',
  anonymisedSummary: 'Vi behöver odla hjärtceller under GMP-liknande förhållanden.',
  language: 'SV',
  moneyDirection: 'STARTUP_PAYS',
  trlNow: 3,
  trlTarget: 5,
  personalData: false,
  ndaNeeded: false,
  windowFrom: '2026-12-01',
  windowTo: '2027-03-01',
  expiresOn: '2027-06-01',
  successCriteria: 'Tre godkända batcher',
};
const fieldsOf = (draft: NeedDraft): string[] => {
  try {
    checkNeed(draft, '2026-11-23');
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

describeLifecycle('a need', needLifecycle, {
  'SUBMITTED publish': 'PUBLISHED',
  'SUBMITTED withdraw': 'WITHDRAWN',
  'SUBMITTED addFile': 'SUBMITTED',
  'PUBLISHED withdraw': 'WITHDRAWN',
  'PUBLISHED close': 'CLOSED',
  'PUBLISHED addFile': 'PUBLISHED',
});

describe('needLifecycle', () => {
  it('never leaves withdrawn or closed', () => {
    expect(needLifecycle.steps('WITHDRAWN')).toEqual([]);
    expect(needLifecycle.steps('CLOSED')).toEqual([]);
  });
  it('knows every state of the contract', () =>
    expect([...needLifecycle.states].sort()).toEqual([...NEED_STATES].sort()));
});

describe('checkNeed', () => {
  it('accepts a complete need', () => expect(fieldsOf(need)).toEqual([]));
  it.each([
    [{ title: 'abc' }, 'title'],
    [{ trlTarget: 2 }, 'trlTarget'],
    [{ windowTo: '2026-11-30' }, 'windowTo'],
    [{ windowFrom: '2026-01-01', windowTo: '2026-02-01' }, 'windowTo'],
    [{ expiresOn: '2026-11-22' }, 'expiresOn'],
    [{ biosafetyLevel: 5 }, 'biosafetyLevel'],
    [{ ndaNeeded: true }, 'confidentialDescription'],
  ])('refuses %p by naming %s', (change, field) => expect(fieldsOf({ ...need, ...change })).toEqual([field]));
  it('names every field at once', () =>
    expect(fieldsOf({ ...need, title: '', successCriteria: '' })).toEqual(['title', 'successCriteria']));
});

it('numbers needs the way people say them', () => expect(referenceNo(2026, 7)).toBe('B2026-007'));
