import type { Role } from '#kernel';
import type { OidcProvider } from '#platform/config';
import type { OidcTrouble } from './oidc.errors.js';

/**
 * Bound to this host and path, over https or on localhost only. `Lax`, because the provider's redirect is a cross-site
 * navigation.
 */
export const OIDC_COOKIE = '__Host-klustermotor_oidc';
export const OIDC_MINUTES = 10;

export const oidcCookie = (secret: string, seconds: number): string =>
  `${OIDC_COOKIE}=${secret}; HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age=${seconds}`;

export const oidcSecretOf = (cookies: string | undefined): string | undefined =>
  new RegExp(`(?:^|;\\s*)${OIDC_COOKIE}=([\\w-]{43})(?:;|$)`).exec(cookies ?? '')?.[1];

/**
 * A Swedish personal identity number or coordination number, with or without century and separator. Such numbers are
 * never stored, not even as a provider's name for a person.
 */
export const isPersonalNumber = (subject: string): boolean =>
  /^(18|19|20)?\d{2}(0[1-9]|1[0-2])([06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}$/.test(subject.trim());

/** A path of our own page; anything else becomes `/`. */
export const safeNext = (next: string | undefined): string =>
  next && /^\/(?![/\\])[\w\-./?=&%#]*$/.test(next) ? next : '/';

/**
 * The reason why a person with these roles may not sign in by this provider at this level of assurance. All of the
 * person's roles count, because changing to another membership requires no new sign-in.
 */
export function hindrance(
  provider: Pick<OidcProvider, 'roles' | 'assurance'>,
  roles: readonly Role[],
  acr: string | undefined,
): OidcTrouble | null {
  if (roles.length === 0) return 'UNKNOWN';
  if (!roles.every((role) => provider.roles.includes(role))) return 'ROLE';
  const suffices = (role: Role): boolean => provider.assurance[role]?.includes(acr ?? '') ?? true;
  return roles.every(suffices) ? null : 'ASSURANCE';
}

/** Every level that any role demands, in the configured order. */
export const acrValues = (provider: Pick<OidcProvider, 'assurance'>): string[] => [
  ...new Set(Object.values(provider.assurance).flat()),
];
