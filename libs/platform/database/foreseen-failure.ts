import { AppError, defineError, invalid, unavailable } from '#kernel';
import { deadlineExceeded } from './deadline.js';

/**
 * Error codes of PostgreSQL (appendix A) for values that cannot be stored or compared: the client has to correct them.
 */
const WRONG_VALUE = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05', '54000']);
/** A duplicate, or a violated reference in either direction. */
const DOES_NOT_FIT = new Set(['23505', '23503']);
const QUERY_CANCELED = '57014';
/** What pg-pool says when all connections stay in use. It gives no code. */
const NO_FREE_CONNECTION = 'timeout exceeded when trying to connect';

/**
 * The row conflicts with existing data: a duplicate, a reference to a missing row, or a row outside the scope. The
 * error is the same for all three and names nothing, because the difference would reveal what exists elsewhere.
 */
export const CONFLICTING = 'CONFLICTING';

const conflicting = defineError(CONFLICTING, 'CONFLICT', {
  meaning:
    'The change does not go together with what is there: a duplicate, a reference to something that does not exist, or an object of another workspace. The three are not told apart.',
  remedy: 'Read the objects again and repeat the change.',
  message: {
    sv: 'Det går inte ihop med det som redan finns. Läs in på nytt och försök igen.',
    en: 'This does not go together with what is there already. Reload and try again.',
  },
});

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** A prepared statement whose columns a migration has changed since: it works when it is planned anew. */
export const isPlanOutdated = (error: unknown): boolean =>
  codeOf(error) === '0A000' && String((error as Error).message).includes('cached plan');

/** The error to report to the client for a failure of the database; undefined for a fault of the program. */
export function foreseenFailure(error: unknown): AppError | undefined {
  const {
    code,
    driverError,
    message = '',
  } = (error ?? {}) as { code?: unknown; driverError?: unknown; message?: string };
  if (driverError instanceof AppError) return driverError;
  if (code === QUERY_CANCELED) return deadlineExceeded();
  if (message === NO_FREE_CONNECTION) return Object.assign(unavailable(), { cause: error });
  if (typeof code === 'string' && WRONG_VALUE.has(code))
    return invalid.saying({ sv: 'Ett värde har fel form.', en: 'A value has the wrong shape.' });
  const outsideScope = code === '42501' && message.includes('row-level security');
  return (typeof code === 'string' && DOES_NOT_FIT.has(code)) || outsideScope
    ? Object.assign(conflicting(), { cause: error })
    : undefined;
}
