import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved searches, and the alerts about new results. */
export class SavedSearches1764201600000 implements MigrationInterface {
  name = 'SavedSearches1764201600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      -- Belongs to one person in one role at one organisation, as a membership does.
      CREATE TABLE saved_search (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('STAFF', 'ADMIN', 'PARTNER')),
        name text NOT NULL,
        watches text NOT NULL CHECK (watches IN ('OPEN_NEEDS', 'CANDIDATES')),
        need_id uuid,
        capability_ids uuid[] NOT NULL DEFAULT '{}',
        search text,
        site text,
        kinds text[] NOT NULL DEFAULT '{}',
        min_score double precision,
        active boolean NOT NULL,
        mail boolean NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation,
        FOREIGN KEY (workspace_id, need_id) REFERENCES need,
        CHECK ((watches = 'CANDIDATES') = (need_id IS NOT NULL))
      );
      CREATE INDEX saved_search_owner ON saved_search (workspace_id, person_id, created_at);

      -- One row for each fit a search knows of, so that none is told twice.
      CREATE TABLE search_alert (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        search_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL,
        need_id uuid NOT NULL,
        capability_id uuid,
        score double precision,
        -- Null: it fitted when the search was saved already, which is no news.
        raised_at timestamptz,
        caused_by uuid,
        read_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        UNIQUE NULLS NOT DISTINCT (workspace_id, search_id, need_id, capability_id),
        FOREIGN KEY (workspace_id, search_id) REFERENCES saved_search ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, need_id) REFERENCES need,
        FOREIGN KEY (workspace_id, capability_id) REFERENCES capability ON DELETE CASCADE
      );
      CREATE INDEX search_alert_owner ON search_alert (workspace_id, person_id, raised_at);
      CREATE INDEX search_alert_capability ON search_alert (workspace_id, capability_id);

      GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search, search_alert TO klustermotor_app;

      -- What somebody watches is nobody else's business, not even a colleague's.
      DO $$
      DECLARE name text;
      BEGIN
        FOREACH name IN ARRAY ARRAY['saved_search', 'search_alert'] LOOP
          EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
          EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
          EXECUTE format($policy$CREATE POLICY of_owner ON %I FOR ALL TO klustermotor_app
            USING (workspace_id::text = current_setting('app.workspace_id', true)
              AND (current_setting('app.role', true) = 'SYSTEM'
                OR (person_id::text = current_setting('app.person_id', true)
                  AND organisation_id::text = current_setting('app.organisation_id', true)
                  AND role = current_setting('app.role', true))))$policy$, name);
        END LOOP;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
