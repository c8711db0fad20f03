import { Checks } from '#kernel';
import { checkPassword, hashPassword, isCommonPassword, passwordMatches } from './password.rules.js';

const OWNER = { email: 'anna.berg@lab.example', name: 'Anna Berg' };
const problemsOf = (password: string): number => {
  const checks = new Checks();
  checkPassword(checks, password, OWNER);
  return checks.found.length;
};

describe('passwords', () => {
  it.each([
    'password1234',
    'P@ssw0rd2026',
    'losenord1234',
    'Lösenord123!',
    'Sommar2026!!!',
    '!!!Vinter2026',
    'aaaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    'qwertyuiop12',
    '1qaz2wsx3edc',
    'qwerty123456',
    'hejsanhejsan',
    'klustermotor1',
    'abababababab',
    'correct horse battery staple',
  ])('that are on the lists are refused: %s', (password) =>
    expect([isCommonPassword(password), problemsOf(password)]).toEqual([true, 1]),
  );
  it.each(['grön tallrik under regnet', 'v7Kq-zzPd-11xL', 'ett långt lösenord 1', 'password manager made this'])(
    'that are not are taken: %s',
    (password) => expect(problemsOf(password)).toBe(0),
  );
  it.each([
    'kort',
    'elva tecken',
    'x1'.repeat(101),
    'anna.berg@lab.example',
    'min anna.berg nyckel',
    'regnet och ANNA sover',
    'röda Berg i fjärran',
  ])('that are short, long or name their owner are refused: %s', (password) =>
    expect(problemsOf(password)).toBeGreaterThan(0),
  );

  it('are the same in either form of Unicode, and nothing else of them is changed', async () => {
    const stored = await hashPassword('fjäll\u00a0ö  vägen');
    expect(await passwordMatches(stored, 'fja\u0308ll\u00a0o\u0308  va\u0308gen')).toBe(true);
    expect(await passwordMatches(stored, 'fjäll ö vägen')).toBe(false);
    expect(problemsOf('fja\u0308lla\u0308ng2')).toBe(problemsOf('fjälläng2'));
  });
});
