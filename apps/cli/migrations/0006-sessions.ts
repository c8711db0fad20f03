import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions as families of short-lived tokens, and API tokens. All users have to sign in again. */
export class Sessions1764288000000 implements MigrationInterface {
  name = 'Sessions1764288000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      DELETE FROM session;
      ALTER TABLE session
        DROP COLUMN token_hash,
        -- What open connections are watched by: a new one with each change of membership.
        ADD COLUMN grant_id uuid NOT NULL UNIQUE,
        ADD COLUMN method text NOT NULL CHECK (method IN ('PASSWORD', 'MAGIC_LINK', 'OIDC', 'INVITATION')),
        ADD COLUMN level int NOT NULL CHECK (level IN (1, 2)),
        ADD COLUMN user_agent text,
        ADD COLUMN last_seen_at timestamptz NOT NULL;

      -- Hashes only. A used refresh token stays: seeing it again is how a theft is noticed.
      CREATE TABLE session_token (
        token_hash text PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('ACCESS', 'REFRESH')),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX session_token_session ON session_token (session_id, kind);

      CREATE TABLE api_token (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        token_hash text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person,
        membership_id uuid NOT NULL,
        name text NOT NULL,
        scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at <= created_at + interval '366 days'),
        last_used_at timestamptz,
        revoked_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (id),
        FOREIGN KEY (workspace_id, membership_id) REFERENCES membership
      );
      CREATE INDEX api_token_membership ON api_token (workspace_id, membership_id) WHERE revoked_at IS NULL;

      GRANT SELECT, INSERT, UPDATE ON api_token TO klustermotor_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON session_token TO klustermotor_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
