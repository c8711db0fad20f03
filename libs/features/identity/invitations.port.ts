import type { Tx } from '#platform/database';

/** Injection token. The feature that keeps initiatives provides it, so that guests can be invited to one. */
export const INVITED_INITIATIVES = Symbol('INVITED_INITIATIVES');

export interface InvitedInitiatives {
  /** Whether the workspace of the transaction has this initiative. Whoever may invite guests sees every initiative. */
  hasInitiative(tx: Tx, id: string): Promise<boolean>;
}
