import type { MigrationInterface, QueryRunner } from 'typeorm';

// The settings that the scope makes for a transaction. Inside a sub-select, so that PostgreSQL reads a setting once per
// statement and not once per row; cast to the column's type, so that an index on the column can be used.
const WORKSPACE = `(SELECT nullif(current_setting('app.workspace_id', true), '')::uuid)`;
const ORGANISATION = `(SELECT nullif(current_setting('app.organisation_id', true), '')::uuid)`;
const PERSON = `(SELECT nullif(current_setting('app.person_id', true), '')::uuid)`;
const INITIATIVE = `(SELECT nullif(current_setting('app.initiative_id', true), '')::uuid)`;
const ROLE = `(SELECT current_setting('app.role', true))`;

const STAFF = `${ROLE} IN ('STAFF', 'ADMIN', 'SYSTEM')`;
const STARTUP = `${ROLE} = 'STARTUP'`;
const PARTNER = `${ROLE} = 'PARTNER'`;
const GUEST = `${ROLE} = 'GUEST'`;
const COORDINATOR = `${ROLE} = 'COORDINATOR'`;

const SEEN_BY_PARTNER = `'INTEREST_ASKED', 'INTERESTED', 'DECLINED', 'NDA', 'INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE', 'FAILED'`;
const DELIVERED = `'DELIVERED', 'RECEIVED', 'COMPLETION_ASKED', 'ACCEPTED'`;

interface Wall {
  /** Condition for reading a row of the own workspace. */
  read: string;
  /** Condition for writing a row; the same as for reading unless given. */
  write?: string;
  /** Condition for locking a row (FOR SHARE) without writing it, which PostgreSQL counts as updating. */
  hold?: string;
}

const ofMatch = (table: string) =>
  `EXISTS (SELECT FROM match m WHERE m.workspace_id = ${table}.workspace_id AND m.id = ${table}.match_id)`;
const ofNeed = (table: string) =>
  `EXISTS (SELECT FROM need n WHERE n.workspace_id = ${table}.workspace_id AND n.id = ${table}.need_id)`;
const ofReport = (table: string) =>
  `EXISTS (SELECT FROM report r WHERE r.workspace_id = ${table}.workspace_id AND r.id = ${table}.report_id)`;
const ofOwnSide = `(organisation_id = ${ORGANISATION} AND ${ROLE} = CASE side WHEN 'NEED' THEN 'STARTUP' ELSE 'PARTNER' END)`;
const ofOwner = `(person_id = ${PERSON} AND organisation_id = ${ORGANISATION} AND role = ${ROLE})`;

/**
 * The second layer of protection. A policy may read another table only if that table's policy does not read the first
 * one, directly or indirectly: need → match, search_alert, allocation_pair → allocation_ranking; match reads no other
 * table.
 */
