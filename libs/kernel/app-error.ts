import { type AppError, defineError, type FieldProblem } from './error-registry.js';

/** Missing, or invisible to the actor: the answer is the same, so that nobody can tell the two apart. */
export const notFound = defineError('NOT_FOUND', 'NOT_FOUND', {
  meaning:
    'The object does not exist, or the asker may not see it; the two are not told apart. An id that is no UUID names no object.',
  remedy: 'Check the id, and whether the account may see the object.',
  message: {
    sv: 'Finns inte, eller så har du inte tillgång till det.',
    en: 'It does not exist, or you have no access to it.',
  },
});

export const forbidden = defineError('FORBIDDEN', 'FORBIDDEN', {
  meaning: 'The role, or the scopes of the API token, do not include this operation or this step.',
  remedy: 'Ask somebody whose role may do it, or create a token with the scope.',
  message: { sv: 'Din roll får inte göra detta.', en: 'Your role may not do this.' },
});

export const unauthenticated = defineError('UNAUTHENTICATED', 'UNAUTHENTICATED', {
  meaning: 'The request brings no session or token that is in force.',
  remedy: 'Sign in, or send an API token as `Authorization: Bearer …`.',
  message: { sv: 'Logga in först.', en: 'Sign in first.' },
});

/** Too much in too short a time; `data.retryAfterSeconds` says when there is room again. */
export const rateLimited = defineError('RATE_LIMITED', 'RATE_LIMITED', {
  meaning: 'The account or the address has asked for too much in too short a time.',
  remedy: 'Wait `data.retryAfterSeconds`, then send the request again.',
  message: (seconds: number) => ({
    sv: `För mycket på kort tid. Vänta ${seconds} sekunder och försök igen.`,
    en: `Too much in a short time. Wait ${seconds} seconds and try again.`,
  }),
  data: (seconds) => ({ retryAfterSeconds: seconds }),
});

/** A service that the operation needs does not answer now, or has too much to do. */
export const unavailable = defineError('UNAVAILABLE', 'UNAVAILABLE', {
  meaning: 'Something the server needs for this does not answer now, or has too much to do.',
  remedy: 'Wait `data.retryAfterSeconds`, then send the request again.',
  message: {
    sv: 'Tjänsten kan inte svara just nu. Försök igen om en stund.',
    en: 'The service cannot answer now. Try again in a moment.',
  },
  data: () => ({ retryAfterSeconds: 2 }),
});

/** An unexpected error. Only the server's log contains the cause. */
export const internal = defineError('INTERNAL', 'INTERNAL', {
  meaning: 'The server failed in a way that was not foreseen; the cause is in its log.',
  remedy: 'Send the request again later, and report it if it fails again.',
  message: {
    sv: 'Något gick fel hos oss. Försök igen om en stund.',
    en: 'Something went wrong on our side. Try again in a moment.',
  },
});

/** Somebody else changed the object after this client read it; nothing was overwritten. */
export const changedMeanwhile = defineError('CHANGED_MEANWHILE', 'CONFLICT', {
  meaning: 'Somebody changed the object after the `version` that was sent; nothing is overwritten.',
  remedy: 'Read the object again and repeat the change with its new version.',
  message: {
    sv: 'Någon annan har ändrat detta. Läs in det på nytt och försök igen.',
    en: 'Somebody else changed this. Reload it and try again.',
  },
});

/** Input that breaks a rule; lists each wrong field with its cause. */
export const invalid = defineError('INVALID', 'INVALID', {
  meaning: 'The input breaks a rule. `data.fields` names each field by its path in the input, with the cause.',
  remedy: 'Correct the fields named and send the request again.',
  message: (fields: FieldProblem[]) => ({
    sv: fields.map((f) => f.message.sv).join(' '),
    en: fields.map((f) => f.message.en).join(' '),
  }),
  data: (fields) => ({ fields }),
});

export const invalidField = (field: string, sv: string, en: string): AppError =>
  invalid([{ field, message: { sv, en } }]);
