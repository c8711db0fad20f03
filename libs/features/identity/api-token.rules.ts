import { PERSON_LIMITS } from '#contracts/fields/people';
import { type Actor, invalidField } from '#kernel';
import { isPermitted, type Permission, tokenPermissions } from '#platform/access';

/** By this a leaked token is recognised, by people and by scanners. */
export const API_TOKEN_PREFIX = 'kmt_';
export const MOST_DAYS = PERSON_LIMITS.tokenDays.most;
/** In force at once under one membership. */
export const MOST_TOKENS = 20;

export interface ApiTokenDraft {
  name: string;
  scopes: string[];
  validDays: number;
}

/** What this actor may hand on to a token. */
export const grantablePermissions = (actor: Actor): Permission[] =>
  tokenPermissions().filter((permission) => isPermitted(actor, permission));

/** @throws AppError INVALID for a name of other than 1–100 characters, no permission, one that is not the actor's to give, or more than a year. */
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
