import { ASKER, canRead, defineWalls, everybody, type RoleConditions, STAFF } from '#platform/database';
import { STATES_OPEN_TO_PARTNER, STATES_SEEN_BY_PARTNER } from './match.rules.js';

const OWN = `organisation_id = ${ASKER.organisation}`;

/**
 * A partner may read the confidential text and the files of a need once it has declared interest and, when the need
 * requires one, under an NDA.
 */
const openedToPartner = (table: string): string => `EXISTS (
  SELECT FROM match m JOIN need n ON n.workspace_id = m.workspace_id AND n.id = m.need_id
  WHERE m.workspace_id = ${table}.workspace_id AND m.need_id = ${table}.need_id
    AND m.capability_organisation_id = ${ASKER.organisation} AND match_open_to_partner(m.state)
    AND (NOT n.nda_needed OR EXISTS (
      SELECT FROM agreement a WHERE a.workspace_id = m.workspace_id AND a.match_id = m.id AND a.type = 'NDA')))`;

/**
 * Break-glass: readable only inside the transaction that wrote the reading and its reason into the ledger. The age
 * limit guards against a restored backup, after which transaction ids are assigned again.
 */
const GLASS_BROKEN = `EXISTS (
  SELECT FROM reveal r WHERE r.workspace_id = need_confidential.workspace_id AND r.need_id = need_confidential.need_id
    AND r.reason IS NOT NULL AND r.person_id = ${ASKER.person}
    AND r.opened_in = pg_current_xact_id_if_assigned() AND r.at > now() - interval '1 minute')`;

const MATCH_PARTIES: RoleConditions = {
  ...STAFF,
  STARTUP: `need_organisation_id = ${ASKER.organisation}`,
  PARTNER: `capability_organisation_id = ${ASKER.organisation} AND match_seen_by_partner(state)`,
};
const whoReadsMatch = (table: string): RoleConditions => ({ ...everybody(canRead('match', table)), ...STAFF });

/**
 * A ledger row must be written by the reader, under the reader's own name: by a partner within its match, by an
 * administrator outside any match.
 */
const OWN_READING = `person_id = ${ASKER.person} AND ${OWN}`;

/**
 * Row-level security of matchmaking. A policy may read another table only if that table's policy does not read the
 * first, directly or indirectly: the policy of `need` reads `match`, and the policy of `match` reads no table.
 */
export const walls = defineWalls('matchmaking', {
  runs: { match_seen_by_partner: STATES_SEEN_BY_PARTNER, match_open_to_partner: STATES_OPEN_TO_PARTNER },
  tables: {
    need: {
      read: {
        ...STAFF,
        STARTUP: OWN,
        PARTNER: `state <> 'WITHDRAWN' AND EXISTS (
          SELECT FROM match m WHERE m.workspace_id = need.workspace_id AND m.need_id = need.id)`,
      },
      write: { ...STAFF, STARTUP: OWN },
    },
    need_counter: { read: everybody(), write: everybody() },
    // Neither staff nor SYSTEM may read the text: it belongs to the startup and its partners, and the program never
    // needs it.
    need_confidential: {
      read: { STARTUP: OWN, PARTNER: openedToPartner('need_confidential'), ADMIN: GLASS_BROKEN },
      write: { STARTUP: OWN },
    },
    // As for the confidential text, but there is no break-glass for files, and files are replaced rather than changed.
    need_file: {
      read: { STARTUP: OWN, PARTNER: openedToPartner('need_file') },
      add: { STARTUP: OWN },
      remove: { STARTUP: OWN },
    },
    // A host may read the rows that name it: whether a need may be shown to it is checked by NOT EXISTS, and an
    // invisible row would make that check succeed.
    need_excluded_party: {
      read: { ...everybody(OWN), ...STAFF, STARTUP: `${OWN} OR ${canRead('need', 'need_excluded_party')}` },
      write: { ...STAFF, STARTUP: canRead('need', 'need_excluded_party') },
    },
    match: { read: MATCH_PARTIES, write: MATCH_PARTIES },
    match_step: { read: whoReadsMatch('match_step'), write: whoReadsMatch('match_step') },
    agreement: { read: whoReadsMatch('agreement'), write: STAFF },
    // An administrator's reading belongs to no match, so the startup sees it through the need.
    reveal: {
      read: { ...whoReadsMatch('reveal'), STARTUP: `${canRead('match', 'reveal')} OR ${canRead('need', 'reveal')}` },
      add: {
        PARTNER: `${OWN_READING} AND ${canRead('match', 'reveal')}`,
        ADMIN: `${OWN_READING} AND match_id IS NULL`,
      },
    },
    score_weights: { read: STAFF, write: STAFF },
    score_observation: { read: STAFF, write: STAFF },
  },
});