const WALLS: Record<string, Wall> = {
  need: {
    read: `${STAFF} OR (${STARTUP} AND organisation_id = ${ORGANISATION}) OR (${PARTNER} AND state <> 'WITHDRAWN' AND (
      EXISTS (SELECT FROM match m WHERE m.workspace_id = need.workspace_id AND m.need_id = need.id)
      OR (state = 'PUBLISHED' AND EXISTS (SELECT FROM search_alert a WHERE a.workspace_id = need.workspace_id AND a.need_id = need.id AND a.raised_at IS NOT NULL))
      OR EXISTS (SELECT FROM allocation_pair p WHERE p.workspace_id = need.workspace_id AND p.need_id = need.id)))`,
    write: `${STAFF} OR (${STARTUP} AND organisation_id = ${ORGANISATION})`,
  },
  need_confidential: {
    // Staff are not among the readers: the text belongs to the startup and its partner, and nobody else is given
    // access. The program itself never needs the text either, so SYSTEM cannot read it.
    read: `(${STARTUP} AND organisation_id = ${ORGANISATION}) OR (${PARTNER} AND EXISTS (
      SELECT FROM match m JOIN need n ON n.workspace_id = m.workspace_id AND n.id = m.need_id
      WHERE m.workspace_id = need_confidential.workspace_id AND m.need_id = need_confidential.need_id AND m.capability_organisation_id = ${ORGANISATION}
        AND m.state IN ('INTERESTED', 'NDA', 'INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE')
        AND (NOT n.nda_needed OR EXISTS (SELECT FROM agreement a WHERE a.workspace_id = m.workspace_id AND a.match_id = m.id AND a.type = 'NDA'))))`,
    write: `${STARTUP} AND organisation_id = ${ORGANISATION}`,
  },
  // A host can read the rows that name itself: a query checks by NOT EXISTS whether a need may be shown to it, and
  // would find it allowed if the row were invisible.
  need_excluded_party: {
    read: `${STAFF} OR organisation_id = ${ORGANISATION} OR (${STARTUP} AND ${ofNeed('need_excluded_party')})`,
    write: `${STAFF} OR (${STARTUP} AND ${ofNeed('need_excluded_party')})`,
  },
  match: {
    read: `${STAFF} OR (${STARTUP} AND need_organisation_id = ${ORGANISATION}) OR (${PARTNER} AND capability_organisation_id = ${ORGANISATION} AND state IN (${SEEN_BY_PARTNER}))`,
  },
  match_step: { read: `${STAFF} OR ${ofMatch('match_step')}` },
  agreement: { read: `${STAFF} OR ${ofMatch('agreement')}`, write: STAFF },
  reveal: {
    read: `${STAFF} OR ${ofMatch('reveal')}`,
    write: `${PARTNER} AND organisation_id = ${ORGANISATION} AND person_id = ${PERSON} AND ${ofMatch('reveal')}`,
  },
  report: { read: `${STAFF} OR (${COORDINATOR} AND recipient_id = ${ORGANISATION} AND state IN (${DELIVERED}))` },
  report_step: { read: `${STAFF} OR (${COORDINATOR} AND ${ofReport('report_step')})` },
  delivery_attempt: { read: STAFF },
  initiative: {
    read: `${STAFF} OR (${GUEST} AND id = ${INITIATIVE}) OR (visibility = 'CLUSTER' AND NOT ${GUEST})
      OR (${ROLE} IN ('STARTUP', 'PARTNER') AND (
        EXISTS (SELECT FROM participation p WHERE p.workspace_id = initiative.workspace_id AND p.initiative_id = initiative.id AND p.organisation_id = ${ORGANISATION})
        OR EXISTS (SELECT FROM milestone s WHERE s.workspace_id = initiative.workspace_id AND s.initiative_id = initiative.id AND s.owner_organisation_id = ${ORGANISATION})))
      OR (${COORDINATOR} AND EXISTS (SELECT FROM report r WHERE r.workspace_id = initiative.workspace_id AND r.initiative_id = initiative.id))`,
    write: STAFF,
  },
  allocation_ranking: { read: `${STAFF} OR ${ofOwnSide}` },
  allocation_answer: { read: `${STAFF} OR ${ofOwnSide}`, write: STAFF },
  allocation_result: { read: STAFF },
  allocation_ranking_change: {
    read: `${STAFF} OR EXISTS (SELECT FROM allocation_ranking k WHERE k.workspace_id = allocation_ranking_change.workspace_id AND k.id = allocation_ranking_change.ranking_id)`,
  },
  allocation_pair: {
    read: `${STAFF} OR EXISTS (SELECT FROM allocation_ranking k WHERE k.workspace_id = allocation_pair.workspace_id AND k.round_id = allocation_pair.round_id
      AND (k.need_id = allocation_pair.need_id OR k.slot_id = allocation_pair.slot_id))`,
    write: STAFF,
  },
  allocation_applicant: { read: `${STAFF} OR ${ofNeed('allocation_applicant')}`, write: STAFF },
  score_weights: { read: STAFF },
  score_observation: { read: STAFF },
  saved_search: { read: `${ROLE} = 'SYSTEM' OR ${ofOwner}` },
  search_alert: { read: `${ROLE} = 'SYSTEM' OR ${ofOwner}` },
  import_run: { read: STAFF },
  research_grant: { read: STAFF },
  organisation_source: { read: STAFF },
  invitation: { read: `${STAFF} OR organisation_id = ${ORGANISATION}` },
  invitation_sending: {
    read: `${STAFF} OR EXISTS (SELECT FROM invitation i WHERE i.workspace_id = invitation_sending.workspace_id AND i.id = invitation_sending.invitation_id)`,
  },
  idempotent_request: { read: `${ROLE} = 'SYSTEM' OR person_id = ${PERSON}` },
  // Registers that everyone in the workspace reads: only the workspace is checked.
  organisation: { read: 'true' },
  capability: { read: `NOT ${GUEST}`, write: 'true' },
  letter_of_intent: { read: `NOT ${GUEST}`, write: STAFF },
  adoption: { read: `NOT ${GUEST}`, write: STAFF },
  allocation_round: { read: `NOT ${GUEST}`, write: STAFF, hold: `${ROLE} IN ('STARTUP', 'PARTNER')` },
  allocation_slot: { read: `NOT ${GUEST}`, write: STAFF },
  need_counter: { read: 'true' },
  participation: { read: 'true', write: STAFF },
  milestone: { read: 'true' },
  milestone_move: { read: 'true' },
  indicator: { read: 'true', write: STAFF },
};

