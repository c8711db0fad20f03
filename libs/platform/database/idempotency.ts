import { createHash } from 'node:crypto';
import { defineError, invalidField, isActor, newId } from '#kernel';
import sql from 'sql-template-tag';
import { queryRows } from './database.js';
import type { Tx } from './unit-of-work.js';

const LONGEST_KEY = 200;

const idempotencyKeyReused = defineError('IDEMPOTENCY_KEY_REUSED', 'CONFLICT', {
  meaning: 'The idempotency key was used for a different request.',
  remedy: 'Send a new key with a new request; send the same key only with the very same input.',
  message: {
    sv: 'Nyckeln har redan använts för en annan begäran.',
    en: 'This idempotency key was used for a different request.',
  },
});

/**
 * Creates something once per idempotency key, however often the request is sent. A key is valid per person and
 * operation, and is stored in the transaction that creates the object.
 * @param key chosen by the client; without a key, every request creates a new object.
 * @param create gets the id of the new object.
 * @returns the id of the object, new or from the first request.
 * @throws AppError IDEMPOTENCY_KEY_REUSED when the key was used for a different request.
 */
export async function createOnce(
  tx: Tx,
  operation: string,
  key: string | null | undefined,
  request: unknown,
  create: (id: string) => Promise<void>,
): Promise<string> {
  const id = newId();
  if (!key || !isActor(tx.scope)) {
    await create(id);
    return id;
  }
  if (key.length > LONGEST_KEY)
    throw invalidField('idempotencyKey', `Högst ${LONGEST_KEY} tecken.`, `At most ${LONGEST_KEY} characters.`);
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const mine = await queryRows(
    tx.manager,
    sql`INSERT INTO idempotent_request (workspace_id, person_id, operation, key, request_hash, result_id)
        VALUES (${tx.workspaceId}, ${tx.scope.personId}, ${operation}, ${key}, ${requestHash}, ${id}) ON CONFLICT DO NOTHING RETURNING result_id`,
  );
  if (mine.length > 0) {
    await create(id);
    return id;
  }
  const [first] = await queryRows<{ requestHash: string; resultId: string }>(
    tx.manager,
    sql`SELECT request_hash, result_id FROM idempotent_request
        WHERE workspace_id = ${tx.workspaceId} AND person_id = ${tx.scope.personId} AND operation = ${operation} AND key = ${key}`,
  );
  if (!first || first.requestHash !== requestHash) {
    throw idempotencyKeyReused();
  }
  return first.resultId;
}
