import { ASKER, defineWalls, everybody, type RoleConditions } from '#platform/database';

/** A saved search belongs to a person in a role at an organisation. Not even staff may read those of others. */
const OWN: RoleConditions = {
  ...everybody(`person_id = ${ASKER.person} AND organisation_id = ${ASKER.organisation} AND role = ${ASKER.role}`),
  SYSTEM: 'true',
};

/** Row-level security of saved searches. A partner may read a published need that one of its alerts is about. */
export const walls = defineWalls('searches', {
  tables: { saved_search: { read: OWN, write: OWN }, search_alert: { read: OWN, write: OWN } },
  opens: {
    need: {
      PARTNER: `state = 'PUBLISHED' AND EXISTS (
        SELECT FROM search_alert a WHERE a.workspace_id = need.workspace_id AND a.need_id = need.id AND a.raised_at IS NOT NULL)`,
    },
  },
});
