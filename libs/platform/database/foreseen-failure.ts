import { AppError, invalidField } from '#kernel';
import { deadlineExceeded } from './deadline.js';

/** Conditions of PostgreSQL (appendix A) that say a value cannot be stored or compared: the asker's to mend. */
const WRONG_VALUE = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05', '54000']);
const QUERY_CANCELED = '57014';

/** What a failure of the database means to who asked, when it is not a fault of ours. */
export function foreseenFailure(error: unknown): AppError | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  if (driverError instanceof AppError) return driverError;
  if (code === QUERY_CANCELED) return deadlineExceeded();
  if (typeof code === 'string' && WRONG_VALUE.has(code)) return invalidField('input', 'Ett värde har fel form.', 'A value has the wrong shape.');
  return undefined;
}
