import type { Actor } from '#kernel';

/** Injection token; the identity feature provides it. A port, because platform may not import features. */
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');

export interface Authenticator {
  /** The actor of an access token or API token, or null when it is unknown, ended or expired. */
  authenticate(token: string): Promise<Actor | null>;
  /** Of these grants (`Actor.grantId`), those in force with unchanged rights. Asked every other second for open connections. */
  stillValid(grantIds: string[]): Promise<Set<string>>;
}
