import type { Actor } from '#kernel';

/** Injection token; the identity feature provides it. A port, because platform may not import features. */
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');

export interface Authenticator {
  /** The actor of a session token, or null when the session is unknown, ended or expired. */
  authenticate(token: string): Promise<Actor | null>;
  /** Of these sessions, those that are still valid with unchanged rights. Asked every other second for open connections. */
  stillValid(sessionIds: string[]): Promise<Set<string>>;
}

/** Name of the page's HttpOnly cookie. */
export const SESSION_COOKIE = 'klustermotor_session';

const BEARER = /^Bearer ([\w-]{20,})$/;

/** Whether a request is let in by a token it brings, as programs do, and not by the page's cookie. */
export const isBearer = (headers: { authorization?: string }): boolean => BEARER.test(headers.authorization ?? '');

/** The session token of a request: `Authorization: Bearer …`, else the page's cookie. */
export function tokenOf(headers: { authorization?: string; cookie?: string }): string | null {
  const bearer = BEARER.exec(headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === SESSION_COOKIE && value) return value;
  }
  return null;
}
