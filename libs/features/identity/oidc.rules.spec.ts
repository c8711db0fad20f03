import { acrValues, hindrance, isPersonalNumber, oidcCookie, oidcSecretOf, safeNext } from './oidc.rules.js';

describe('isPersonalNumber', () => {
  it.each([
    '198507099805',
    '19850709-9805',
    '850709-9805',
    '850709+9805',
    '8507099805',
    ' 850709-9805 ',
    '850769-9805',
  ])('knows %p', (subject) => expect(isPersonalNumber(subject)).toBe(true));
  it.each(['01a20738-0000-7000-8000-000000000000', '5599990016', '1234567', 'anna', '851309-9805', 'auth0|8507099805'])(
    'lets %p pass',
    (subject) => expect(isPersonalNumber(subject)).toBe(false),
  );
});

describe('safeNext', () => {
  it.each([
    ['/', '/'],
    ['/needs/1?show=all', '/needs/1?show=all'],
    [undefined, '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/a b', '/'],
    ['/x\r\nset-cookie: a', '/'],
  ])('%p leads to %p', (next, to) => expect(safeNext(next)).toBe(to));
});

describe('hindrance', () => {
  const provider = { roles: ['STAFF', 'STARTUP'] as ('STAFF' | 'STARTUP')[], assurance: { STAFF: ['loa3', 'loa4'] } };
  it.each([
    ['nobody', [], 'loa3', 'UNKNOWN'],
    ['a role that comes in elsewhere', ['ADMIN'], 'loa4', 'ROLE'],
    ['a role that is let in, with one that is not', ['STARTUP', 'ADMIN'], 'loa4', 'ROLE'],
    ['too low a level', ['STAFF'], 'loa2', 'ASSURANCE'],
    ['no level', ['STAFF'], undefined, 'ASSURANCE'],
    ['too low a level for the other role', ['STARTUP', 'STAFF'], 'loa2', 'ASSURANCE'],
    ['a level that suffices', ['STAFF'], 'loa4', null],
    ['a role that demands none', ['STARTUP'], undefined, null],
  ] as const)('of %s', (_, roles, acr, expected) => expect(hindrance(provider, roles, acr)).toBe(expected));
  it('asks for every level once', () =>
    expect(acrValues({ assurance: { STAFF: ['a', 'b'], ADMIN: ['b'] } })).toEqual(['a', 'b']));
});

describe('the browser’s secret', () => {
  it('is read from among other cookies, and only in its own shape', () => {
    const secret = 'x'.repeat(43);
    expect(oidcSecretOf(`a=b; ${oidcCookie(secret, 600).split(';')[0]}; c=d`)).toBe(secret);
    for (const cookies of [
      undefined,
      '',
      'klustermotor_oidc=x',
      `x__Host-klustermotor_oidc=${secret}`,
      '__Host-klustermotor_oidc=short',
    ])
      expect(oidcSecretOf(cookies)).toBeUndefined();
  });
});
