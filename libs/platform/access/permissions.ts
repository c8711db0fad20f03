import type { Role } from '#kernel';

/** A right by noun and verb, such as `match.introduce`. */
export type Permission = `${string}.${string}`;

export interface PermissionRule {
  readonly roles: readonly Role[];
  /**
   * BY_TOKEN: an API token may get the permission, if its owner's role has it. BY_PEOPLE_ONLY: only a signed-in person
   * may use it, because it manages accounts, sessions, tokens or invitations.
   */
  readonly given: 'BY_TOKEN' | 'BY_PEOPLE_ONLY';
}

const table = new Map<Permission, PermissionRule>();

/** All permissions that the features of this process declare. */
export const permissionTable = (): ReadonlyMap<Permission, PermissionRule> => table;

/** @throws Error when two features declare the same permission. */
export function declarePermissions(rules: Readonly<Record<Permission, PermissionRule>>): void {
  for (const [permission, rule] of Object.entries(rules) as [Permission, PermissionRule][]) {
    if (table.has(permission)) throw new Error(`The permission ${permission} is declared twice.`);
    table.set(permission, rule);
  }
}

/** @throws Error for a permission that no feature declares, e.g. a misspelt one. */
export function ruleOf(permission: Permission): PermissionRule {
  const rule = table.get(permission);
  if (!rule) throw new Error(`No feature declares the permission ${permission}.`);
  return rule;
}

/** Whether an API token may get this permission. */
export const isTokenPermission = (permission: Permission): boolean => table.get(permission)?.given === 'BY_TOKEN';

/** All permissions that an API token may get. */
export const tokenPermissions = (): Permission[] => [...table.keys()].filter(isTokenPermission);