/**
 * Row-level security as the second layer of protection: the database enforces the same rules as the program's policies.
 */
export class RowLevelSecurity1764547200000 implements MigrationInterface {
  name = 'RowLevelSecurity1764547200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // The first policies compared values as text, so no index could be used.
    await queryRunner.query(/* sql */ `
      DROP POLICY confidential_of_own ON need_confidential;
      DROP POLICY confidential_opened ON need_confidential;
      DROP POLICY of_own_side ON allocation_ranking;
      DROP POLICY of_own_side ON allocation_answer;
      DROP POLICY of_staff ON allocation_result;
      DROP POLICY weights_of_workspace ON score_weights;
      DROP POLICY observations_of_workspace ON score_observation;
      DROP POLICY of_owner ON saved_search;
      DROP POLICY of_owner ON search_alert;

      CREATE INDEX match_need ON match (workspace_id, need_id);
      CREATE INDEX search_alert_need ON search_alert (workspace_id, need_id, person_id);
      CREATE INDEX allocation_pair_need ON allocation_pair (workspace_id, need_id);
      CREATE INDEX allocation_ranking_need ON allocation_ranking (workspace_id, need_id);
      CREATE INDEX report_initiative ON report (workspace_id, initiative_id);
    `);
    for (const [table, { read, write = read, hold }] of Object.entries(WALLS)) {
      const inWorkspace = (condition: string) => `workspace_id = ${WORKSPACE} AND (${condition})`;
      // One policy for each command: FOR ALL would be evaluated in addition to the policy for reading, and double the
      // cost of every SELECT.
      await queryRunner.query(/* sql */ `
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY reading ON ${table} FOR SELECT TO klustermotor_app USING (${inWorkspace(read)});
        CREATE POLICY adding ON ${table} FOR INSERT TO klustermotor_app WITH CHECK (${inWorkspace(write)});
        CREATE POLICY changing ON ${table} FOR UPDATE TO klustermotor_app USING (${inWorkspace(write)}) WITH CHECK (${inWorkspace(write)});
        CREATE POLICY removing ON ${table} FOR DELETE TO klustermotor_app USING (${inWorkspace(write)});
        ${hold ? `CREATE POLICY holding ON ${table} FOR UPDATE TO klustermotor_app USING (${inWorkspace(hold)}) WITH CHECK (false);` : ''}
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
