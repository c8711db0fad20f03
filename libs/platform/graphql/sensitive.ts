import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';

export const SENSITIVE = 'graphql:sensitive';

export interface Attempts {
  /**
   * Returns the account that is attacked, from the arguments: an address, or the owner of a code. If absent, only the
   * client's address is counted.
   */
  account?: (args: Record<string, unknown>) => string | undefined;
  /** Whether only failures count. Leave it out where successes must be limited too, e.g. mails to a person. */
  onlyFailures?: boolean;
}

/**
 * Protects a mutation against guessing and flooding: at most one sensitive mutation in an operation, also counting
 * aliases, and every attempt is charged to the client's address and to the account concerned. Used together with
 * `@Public` or `@Requires`.
 */
export const Sensitive = (attempts: Attempts = {}) =>
  applyDecorators(SetMetadata(SENSITIVE, attempts), Extensions({ sensitive: true }));

/** The same for a route, which has no aliases: attempts are counted by the route's address parameters and body. */
export const SensitiveRoute = (attempts: Attempts = {}) => SetMetadata(SENSITIVE, attempts);

export const isSensitive = (field: { extensions: Readonly<Record<string, unknown>> } | undefined): boolean =>
  field?.extensions['sensitive'] === true;
