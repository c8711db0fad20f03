import type { Config } from '#platform/config';

/** @param nonce permits the page's own style elements; absent for answers that are no page. */
export function contentSecurityPolicy(nonce?: string): string {
  const styles = nonce ? ` 'nonce-${nonce}'` : '';
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const YEARS_2 = 63_072_000;

/** Headers of every answer. */
export const securityHeaders = (config: Config): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  // Only over https: browsers ignore this header over plain HTTP, and a demo on localhost must not be restricted to
  // HTTPS.
  ...(config.PUBLIC_URL.startsWith('https:') && {
    'strict-transport-security': `max-age=${YEARS_2}; includeSubDomains`,
  }),
});
