import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { type Condition, MEMBERS, objectPolicy } from '#platform/access';
import { sql, type Sql } from '#platform/database';

/** Staff and administrators enter organisations; so does the program itself (seed, import). */
export const mayRegisterOrganisation = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

const NAMED: Condition<unknown> = {
  says: { sv: 'de som det egna initiativet nämner', en: 'those its initiative names' },
  where: () => sql`FALSE`,
};

/** Every member of the workspace reads the register of organisations; outsiders do not. */
export const organisationPolicy = objectPolicy('Organisation', {
  readBy: 'organisation.read',
  sees: { ...MEMBERS, GUEST: NAMED },
  table: 'organisation',
  fields: 'clusterRoles id kind municipality name orgnr retrievedAt rorId source website',
});

export const visibleOrganisations = (actor: Actor): Sql => organisationPolicy.visible(actor);
