import fc from 'fast-check';
import { isPublicAddress, readOutboundUrl, type Refusal } from './address.js';

const PORTS = [443, 8443];

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:400f:80d::200e'])('takes %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '168.63.129.16',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:93.184.216.34',
    '64:ff9b::7f00:1',
    '64:ff9b::5db8:d822',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:5db8:d822::1',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '100::1',
    '4000::1',
    '',
    'example.com',
    '1.2.3',
    '999.1.1.1',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it('refuses every address of the private ranges, mapped into IPv6 as well', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
    );
    fc.assert(
      fc.property(inside, (parts) => {
        const address = parts.join('.');
        expect([address, `::ffff:${address}`, `64:ff9b::${address}`].map(isPublicAddress)).toEqual([
          false,
          false,
          false,
        ]);
      }),
    );
  });
});

describe('readOutboundUrl', () => {
  it.each([
    'https://hooks.example.se/a?b=c',
    'https://hooks.example.se:8443/',
    'https://93.184.216.34/',
    'https://[2606:4700:4700::1111]/',
  ])('takes %s', (url) => {
    expect(readOutboundUrl(url, PORTS)).toEqual(new URL(url));
  });
  it.each<[string, Refusal]>([
    ['', 'NOT_A_URL'],
    ['hooks.example.se', 'NOT_A_URL'],
    ['https://', 'NOT_A_URL'],
    ['https://ex ample.se', 'NOT_A_URL'],
    ['https://hooks.example.se\\@10.0.0.1/', 'NOT_A_URL'],
    ['https://hooks.example.se/\r\nHost: inside', 'NOT_A_URL'],
    ['https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/', 'NOT_A_URL'],
    [`https://hooks.example.se/${'a'.repeat(1000)}`, 'TOO_LONG'],
    ['http://hooks.example.se/', 'NOT_HTTPS'],
    ['file:///etc/passwd', 'NOT_HTTPS'],
    ['gopher://hooks.example.se/', 'NOT_HTTPS'],
    ['https://me:secret@hooks.example.se/', 'HAS_CREDENTIALS'],
    ['https://@hooks.example.se/', 'HAS_CREDENTIALS'],
    ['https://hooks.example.se#@10.0.0.1/', 'HAS_FRAGMENT'],
    ['https://hooks.example.se:22/', 'PORT'],
    ['https://hooks.example.se:6379/', 'PORT'],
    ['https://localhost/', 'HOST'],
    ['https://a.localhost/', 'HOST'],
    ['https://database/', 'HOST'],
    ['https://hooks.example.se./', 'HOST'],
    ['https://metadata.google.internal/', 'HOST'],
    ['https://printer.local/', 'HOST'],
    ['https://127.0.0.1/', 'NOT_PUBLIC'],
    ['https://127.0.0.1./', 'NOT_PUBLIC'],
    ['https://127.1/', 'NOT_PUBLIC'],
    ['https://2130706433/', 'NOT_PUBLIC'],
    ['https://0177.0.0.1/', 'NOT_PUBLIC'],
    ['https://0x7f.1/', 'NOT_PUBLIC'],
    ['https://0x7f000001/', 'NOT_PUBLIC'],
    ['https://%31%32%37.0.0.1/', 'NOT_PUBLIC'],
    ['https://0/', 'NOT_PUBLIC'],
    ['https://169.254.169.254/latest/meta-data/', 'NOT_PUBLIC'],
    ['https://[::1]/', 'NOT_PUBLIC'],
    ['https://[::ffff:10.0.0.1]/', 'NOT_PUBLIC'],
    ['https://[64:ff9b::a00:1]/', 'NOT_PUBLIC'],
    ['https://[2002:a00:1::]/', 'NOT_PUBLIC'],
    ['https://[fd00::1]/', 'NOT_PUBLIC'],
  ])('refuses %s: %s', (url, refusal) => expect(readOutboundUrl(url, PORTS)).toBe(refusal));
});
