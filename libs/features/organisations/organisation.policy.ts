import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { ALL, everyRole, objectPolicy } from '#platform/access';
import type { Sql } from '#platform/database';

/** Staff and administrators enter organisations; so does the program itself (seed, import). */
export const mayRegisterOrganisation = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** The register of organisations is open to everybody in the workspace, and to nobody outside it. */
export const organisationPolicy = objectPolicy('Organisation', {
  sees: everyRole(ALL),
  table: 'organisation',
  fields: 'clusterRoles id kind municipality name orgnr retrievedAt rorId source website',
});

export const visibleOrganisations = (actor: Actor): Sql => organisationPolicy.visible(actor);
