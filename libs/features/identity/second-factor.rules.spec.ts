import { Secret, TOTP } from 'otpauth';
import {
  hashRecoveryCode,
  newRecoveryCode,
  newTotpSecret,
  owesSecondFactor,
  readCode,
  seal,
  stepOf,
  unseal,
} from './second-factor.rules.js';

const KEY = 'a secret of more than thirty-two characters';
/** The secret of RFC 6238, appendix B. */
const RFC = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32;

describe('the second factor', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('takes the codes of RFC 6238 at %i s', (seconds, code) => {
    expect(stepOf(RFC, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });
  it('takes one step before and after, and says which step it was', () => {
    const now = new Date(1_800_000_010_000);
    const code = (steps: number) =>
      new TOTP({ secret: Secret.fromBase32(RFC) }).generate({ timestamp: now.getTime() + steps * 30_000 });
    expect([-2, -1, 0, 1, 2].map((steps) => stepOf(RFC, code(steps), now))).toEqual([
      null,
      59_999_999,
      60_000_000,
      60_000_001,
      null,
    ]);
  });
  it.each([
    [' 123 456 ', 'TOTP'],
    ['123-456', 'TOTP'],
    ['abcd-efgh-2345-mnop', 'RECOVERY'],
    ['12345', undefined],
    ['1234567', undefined],
    ['', undefined],
    ['１２３４５６', undefined],
    ['abcd-efgh-0189-mnop', undefined],
  ])('reads %j as %s', (typed, kind) => expect(readCode(typed)?.kind).toBe(kind));
  it('makes recovery codes that it reads, with hashes that differ by person', () => {
    const code = newRecoveryCode();
    expect(readCode(code)).toEqual({ kind: 'RECOVERY', code: code.replaceAll('-', '') });
    expect(hashRecoveryCode('a', code)).toBe(hashRecoveryCode('a', code.replaceAll('-', '')));
    expect(hashRecoveryCode('a', code)).not.toBe(hashRecoveryCode('b', code));
  });
  it('seals differently each time, and opens for the same key and person only, unchanged', () => {
    const secret = newTotpSecret();
    const [one, other] = [seal(KEY, 'a', secret), seal(KEY, 'a', secret)];
    expect(one).not.toBe(other);
    expect(unseal(KEY, 'a', one)).toBe(secret);
    const changed = Buffer.from(one, 'base64');
    changed[30] = (changed[30] ?? 0) ^ 1;
    for (const open of [
      () => unseal(`${KEY}!`, 'a', one),
      () => unseal(KEY, 'b', one),
      () => unseal(KEY, 'a', changed.toString('base64')),
      () => unseal(KEY, 'a', ''),
    ])
      expect(open).toThrow();
  });
  it.each([
    ['STAFF', 1, true, true],
    ['ADMIN', 1, true, true],
    ['STAFF', 2, true, false],
    ['PARTNER', 1, true, false],
    ['STAFF', 1, false, false],
  ] as const)('%s at level %i with the setting %p: owed %p', (role, level, AUTH_REQUIRE_TOTP, owed) =>
    expect(owesSecondFactor({ role, level }, { AUTH_REQUIRE_TOTP })).toBe(owed),
  );
});
