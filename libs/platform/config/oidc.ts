import { readFileSync } from 'node:fs';
import { ROLES } from '#kernel';
import { z } from 'zod';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const text = z.string().min(1);
const provider = z.strictObject({
  /** Part of the redirect address `PUBLIC_URL/auth/oidc/<id>/callback`. */
  id: z.string().regex(/^[a-z0-9-]{1,30}$/),
  label: z.strictObject({ sv: text, en: text }),
  issuer: z.url(),
  clientId: text,
  clientSecret: text.optional(),
  clientSecretFile: text.optional(),
  scopes: z.array(text).default(['openid', 'profile']),
  /** Roles that people may sign in to through this provider. */
  roles: z.array(z.enum(ROLES)).min(1),
  /** The values of `acr` that are sufficient for a role; a role that is not named demands none. */
  assurance: z.partialRecord(z.enum(ROLES), z.array(text).min(1)).default({}),
});

/** An OpenID Connect provider. `clientSecret` is absent for a public client, which has PKCE alone. */
export type OidcProvider = Omit<z.infer<typeof provider>, 'clientSecretFile'>;

const isLoopback = (url: string): boolean => LOOPBACK.has(new URL(url).hostname);

function withSecret({ clientSecretFile, ...rest }: z.infer<typeof provider>): OidcProvider {
  return clientSecretFile ? { ...rest, clientSecret: readFileSync(clientSecretFile, 'utf8').trim() } : rest;
}

/**
 * Reads OIDC_PROVIDERS: a JSON list, or the path of a file that contains one.
 * @returns the providers, or what is wrong with them; never reveals a secret.
 */
export function readOidcProviders(
  setting: string | undefined,
  production: boolean,
): { providers: OidcProvider[]; problems: string[] } {
  if (!setting) return { providers: [], problems: [] };
  const wrong = (problem: string) => ({ providers: [], problems: [`OIDC_PROVIDERS ${problem}`] });
  let json: unknown;
  try {
    json = JSON.parse(setting.trimStart().startsWith('[') ? setting : readFileSync(setting, 'utf8'));
  } catch {
    return wrong('must be a JSON list, or the path of a file with one');
  }
  const parsed = z.array(provider).safeParse(json);
  if (!parsed.success)
    return {
      providers: [],
      problems: parsed.error.issues.map(({ path, message }) => `OIDC_PROVIDERS ${path.join('.')}: ${message}`),
    };
  const problems = parsed.data.flatMap(({ id, issuer, scopes, clientSecret, clientSecretFile }, index) => [
    ...(parsed.data.findIndex((other) => other.id === id) < index ? [`${id}: two providers have this id`] : []),
    ...(issuer.startsWith('https://') || (issuer.startsWith('http://') && isLoopback(issuer) && !production)
      ? []
      : [`${id}: issuer must be https (http only on localhost, and not in production)`]),
    ...(scopes.includes('openid') ? [] : [`${id}: scopes must include openid`]),
    ...(clientSecret && clientSecretFile ? [`${id}: give clientSecret or clientSecretFile, not both`] : []),
  ]);
  if (problems.length > 0) return { providers: [], problems: problems.map((problem) => `OIDC_PROVIDERS ${problem}`) };
  try {
    return { providers: parsed.data.map(withSecret), problems: [] };
  } catch {
    return wrong('names a clientSecretFile that cannot be read');
  }
}
