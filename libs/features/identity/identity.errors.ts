import { AppError } from '#kernel';

/** One answer for an unknown address, a wrong password and a disabled account: none of them is told apart. */
export const signInRefused = (): AppError =>
  new AppError('SIGN_IN_REFUSED', 'UNAUTHENTICATED', {
    message: { sv: 'Fel e-postadress eller lösenord.', en: 'Wrong e-mail address or password.' },
  });

export const tooManyAttempts = (minutes: number): AppError =>
  new AppError('TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED', {
    message: {
      sv: `För många försök. Vänta ${minutes} minuter och försök igen.`,
      en: `Too many attempts. Wait ${minutes} minutes and try again.`,
    },
  });

/** One answer for a refresh token that is unknown, used, run out or of an ended session. */
export const sessionOver = (): AppError =>
  new AppError('SESSION_OVER', 'UNAUTHENTICATED', {
    message: { sv: 'Sessionen är slut. Logga in igen.', en: 'The session is over. Sign in again.' },
  });

export const tooManyApiTokens = (most: number): AppError =>
  new AppError('TOO_MANY_API_TOKENS', 'CONFLICT', {
    message: {
      sv: `Högst ${most} nycklar kan gälla samtidigt. Återkalla en först.`,
      en: `At most ${most} tokens can be in force at once. Revoke one first.`,
    },
  });

/** Told only after the right password, or to the holder of a link. */
export const secondFactorNeeded = (): AppError =>
  new AppError('SECOND_FACTOR_NEEDED', 'UNAUTHENTICATED', {
    message: { sv: 'Ange koden från din autentiseringsapp.', en: 'Enter the code from your authenticator app.' },
  });

export const secondFactorWrong = (): AppError =>
  new AppError('SECOND_FACTOR_WRONG', 'UNAUTHENTICATED', {
    message: {
      sv: 'Koden stämmer inte, eller så är den redan använd. Vänta på nästa.',
      en: 'The code is wrong, or has been used. Wait for the next one.',
    },
  });

export const secondFactorOn = (): AppError =>
  new AppError('SECOND_FACTOR_ON', 'CONFLICT', {
    message: { sv: 'Den andra faktorn är redan på.', en: 'The second factor is on already.' },
  });

export const secondFactorOff = (): AppError =>
  new AppError('SECOND_FACTOR_OFF', 'CONFLICT', {
    message: { sv: 'Den andra faktorn är inte på.', en: 'The second factor is not on.' },
  });

/** Unknown, used, withdrawn or run out: one answer for all of them. */
export const linkGone = (): AppError =>
  new AppError('SIGN_IN_LINK_GONE', 'UNAUTHENTICATED', {
    message: { sv: 'Länken gäller inte längre. Be om en ny.', en: 'This link is no longer valid. Ask for a new one.' },
  });

/** The link still works where it was asked for. */
export const linkElsewhere = (): AppError =>
  new AppError('SIGN_IN_LINK_ELSEWHERE', 'UNAUTHENTICATED', {
    message: {
      sv: 'Öppna länken i samma webbläsare som du bad om den i, eller be om en ny här.',
      en: 'Open the link in the browser where you asked for it, or ask for a new one here.',
    },
  });
