import { AppError, type DefinedError, defineError } from '#kernel';

/** The ways in which a sign-in at a provider can fail; the page has a sentence for each. */
export const OIDC_TROUBLES = [
  'DENIED',
  'EXPIRED',
  'FAILED',
  'UNAVAILABLE',
  'UNKNOWN',
  'ROLE',
  'ASSURANCE',
  'PERSONAL_NUMBER',
  'TAKEN',
  'INVITATION',
  'SIGN_IN_FIRST',
] as const;
export type OidcTrouble = (typeof OIDC_TROUBLES)[number];

/** Text of the API documentation for each: when it occurs, and what to do. */
const MEANINGS: Record<OidcTrouble, readonly [meaning: string, remedy: string]> = {
  DENIED: ['The provider, or the person at the provider, refused to sign in.', 'Start again, or sign in another way.'],
  EXPIRED: ['The way to the provider and back took too long, or was begun in another browser.', 'Start again.'],
  FAILED: ['The answer of the provider did not pass the checks.', 'Start again; report it if it fails again.'],
  UNAVAILABLE: ['The provider does not answer.', 'Try again later, or sign in another way.'],
  UNKNOWN: ['No account is linked to the identity at the provider.', 'Sign in another way and link the identity.'],
  ROLE: ['The provider may not be used by the role of the account.', 'Sign in another way.'],
  ASSURANCE: ['The provider vouches for the person at too low a level of assurance.', 'Sign in with a stronger means.'],
  PERSONAL_NUMBER: [
    'The provider names people by personal identity number, which is never stored.',
    'Ask the operator to configure another name.',
  ],
  TAKEN: ['The identity is linked to another account.', 'Unlink it there first.'],
  INVITATION: ['The invitation is no longer valid, or is for another address.', 'Ask for a new invitation.'],
  SIGN_IN_FIRST: ['The invited address already has an account.', 'Sign in with the account, then accept.'],
};

const ERRORS = Object.fromEntries(
  OIDC_TROUBLES.map((trouble) => [
    trouble,
    defineError(`OIDC_${trouble}`, 'UNAUTHENTICATED', {
      meaning: MEANINGS[trouble][0],
      remedy: MEANINGS[trouble][1],
      message: {
        sv: 'Inloggningen hos den andra tjänsten gick inte att genomföra.',
        en: 'Signing in by the other service could not be completed.',
      },
      data: () => ({ trouble }),
    }),
  ]),
) as Record<OidcTrouble, DefinedError<[]>>;

export const oidcTrouble = (trouble: OidcTrouble): AppError => ERRORS[trouble]();

/** The trouble behind an error; FAILED for an unforeseen error. */
export const troubleOf = (error: unknown): OidcTrouble =>
  (error instanceof AppError && OIDC_TROUBLES.find((trouble) => error.data['trouble'] === trouble)) || 'FAILED';
