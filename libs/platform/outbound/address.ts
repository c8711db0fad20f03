import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { LIMITS } from '#contracts';

/** Why an address is not called. Reveals nothing about where a name leads inside our network. */
export type Refusal =
  'NOT_A_URL' | 'NOT_HTTPS' | 'HAS_CREDENTIALS' | 'HAS_FRAGMENT' | 'TOO_LONG' | 'PORT' | 'HOST' | 'NOT_PUBLIC';

/** The range of IPv6 that is assigned to the public internet; addresses outside have other meanings. */
const GLOBAL_V6 = ipaddr.IPv6.parse('2000::');
/** Public by its range, but inside a cloud: the address under which Azure's machines reach Azure's services. */
const INSIDE_OF_CLOUDS = new Set(['168.63.129.16']);
/** Names that by convention are only used inside a network, whatever a resolver answers. */
const INTERNAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|onion)$/;

/**
 * Whether an IP address is an ordinary address of the public internet. An allow-list: addresses not known to be public
 * are refused.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || INSIDE_OF_CLOUDS.has(address)) return false;
  const parsed = ipaddr.parse(address);
  // 64:ff9b::/96, 2002::/16, ::ffff:0:0/96 and similar ranges contain an IPv4 address; none of them counts as "unicast"
  // here.
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_V6, 3));
}

/**
 * Reads an address that a user wants the program to call. The URL standard has already turned decimal, octal and
 * hexadecimal forms of IPv4 into the usual form.
 * @returns the URL, or why it is refused. The addresses of its name are checked when it is called.
 */
export function readOutboundUrl(text: string, ports: readonly number[]): URL | Refusal {
  if (text.length > LIMITS.urlCharacters) return 'TOO_LONG';
  // The URL standard drops blanks and control characters; the address that is called must be the one that a person
  // sees.
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
