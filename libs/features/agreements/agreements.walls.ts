import { ASKER, defineWalls, everybody, forRoles, STAFF } from '#platform/database';

const IS_PARTY = `EXISTS (SELECT FROM registered_agreement_party p WHERE p.workspace_id = registered_agreement.workspace_id
  AND p.agreement_id = registered_agreement.id AND p.organisation_id = ${ASKER.organisation})`;

/**
 * Row-level security of agreements. The policy of `agreement` looks at its parties, so that table must not look back: it
 * has the wall of the workspace alone.
 */
export const walls = defineWalls('agreements', {
  tables: {
    registered_agreement: { read: { ...forRoles(['STARTUP', 'PARTNER'], IS_PARTY), ...STAFF }, write: STAFF },
    registered_agreement_party: { read: everybody(), write: STAFF },
  },
});
