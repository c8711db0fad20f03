import type { Actor } from '#kernel';

/** Injection token; the identity feature provides it. A port, because platform may not import features. */
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');

export interface Authenticator {
  /** The actor of an access token or API token, or null when it is unknown, ended or expired. */
  authenticate(token: string): Promise<Actor | null>;
  /**
   * The actor that `authenticate` last returned for the token. For work whose result is thrown away unless
   * `authenticate`, which reads beside it, returns the same.
   */
  lastKnown(token: string): Actor | undefined;
  /**
   * Returns those of the grants (`Actor.grantId`) that are in force with unchanged rights. Called every two seconds for
   * open connections.
   */
  stillValid(grantIds: string[]): Promise<Set<string>>;
}
