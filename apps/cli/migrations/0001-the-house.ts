import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema. `workspace_id` is the first column of every business key: a workspace is a tenant. */
export class TheHouse1763856000000 implements MigrationInterface {
  name = 'TheHouse1763856000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE EXTENSION IF NOT EXISTS citext;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'klustermotor_app') THEN
          CREATE ROLE klustermotor_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
        END IF;
        EXECUTE format('GRANT klustermotor_app TO %I', current_user);
      END $$;

      -- Tenants and the event log ------------------------------------------------------------------
      CREATE TABLE workspace (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,40}$'),
        name_sv text NOT NULL,
        name_en text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- When setting it up was complete; a workspace without it was left half done by a crash.
        ready_at timestamptz
      );
      CREATE TABLE event_counter (
        workspace_id uuid PRIMARY KEY REFERENCES workspace,
        position bigint NOT NULL DEFAULT 0
      );
      CREATE TABLE event (
        workspace_id uuid NOT NULL REFERENCES workspace,
        position bigint NOT NULL,
        id uuid NOT NULL UNIQUE,
        name text NOT NULL,
        version int NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        related jsonb NOT NULL DEFAULT '[]',
        payload jsonb NOT NULL DEFAULT '{}',
        actor_id uuid,
        actor_organisation_id uuid,
        occurred_at timestamptz NOT NULL,
        dispatched_at timestamptz,
        PRIMARY KEY (workspace_id, position)
      );
      CREATE INDEX event_undispatched ON event (workspace_id, position) WHERE dispatched_at IS NULL;
      CREATE INDEX event_subject ON event (workspace_id, subject_id, position);
      CREATE TABLE handled_event (
        event_id uuid NOT NULL,
        handler text NOT NULL,
        handled_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (event_id, handler)
      );

      -- People: an account is global, what it may do is per workspace -------------------------------
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        email citext NOT NULL UNIQUE,
        language text NOT NULL CHECK (language IN ('SV', 'EN')),
        password_hash text,
        legal_basis text NOT NULL,
        source text NOT NULL,
        informed_at timestamptz,
        retention_date date NOT NULL,
        disabled_at timestamptz
      );

      CREATE TABLE organisation (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        name_sv text NOT NULL,
        name_en text,
        kind text NOT NULL,
        orgnr text CHECK (orgnr ~ '^[0-9]{10}$'),
        foreign_id text,
        ror_id text,
        cluster_roles text[] NOT NULL DEFAULT '{}',
        municipality text,
        website text,
        group_id uuid,
        public_records text NOT NULL DEFAULT 'UNDECIDED' CHECK (public_records IN ('YES', 'NO', 'UNDECIDED')),
        source text NOT NULL,
        retrieved_at timestamptz,
        merged_into uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, merged_into) REFERENCES organisation
      );
      CREATE UNIQUE INDEX organisation_orgnr ON organisation (workspace_id, orgnr) WHERE merged_into IS NULL;
      CREATE UNIQUE INDEX organisation_ror ON organisation (workspace_id, ror_id) WHERE merged_into IS NULL;
      CREATE INDEX organisation_name ON organisation USING gin ((name_sv || ' ' || coalesce(name_en, '')) gin_trgm_ops);

      CREATE TABLE membership (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR', 'ADMIN')),
        started_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation
      );
      CREATE UNIQUE INDEX membership_once ON membership (workspace_id, person_id, organisation_id, role) WHERE ended_at IS NULL;
      CREATE INDEX membership_person ON membership (person_id) WHERE ended_at IS NULL;

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        token_hash text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person,
        workspace_id uuid NOT NULL,
        membership_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        FOREIGN KEY (workspace_id, membership_id) REFERENCES membership
      );
      CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;
      CREATE TABLE sign_in_attempt (
        id uuid PRIMARY KEY,
        email citext NOT NULL,
        at timestamptz NOT NULL,
        succeeded boolean NOT NULL
      );
      CREATE INDEX sign_in_attempt_recent ON sign_in_attempt (email, at);

      CREATE TABLE idempotent_request (
        workspace_id uuid NOT NULL REFERENCES workspace,
        person_id uuid NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        result_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, person_id, operation, key)
      );

      -- Matchmaking --------------------------------------------------------------------------------
      CREATE TABLE capability (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        organisation_id uuid NOT NULL,
        source_key text,
        unit text,
        site text NOT NULL,
        name_sv text,
        name_en text,
        summary_sv text,
        summary_en text,
        kind text NOT NULL,
        category text,
        methods text[] NOT NULL DEFAULT '{}',
        equipment text[] NOT NULL DEFAULT '{}',
        biosafety_level int CHECK (biosafety_level BETWEEN 1 AND 4),
        gmm_class text CHECK (gmm_class IN ('F', 'L', 'R')),
        certifications text[] NOT NULL DEFAULT '{}',
        sample_types text[] NOT NULL DEFAULT '{}',
        clinical_speciality text,
        capacity_per_month int,
        lead_time_days int,
        price_groups text[] NOT NULL DEFAULT '{}',
        access_criteria_url text,
        required_training text,
        open_to_companies boolean,
        valid_until date,
        last_confirmed date,
        source text NOT NULL,
        source_hash text,
        -- The facts above that came from the source: an import may change these, and no others.
        source_given jsonb,
        retrieved_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation,
        CHECK (name_sv IS NOT NULL OR name_en IS NOT NULL)
      );
      CREATE UNIQUE INDEX capability_source ON capability (workspace_id, source, source_key);
      CREATE INDEX capability_organisation ON capability (workspace_id, organisation_id);

      CREATE TABLE need_counter (
        workspace_id uuid NOT NULL REFERENCES workspace,
        year int NOT NULL,
        last int NOT NULL,
        PRIMARY KEY (workspace_id, year)
      );
      CREATE TABLE need (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        reference_no text NOT NULL,
        organisation_id uuid NOT NULL,
        submitted_by uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('SUBMITTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED')),
        kind text NOT NULL,
        language text NOT NULL CHECK (language IN ('SV', 'EN')),
        title text NOT NULL,
        anonymised_summary text NOT NULL,
        money_direction text NOT NULL,
        trl_now int NOT NULL CHECK (trl_now BETWEEN 1 AND 9),
        trl_target int NOT NULL CHECK (trl_target BETWEEN 1 AND 9),
        biosafety_level int CHECK (biosafety_level BETWEEN 1 AND 4),
        gmm_class text CHECK (gmm_class IN ('F', 'L', 'R')),
        clinical_speciality text,
        personal_data boolean NOT NULL,
        nda_needed boolean NOT NULL,
        window_from date NOT NULL,
        window_to date NOT NULL,
        budget_sek int,
        expires_on date NOT NULL,
        success_criteria text NOT NULL,
        has_confidential boolean NOT NULL,
        submitted_at timestamptz NOT NULL,
        published_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, reference_no),
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation,
        CHECK (window_from <= window_to)
      );
      CREATE INDEX need_list ON need (workspace_id, submitted_at DESC, id DESC);
      CREATE INDEX need_organisation ON need (workspace_id, organisation_id);

      -- What only the startup and the partner it was opened to may read: a table of its own with a second wall.
      CREATE TABLE need_confidential (
        workspace_id uuid NOT NULL,
        need_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        full_description text NOT NULL,
        PRIMARY KEY (workspace_id, need_id),
        FOREIGN KEY (workspace_id, need_id) REFERENCES need
      );
      CREATE TABLE need_excluded_party (
        workspace_id uuid NOT NULL,
        need_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        PRIMARY KEY (workspace_id, need_id, organisation_id),
        FOREIGN KEY (workspace_id, need_id) REFERENCES need,
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation
      );

      CREATE TABLE match (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        need_id uuid NOT NULL,
        capability_id uuid NOT NULL,
        need_organisation_id uuid NOT NULL,
        capability_organisation_id uuid NOT NULL,
        state text NOT NULL,
        gates jsonb NOT NULL,
        score double precision NOT NULL,
        parts jsonb NOT NULL,
        suggested_by uuid NOT NULL,
        due_on date,
        decline_reason text,
        decline_comment text,
        interested_at timestamptz,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, need_id, capability_id),
        FOREIGN KEY (workspace_id, need_id) REFERENCES need,
        FOREIGN KEY (workspace_id, capability_id) REFERENCES capability,
        FOREIGN KEY (workspace_id, need_organisation_id) REFERENCES organisation,
        FOREIGN KEY (workspace_id, capability_organisation_id) REFERENCES organisation
      );
      CREATE INDEX match_capability_organisation ON match (workspace_id, capability_organisation_id);
      CREATE INDEX match_need_organisation ON match (workspace_id, need_organisation_id);
      CREATE TABLE match_step (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        match_id uuid NOT NULL,
        at timestamptz NOT NULL,
        from_state text,
        to_state text NOT NULL,
        by_person uuid NOT NULL,
        by_role text NOT NULL,
        by_organisation uuid NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, match_id) REFERENCES match
      );
      CREATE INDEX match_step_match ON match_step (workspace_id, match_id, at);
      CREATE TABLE agreement (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        type text NOT NULL CHECK (type IN ('NDA', 'SERVICE', 'RND', 'DATA_PROCESSING', 'MTA', 'BIOBANK')),
        match_id uuid NOT NULL,
        signed_on date NOT NULL,
        diarienummer text,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, match_id) REFERENCES match
      );
      CREATE INDEX agreement_match ON agreement (workspace_id, match_id);
      CREATE TABLE reveal (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        need_id uuid NOT NULL,
        match_id uuid NOT NULL,
        field text NOT NULL,
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        agreement_id uuid,
        at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, match_id) REFERENCES match
      );
      CREATE INDEX reveal_need ON reveal (workspace_id, need_id, at);

      -- Initiatives --------------------------------------------------------------------------------
      CREATE TABLE initiative (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        title_sv text NOT NULL,
        title_en text,
        summary_sv text,
        summary_en text,
        organisation_id uuid NOT NULL,
        process_leader_id uuid NOT NULL REFERENCES person,
        match_id uuid,
        stage text NOT NULL,
        visibility text NOT NULL CHECK (visibility IN ('PARTICIPANTS', 'CLUSTER')),
        programme text,
        financier text,
        starts_on date,
        ends_on date,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation,
        FOREIGN KEY (workspace_id, match_id) REFERENCES match,
        CHECK (starts_on <= ends_on)
      );
      CREATE UNIQUE INDEX initiative_match ON initiative (workspace_id, match_id);
      CREATE TABLE participation (
        workspace_id uuid NOT NULL,
        initiative_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('OWNER', 'STARTUP', 'PARTNER', 'FINANCIER', 'COORDINATOR')),
        PRIMARY KEY (workspace_id, initiative_id, organisation_id, role),
        FOREIGN KEY (workspace_id, initiative_id) REFERENCES initiative,
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation
      );
      CREATE INDEX participation_organisation ON participation (workspace_id, organisation_id);
      CREATE TABLE milestone (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        initiative_id uuid NOT NULL,
        title text NOT NULL,
        due_on date NOT NULL,
        owner_organisation_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('PLANNED', 'DONE', 'CANCELLED')),
        done_at timestamptz,
        done_by uuid,
        evidence text,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, initiative_id) REFERENCES initiative,
        FOREIGN KEY (workspace_id, owner_organisation_id) REFERENCES organisation
      );
      CREATE INDEX milestone_initiative ON milestone (workspace_id, initiative_id, due_on);
      CREATE TABLE milestone_move (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        at timestamptz NOT NULL,
        from_date date NOT NULL,
        to_date date NOT NULL,
        reason text NOT NULL,
        by_person uuid NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, milestone_id) REFERENCES milestone
      );
      CREATE TABLE indicator (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        initiative_id uuid NOT NULL,
        code text NOT NULL,
        name_sv text NOT NULL,
        name_en text NOT NULL,
        definition_sv text NOT NULL,
        definition_en text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('OUTPUT', 'RESULT')),
        unit text NOT NULL,
        counting_rule text NOT NULL CHECK (counting_rule IN ('DISTINCT_ORGNR', 'SUM', 'LATEST')),
        baseline double precision,
        target double precision,
        actual double precision,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, initiative_id, code),
        FOREIGN KEY (workspace_id, initiative_id) REFERENCES initiative
      );

      -- Letters of intent --------------------------------------------------------------------------
      CREATE TABLE letter_of_intent (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        title_sv text NOT NULL,
        title_en text NOT NULL,
        document_version text NOT NULL,
        signed_on text NOT NULL CHECK (signed_on ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'),
        signatories text[] NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      CREATE TABLE adoption (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        letter_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        deciding_body text NOT NULL,
        state text NOT NULL CHECK (state IN ('NOT_ASKED', 'PREPARED', 'ON_AGENDA', 'DECIDED', 'NOTIFIED')),
        decision text CHECK (decision IN ('ADOPTED', 'REJECTED', 'REFERRED_BACK', 'TABLED')),
        meeting_date date,
        paragraph text,
        diarienummer text,
        sent_to text,
        sent_on date,
        source text,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, letter_id, organisation_id),
        FOREIGN KEY (workspace_id, letter_id) REFERENCES letter_of_intent,
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation,
        CHECK ((decision IS NULL) = (state NOT IN ('DECIDED', 'NOTIFIED')))
      );

      -- Reports ------------------------------------------------------------------------------------
      CREATE TABLE report (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        series text NOT NULL,
        revision int NOT NULL DEFAULT 1,
        initiative_id uuid NOT NULL,
        recipient_id uuid NOT NULL,
        template text NOT NULL,
        period_from date NOT NULL,
        period_to date NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL,
        signatory_id uuid,
        frozen jsonb,
        frozen_sha256 text,
        json_sha256 text,
        json_bytes int,
        pdf_sha256 text,
        pdf_bytes int,
        receiver_diarienummer text,
        completion_comment text,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        delivered_at timestamptz,
        received_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, series, revision),
        FOREIGN KEY (workspace_id, initiative_id) REFERENCES initiative,
        FOREIGN KEY (workspace_id, recipient_id) REFERENCES organisation,
        CHECK (period_from <= period_to)
      );
      CREATE INDEX report_list ON report (workspace_id, created_at DESC, id DESC);
      CREATE TABLE report_step (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        report_id uuid NOT NULL,
        at timestamptz NOT NULL,
        from_state text,
        to_state text NOT NULL,
        by_person uuid,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, report_id) REFERENCES report
      );
      CREATE TABLE delivery_attempt (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        report_id uuid NOT NULL,
        at timestamptz NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('SENT', 'FAILED')),
        detail text,
        message_id text NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, report_id) REFERENCES report
      );

      -- A frozen report never changes, whoever asks: the figures and hashes are written once.
      CREATE FUNCTION keep_frozen_report() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (OLD.frozen IS NOT NULL AND (NEW.frozen IS DISTINCT FROM OLD.frozen OR NEW.frozen_sha256 IS DISTINCT FROM OLD.frozen_sha256))
           OR (OLD.pdf_sha256 IS NOT NULL AND NEW.pdf_sha256 IS DISTINCT FROM OLD.pdf_sha256)
           OR (OLD.json_sha256 IS NOT NULL AND NEW.json_sha256 IS DISTINCT FROM OLD.json_sha256) THEN
          RAISE EXCEPTION 'A frozen report never changes; make a new revision.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER report_keeps_frozen BEFORE UPDATE ON report FOR EACH ROW EXECUTE FUNCTION keep_frozen_report();

      -- Imports ------------------------------------------------------------------------------------
      -- What each register says of an organisation, by the register's own key: two registers, and people, share a row.
      CREATE TABLE organisation_source (
        workspace_id uuid NOT NULL REFERENCES workspace,
        source text NOT NULL,
        source_key text NOT NULL,
        organisation_id uuid NOT NULL,
        source_hash text NOT NULL,
        -- The facts of the organisation that came from this source: an import may change these, and no others.
        given jsonb NOT NULL,
        retrieved_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, source, source_key),
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation
      );
      CREATE INDEX organisation_source_organisation ON organisation_source (workspace_id, organisation_id);
      CREATE TABLE research_grant (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        source text NOT NULL,
        source_id text NOT NULL,
        source_hash text NOT NULL,
        title_sv text,
        title_en text,
        abstract_sv text,
        abstract_en text,
        starts_on date,
        ends_on date,
        amount_sek bigint,
        funder_name text,
        funder_orgnr text,
        coordinator_id uuid,
        award text,
        subject_codes text[] NOT NULL DEFAULT '{}',
        retrieved_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source, source_id),
        FOREIGN KEY (workspace_id, coordinator_id) REFERENCES organisation
      );
      CREATE TABLE import_run (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        format text NOT NULL,
        file_name text NOT NULL,
        file_sha256 text NOT NULL,
        counts jsonb NOT NULL,
        rejected jsonb NOT NULL,
        applied_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );

      -- The program's own role: reads and writes rows, owns nothing, changes no structure ------------
      GRANT USAGE ON SCHEMA public TO klustermotor_app;
      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO klustermotor_app;
      GRANT DELETE ON session, sign_in_attempt, idempotent_request TO klustermotor_app;
      REVOKE UPDATE ON reveal, match_step, report_step, delivery_attempt, milestone_move FROM klustermotor_app;

      ALTER TABLE need_confidential ENABLE ROW LEVEL SECURITY;
      ALTER TABLE need_confidential FORCE ROW LEVEL SECURITY;
      -- The startup that wrote it …
      CREATE POLICY confidential_of_own ON need_confidential FOR ALL TO klustermotor_app
        USING (workspace_id::text = current_setting('app.workspace_id', true)
               AND current_setting('app.role', true) = 'STARTUP'
               AND organisation_id::text = current_setting('app.organisation_id', true))
        WITH CHECK (workspace_id::text = current_setting('app.workspace_id', true)
               AND current_setting('app.role', true) = 'STARTUP'
               AND organisation_id::text = current_setting('app.organisation_id', true));
      -- … and the partner to which it has been opened: interested, and under an NDA where the need asks for one.
      CREATE POLICY confidential_opened ON need_confidential FOR SELECT TO klustermotor_app
        USING (workspace_id::text = current_setting('app.workspace_id', true)
               AND current_setting('app.role', true) = 'PARTNER'
               AND EXISTS (
                 SELECT FROM match m JOIN need n ON n.workspace_id = m.workspace_id AND n.id = m.need_id
                 WHERE m.workspace_id = need_confidential.workspace_id AND m.need_id = need_confidential.need_id
                   AND m.capability_organisation_id::text = current_setting('app.organisation_id', true)
                   AND m.state IN ('INTERESTED', 'NDA', 'INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE')
                   AND (NOT n.nda_needed OR EXISTS (
                     SELECT FROM agreement a WHERE a.workspace_id = m.workspace_id AND a.match_id = m.id AND a.type = 'NDA'))));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
