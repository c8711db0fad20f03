import { AppError } from '#kernel';
import { type AgreementFacts, checkAgreement } from './agreement.rules.js';

const TODAY = '2026-12-01';
const signed: AgreementFacts = { type: 'RND', partyIds: ['a', 'b'], signedOn: '2026-11-30' };
const problems = (over: Partial<AgreementFacts>): string[] => {
  try {
    checkAgreement({ ...signed, ...over }, TODAY);
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

describe('an agreement', () => {
  it.each<[string, Partial<AgreementFacts>, string[]]>([
    ['signed yesterday by two', {}, []],
    ['signed today', { signedOn: TODAY }, []],
    ['signed tomorrow', { signedOn: '2026-12-02' }, ['signedOn']],
    ['with one party', { partyIds: ['a'] }, ['partyIds']],
    ['with one party named twice', { partyIds: ['a', 'a'] }, ['partyIds']],
    ['with 21 parties', { partyIds: Array.from({ length: 21 }, (_, index) => `${index}`) }, ['partyIds']],
    ['valid on the day it was signed only', { validTo: '2026-11-30' }, []],
    ['that ended before it was signed', { validTo: '2026-11-29' }, ['validTo']],
    ['that began before it was signed', { validFrom: '2026-01-01', validTo: '2026-06-30' }, []],
    ['that ends before it begins', { validFrom: '2027-01-01', validTo: '2026-12-31' }, ['validTo']],
    ['on a day that is none', { validTo: '2026-02-30' }, ['validTo', 'validTo']],
    ['with a register number too long', { diarienummer: 'x'.repeat(61) }, ['diarienummer']],
  ])('%s', (_case, over, expected) => {
    expect(problems(over)).toEqual(expected);
  });
});
