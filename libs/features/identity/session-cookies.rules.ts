import { ACCESS_COOKIE, isPage, REFRESH_COOKIE } from '#platform/access';
import type { GraphqlContext } from '#platform/graphql';
import type { StartedSession } from './sessions.service.js';

const cookie = (name: string, value: string, until: Date): string =>
  `${name}=${value}; HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age=${Math.max(0, Math.floor((until.getTime() - Date.now()) / 1000))}`;

/** `Set-Cookie` values that give the page a session. */
export const sessionCookies = ({
  accessToken,
  expiresAt,
  refreshToken,
  sessionExpiresAt,
}: StartedSession): string[] => [
  cookie(ACCESS_COOKIE, accessToken, expiresAt),
  cookie(REFRESH_COOKIE, refreshToken, sessionExpiresAt),
];

/** `Set-Cookie` values that remove the session from the page. */
export const noCookies = (): string[] => [
  cookie(ACCESS_COOKIE, '', new Date(0)),
  cookie(REFRESH_COOKIE, '', new Date(0)),
];

export const askedByPage = (context: GraphqlContext): boolean => !!context.request && isPage(context.request.headers);

/** Delivers tokens: to the page as cookies alone, to an API client in the answer alone. */
export function deliver(
  started: StartedSession,
  context: GraphqlContext,
): { accessToken: string | null; refreshToken: string | null; expiresAt: Date; sessionExpiresAt: Date } {
  // Fields of the answer are resolved under the rights of the person who has just signed in.
  context.actor = started.actor;
  const { accessToken, refreshToken, expiresAt, sessionExpiresAt } = started;
  if (!askedByPage(context)) return { accessToken, refreshToken, expiresAt, sessionExpiresAt };
  context.reply?.header('set-cookie', sessionCookies(started));
  return { accessToken: null, refreshToken: null, expiresAt, sessionExpiresAt };
}
