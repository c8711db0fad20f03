import type { LocalisedText } from './localised-text.js';

/** Kind of a failure. Every transport maps exactly these categories (HTTP status, GraphQL code, retry or not). */
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

/** An error code as the API documentation lists it. */
export interface ErrorDefinition {
  /** Stable: clients compare the code. */
  readonly code: string;
  readonly category: ErrorCategory;
  /** When the server answers with this error, in English. */
  readonly meaning: string;
  /** How the client, or its user, can resolve the error, in English. */
  readonly remedy: string;
  /** The message for users, if it is always the same. */
  readonly message?: LocalisedText;
}

/**
 * The only way to report a failure. `code` is stable and documented, `data.message` is the message for users. An
 * INTERNAL error never carries internal text to a client.
 */
export class AppError extends Error {
  readonly code: string;
  readonly category: ErrorCategory;

  /** Called only by the functions that `defineError` returns, so that every code is in the registry. */
  constructor(
    { code, category }: ErrorDefinition,
    readonly data: AppErrorData,
  ) {
    super(`${code}: ${data.message.en ?? data.message.sv ?? ''}`);
    this.name = 'AppError';
    this.code = code;
    this.category = category;
  }
}

/** Creates the error that this definition describes. */
export interface DefinedError<Args extends unknown[]> extends ErrorDefinition {
  (...args: Args): AppError;
  /** The same error with a more specific message, e.g. which part of a request cannot be read. */
  saying(message: LocalisedText, data?: Record<string, unknown>): AppError;
}

interface Declaration<Args extends unknown[]> extends Pick<ErrorDefinition, 'meaning' | 'remedy'> {
  message: LocalisedText | ((...args: Args) => LocalisedText);
  /** The content of `data` besides the message. */
  data?: (...args: Args) => Record<string, unknown>;
}

const registry = new Map<string, ErrorDefinition>();
const SHAPE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/**
 * Declares an error code once: its category, its messages in both languages, and its text in the API documentation.
 * @throws Error when the code is declared already or is not written LIKE_THIS, so that the program does not start.
 */
export function defineError<Args extends unknown[] = []>(
  code: string,
  category: ErrorCategory,
  { meaning, remedy, message, data }: Declaration<Args>,
): DefinedError<Args> {
  if (!SHAPE.test(code)) throw new Error(`The error code ${code} is not written LIKE_THIS.`);
  if (registry.has(code)) throw new Error(`The error code ${code} is declared twice.`);
  const definition: ErrorDefinition = {
    code,
    category,
    meaning,
    remedy,
    ...(typeof message !== 'function' && { message }),
  };
  registry.set(code, definition);
  const make = (...args: Args): AppError =>
    new AppError(definition, {
      message: typeof message === 'function' ? message(...args) : message,
      ...data?.(...args),
    });
  const saying = (words: LocalisedText, more: Record<string, unknown> = {}): AppError =>
    new AppError(definition, { message: words, ...more });
  return Object.assign(make, definition, { saying });
}

/** Every code declared by the modules that are loaded, in alphabetical order. */
export const registeredErrors = (): readonly ErrorDefinition[] =>
  [...registry.values()].sort((one, other) => (one.code < other.code ? -1 : 1));

export const registeredError = (code: string): ErrorDefinition | undefined => registry.get(code);
