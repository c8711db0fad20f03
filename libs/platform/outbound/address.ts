import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { LIMITS } from '#contracts';

/** Why an address is not called. Says nothing of what a name leads to inside our net. */
export type Refusal =
  'NOT_A_URL' | 'NOT_HTTPS' | 'HAS_CREDENTIALS' | 'HAS_FRAGMENT' | 'TOO_LONG' | 'PORT' | 'HOST' | 'NOT_PUBLIC';

/** All of IPv6 that is given out to the public internet; everything else there has another meaning. */
const GLOBAL_V6 = ipaddr.IPv6.parse('2000::');
/** Public by its range, yet the inside of a cloud: Azure's own address for its machines. */
const INSIDE_OF_CLOUDS = new Set(['168.63.129.16']);
/** Names that by agreement never leave a house, whatever a resolver says. */
const INTERNAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|onion)$/;

/** Whether an IP address is an ordinary one of the public internet. An allow-list: what is not known to be public is refused. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || INSIDE_OF_CLOUDS.has(address)) return false;
  const parsed = ipaddr.parse(address);
  // 64:ff9b::/96, 2002::/16, ::ffff:0:0/96 and their like carry an IPv4 address inside; none of them is "unicast" here.
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_V6, 3));
}

/**
 * Reads an address that somebody wants us to call. Decimal, octal and hexadecimal forms of IPv4 are made plain by the
 * URL standard before we look.
 * @returns the URL, or why it is refused. What its name leads to is asked when it is called.
 */
export function readOutboundUrl(text: string, ports: readonly number[]): URL | Refusal {
  if (text.length > LIMITS.urlCharacters) return 'TOO_LONG';
  // Blanks and control characters are dropped by the URL standard; what a person sees must be what is called.
  if (!/^[\x21-\x7e]+$/.test(text) || text.includes('\\') || !URL.canParse(text)) return 'NOT_A_URL';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  if (url.username || url.password || text.slice(8).split(/[/?#]/)[0]?.includes('@')) return 'HAS_CREDENTIALS';
  if (text.includes('#')) return 'HAS_FRAGMENT';
  if (!ports.includes(Number(url.port || 443))) return 'PORT';
  const literal = hostOf(url);
  if (ipaddr.isValid(literal)) return isPublicAddress(literal) ? url : 'NOT_PUBLIC';
  if (url.hostname.endsWith('.') || !url.hostname.includes('.') || INTERNAL_NAME.test(url.hostname)) return 'HOST';
  return url;
}

/** The host without the brackets that IPv6 has in a URL. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
