import { AppError } from '#kernel';

/** Unknown, used, withdrawn, expired, or sent by somebody who may no longer invite: one answer for all of them. */
export const invitationGone = (): AppError =>
  new AppError('INVITATION_GONE', 'NOT_FOUND', {
    message: {
      sv: 'Länken gäller inte längre. Be den som bjöd in dig om en ny.',
      en: 'This link is no longer valid. Ask whoever invited you for a new one.',
    },
  });

/** Told only to the holder of the link, which proves that the address is theirs. */
export const signInToAccept = (): AppError =>
  new AppError('SIGN_IN_TO_ACCEPT', 'CONFLICT', {
    message: {
      sv: 'Adressen har redan ett konto. Logga in med det och öppna länken igen.',
      en: 'This address already has an account. Sign in with it and open the link again.',
    },
  });

export const invitationForAnother = (): AppError =>
  new AppError('INVITATION_FOR_ANOTHER', 'CONFLICT', {
    message: {
      sv: 'Inbjudan gäller en annan e-postadress än den du är inloggad med.',
      en: 'The invitation is for another e-mail address than the one you are signed in with.',
    },
  });

export const tooManyInvitations = (perDay: number): AppError =>
  new AppError('TOO_MANY_INVITATIONS', 'CONFLICT', {
    message: {
      sv: `Du har bjudit in ${perDay} gånger det senaste dygnet. Fortsätt i morgon.`,
      en: `You have sent ${perDay} invitations in the last 24 hours. Go on tomorrow.`,
    },
  });
