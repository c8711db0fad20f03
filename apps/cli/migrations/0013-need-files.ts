import type { MigrationInterface, QueryRunner } from 'typeorm';

const HERE = `workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid)`;
const ORGANISATION = `(SELECT nullif(current_setting('app.organisation_id', true), '')::uuid)`;
const ROLE = `(SELECT current_setting('app.role', true))`;
const OF_STARTUP = `(${ROLE} = 'STARTUP' AND organisation_id = ${ORGANISATION})`;

/**
 * Files with the same protection as a need's confidential text: readable by the startup, and by a partner to whom it is
 * open.
 */
export class NeedFiles1764892800000 implements MigrationInterface {
  name = 'NeedFiles1764892800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE TABLE need_file (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        need_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        kind text NOT NULL CHECK (kind IN ('pdf', 'png', 'jpg', 'xlsx', 'docx', 'csv', 'txt')),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size int NOT NULL CHECK (size = length(content)),
        content bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 10485760),
        added_by uuid NOT NULL REFERENCES person,
        added_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, need_id) REFERENCES need ON DELETE CASCADE,
        -- Handing in the same file twice is one file.
        UNIQUE (workspace_id, need_id, sha256)
      );
      -- What people hand in is packed already.
      ALTER TABLE need_file ALTER COLUMN content SET STORAGE EXTERNAL;
      GRANT SELECT, INSERT, DELETE ON need_file TO klustermotor_app;
      ALTER TABLE need_file ENABLE ROW LEVEL SECURITY;
      ALTER TABLE need_file FORCE ROW LEVEL SECURITY;
      -- Word for word as need_confidential, but nobody breaks the glass of a file.
      CREATE POLICY reading ON need_file FOR SELECT TO klustermotor_app USING (${HERE} AND (${OF_STARTUP} OR (${ROLE} = 'PARTNER' AND EXISTS (
        SELECT FROM match m JOIN need n ON n.workspace_id = m.workspace_id AND n.id = m.need_id
        WHERE m.workspace_id = need_file.workspace_id AND m.need_id = need_file.need_id AND m.capability_organisation_id = ${ORGANISATION}
          AND m.state IN ('INTERESTED', 'NDA', 'INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE')
          AND (NOT n.nda_needed OR EXISTS (SELECT FROM agreement a WHERE a.workspace_id = m.workspace_id AND a.match_id = m.id AND a.type = 'NDA'))))));
      CREATE POLICY adding ON need_file FOR INSERT TO klustermotor_app WITH CHECK (${HERE} AND ${OF_STARTUP});
      CREATE POLICY removing ON need_file FOR DELETE TO klustermotor_app USING (${HERE} AND ${OF_STARTUP});

      -- Which file a partner fetched; the line stays when the file is removed.
      ALTER TABLE reveal ADD COLUMN file_name text;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
