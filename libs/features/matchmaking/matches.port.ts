import type { Actor } from '#kernel';

/**
 * Injection token. The feature initiatives provides the implementation, because matchmaking may not import that
 * feature.
 */
export const STARTED_INITIATIVES = Symbol('STARTED_INITIATIVES');

export interface StartedInitiatives {
  /** Those of these matches from which an initiative has been started. */
  matchesWithInitiative(actor: Actor, matchIds: readonly string[]): Promise<Set<string>>;
}
