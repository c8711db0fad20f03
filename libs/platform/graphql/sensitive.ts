import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';

export const SENSITIVE = 'graphql:sensitive';

export interface Attempts {
  /** Whose door it knocks at, from the arguments: an address, a code's owner. Without it only the place is counted. */
  account?: (args: Record<string, unknown>) => string | undefined;
  /** Whether only failures count. Leave it out where a success is what must be rationed, e.g. mails to somebody. */
  onlyFailures?: boolean;
}

/**
 * Guessing or flooding must not pay at this mutation: at most one of these in an operation, under whatever alias, and
 * every attempt is charged to the place it comes from and to the account it is about. Stands beside `@Public` or `@Requires`.
 */
export const Sensitive = (attempts: Attempts = {}) =>
  applyDecorators(SetMetadata(SENSITIVE, attempts), Extensions({ sensitive: true }));

/** The same for a route, where there are no aliases: attempts are counted, by what the address and the body say. */
export const SensitiveRoute = (attempts: Attempts = {}) => SetMetadata(SENSITIVE, attempts);

export const isSensitive = (field: { extensions: Readonly<Record<string, unknown>> } | undefined): boolean =>
  field?.extensions['sensitive'] === true;
