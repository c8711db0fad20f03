import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in by a link, and the second factor. */
export class SecondFactor1764806400000 implements MigrationInterface {
  name = 'SecondFactor1764806400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      -- One row for each link asked for, whether or not the address has an account: asking costs the same.
      CREATE TABLE sign_in_link (
        id uuid PRIMARY KEY,
        email citext NOT NULL,
        -- Of the secret in the cookie of the browser that asked.
        browser_hash text NOT NULL,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        -- Set when the worker has found the account and may send.
        person_id uuid REFERENCES person ON DELETE CASCADE,
        sent_at timestamptz,
        used_at timestamptz,
        -- Another link was used, or the way in was changed.
        withdrawn_at timestamptz
      );
      CREATE INDEX sign_in_link_person ON sign_in_link (person_id, asked_at);
      CREATE INDEX sign_in_link_old ON sign_in_link (asked_at);

      -- Hashes only. A mail that is tried again has another link to the same row.
      CREATE TABLE sign_in_link_token (
        token_hash text PRIMARY KEY,
        link_id uuid NOT NULL REFERENCES sign_in_link ON DELETE CASCADE
      );
      CREATE INDEX sign_in_link_token_of ON sign_in_link_token (link_id);

      CREATE TABLE second_factor (
        person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
        -- Sealed with a key that is not in the database.
        sealed_secret text NOT NULL,
        created_at timestamptz NOT NULL,
        -- Null while it is being set up.
        confirmed_at timestamptz,
        -- The latest time step whose code was used: no code works twice.
        last_step bigint
      );
      CREATE TABLE recovery_code (
        person_id uuid NOT NULL REFERENCES second_factor ON DELETE CASCADE,
        code_hash text NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (person_id, code_hash)
      );

      GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_link, second_factor, recovery_code TO klustermotor_app;
      GRANT SELECT, INSERT, DELETE ON sign_in_link_token TO klustermotor_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
