import { addressOf, isTrusted, placeOf } from './address.js';

const PROXIES = ['10.0.0.0/8', '::1', 'fd00::/8'];

describe('addressOf', () => {
  it.each<[string, string | undefined, string | string[] | undefined, string[], string]>([
    ['without a proxy, who connects', '192.0.2.1', undefined, [], '192.0.2.1'],
    ['nobody is believed who is no proxy', '192.0.2.1', '198.51.100.1', [], '192.0.2.1'],
    ['nor when there are proxies, but he is none', '192.0.2.1', '198.51.100.1', PROXIES, '192.0.2.1'],
    ['a proxy is believed about the one before it', '10.1.1.1', '198.51.100.1', PROXIES, '198.51.100.1'],
    ['what that one claims is not', '10.1.1.1', '203.0.113.9, 198.51.100.1', PROXIES, '198.51.100.1'],
    ['through two proxies', '10.1.1.1', '198.51.100.1, 10.2.2.2', PROXIES, '198.51.100.1'],
    ['a proxy that says nonsense', '10.1.1.1', 'unknown', PROXIES, '10.1.1.1'],
    ['a proxy that says nothing', '10.1.1.1', undefined, PROXIES, '10.1.1.1'],
    ['several headers are one list', '::1', ['203.0.113.9', '198.51.100.1'], PROXIES, '198.51.100.1'],
    ['an IPv4 address in IPv6 clothes', '::ffff:10.1.1.1', '198.51.100.1', PROXIES, '198.51.100.1'],
    ['no address at all', undefined, '198.51.100.1', PROXIES, ''],
  ])('%s', (_what, remote, forwarded, proxies, expected) => {
    expect(addressOf(remote, { 'x-forwarded-for': forwarded as string }, proxies)).toBe(expected);
  });
});

describe('isTrusted', () => {
  it.each([
    ['10.9.9.9', true],
    ['11.0.0.1', false],
    ['fd12::1', true],
    ['fe80::1', false],
    ['', false],
    ['10.0.0.0/8', false],
  ])('%s: %s', (address, expected) => {
    expect(isTrusted(address, PROXIES)).toBe(expected);
  });
});

describe('placeOf', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3::4', '2001:db8:1:2'],
    ['2001:db8:1:2:ffff::', '2001:db8:1:2'],
    ['nonsense', 'unknown'],
  ])('%s is %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});
