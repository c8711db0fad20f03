import { ASKER, defineWalls, everybody } from './walls.js';

const OWN_REQUESTS = { ...everybody(`person_id = ${ASKER.person}`), SYSTEM: 'true' };

/** Row-level security of the tables that the platform owns. */
export const walls = defineWalls('platform', {
  tables: {
    idempotent_request: { read: OWN_REQUESTS, write: OWN_REQUESTS },
    // audit_append writes the table and audit:verify reads it, both as the owner, to whom FORCE would apply as well.
    audit_entry: { read: { ADMIN: 'true' }, owner: true },
  },
  unwalled: {
    event: 'Ids and names of what happened, never content; the relay reads those of every workspace.',
    event_counter: 'One number for each workspace.',
    audit_head:
      'A number and a hash for each chain; the worker anchors those of every workspace. The role may only read it.',
    audit_pseudonym_key: 'The role may not even read it.',
  },
});
