import { notFound } from './app-error.js';
import { AppError, defineError, registeredError, registeredErrors } from './error-registry.js';

const WORDS = { meaning: 'Planted.', remedy: 'None.', message: { sv: 'Planterat.', en: 'Planted.' } };

describe('defineError', () => {
  it('makes errors with the code, the category, both languages and further data', () => {
    const planted = defineError('PLANTED_PARTS', 'CONFLICT', {
      ...WORDS,
      message: (count: number) => ({ sv: `Högst ${count}.`, en: `At most ${count}.` }),
      data: (count) => ({ count }),
    });
    const error = planted(3);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      code: 'PLANTED_PARTS',
      category: 'CONFLICT',
      message: 'PLANTED_PARTS: At most 3.',
      data: { message: { sv: 'Högst 3.', en: 'At most 3.' }, count: 3 },
    });
    expect(planted.saying({ sv: 'Annat.', en: 'Other.' }).data).toEqual({ message: { sv: 'Annat.', en: 'Other.' } });
    expect(registeredError('PLANTED_PARTS')).toMatchObject({ meaning: 'Planted.', remedy: 'None.' });
  });

  it('refuses a code that is declared already, and one of another shape', () => {
    defineError('PLANTED_TWICE', 'INVALID', WORDS);
    expect(() => defineError('PLANTED_TWICE', 'CONFLICT', WORDS)).toThrow('PLANTED_TWICE is declared twice');
    for (const code of ['planted', 'PLANTED-CODE', '_PLANTED', 'PLANTED_', ''])
      expect(() => defineError(code, 'INVALID', WORDS)).toThrow('LIKE_THIS');
  });

  it('is listed in alphabetical order', () => {
    const codes = registeredErrors().map(({ code }) => code);
    expect(codes).toContain(notFound().code);
    expect(codes).toEqual([...codes].sort());
  });
});
