import { AppError } from '#kernel';
import { describeLifecycle } from '../../kernel/testing/index.js';
import {
  ADOPTION_DECISIONS,
  ADOPTION_STATES,
  adoptionLifecycle,
  type AdoptionRecord,
  adoptionStep,
  checkAdoption,
  checkLetter,
} from './adoption.rules.js';

const fieldsOf = (check: () => void): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

describeLifecycle('an adoption', adoptionLifecycle, {
  'NOT_ASKED prepare': 'PREPARED',
  'PREPARED putOnAgenda': 'ON_AGENDA',
  'ON_AGENDA decide': 'DECIDED',
  'DECIDED notify': 'NOTIFIED',
  ...Object.fromEntries(ADOPTION_STATES.map((state) => [`${state} amend`, state])),
});

describe('adoptionStep', () => {
  it.each(
    ADOPTION_STATES.flatMap((from, i) => ADOPTION_STATES.map((to, j) => [from, to, j === i || j === i + 1] as const)),
  )('%s → %s: %p', (from, to, expected) => {
    const follow = () => adoptionLifecycle.after(from, adoptionStep(from, to));
    if (expected) expect(follow()).toBe(to);
    else expect(follow).toThrow(expect.objectContaining({ code: 'ADOPTION_STATE', category: 'CONFLICT' }) as Error);
  });
});

describe('checkAdoption', () => {
  const adoption: AdoptionRecord = {
    letterId: 'l',
    organisationId: 'o',
    decidingBody: 'Kommunstyrelsen',
    state: 'PREPARED',
  };
  it.each(
    ADOPTION_STATES.flatMap((state) => [null, ...ADOPTION_DECISIONS].map((decision) => [state, decision] as const)),
  )('%s with decision %p: a decision exactly from DECIDED on', (state, decision) => {
    const decided = state === 'DECIDED' || state === 'NOTIFIED';
    expect(fieldsOf(() => checkAdoption({ ...adoption, state, decision }))).toEqual(
      (decision !== null) === decided ? [] : ['decision'],
    );
  });
  it.each<[Partial<AdoptionRecord>, string[]]>([
    [{ decidingBody: '' }, ['decidingBody']],
    [{ state: 'DECIDED', decision: 'ADOPTED', sentOn: '2024-10-01' }, ['sentOn']],
    [{ state: 'NOTIFIED', decision: 'ADOPTED', meetingDate: '2024-10-02', sentOn: '2024-10-01' }, ['sentOn']],
    [{ state: 'NOTIFIED', decision: 'ADOPTED', meetingDate: '2024-10-02', sentOn: '2024-10-02' }, []],
    [{ meetingDate: '2024-02-30' }, ['meetingDate']],
  ])('%j → %j', (change, expected) =>
    expect(fieldsOf(() => checkAdoption({ ...adoption, ...change }))).toEqual(expected),
  );
});

describe('checkLetter', () => {
  const letter = {
    titleSv: 'Avsiktsförklaring',
    titleEn: 'Letter of intent',
    documentVersion: '1.0',
    signedOn: '2024-06-01',
    signatories: ['A'],
  };
  it.each([
    [{}, []],
    [{ titleEn: '' }, ['titleEn']],
    [{ signedOn: 'juni' }, ['signedOn']],
    [{ signedOn: '2024-06' }, []],
    [{ signedOn: '2024-13' }, ['signedOn']],
    [{ signatories: [] }, ['signatories']],
  ])('%j → %j', (change, expected) => expect(fieldsOf(() => checkLetter({ ...letter, ...change }))).toEqual(expected));
});
