import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Versions of the score's weights, and the candidates shown when somebody chose one. Rows of both are only ever added.
 */
export class Weights1764115200000 implements MigrationInterface {
  name = 'Weights1764115200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE TABLE score_weights (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        -- The highest is in use; before the first row the hand weights are.
        version_no int NOT NULL CHECK (version_no > 0),
        weights jsonb NOT NULL,
        host_bias jsonb NOT NULL,
        source text NOT NULL CHECK (source IN ('HAND', 'LEARNED', 'REVERTED')),
        evidence jsonb,
        reason jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid REFERENCES person,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, version_no)
      );
      CREATE TABLE score_observation (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        need_id uuid NOT NULL,
        capability_id uuid NOT NULL,
        host_organisation_id uuid NOT NULL,
        rank int NOT NULL CHECK (rank > 0),
        features jsonb NOT NULL,
        chosen boolean NOT NULL,
        shown_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, need_id) REFERENCES need,
        FOREIGN KEY (workspace_id, capability_id) REFERENCES capability
      );
      CREATE INDEX score_observation_need ON score_observation (workspace_id, need_id, shown_at);

      GRANT SELECT, INSERT ON score_weights, score_observation TO klustermotor_app;
      ALTER TABLE score_weights ENABLE ROW LEVEL SECURITY;
      ALTER TABLE score_weights FORCE ROW LEVEL SECURITY;
      CREATE POLICY weights_of_workspace ON score_weights FOR ALL TO klustermotor_app
        USING (workspace_id::text = current_setting('app.workspace_id', true))
        WITH CHECK (workspace_id::text = current_setting('app.workspace_id', true));
      ALTER TABLE score_observation ENABLE ROW LEVEL SECURITY;
      ALTER TABLE score_observation FORCE ROW LEVEL SECURITY;
      CREATE POLICY observations_of_workspace ON score_observation FOR ALL TO klustermotor_app
        USING (workspace_id::text = current_setting('app.workspace_id', true))
        WITH CHECK (workspace_id::text = current_setting('app.workspace_id', true));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
