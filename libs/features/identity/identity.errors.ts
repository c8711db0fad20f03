import { defineError } from '#kernel';

/**
 * The same error for an unknown address, a wrong password and a disabled account, so that callers cannot distinguish
 * them.
 */
export const signInRefused = defineError('SIGN_IN_REFUSED', 'UNAUTHENTICATED', {
  meaning: 'The address is unknown, the password is wrong or the account is disabled; the three are not told apart.',
  remedy: 'Correct the address or the password, or ask for a sign-in link.',
  message: { sv: 'Fel e-postadress eller lösenord.', en: 'Wrong e-mail address or password.' },
});

export const tooManyAttempts = defineError('TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED', {
  meaning: 'There have been too many failed attempts to sign in.',
  remedy: 'Wait as long as the message says.',
  message: (minutes: number) => ({
    sv: `För många försök. Vänta ${minutes} minuter och försök igen.`,
    en: `Too many attempts. Wait ${minutes} minutes and try again.`,
  }),
});

/** The same error for a refresh token that is unknown, used, expired or of a session that has ended. */
export const sessionOver = defineError('SESSION_OVER', 'UNAUTHENTICATED', {
  meaning: 'The refresh token is unknown, used, expired or of a session that has ended; the cases are not told apart.',
  remedy: 'Sign in again.',
  message: { sv: 'Sessionen är slut. Logga in igen.', en: 'The session is over. Sign in again.' },
});

export const tooManyApiTokens = defineError('TOO_MANY_API_TOKENS', 'CONFLICT', {
  meaning: 'The person has as many API tokens in force as are allowed.',
  remedy: 'Revoke a token, then create the new one.',
  message: (most: number) => ({
    sv: `Högst ${most} nycklar kan gälla samtidigt. Återkalla en först.`,
    en: `At most ${most} tokens can be in force at once. Revoke one first.`,
  }),
});

/** Thrown only after the right password or for a valid link. */
export const secondFactorNeeded = defineError('SECOND_FACTOR_NEEDED', 'UNAUTHENTICATED', {
  meaning: 'The password or the link is right, and the account has a second factor.',
  remedy: 'Send the request again with `code`.',
  message: { sv: 'Ange koden från din autentiseringsapp.', en: 'Enter the code from your authenticator app.' },
});

export const secondFactorWrong = defineError('SECOND_FACTOR_WRONG', 'UNAUTHENTICATED', {
  meaning: 'The code of the second factor is wrong or has been used.',
  remedy: 'Wait for the next code.',
  message: {
    sv: 'Koden stämmer inte, eller så är den redan använd. Vänta på nästa.',
    en: 'The code is wrong, or has been used. Wait for the next one.',
  },
});

export const secondFactorOn = defineError('SECOND_FACTOR_ON', 'CONFLICT', {
  meaning: 'The second factor is on already.',
  remedy: 'Nothing is left to do; turn the second factor off to start anew.',
  message: { sv: 'Den andra faktorn är redan på.', en: 'The second factor is on already.' },
});

export const secondFactorOff = defineError('SECOND_FACTOR_OFF', 'CONFLICT', {
  meaning: 'The account has no second factor.',
  remedy: 'Turn on the second factor first.',
  message: { sv: 'Den andra faktorn är inte på.', en: 'The second factor is not on.' },
});

/** The same error for a link that is unknown, used, withdrawn or expired. */
export const linkGone = defineError('SIGN_IN_LINK_GONE', 'UNAUTHENTICATED', {
  meaning: 'The sign-in link is unknown, used, withdrawn or expired; the cases are not told apart.',
  remedy: 'Ask for a new link.',
  message: { sv: 'Länken gäller inte längre. Be om en ny.', en: 'This link is no longer valid. Ask for a new one.' },
});

/** The link stays valid in the browser that requested it. */
export const linkElsewhere = defineError('SIGN_IN_LINK_ELSEWHERE', 'UNAUTHENTICATED', {
  meaning: 'The sign-in link was asked for in another browser.',
  remedy: 'Open the link in that browser, or ask for a new one.',
  message: {
    sv: 'Öppna länken i samma webbläsare som du bad om den i, eller be om en ny här.',
    en: 'Open the link in the browser where you asked for it, or ask for a new one here.',
  },
});
