import { AppError, invalidField } from '#kernel';

/** Not of its type, no date, a date out of range, and a character that PostgreSQL keeps in no text (U+0000). */
const WRONG_SHAPES = ['22P02', '22007', '22008', '22021'];
/** A duplicate, and a reference to or from something else. */
const DOES_NOT_FIT = ['23505', '23503'];

/**
 * The row does not go together with what is there: a duplicate, a reference to nothing, or a row outside the scope.
 * One answer for all three, and without a name: the difference would tell what exists elsewhere.
 */
export const CONFLICTING = 'CONFLICTING';

const conflicting = (): AppError =>
  new AppError(CONFLICTING, 'CONFLICT', {
    message: { sv: 'Det går inte ihop med det som redan finns. Läs in på nytt och försök igen.', en: 'This does not go together with what is there already. Reload and try again.' },
  });

/** What the database refuses for the asker's sake, as the one way to fail; everything else stays as it is, and is logged. */
export function asAppError(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  // A value of the wrong shape for its column (a cursor that was tampered with, say) is the asker's error, not ours.
  if (WRONG_SHAPES.includes(code)) return invalidField('input', 'Ett värde har fel form.', 'A value has the wrong shape.');
  const outsideScope = code === '42501' && message.includes('row-level security');
  return DOES_NOT_FIT.includes(code) || outsideScope ? Object.assign(conflicting(), { cause: error }) : error;
}
