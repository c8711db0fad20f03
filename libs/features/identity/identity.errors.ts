import { AppError } from '#kernel';

/** One answer for an unknown address, a wrong password and a disabled account: none of them is told apart. */
export const signInRefused = (): AppError =>
  new AppError('SIGN_IN_REFUSED', 'UNAUTHENTICATED', { message: { sv: 'Fel e-postadress eller lösenord.', en: 'Wrong e-mail address or password.' } });

export const tooManyAttempts = (minutes: number): AppError =>
  new AppError('TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED', {
    message: { sv: `För många försök. Vänta ${minutes} minuter och försök igen.`, en: `Too many attempts. Wait ${minutes} minutes and try again.` },
  });
