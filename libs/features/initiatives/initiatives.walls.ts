import { ASKER, defineWalls, everybody, forRoles, members, type RoleConditions, STAFF } from '#platform/database';

const TAKES_PART = `visibility = 'CLUSTER'
  OR EXISTS (SELECT FROM participation p WHERE p.workspace_id = initiative.workspace_id AND p.initiative_id = initiative.id
    AND p.organisation_id = ${ASKER.organisation})
  OR EXISTS (SELECT FROM milestone s WHERE s.workspace_id = initiative.workspace_id AND s.initiative_id = initiative.id
    AND s.owner_organisation_id = ${ASKER.organisation})`;

const READS_INITIATIVE: RoleConditions = {
  ...members(`visibility = 'CLUSTER'`),
  ...forRoles(['STARTUP', 'PARTNER'], TAKES_PART),
  ...STAFF,
  GUEST: `id = ${ASKER.initiative}`,
};

/**
 * Row-level security of initiatives. The policy of `initiative` reads `participation` and `milestone`, so the policies
 * of these two must not read `initiative` (infinite recursion); they check the workspace only.
 */
export const walls = defineWalls('initiatives', {
  tables: {
    initiative: { read: READS_INITIATIVE, write: STAFF },
    participation: { read: everybody(), write: STAFF },
    milestone: { read: everybody(), write: everybody() },
    milestone_move: { read: everybody(), write: everybody() },
    indicator: { read: everybody(), write: STAFF },
  },
});
