import { AppError } from '#kernel';

/** What can come of a way to a provider and back; the page has a sentence for each. */
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

export const oidcTrouble = (trouble: OidcTrouble): AppError =>
  new AppError(`OIDC_${trouble}`, 'UNAUTHENTICATED', {
    message: {
      sv: 'Inloggningen hos den andra tjänsten gick inte att genomföra.',
      en: 'Signing in by the other service could not be completed.',
    },
    trouble,
  });

/** The trouble behind an error; what nobody foresaw is FAILED. */
export const troubleOf = (error: unknown): OidcTrouble =>
  (error instanceof AppError && OIDC_TROUBLES.find((trouble) => error.data['trouble'] === trouble)) || 'FAILED';
