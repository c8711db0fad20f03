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

/** An error code as the API documentation lists it. */
export interface ErrorDefinition {
  /** Stable; clients compare it. */
  readonly code: string;
  readonly category: ErrorCategory;
  /** When it is answered, in English. */
  readonly meaning: string;
  /** What the client, or the person in front of it, does about it, in English. */
  readonly remedy: string;
  /** What a person reads, where it is the same every time. */
  readonly message?: LocalisedText;
}

/**
 * The one way to fail. `code` is stable and documented, `data.message` is what a person reads;
 * an INTERNAL error never carries text of ours to a client.
 */
export class AppError extends Error {
  readonly code: string;
  readonly category: ErrorCategory;

  /** Made by what `defineError` returns, so that no code exists that the registry does not have. */
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

/** Makes the error it is the definition of. */
export interface DefinedError<Args extends unknown[]> extends ErrorDefinition {
  (...args: Args): AppError;
  /** The same error where other words say better what is wrong, e.g. which part of a request cannot be read. */
  saying(message: LocalisedText, data?: Record<string, unknown>): AppError;
}

interface Declaration<Args extends unknown[]> extends Pick<ErrorDefinition, 'meaning' | 'remedy'> {
  message: LocalisedText | ((...args: Args) => LocalisedText);
  /** What `data` holds besides the message. */
  data?: (...args: Args) => Record<string, unknown>;
}

const registry = new Map<string, ErrorDefinition>();
const SHAPE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/**
 * Declares an error code once: its category, its words in both languages, and what the API documentation says of it.
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
