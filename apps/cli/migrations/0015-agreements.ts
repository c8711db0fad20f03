import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisations have signed with each other. */
export class Agreements1765065600000 implements MigrationInterface {
  name = 'Agreements1765065600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE TABLE registered_agreement (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version integer NOT NULL,
        type text NOT NULL CHECK (type IN ('NDA', 'SERVICE', 'RND', 'DATA_PROCESSING', 'MTA', 'BIOBANK')),
        signed_on date NOT NULL,
        -- Null: the day it was signed.
        valid_from date,
        -- Null: until further notice.
        valid_to date CHECK (valid_to >= coalesce(valid_from, signed_on)),
        diarienummer text,
        PRIMARY KEY (workspace_id, id)
      );
      CREATE INDEX registered_agreement_signed ON registered_agreement (workspace_id, signed_on DESC, id DESC);
      CREATE TABLE registered_agreement_party (
        workspace_id uuid NOT NULL,
        agreement_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        PRIMARY KEY (workspace_id, agreement_id, organisation_id),
        FOREIGN KEY (workspace_id, agreement_id) REFERENCES registered_agreement,
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation
      );
      CREATE INDEX registered_agreement_party_organisation ON registered_agreement_party (workspace_id, organisation_id);
      GRANT SELECT, INSERT, UPDATE ON registered_agreement TO klustermotor_app;
      GRANT SELECT, INSERT, DELETE ON registered_agreement_party TO klustermotor_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
