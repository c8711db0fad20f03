import { type AskingHeaders, type Door, tokenOf } from './credentials.js';

const OURS = 'https://klustermotor.example';
const COOKIE = `__Host-klustermotor_access=${'c'.repeat(43)}`;
const BEARER = `Bearer ${'b'.repeat(43)}`;
const PAGE = { 'x-klustermotor-csrf': '1' };

const outcome = (door: Door, headers: AskingHeaders): string => {
  try {
    return tokenOf(door, headers, (origin) => origin === OURS)?.charAt(0) ?? 'nobody';
  } catch {
    return 'refused';
  }
};

describe('the token of a request', () => {
  it.each<[Door, AskingHeaders, string]>([
    ['graphql', {}, 'nobody'],
    ['graphql', { authorization: BEARER }, 'b'],
    ['graphql', { authorization: BEARER, cookie: COOKIE }, 'b'],
    ['graphql', { authorization: BEARER, cookie: COOKIE, origin: 'https://a.example' }, 'b'],
    ['graphql', { authorization: 'Basic eDp5', cookie: COOKIE }, 'refused'],
    ['graphql', { cookie: COOKIE }, 'refused'],
    ['graphql', { cookie: '__Host-klustermotor_refresh=x' }, 'refused'],
    ['graphql', { cookie: COOKIE, ...PAGE }, 'c'],
    ['graphql', { cookie: COOKIE, 'x-klustermotor-csrf': '1, 1' }, 'refused'],
    ['graphql', { cookie: COOKIE, ...PAGE, origin: OURS }, 'c'],
    ['graphql', { cookie: COOKIE, ...PAGE, origin: 'null' }, 'refused'],
    ['graphql', { ...PAGE, origin: 'https://a.example' }, 'refused'],
    ['graphql', { authorization: BEARER, ...PAGE, origin: 'https://a.example' }, 'refused'],
    ['graphql', { cookie: `${COOKIE}; ${COOKIE}`, ...PAGE }, 'nobody'],
    ['graphql', { cookie: 'other=1' }, 'nobody'],
    ['files', { cookie: COOKIE }, 'c'],
    ['files', { cookie: COOKIE, 'sec-fetch-site': 'same-origin' }, 'c'],
    ['files', { cookie: COOKIE, 'sec-fetch-site': 'cross-site' }, 'refused'],
    ['files', { cookie: COOKIE, origin: 'https://a.example' }, 'refused'],
    ['socket', { cookie: COOKIE }, 'refused'],
    ['socket', { cookie: COOKIE, ...PAGE }, 'refused'],
    ['socket', { cookie: COOKIE, origin: OURS }, 'c'],
    ['socket', { cookie: COOKIE, origin: 'https://a.example' }, 'refused'],
    ['socket', { authorization: BEARER }, 'b'],
  ])('%s %j: %s', (door, headers, expected) => expect(outcome(door, headers)).toBe(expected));
});
