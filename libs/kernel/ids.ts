import { uuidv7 } from 'uuidv7';

/** A new time-ordered id (UUID v7, RFC 9562), so that new entries of primary-key indexes are added at one end. */
export const newId = (): string => uuidv7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True when `value` has the shape of a UUID. Checked before a query uses an id from a client. */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
