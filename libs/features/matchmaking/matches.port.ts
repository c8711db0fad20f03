import type { Actor } from '#kernel';

/** Injection token. The feature that turns matches into initiatives provides it: matchmaking may not import that feature. */
export const STARTED_INITIATIVES = Symbol('STARTED_INITIATIVES');

export interface StartedInitiatives {
  /** Of these matches, those that an initiative has been started from. */
  matchesWithInitiative(actor: Actor, matchIds: readonly string[]): Promise<Set<string>>;
}
