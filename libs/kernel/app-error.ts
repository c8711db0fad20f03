import type { LocalisedText } from './localised-text.js';

/** What kind of failure it is; every transport maps exactly these (HTTP status, GraphQL code, retry or not). */
export const ERROR_CATEGORIES = [
  'INVALID',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'EXPECTED_OUTCOME',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCategory = (typeof ERROR_CATEGORIES)[number];

/** One field that is wrong, by its path in the input, with the cause. */
export interface FieldProblem {
  field: string;
  message: LocalisedText;
}

export interface AppErrorData {
  message: LocalisedText;
  fields?: FieldProblem[];
  [key: string]: unknown;
}

/**
 * The one way to fail. `code` is stable and documented, `data.message` is what a person reads;
 * an INTERNAL error never carries text of ours to a client.
 */
export class AppError extends Error {
  constructor(
    readonly code: string,
    readonly category: ErrorCategory,
    readonly data: AppErrorData,
  ) {
    super(`${code}: ${data.message.en ?? data.message.sv ?? ''}`);
    this.name = 'AppError';
  }
}

/** Missing, or invisible to the asker: the two are told apart by nobody. */
export const notFound = (): AppError =>
  new AppError('NOT_FOUND', 'NOT_FOUND', {
    message: {
      sv: 'Finns inte, eller så har du inte tillgång till det.',
      en: 'It does not exist, or you have no access to it.',
    },
  });

export const forbidden = (): AppError =>
  new AppError('FORBIDDEN', 'FORBIDDEN', {
    message: { sv: 'Din roll får inte göra detta.', en: 'Your role may not do this.' },
  });

export const unauthenticated = (): AppError =>
  new AppError('UNAUTHENTICATED', 'UNAUTHENTICATED', { message: { sv: 'Logga in först.', en: 'Sign in first.' } });

/** Too much in too short a time; `data.retryAfterSeconds` says when there is room again. */
export const rateLimited = (seconds: number): AppError =>
  new AppError('RATE_LIMITED', 'RATE_LIMITED', {
    message: {
      sv: `För mycket på kort tid. Vänta ${seconds} sekunder och försök igen.`,
      en: `Too much in a short time. Wait ${seconds} seconds and try again.`,
    },
    retryAfterSeconds: seconds,
  });

/** Something this needs does not answer now. */
export const unavailable = (): AppError =>
  new AppError('UNAVAILABLE', 'UNAVAILABLE', {
    message: {
      sv: 'Tjänsten kan inte svara just nu. Försök igen om en stund.',
      en: 'The service cannot answer now. Try again in a moment.',
    },
  });

/** Somebody changed the object after the asker read it; nothing was overwritten. */
export const changedMeanwhile = (): AppError =>
  new AppError('CHANGED_MEANWHILE', 'CONFLICT', {
    message: {
      sv: 'Någon annan har ändrat detta. Läs in det på nytt och försök igen.',
      en: 'Somebody else changed this. Reload it and try again.',
    },
  });

/** Input that breaks a rule, each field named with its cause. */
export const invalid = (fields: FieldProblem[]): AppError =>
  new AppError('INVALID', 'INVALID', {
    message: { sv: fields.map((f) => f.message.sv).join(' '), en: fields.map((f) => f.message.en).join(' ') },
    fields,
  });

export const invalidField = (field: string, sv: string, en: string): AppError =>
  invalid([{ field, message: { sv, en } }]);
