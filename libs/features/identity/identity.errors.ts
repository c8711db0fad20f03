import { AppError } from '#kernel';

/** One answer for an unknown address, a wrong password and a disabled account: none of them is told apart. */
export const signInRefused = (): AppError =>
  new AppError('SIGN_IN_REFUSED', 'UNAUTHENTICATED', { message: { sv: 'Fel e-postadress eller lösenord.', en: 'Wrong e-mail address or password.' } });

export const tooManyAttempts = (minutes: number): AppError =>
  new AppError('TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED', {
    message: { sv: `För många försök. Vänta ${minutes} minuter och försök igen.`, en: `Too many attempts. Wait ${minutes} minutes and try again.` },
  });

/** One answer for a refresh token that is unknown, used, run out or of an ended session. */
export const sessionOver = (): AppError =>
  new AppError('SESSION_OVER', 'UNAUTHENTICATED', { message: { sv: 'Sessionen är slut. Logga in igen.', en: 'The session is over. Sign in again.' } });

export const tooManyApiTokens = (most: number): AppError =>
  new AppError('TOO_MANY_API_TOKENS', 'CONFLICT', { message: { sv: `Högst ${most} nycklar kan gälla samtidigt. Återkalla en först.`, en: `At most ${most} tokens can be in force at once. Revoke one first.` } });
