import { defineError } from '#kernel';

/**
 * The same error for an invitation that is unknown, used, withdrawn or expired, or whose sender may no longer invite.
 */
export const invitationGone = defineError('INVITATION_GONE', 'NOT_FOUND', {
  meaning:
    'The invitation is unknown, used, withdrawn or expired, or its sender may no longer invite; the cases are not told apart.',
  remedy: 'Ask for a new invitation.',
  message: {
    sv: 'Länken gäller inte längre. Be den som bjöd in dig om en ny.',
    en: 'This link is no longer valid. Ask whoever invited you for a new one.',
  },
});

/** Thrown only for a valid link, whose holder has proved to own the address. */
export const signInToAccept = defineError('SIGN_IN_TO_ACCEPT', 'CONFLICT', {
  meaning: 'The invited address already has an account.',
  remedy: 'Sign in with the account, then accept the invitation.',
  message: {
    sv: 'Adressen har redan ett konto. Logga in med det och öppna länken igen.',
    en: 'This address already has an account. Sign in with it and open the link again.',
  },
});

export const invitationForAnother = defineError('INVITATION_FOR_ANOTHER', 'CONFLICT', {
  meaning: 'The invitation is for another address than that of the account which is signed in.',
  remedy: 'Sign in with the account of the invited address.',
  message: {
    sv: 'Inbjudan gäller en annan e-postadress än den du är inloggad med.',
    en: 'The invitation is for another e-mail address than the one you are signed in with.',
  },
});

export const tooManyInvitations = defineError('TOO_MANY_INVITATIONS', 'CONFLICT', {
  meaning: 'The person has sent as many invitations in 24 hours as are allowed.',
  remedy: 'Send further invitations the next day.',
  message: (perDay: number) => ({
    sv: `Du har bjudit in ${perDay} gånger det senaste dygnet. Fortsätt i morgon.`,
    en: `You have sent ${perDay} invitations in the last 24 hours. Go on tomorrow.`,
  }),
});
