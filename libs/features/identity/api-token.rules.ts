import { PERSON_LIMITS } from '#contracts/fields/people';
import { type Actor, invalidField } from '#kernel';
import { isPermitted, type Permission, tokenPermissions } from '#platform/access';

/** Prefix by which people and secret scanners recognise a leaked token. */
export const API_TOKEN_PREFIX = 'kmt_';
export const MOST_DAYS = PERSON_LIMITS.tokenDays.most;
/** Maximum number of tokens in force under one membership. */
export const MOST_TOKENS = 20;

export interface ApiTokenDraft {
  name: string;
  scopes: string[];
  validDays: number;
}

/** The permissions that this actor may give to a token. */
export const grantablePermissions = (actor: Actor): Permission[] =>
  tokenPermissions().filter((permission) => isPermitted(actor, permission));

/**
 * @throws AppError INVALID for a name outside 1–100 characters, no permission, a permission that the actor may not
 *   give, or a validity of more than a year.
 */
export function checkApiToken(actor: Actor, { name, scopes, validDays }: ApiTokenDraft): void {
  if (name.length < PERSON_LIMITS.tokenName.least || name.length > PERSON_LIMITS.tokenName.most)
    throw invalidField(
      'name',
      `Ange ett namn på högst ${PERSON_LIMITS.tokenName.most} tecken.`,
      `Give a name of at most ${PERSON_LIMITS.tokenName.most} characters.`,
    );
  const grantable: readonly string[] = grantablePermissions(actor);
  if (scopes.length === 0 || scopes.some((permission) => !grantable.includes(permission)))
    throw invalidField(
      'scopes',
      'Välj minst en rättighet, bland dem du själv har.',
      'Choose at least one right, among those you have.',
    );
  if (!Number.isInteger(validDays) || validDays < PERSON_LIMITS.tokenDays.least || validDays > MOST_DAYS)
    throw invalidField('validDays', `Ange mellan 1 och ${MOST_DAYS} dagar.`, `Give from 1 to ${MOST_DAYS} days.`);
}
