import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

const parsed = (text: string): Address | undefined => (ipaddr.isValid(text) ? ipaddr.process(text) : undefined);

/**
 * Whether an address is one of our proxies.
 * @param proxies addresses and ranges, e.g. `10.0.0.0/8`; checked when the configuration is read.
 */
export function isTrusted(address: string, proxies: readonly string[]): boolean {
  const asked = parsed(address);
  if (!asked) return false;
  return proxies.some((proxy) => {
    const [range, bits] = proxy.includes('/') ? ipaddr.parseCIDR(proxy) : [ipaddr.process(proxy), undefined];
    if (range.kind() !== asked.kind()) return false;
    return asked.match(range as ipaddr.IPv6, bits ?? (range.kind() === 'ipv4' ? 32 : 128));
  });
}

/**
 * The address a request comes from: the nearest one that is not one of our proxies. X-Forwarded-For is used only as far
 * as trusted proxies wrote it, because any client can send that header.
 */
export function addressOf(
  remote: string | undefined,
  headers: IncomingHttpHeaders,
  proxies: readonly string[],
): string {
  const forwarded = headers['x-forwarded-for'];
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean);
  let address = remote ?? '';
  while (isTrusted(address, proxies)) {
    const before = hops.pop();
    if (before === undefined || !parsed(before)) break;
    address = before;
  }
  return address;
}

/**
 * The unit in which addresses are counted: an IPv4 address, or a /64 of IPv6, which is the least that one customer has.
 */
export function placeOf(address: string): string {
  const known = parsed(address);
  if (!known) return 'unknown';
  return known.kind() === 'ipv4'
    ? known.toString()
    : (known as ipaddr.IPv6).parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':');
}
