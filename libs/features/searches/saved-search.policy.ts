import { type Actor, type Day, forbidden } from '#kernel';
import { type Condition, NONE, objectPolicy } from '#platform/access';
import { sql, type Sql } from '#platform/database';
import type { SearcherRole } from './saved-search.rules.js';

/** The owner of searches and alerts: one person in one role at one organisation. */
export type AlertOwner = Pick<Actor, 'personId' | 'workspaceId' | 'organisationId' | 'role'>;

/**
 * The role in which an actor saves searches.
 * @throws AppError FORBIDDEN for roles without saved searches.
 */
export function searcherRoleOf({ role }: Actor): SearcherRole {
  if (role === 'STAFF' || role === 'ADMIN' || role === 'PARTNER') return role;
  throw forbidden();
}

const ownedBy = (actor: AlertOwner, table: Sql): Sql =>
  sql`${table}.workspace_id = ${actor.workspaceId} AND ${table}.person_id = ${actor.personId} AND ${table}.organisation_id = ${actor.organisationId} AND ${table}.role = ${actor.role}`;

const OWN: Condition<unknown> = {
  says: { sv: 'de egna, och inte ens en kollegas', en: "one's own, and not even a colleague's" },
  where: (actor) => ownedBy(actor, sql`saved_search`),
};
const SEARCHERS = { STAFF: OWN, ADMIN: OWN, STARTUP: NONE, PARTNER: OWN, COORDINATOR: NONE, GUEST: NONE };
const searchPolicy = objectPolicy('SavedSearch', {
  readBy: 'savedSearch.read',
  sees: SEARCHERS,
  table: 'saved_search',
  fields: 'active capabilities createdAt id kinds mail minScore name search site unreadCount version watches',
  // Only staff watch the candidates of a need, since only staff choose among them.
  narrower: { need: { STAFF: OWN, ADMIN: OWN } },
});
const OWN_ALERT: Condition<unknown> = {
  says: OWN.says,
  enforcedBy: 'features/searches/saved-search.policy.ts#visibleAlerts',
};
objectPolicy('Alert', {
  readBy: 'alert.read',
  sees: { STAFF: OWN_ALERT, ADMIN: OWN_ALERT, STARTUP: NONE, PARTNER: OWN_ALERT, COORDINATOR: NONE, GUEST: NONE },
  fields: 'capability id need raisedAt readAt score searchId searchName',
});
const ALERTED: Condition<unknown> = {
  says: {
    sv: 'öppna behov som en egen bevakning har gett träff på, och som inte undantar en',
    en: 'open needs that a search of their own has found and that do not exclude them',
  },
  enforcedBy: 'features/searches/saved-search.policy.ts#visibleAlerts',
};
objectPolicy('AnonymisedNeed', {
  readBy: 'need.read',
  sees: { STAFF: ALERTED, ADMIN: ALERTED, STARTUP: NONE, PARTNER: ALERTED, COORDINATOR: NONE, GUEST: NONE },
  fields: 'anonymisedSummary id kind language referenceNo title windowFrom windowTo',
});

/**
 * Searches are visible to their owner alone, as a condition on `saved_search`; row-level security enforces the same.
 */
export const visibleSearches = (actor: Actor): Sql => searchPolicy.visible(actor);

/**
 * Alerts an actor may see now, as a condition on `search_alert`. Since rights may have ended after the alert was
 * raised, its need must still be open and, for a partner, the capability must be its own and the need must not exclude
 * it.
 */
export function visibleAlerts(actor: AlertOwner, today: Day): Sql {
  const openNeed = sql`n.workspace_id = search_alert.workspace_id AND n.id = search_alert.need_id AND n.state = 'PUBLISHED' AND n.expires_on >= ${today}::date`;
  const raised = sql`${ownedBy(actor, sql`search_alert`)} AND search_alert.raised_at IS NOT NULL`;
  if (actor.role === 'STAFF' || actor.role === 'ADMIN')
    return sql`${raised} AND EXISTS (SELECT FROM need n WHERE ${openNeed})`;
  if (actor.role !== 'PARTNER') return sql`FALSE`;
  return sql`${raised}
    AND EXISTS (SELECT FROM need n WHERE ${openNeed} AND n.organisation_id <> ${actor.organisationId}
      AND NOT EXISTS (SELECT FROM need_excluded_party x WHERE x.workspace_id = n.workspace_id AND x.need_id = n.id AND x.organisation_id = ${actor.organisationId}))
    AND EXISTS (SELECT FROM capability c WHERE c.workspace_id = search_alert.workspace_id AND c.id = search_alert.capability_id AND c.organisation_id = ${actor.organisationId})`;
}
