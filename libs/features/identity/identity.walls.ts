import { ASKER, canRead, defineWalls, everybody, type RoleConditions, STAFF } from '#platform/database';

/** Staff invite for every organisation; others see the invitations of their own. */
const INVITATIONS: RoleConditions = { ...everybody(`organisation_id = ${ASKER.organisation}`), ...STAFF };
const OF_INVITATION: RoleConditions = { ...everybody(canRead('invitation', 'invitation_sending')), ...STAFF };

/** Row-level security of identity. The unwalled tables are read to authenticate, that is, before there is an actor. */
export const walls = defineWalls('identity', {
  tables: {
    invitation: { read: INVITATIONS, write: INVITATIONS },
    invitation_sending: { read: OF_INVITATION, write: OF_INVITATION },
  },
  unwalled: {
    api_token: 'Read by the secret hash of a token, before there is anybody to ask for.',
    membership: 'Read to find out who asks, before there is anybody to ask for.',
    invitation_token: 'Read by the secret hash of a link, before there is anybody to ask for.',
    session: 'Read by the secret hash of a token, before there is anybody to ask for.',
  },
});
