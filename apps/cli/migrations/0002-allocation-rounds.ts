import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Allocation of many needs to a limited number of slots: rounds, the preferences of each side, and the published
 * result.
 */
export class AllocationRounds1763942400000 implements MigrationInterface {
  name = 'AllocationRounds1763942400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE TABLE allocation_round (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        title_sv text NOT NULL,
        title_en text NOT NULL,
        state text NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED')),
        mode text NOT NULL CHECK (mode IN ('STABLE', 'MAX_WELFARE')),
        seed text NOT NULL CHECK (seed <> ''),
        closes_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        opened_at timestamptz,
        closed_at timestamptz,
        published_at timestamptz,
        PRIMARY KEY (workspace_id, id)
      );
      CREATE INDEX allocation_round_list ON allocation_round (workspace_id, created_at DESC, id DESC);
      CREATE INDEX allocation_round_due ON allocation_round (workspace_id, closes_at) WHERE state = 'OPEN';

      -- Whoever sees the lists could otherwise choose the lot that suits: the seed is fixed before there are any.
      CREATE FUNCTION keep_opened_round() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state <> 'DRAFT' AND (NEW.seed <> OLD.seed OR NEW.mode <> OLD.mode) THEN
          RAISE EXCEPTION 'The seed and the mode of an opened round never change.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER allocation_round_keeps_seed BEFORE UPDATE ON allocation_round FOR EACH ROW EXECUTE FUNCTION keep_opened_round();

      -- A capability offered in the round. The description is what startups read: it names no host.
      CREATE TABLE allocation_slot (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        round_id uuid NOT NULL,
        number int NOT NULL,
        capability_id uuid NOT NULL,
        description_sv text NOT NULL,
        description_en text NOT NULL,
        capacity int NOT NULL CHECK (capacity >= 1),
        minimum int CHECK (minimum BETWEEN 1 AND capacity),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, round_id, capability_id),
        UNIQUE (workspace_id, round_id, number),
        FOREIGN KEY (workspace_id, round_id) REFERENCES allocation_round,
        FOREIGN KEY (workspace_id, capability_id) REFERENCES capability
      );
      CREATE TABLE allocation_applicant (
        workspace_id uuid NOT NULL,
        round_id uuid NOT NULL,
        need_id uuid NOT NULL,
        number int NOT NULL,
        PRIMARY KEY (workspace_id, round_id, need_id),
        UNIQUE (workspace_id, round_id, number),
        FOREIGN KEY (workspace_id, round_id) REFERENCES allocation_round,
        FOREIGN KEY (workspace_id, need_id) REFERENCES need
      );
      CREATE INDEX allocation_applicant_need ON allocation_applicant (workspace_id, need_id);
      -- Which need passed every gate of which slot when the lists were filled, and how well it fits.
      CREATE TABLE allocation_pair (
        workspace_id uuid NOT NULL,
        round_id uuid NOT NULL,
        need_id uuid NOT NULL,
        slot_id uuid NOT NULL,
        score double precision NOT NULL,
        PRIMARY KEY (workspace_id, round_id, need_id, slot_id),
        FOREIGN KEY (workspace_id, round_id, need_id) REFERENCES allocation_applicant,
        FOREIGN KEY (workspace_id, slot_id) REFERENCES allocation_slot
      );

      -- One list for each need and each slot: groups of equally liked ids, best first. What is not in it is not accepted.
      CREATE TABLE allocation_ranking (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        round_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('NEED', 'SLOT')),
        need_id uuid,
        slot_id uuid,
        organisation_id uuid NOT NULL,
        groups jsonb NOT NULL,
        origin text NOT NULL CHECK (origin IN ('SCORES', 'PARTY', 'STAFF')),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, round_id, need_id),
        UNIQUE (workspace_id, round_id, slot_id),
        FOREIGN KEY (workspace_id, round_id, need_id) REFERENCES allocation_applicant,
        FOREIGN KEY (workspace_id, slot_id) REFERENCES allocation_slot,
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation,
        CHECK ((side = 'NEED') = (need_id IS NOT NULL) AND (side = 'SLOT') = (slot_id IS NOT NULL))
      );
      CREATE INDEX allocation_ranking_organisation ON allocation_ranking (workspace_id, organisation_id);
      CREATE TABLE allocation_ranking_change (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        ranking_id uuid NOT NULL,
        at timestamptz NOT NULL,
        by_person uuid NOT NULL,
        by_role text NOT NULL,
        reason text,
        groups jsonb NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, ranking_id) REFERENCES allocation_ranking
      );
      CREATE INDEX allocation_ranking_change_ranking ON allocation_ranking_change (workspace_id, ranking_id, at);

      -- The published result. The texts are kept letter by letter, because their hashes are.
      CREATE TABLE allocation_result (
        workspace_id uuid NOT NULL,
        round_id uuid NOT NULL,
        instance_json text NOT NULL,
        result_json text NOT NULL,
        certificate_json text NOT NULL,
        instance_sha256 text NOT NULL,
        result_sha256 text NOT NULL,
        certificate_sha256 text NOT NULL,
        engine_version text NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid NOT NULL,
        PRIMARY KEY (workspace_id, round_id),
        FOREIGN KEY (workspace_id, round_id) REFERENCES allocation_round
      );
      -- What the result means for one list, in words its owner may read.
      CREATE TABLE allocation_answer (
        workspace_id uuid NOT NULL,
        ranking_id uuid NOT NULL,
        round_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('NEED', 'SLOT')),
        organisation_id uuid NOT NULL,
        given jsonb NOT NULL,
        reasons jsonb NOT NULL,
        PRIMARY KEY (workspace_id, ranking_id),
        FOREIGN KEY (workspace_id, ranking_id) REFERENCES allocation_ranking,
        FOREIGN KEY (workspace_id, round_id) REFERENCES allocation_result
      );
      CREATE INDEX allocation_answer_round ON allocation_answer (workspace_id, round_id);

      GRANT SELECT, INSERT, UPDATE ON allocation_round, allocation_slot, allocation_applicant, allocation_pair, allocation_ranking TO klustermotor_app;
      GRANT DELETE ON allocation_pair TO klustermotor_app;
      GRANT SELECT, INSERT ON allocation_ranking_change, allocation_result, allocation_answer TO klustermotor_app;

      -- A second wall around what each side wishes and got: its own organisation, the staff who run the round, and nobody else.
      DO $$
      DECLARE name text;
      BEGIN
        FOREACH name IN ARRAY ARRAY['allocation_ranking', 'allocation_answer'] LOOP
          EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
          EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
          EXECUTE format($policy$CREATE POLICY of_own_side ON %I FOR ALL TO klustermotor_app
            USING (workspace_id::text = current_setting('app.workspace_id', true)
              AND (current_setting('app.role', true) IN ('STAFF', 'ADMIN', 'SYSTEM')
                OR (organisation_id::text = current_setting('app.organisation_id', true)
                  AND current_setting('app.role', true) = CASE side WHEN 'NEED' THEN 'STARTUP' ELSE 'PARTNER' END)))$policy$, name);
        END LOOP;
      END $$;
      ALTER TABLE allocation_result ENABLE ROW LEVEL SECURITY;
      ALTER TABLE allocation_result FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_staff ON allocation_result FOR ALL TO klustermotor_app
        USING (workspace_id::text = current_setting('app.workspace_id', true) AND current_setting('app.role', true) IN ('STAFF', 'ADMIN', 'SYSTEM'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
