import type { Tx } from '#platform/database';

/**
 * Injection token. The feature that owns initiatives provides the implementation, so that guests can be invited to one.
 */
export const INVITED_INITIATIVES = Symbol('INVITED_INITIATIVES');

export interface InvitedInitiatives {
  /**
   * Whether the initiative exists in the workspace of the transaction. No visibility check is needed, since every role
   * that may invite guests sees every initiative.
   */
  hasInitiative(tx: Tx, id: string): Promise<boolean>;
}
